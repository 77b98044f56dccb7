import type { BareRepository } from './bare-repository.ts';

/** One entry of a tree. */
export type TreeEntry = { readonly mode: string; readonly type: 'blob' | 'tree' | 'commit'; readonly sha: string };

/** One line of a listing; `size` only for blobs. */
export type ListedEntry = TreeEntry & { readonly path: string; readonly size?: number };

/** Puts an entry at a path (slashes lead into folders), or takes away what is there. */
export type TreeEdit = { readonly path: string; readonly entry: TreeEntry | null };

/** Thrown by {@link editTree} for an edit that GitHub refuses. */
export class TreeEditError extends Error {}

/** Lists a tree, with everything below it when asked. */
export async function listTree(repository: BareRepository, tree: string, recursive = false): Promise<readonly ListedEntry[]> {
  const entries = await readTree(repository, tree, recursive ? ['-r', '-t'] : []);
  return entries.map((entry) => ({ ...entry, path: Buffer.from(entry.path, 'latin1').toString() }));
}

/** Writes the tree that follows from a base tree and edits, through `git mktree`, and answers its SHA; folders left empty go away. */
export async function editTree(repository: BareRepository, base: string | undefined, edits: readonly TreeEdit[]): Promise<string> {
  const literal = edits.map(({ path, entry }) => ({ path: Buffer.from(path).toString('latin1'), entry }));
  return (await editFolder(repository, base, literal, '')) ?? (await makeTree(repository, new Map()));
}

/** Names are bytes to git, UTF-8 or not; latin1 holds every byte, so that a tree is never changed by being rewritten. */
async function readTree(repository: BareRepository, tree: string, options: readonly string[]): Promise<readonly ListedEntry[]> {
  const output = await repository.git(['ls-tree', '-z', '-l', ...options, tree]);
  return output
    .toString('latin1')
    .split('\0')
    .filter((line) => line !== '')
    .map(parseLine);
}

async function editFolder(repository: BareRepository, base: string | undefined, edits: readonly TreeEdit[], prefix: string): Promise<string | undefined> {
  const entries = new Map<string, TreeEntry>();
  if (base !== undefined) for (const { path, mode, type, sha } of await readTree(repository, base, [])) entries.set(path, { mode, type, sha });
  const below = new Map<string, TreeEdit[]>();
  for (const edit of edits) {
    const [name = '', ...rest] = edit.path.split('/');
    if (rest.length > 0) below.set(name, [...(below.get(name) ?? []), { path: rest.join('/'), entry: edit.entry }]);
    else if (edit.entry !== null) entries.set(name, edit.entry);
    else if (!entries.delete(name)) throw new TreeEditError(`${prefix}${name} is not in the base tree and cannot be removed`);
  }
  for (const [name, inner] of below) {
    const there = entries.get(name);
    const sha = await editFolder(repository, there?.type === 'tree' ? there.sha : undefined, inner, `${prefix}${name}/`);
    if (sha === undefined) entries.delete(name);
    else entries.set(name, { mode: '040000', type: 'tree', sha });
  }
  return entries.size === 0 ? undefined : makeTree(repository, entries);
}

async function makeTree(repository: BareRepository, entries: ReadonlyMap<string, TreeEntry>): Promise<string> {
  const lines = [...entries].map(([name, { mode, type, sha }]) => `${mode} ${type} ${sha}\t${name}\0`);
  return (await repository.git(['mktree', '-z'], Buffer.from(lines.join(''), 'latin1'))).toString().trim();
}

function parseLine(line: string): ListedEntry {
  const [, mode, type, sha, size, path] = /^(\d{6}) (blob|tree|commit) ([0-9a-f]{40}) +(\d+|-)\t(.+)$/s.exec(line) ?? [];
  if (mode === undefined || sha === undefined || path === undefined) throw new Error(`git ls-tree printed a line that is none: ${line}`);
  const entry = { path, mode, type: type === 'blob' ? 'blob' : type === 'tree' ? 'tree' : 'commit', sha } as const;
  return size === undefined || size === '-' ? entry : { ...entry, size: Number(size) };
}
