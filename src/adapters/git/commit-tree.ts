import { sha, type Sha } from '../../contract/ids.ts';
import { Fault } from '../../core/fault.ts';
import { treeDifferences } from '../../core/tree-differences.ts';
import type { SpecTree, TreeFile } from '../../ports/spec-tree.ts';
import { anyText, records } from './byte-path.ts';
import { readSmallBlobs } from './read-blobs.ts';
import type { TrustedGit } from './trusted-git.ts';

type Git = Pick<TrustedGit, 'run' | 'attempt'>;

/** Brings commits here where they are not, and answers those that are. */
export type HoldCommits = (commits: readonly string[]) => Promise<ReadonlySet<string>>;

/** The tree of a commit that is here, as a state that specs are judged in. Faults: `git:broken`. */
export async function commitTree(git: Git, commit: Sha, hold: HoldCommits): Promise<SpecTree> {
  const files = await filesOf(git, commit);
  return {
    files,
    read: async (paths, mostBytes) => {
      const wanted = paths.flatMap((path) => {
        const file = files.get(path);
        return file?.mode.startsWith('100') === true ? [{ path, sha: file.sha }] : [];
      });
      const blobs = await readSmallBlobs(git, wanted.map(({ sha }) => sha), mostBytes);
      return new Map(wanted.flatMap(({ path, sha }) => {
        const bytes = blobs.get(sha);
        return bytes === undefined ? [] : [[path, bytes] as const];
      }));
    },
    movedSince: async (commits) => movedSince(git, files, commits, hold),
  };
}

/** More commits are not compared with one state; what pins the others is not known. */
const MOST_COMMITS = 500;

/** Compares commits with a state, each where it can be had. */
export async function movedSince(git: Git, now: ReadonlyMap<string, TreeFile>, commits: readonly string[], hold: HoldCommits): Promise<ReadonlyMap<string, readonly string[]>> {
  const moved = new Map<string, readonly string[]>();
  for (const commit of await hold(commits.slice(0, MOST_COMMITS))) moved.set(commit, treeDifferences(await filesOf(git, sha.parse(commit)), now));
  return moved;
}

/** Without sizes, for which git would look at every blob, also at those that a partial clone has to fetch one by one. */
async function filesOf(git: Git, commit: Sha): Promise<ReadonlyMap<string, TreeFile>> {
  return new Map(records(await git.run({ args: ['ls-tree', '-r', '-z', '--full-tree', commit] })).map(fileOf));
}

function fileOf(record: string): readonly [string, TreeFile] {
  const [, mode, sha, path] = /^(\d{6}) [a-z]+ ([0-9a-f]{40})\t([^]+)$/.exec(record) ?? [];
  if (mode === undefined || sha === undefined || path === undefined) throw new Fault('git:broken', 'git ls-tree wrote a line that can not be read.');
  return [anyText(path), { mode, sha }];
}
