import type { RunId } from '../contract/ids.ts';
import type { Ahead, Maker, PullRequest } from '../ports/forge.ts';
import { runOf } from './run-commit.ts';
import type { Unit } from './unit.ts';

/** What is known of the branch of a unit that exists already. */
export interface Found {
  readonly branch: string;
  readonly unit: Pick<Unit, 'mark'>;
  /** What it holds beyond the base; null when the two have nothing in common. */
  readonly ahead: Ahead | null;
  /** The pull requests from it, whatever became of them. */
  readonly requests: readonly PullRequest[];
  /** The id of the account that our token speaks for; null while no pull request makes it matter. */
  readonly self: number | null;
}

/** Why a run must not add to a branch, a sentence; null when nothing yet says that it is not ours. Who made its commits is judged apart. */
export function whyNotOurs({ branch, unit, ahead, requests, self }: Found): string | null {
  const leave = (why: string): string => `The branch ${branch} was left alone: ${why}.`;
  if (ahead === null) return leave('it has nothing in common with the base');
  if (ahead.commits.length === 0) return leave('it holds nothing that the base does not hold');
  if (!ahead.complete) return leave('it holds more commits than are looked at');
  const foreign = ahead.commits.find(({ message }) => runOf(message, unit) === null);
  if (foreign !== undefined) return leave(`its commit ${foreign.sha.slice(0, 8)} is not of a run`);
  const open = requests.find(({ state }) => state === 'open');
  if (open !== undefined) return self !== null && open.authorId === self ? null : leave(`pull request #${open.number} from it was opened by ${open.author}`);
  const [closed] = requests;
  return closed === undefined ? null : leave(`pull request #${closed.number} from it is closed`);
}

/**
 * Why commits that say they are of runs are not ours after all, a sentence; null when GitHub tells the same of each as of a
 * commit it has just made for our token: author, committer, and whether GitHub signed it. Anybody can push the first two;
 * the signature, which GitHub gives to what apps make, nobody can.
 */
export function whyNotMadeByUs(branch: string, { commits }: Pick<Ahead, 'commits'>, made: Maker): string | null {
  const foreign = commits.find(({ maker }) => !isSame(maker, made));
  return foreign === undefined ? null : `The branch ${branch} was left alone: its commit ${foreign.sha.slice(0, 8)} was not made by this token's account.`;
}

/** The runs that commits are of, in their order. */
export function runsOf({ commits }: Pick<Ahead, 'commits'>, unit: Pick<Unit, 'mark'>): readonly RunId[] {
  return commits.flatMap(({ message }) => runOf(message, unit) ?? []);
}

function isSame(one: Maker, other: Maker): boolean {
  return one.author === other.author && one.committer === other.committer && one.signed === other.signed;
}
