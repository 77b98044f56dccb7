import { sha, type Sha } from '../../contract/ids.ts';
import { treeDifferences } from '../../core/tree-differences.ts';
import type { SpecTree, TreeFile } from '../../ports/spec-tree.ts';
import { anyText } from './byte-path.ts';
import { listTree } from './list-tree.ts';
import { readBlobs } from './read-blobs.ts';
import type { TrustedGit } from './trusted-git.ts';

/** What one state reads together, at most; what is beyond it counts as not to be had. */
const MOST_TOGETHER = 200 * 1024 * 1024;

/** Brings commits here where they are not, and answers those that are. */
export type HoldCommits = (commits: readonly string[]) => Promise<ReadonlySet<string>>;

/** The tree of a commit that is here, as a state that specs are judged in. Faults: `git:broken`. */
export async function commitTree(trusted: Pick<TrustedGit, 'run'>, commit: Sha, hold: HoldCommits): Promise<SpecTree> {
  const entries = await entriesOf(trusted, commit);
  return {
    files: entries,
    read: async (paths, mostBytes) => {
      const budget = { left: MOST_TOGETHER };
      const wanted = paths.flatMap((path) => {
        const entry = entries.get(path);
        if (entry === undefined || !entry.mode.startsWith('100') || entry.size > mostBytes || entry.size > budget.left) return [];
        budget.left -= entry.size;
        return [{ path, sha: entry.sha }];
      });
      const blobs = await readBlobs(trusted, wanted.map(({ sha }) => sha));
      return new Map(wanted.flatMap(({ path, sha }) => {
        const bytes = blobs.get(sha);
        return bytes === undefined ? [] : [[path, bytes] as const];
      }));
    },
    movedSince: async (commits) => movedSince(trusted, entries, commits, hold),
  };
}

/** Compares commits with a state, each where it can be had. */
export async function movedSince(trusted: Pick<TrustedGit, 'run'>, now: ReadonlyMap<string, TreeFile>, commits: readonly string[], hold: HoldCommits): Promise<ReadonlyMap<string, readonly string[]>> {
  const moved = new Map<string, readonly string[]>();
  for (const commit of await hold(commits)) moved.set(commit, treeDifferences(await entriesOf(trusted, sha.parse(commit)), now));
  return moved;
}

interface SizedFile extends TreeFile {
  readonly size: number;
}

/** The files of a commit by their paths as text, each its own. */
async function entriesOf(trusted: Pick<TrustedGit, 'run'>, commit: Sha): Promise<ReadonlyMap<string, SizedFile>> {
  return new Map([...(await listTree(trusted, commit)).values()].map(({ path, mode, sha, size }) => [anyText(path), { mode, sha, size: size ?? 0 }]));
}
