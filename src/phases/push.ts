import type { Change, ChangedFile } from '../contract/change.ts';
import type { ReportFacts } from '../contract/facts.ts';
import type { RunId, Sha } from '../contract/ids.ts';
import { parentsOf } from '../core/delivery-differences.ts';
import { Fault } from '../core/fault.ts';
import { runsOf, whyNotMadeByUs, whyNotOurs } from '../core/own-commits.ts';
import { runOf } from '../core/run-commit.ts';
import type { Unit } from '../core/unit.ts';
import type { Ahead, CommitSnapshot, PullRequest } from '../ports/forge.ts';
import type { Powers } from '../ports/powers.ts';
import type { CommitFile } from '../ports/publisher.ts';
import type { Base } from '../ports/workspace.ts';

type Uses = Pick<Powers, 'forge' | 'publisher' | 'repository'>;
type Delivery = NonNullable<ReportFacts['delivery']>;

/** The one commit a run is to make, and where. */
export interface Order {
  readonly runId: RunId;
  readonly unit: Unit;
  readonly base: Base;
  readonly change: Change;
  readonly message: string;
  /** The branch of the unit, and the one that only this run can have, for when the first is not ours. */
  readonly branches: readonly [string, string];
}

/** Our commit, on its branch. */
export interface Pushed extends Pick<Delivery, 'branch' | 'continued' | 'leftAlone'> {
  readonly commit: Sha;
  readonly tree: Sha;
  readonly parents: readonly Sha[];
  /** Whether a part of this run that came to no end had put it there. */
  readonly there: boolean;
  /** The open pull request of ours that the branch had before. */
  readonly request: PullRequest | null;
}

/**
 * Puts the verified tree as one commit on the branch of the unit: onto what earlier runs put there, where the branch is ours;
 * else on a branch of its own, which is made for it. Nothing is ever moved but forward; who comes second to that ends with
 * the fault `run:superseded`.
 */
export async function push(order: Order, powers: Uses): Promise<Pushed> {
  const { forge, publisher } = powers;
  const [branch, aside] = order.branches;
  const heads = await forge.branchHeads(branch);
  const [head, asideHead] = [heads.get(branch) ?? null, heads.get(aside) ?? null];
  const ahead = head === null ? null : await forge.ahead(order.base.commit, head);
  if (asideHead !== null) {
    const made = await forge.commit(asideHead);
    if (isOurs(made, order)) return { ...adopted(aside, made, null, order), leftAlone: head === null ? null : await whyLeftAlone(order, ahead, made, powers) };
  }
  if (head === null) return makeBranch(order, branch, null, powers);
  const last = ahead?.commits.at(-1);
  if (last !== undefined && isOurs(last, order)) return { ...adopted(branch, last, ahead, order), leftAlone: null };
  if (ahead?.commits.some((commit) => isOurs(commit, order)) === true) throw new Fault('run:superseded', `branch ${branch} holds the commit of this run, and was moved on to ${head} since`);
  const found = await lookAt(order, ahead, powers);
  const why = whyNotOurs(found);
  if (why !== null || ahead === null) return makeBranch(order, aside, why, powers);
  const continued = { head, runs: [...runsOf(ahead, order.unit)], baseMoved: !ahead.containsBase };
  const made = await makeCommit(order, continued, powers);
  const foreign = whyNotMadeByUs(branch, ahead, made.maker);
  if (foreign !== null) return makeBranch(order, aside, foreign, powers);
  await publisher.advanceBranch(branch, made.sha);
  return { branch, commit: made.sha, tree: made.tree, parents: parentsOf(order.base.commit, continued), continued, leftAlone: null, there: false, request: found.requests.find(({ state }) => state === 'open') ?? null };
}

async function makeBranch(order: Order, branch: string, leftAlone: string | null, powers: Uses): Promise<Pushed> {
  const { sha, tree } = await makeCommit(order, null, powers);
  await powers.publisher.createBranch(branch, sha);
  return { branch, commit: sha, tree, parents: [order.base.commit], continued: null, leftAlone, there: false, request: null };
}

async function makeCommit({ base, change, message }: Order, continued: Delivery['continued'], powers: Uses) {
  return powers.publisher.commit({ baseTree: base.tree, parents: parentsOf(base.commit, continued), message, files: await commitFiles(change, powers) });
}

/** The message holds the id of the run, which nobody knew before it delivered. Tree and parents are judged later. */
function isOurs({ message }: CommitSnapshot, { runId, unit }: Order): boolean {
  return runOf(message, unit) === runId;
}

/** A commit that stands on something we cannot prove to be ours is told as one on the base, which it then is not. */
function adopted(branch: string, made: CommitSnapshot, ahead: Ahead | null, { unit }: Order): Omit<Pushed, 'leftAlone'> {
  const below = ahead === null ? [] : ahead.commits.slice(0, -1);
  const runs = runsOf({ commits: below }, unit);
  const [head] = made.parents;
  const isProved = below.length > 0 && runs.length === below.length && below.at(-1)?.sha === head && whyNotMadeByUs(branch, { commits: below }, made.maker) === null;
  const continued = isProved && head !== undefined ? { head, runs: [...runs], baseMoved: made.parents.length > 1 } : null;
  return { branch, commit: made.sha, tree: made.tree, parents: made.parents, continued, there: true, request: null };
}

async function whyLeftAlone(order: Order, ahead: Ahead | null, { maker }: CommitSnapshot, powers: Uses): Promise<string | null> {
  const found = await lookAt(order, ahead, powers);
  return whyNotOurs(found) ?? (ahead === null ? null : whyNotMadeByUs(found.branch, ahead, maker));
}

async function lookAt({ branches: [branch], unit, base }: Order, ahead: Ahead | null, { forge, publisher }: Uses) {
  const requests = await forge.pullRequests(branch, base.branch, 'all');
  const open = requests.find(({ state }) => state === 'open');
  // A pull request can be reacted to as an issue can.
  return { branch, unit, ahead, requests, self: open === undefined ? null : await publisher.self(unit.issue ?? open.number) };
}

async function commitFiles(change: Change, { repository }: Uses): Promise<readonly CommitFile[]> {
  return Promise.all(change.files.map(async (file) => ({ path: file.path, mode: modeOf(file), content: file.kind === 'deleted' ? null : await repository.readBlob(file.newSha) })));
}

function modeOf({ newMode, oldMode }: ChangedFile): CommitFile['mode'] {
  const mode = newMode === '000000' ? oldMode : newMode;
  if (mode === '000000') throw new TypeError('a changed file has no mode on either side');
  return mode;
}
