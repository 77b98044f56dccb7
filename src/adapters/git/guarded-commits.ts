import { sha, type Sha } from '../../contract/ids.ts';
import { Fault } from '../../core/fault.ts';
import type { SpecTree } from '../../ports/spec-tree.ts';
import { commitTree } from './commit-tree.ts';
import { fetchingCommits } from './hold-commits.ts';
import { fetchRefs, withoutToken, type RepositoryOptions } from './repository.ts';

/** The two states of a repository that a change lies between; before is null where there is no change. */
export interface GuardedStates {
  readonly judged: SpecTree;
  readonly before: { readonly commit: Sha; readonly tree: SpecTree } | null;
}

/** What is asked for: the merge of a pull request into its base has that as its first parent, and the head as its second. */
export interface AskedStates {
  readonly judged: Sha;
  readonly before: Sha | 'first-parent' | null;
  readonly shownAt: Sha;
}

/** Fetches the commits that are asked for by their names, whatever the checkout of the job holds. Faults: `git:fetch-failed`, `git:no-merge`, `git:broken`. */
export async function guardedStates(options: Omit<RepositoryOptions, 'evidence'>, { judged, before, shownAt }: AskedStates): Promise<GuardedStates> {
  const { trusted } = options;
  const hold = fetchingCommits(options);
  const named = before === null || before === 'first-parent' ? [] : [before];
  const end = await fetchRefs(options, [judged, ...named].map((commit) => `+${commit}:refs/orchestrator/held/${commit}`), before === 'first-parent' ? 2 : 1);
  if (!end.ok) throw new Fault('git:fetch-failed', `The commits ${[judged, ...named].join(' and ')} could not be fetched: ${withoutToken(end.complaint, options.token)}`);
  const from = before === 'first-parent' ? await baseOfMerge(options, judged, shownAt) : before;
  return { judged: await commitTree(trusted, judged, hold), before: from === null ? null : { commit: from, tree: await commitTree(trusted, from, hold) } };
}

/** What the pull request would make of its base is judged, not its branch alone, which may be as old as it likes. */
async function baseOfMerge({ trusted }: Omit<RepositoryOptions, 'evidence'>, merge: Sha, head: Sha): Promise<Sha> {
  const text = (await trusted.run({ args: ['cat-file', '-p', merge] })).toString('latin1');
  const [first, second, third] = text.slice(0, text.indexOf('\n\n')).split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice('parent '.length)] : []));
  if (first === undefined || second !== head || third !== undefined) throw new Fault('git:no-merge', `The commit ${merge} that GITHUB_SHA names is not the merge of ${head} into the base of the pull request, which is what the guard judges.`);
  return sha.parse(first);
}
