import type { Sha } from '../../contract/ids.ts';
import { Fault } from '../../core/fault.ts';
import { records, type BytePath } from './byte-path.ts';
import type { TrustedGit } from './trusted-git.ts';

/** One entry of a tree that is no folder: a file, a symbolic link or a submodule. */
export interface TreeEntry {
  readonly mode: string;
  readonly sha: string;
  readonly path: BytePath;
  /** Bytes of a file or link; null for a submodule. */
  readonly size: number | null;
}

/** Lists a tree with all its folders, by path. */
export async function listTree(trusted: Pick<TrustedGit, 'run'>, tree: Sha): Promise<ReadonlyMap<BytePath, TreeEntry>> {
  const output = await trusted.run({ args: ['ls-tree', '-r', '-z', '--long', '--full-tree', tree] });
  return new Map(records(output).map(parseTreeEntry).map((entry) => [entry.path, entry]));
}

/** Reads one record of `git ls-tree -z --long`. */
export function parseTreeEntry(record: string): TreeEntry {
  const match = /^(\d{6}) [a-z]+ ([0-9a-f]{40}) +(\d+|-)\t([^]+)$/.exec(record);
  const [, mode, sha, size, path] = match ?? [];
  if (mode === undefined || sha === undefined || size === undefined || path === undefined) throw new Fault('git:broken', 'git ls-tree wrote a line that can not be read.');
  return { mode, sha, path, size: size === '-' ? null : Number(size) };
}
