import type { TreeFile } from '../ports/spec-tree.ts';

/** The paths whose file is there in one of two states alone, or is another one, in the order of the second and then of the first; a rename is two of them. */
export function treeDifferences(before: ReadonlyMap<string, TreeFile>, after: ReadonlyMap<string, TreeFile>): readonly string[] {
  const differ = (path: string, { mode, sha }: TreeFile): boolean => {
    const old = before.get(path);
    return old === undefined || old.mode !== mode || old.sha !== sha;
  };
  return [...[...after].flatMap(([path, file]) => (differ(path, file) ? [path] : [])), ...[...before.keys()].filter((path) => !after.has(path))];
}
