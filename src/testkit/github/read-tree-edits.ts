import { objectType, writeBlob, type BareRepository } from './bare-repository.ts';
import type { TreeEdit } from './git-tree.ts';

/** An entry of a create-tree request, as the description types it. */
export type RequestedEntry = {
  readonly path?: string;
  readonly mode?: string;
  readonly type?: 'blob' | 'tree' | 'commit';
  readonly sha?: string | null;
  readonly content?: string;
};

const typeOfMode: Readonly<Record<string, 'blob' | 'tree' | 'commit'>> = {
  '100644': 'blob',
  '100755': 'blob',
  '120000': 'blob',
  '040000': 'tree',
  '160000': 'commit',
};

/** Turns the entries of a create-tree request into edits, writing literal contents as blobs; answers GitHub's complaint instead when one is wrong. */
export async function readTreeEdits(repository: BareRepository, entries: readonly RequestedEntry[], hasBase: boolean): Promise<readonly TreeEdit[] | string> {
  if (entries.length === 0) return 'Invalid tree info';
  const edits: TreeEdit[] = [];
  for (const entry of entries) {
    const edit = await readEdit(repository, entry, hasBase);
    if (typeof edit === 'string') return edit;
    if (edits.some(({ path }) => path === edit.path)) return `tree.path contains ${edit.path} more than once`;
    edits.push(edit);
  }
  return edits;
}

async function readEdit(repository: BareRepository, { path, mode, type, sha, content }: RequestedEntry, hasBase: boolean): Promise<TreeEdit | string> {
  if (path === undefined) return 'tree.path is missing';
  if (path.split('/').some(isMalformed)) return 'tree.path contains a malformed path component';
  if (sha === null)
    return !hasBase ? 'tree.sha is null without base_tree' : content === undefined ? { path, entry: null } : 'Must supply either tree.sha or tree.content.';
  if (mode === undefined) return 'Must supply a valid tree.mode';
  const expected = typeOfMode[mode];
  if (expected === undefined || (type !== undefined && type !== expected)) return `tree.type ${String(type)} does not fit tree.mode ${mode}`;
  if ((sha === undefined) === (content === undefined)) return 'Must supply either tree.sha or tree.content.';
  if (content !== undefined)
    return expected === 'blob' ? { path, entry: { mode, type: 'blob', sha: await writeBlob(repository, content) } } : 'tree.content is for blobs only';
  if (sha === undefined || !/^[0-9a-f]{40}$/.test(sha)) return `tree.sha ${String(sha)} is not a valid object id`;
  if (expected !== 'commit' && (await objectType(repository, sha)) !== expected) return `tree.sha ${sha} is not a valid ${expected}`;
  return { path, entry: { mode, type: expected, sha } };
}

function isMalformed(component: string): boolean {
  return component === '' || component === '.' || component === '..' || component.toLowerCase() === '.git' || component.includes('\0');
}
