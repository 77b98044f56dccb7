import { createHash } from 'node:crypto';
import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fault } from '../../core/fault.ts';
import type { SpecTree, TreeFile } from '../../ports/spec-tree.ts';
import { anyText, bytePath, bytesOf, records, type BytePath } from './byte-path.ts';
import type { Checkout } from './checkout.ts';
import { movedSince } from './commit-tree.ts';
import { commitsHere } from './hold-commits.ts';
import { readSmallBlobs } from './read-blobs.ts';
import { readPlain, unlessGone } from './read-plain.ts';

/** A larger file that is not committed is told apart by its size and time alone. */
const MOST_HASHED = 64 * 1024 * 1024;

/** What is read from the disk together, at most; what is beyond it counts as not to be had. Bytes. */
const MOST_TOGETHER = 200 * 1024 * 1024;

/** The work tree of a checkout as a state that specs are judged in, with what is changed, staged, new and deleted there. Ignored files are none. Faults: `git:broken`. */
export async function workTree(checkout: Checkout): Promise<SpecTree> {
  const files = await filesOf(checkout);
  return {
    files,
    read: (paths, mostBytes) => read(checkout, files, paths, mostBytes),
    movedSince: (commits) => movedSince(checkout, files, commits, (asked) => commitsHere(checkout, asked)),
  };
}

interface WorkFile extends TreeFile {
  /** Where it is on the disk. */
  readonly at: BytePath;
  /** Whether git holds it as it is here. */
  readonly isHeld: boolean;
}

/** What git has in its index, less what is deleted, and everything that differs from it as it is on the disk. */
async function filesOf(checkout: Checkout): Promise<ReadonlyMap<string, WorkFile>> {
  const root = bytePath(checkout.root);
  const isInside = insideOf(root);
  const staged = records(await checkout.run({ args: ['ls-files', '-z', '--stage', '--full-name'] })).map((record) => stagedFile(root, record));
  const files = new Map(staged.filter(([path]) => isInside(path)));
  const dirty = new Set(records(await checkout.run({ args: ['ls-files', '-z', '--modified', '--deleted', '--others', '--exclude-standard', '--full-name'] })));
  for (const named of dirty) {
    // A new repository of its own has a slash behind its name.
    const path = named.replace(/\/$/, '');
    const file = isInside(path) ? fileOnDisk(join(root, path)) : null;
    if (file === null) files.delete(path);
    else files.set(path, file);
  }
  return new Map([...files].map(([path, file]) => [anyText(path), file]));
}

/** Says whether the folder of a file is where its path says, if it is there at all. Behind a link in its place lies what is no part of the checkout, though git may not see that. */
function insideOf(root: BytePath): (path: BytePath) => boolean {
  const real = realpathSync(bytesOf(root), 'buffer').toString('latin1');
  const known = new Map<BytePath, boolean>();
  return (path) => {
    const folder = join(real, dirname(path));
    const isThere = known.get(folder) ?? (unlessGone(() => realpathSync(bytesOf(folder), 'buffer'))?.equals(bytesOf(folder)) ?? true);
    known.set(folder, isThere);
    return isThere;
  };
}

function stagedFile(root: BytePath, record: string): readonly [BytePath, WorkFile] {
  const [, mode, sha, path] = /^(\d{6}) ([0-9a-f]{40}) \d\t([^]+)$/.exec(record) ?? [];
  if (mode === undefined || sha === undefined || path === undefined) throw new Fault('git:broken', 'git ls-files wrote a line that can not be read.');
  return [path, { mode, sha, at: join(root, path), isHeld: true }];
}

/** A file as git would name it; null where there is none. A folder is a repository of its own, which is not looked into. */
function fileOnDisk(at: BytePath): WorkFile | null {
  const found = unlessGone(() => lstatSync(bytesOf(at)));
  if (found === null) return null;
  const file = { at, isHeld: false };
  if (found.isSymbolicLink()) return { ...file, mode: '120000', sha: blobName(readlinkSync(bytesOf(at), 'buffer')) };
  if (!found.isFile()) return { ...file, mode: '160000', sha: '' };
  const bytes = readPlain(bytesOf(at), (size) => size <= MOST_HASHED);
  return { ...file, mode: (found.mode & 0o100) === 0 ? '100644' : '100755', sha: bytes === null ? `${found.size} ${found.mtimeMs}` : blobName(bytes) };
}

function blobName(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}

/** What git holds is read as git holds it, as everybody else will see it: line ends and filters of this checkout may have made something else of it on the disk, and a sparse one has left it out. */
async function read(checkout: Checkout, files: ReadonlyMap<string, WorkFile>, paths: readonly string[], mostBytes: number): Promise<ReadonlyMap<string, Uint8Array>> {
  let left = MOST_TOGETHER;
  const take = (size: number): boolean => {
    const isTaken = size <= mostBytes && size <= left;
    if (isTaken) left -= size;
    return isTaken;
  };
  const plain = paths.flatMap((path) => {
    const file = files.get(path);
    return file?.mode.startsWith('100') === true ? [{ path, file }] : [];
  });
  const onDisk = plain.map(({ path, file: { at, isHeld, sha } }) => {
    const bytes = readPlain(bytesOf(at), take);
    return { path, sha, bytes, isAsHeld: !isHeld || (bytes !== null && blobName(bytes) === sha) };
  });
  const held = await readSmallBlobs(checkout, onDisk.flatMap(({ isAsHeld, sha }) => (isAsHeld ? [] : [sha])), mostBytes);
  return new Map(onDisk.flatMap(({ path, isAsHeld, bytes, sha }) => {
    const content = isAsHeld ? bytes : held.get(sha);
    return content === null || content === undefined ? [] : [[path, content] as const];
  }));
}
