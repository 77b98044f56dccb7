import { createHash } from 'node:crypto';
import { Fault } from '../../core/fault.ts';
import type { Sha } from '../../contract/ids.ts';
import type { CommitFile, CommitRequest, Publisher } from '../../ports/publisher.ts';
import { commitAnswer, objectAnswer } from './answers.ts';
import type { Client } from './client.ts';
import { readCommit } from './read-commit.ts';

type Mode = '100644' | '100755' | '120000' | '160000';
type TreeEntry = { readonly path: string; readonly mode: Mode; readonly type: 'blob' | 'commit' } & ({ readonly sha: string | null } | { readonly content: string });

const NEEDS = 'contents: write';
/** Text up to this many bytes a file, and a commit, travels inside the tree request; more gets a blob each. */
const INLINE_FILE = 512 * 1024;
const INLINE_COMMIT = 4 * 1024 * 1024;

/**
 * Makes one commit through the Git Data API: two requests, and one more for each file whose bytes JSON text may not keep.
 * No author, committer or date is given, so that GitHub fills in the token's identity and signs.
 */
export async function makeCommit(client: Client, request: CommitRequest): ReturnType<Publisher['commit']> {
  const entries = await entriesOf(client, request.files);
  let tree = request.baseTree;
  for (const step of steps(entries)) tree = await makeTree(client, tree, step);
  const made = await client.ask({
    doing: 'make a commit',
    needs: NEEDS,
    shape: commitAnswer.transform(readCommit),
    send: (rest, at) => rest.git.createCommit({ ...at, message: request.message, tree, parents: [...request.parents] }),
  });
  if (made.tree !== tree || made.parents.join(' ') !== request.parents.join(' ')) {
    throw new Fault('github:unexpected', `GitHub made commit ${made.sha} with another tree or parents than asked for`);
  }
  return { sha: made.sha, tree, maker: made.maker };
}

async function makeTree(client: Client, base: Sha, entries: readonly TreeEntry[]): Promise<Sha> {
  const made = await client.ask({ doing: 'make a tree', needs: NEEDS, shape: objectAnswer, send: (rest, at) => rest.git.createTree({ ...at, base_tree: base, tree: [...entries] }) });
  return made.sha;
}

/**
 * Where a file takes the place of a folder, or the other way round, deletions go first in a tree of their own:
 * GitHub does not say in which order it applies the entries of one tree.
 */
function steps(entries: readonly TreeEntry[]): readonly (readonly TreeEntry[])[] {
  const gone = entries.filter((entry) => isDeletion(entry));
  const kept = entries.filter((entry) => !isDeletion(entry));
  const paths = new Set(kept.map((entry) => entry.path));
  const folders = new Set(kept.flatMap((entry) => foldersAbove(entry.path)));
  const clash = gone.some((entry) => folders.has(entry.path) || foldersAbove(entry.path).some((folder) => paths.has(folder)));
  return (clash ? [gone, kept] : [entries]).filter((step) => step.length > 0);
}

function isDeletion(entry: TreeEntry): boolean {
  return 'sha' in entry && entry.sha === null;
}

function foldersAbove(path: string): readonly string[] {
  const names = path.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}

async function entriesOf(client: Client, files: readonly CommitFile[]): Promise<readonly TreeEntry[]> {
  const entries: TreeEntry[] = [];
  const blobs = new Map<string, Sha>();
  let room = INLINE_COMMIT;
  for (const { path, mode, content } of files) {
    const type = mode === '160000' ? 'commit' : 'blob';
    if (content === null) {
      entries.push({ path, mode, type, sha: null });
      continue;
    }
    if (type === 'commit') throw new Fault('tree:submodule-changed', `${path} is a submodule: its content cannot be committed here`);
    const text = mode === '120000' || content.length > Math.min(INLINE_FILE, room) ? null : plainText(content);
    if (text === null) {
      entries.push({ path, mode, type, sha: await makeBlob(client, content, blobs) });
    } else {
      room -= content.length;
      entries.push({ path, mode, type, content: text });
    }
  }
  return entries;
}

/** The same bytes are sent once, and GitHub's name for them must be git's. */
async function makeBlob(client: Client, content: Uint8Array, blobs: Map<string, Sha>): Promise<Sha> {
  const name = createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
  const known = blobs.get(name);
  if (known !== undefined) return known;
  const { sha } = await client.ask({
    doing: 'store a file',
    needs: NEEDS,
    shape: objectAnswer.refine((blob) => blob.sha === name, 'the blob is not the file that was sent'),
    send: (rest, at) => rest.git.createBlob({ ...at, content: Buffer.from(content).toString('base64'), encoding: 'base64' }),
  });
  blobs.set(name, sha);
  return sha;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Text that comes through JSON unchanged beyond doubt, else null: not empty, valid UTF-8, and no control character but
 * tab and line feed (so no carriage return and no NUL), no byte order mark, no noncharacter.
 */
function plainText(content: Uint8Array): string | null {
  if (content.length === 0) return null;
  try {
    const text = utf8.decode(content);
    return /[^\P{Cc}\t\n]|\uFEFF|\p{Noncharacter_Code_Point}/u.test(text) ? null : text;
  } catch (thrown) {
    if (thrown instanceof TypeError) return null;
    throw thrown;
  }
}
