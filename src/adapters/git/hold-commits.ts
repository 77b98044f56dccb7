import type { HoldCommits } from './commit-tree.ts';
import { fetchRefs, type RepositoryOptions } from './repository.ts';
import type { TrustedGit } from './trusted-git.ts';

/** How many commits are fetched by themselves after one of them could not be had together with the others. */
const MOST_ALONE = 50;

/** Answers which of these commits are here. */
export async function commitsHere(git: Pick<TrustedGit, 'run'>, commits: readonly string[]): Promise<ReadonlySet<string>> {
  if (commits.length === 0) return new Set();
  const output = await git.run({ args: ['cat-file', '--batch-check=%(objectname) %(objecttype)'], stdin: commits.map((commit) => `${commit}^{commit}\n`).join('') });
  const here = new Set(output.toString('latin1').split('\n').flatMap((line) => (line.endsWith(' commit') ? [line.slice(0, 40)] : [])));
  return new Set(commits.filter((commit) => here.has(commit)));
}

/** Fetches commits by their names, in one go; where one of them is not to be had each by itself, as far as they are not too many. */
export function fetchingCommits(options: Omit<RepositoryOptions, 'evidence'>): HoldCommits {
  return async (commits) => {
    const here = await commitsHere(options.trusted, commits);
    const missing = commits.filter((commit) => !here.has(commit));
    if (missing.length === 0) return here;
    const refspec = (commit: string): string => `+${commit}:refs/orchestrator/held/${commit}`;
    const { ok } = await fetchRefs(options, missing.map(refspec));
    if (!ok) for (const commit of missing.slice(0, MOST_ALONE)) await fetchRefs(options, [refspec(commit)]);
    return commitsHere(options.trusted, commits);
  };
}
