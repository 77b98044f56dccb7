import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, readlink, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Fault } from '../../core/fault.ts';
import type { SpecTree, TreeFile } from '../../ports/spec-tree.ts';
import { inBatches } from './batches.ts';
import { anyText, bytesOf, records, type BytePath } from './byte-path.ts';
import type { Checkout } from './checkout.ts';
import { movedSince } from './commit-tree.ts';
import { codeOf } from './file-codes.ts';
import { commitsHere } from './hold-commits.ts';

/** A larger file that is not committed is told apart by its size and time alone. */
const MOST_HASHED = 64 * 1024 * 1024;

/** The work tree of a checkout as a state that specs are judged in, with what is changed, staged, new and deleted there. Ignored files are none. Faults: `git:broken`. */
export async function workTree(checkout: Checkout): Promise<SpecTree> {
  const files = await filesOf(checkout);
  return {
    files,
    read: async (paths, mostBytes) => new Map((await inBatches(paths.filter((path) => files.get(path)?.mode.startsWith('100') === true), async (path) => [path, await readPlain(join(checkout.root, path), mostBytes)] as const)).flatMap(([path, bytes]) => (bytes === null ? [] : [[path, bytes] as const]))),
    movedSince: (commits) => movedSince(checkout, files, commits, (asked) => commitsHere(checkout, asked)),
  };
}

/** What git has in its index, less what is deleted, and everything that differs from it as it is on the disk. */
async function filesOf(checkout: Checkout): Promise<ReadonlyMap<string, TreeFile>> {
  const staged = new Map(records(await checkout.run({ args: ['ls-files', '-z', '--stage', '--full-name'] })).map(stagedFile));
  const dirty = records(await checkout.run({ args: ['ls-files', '-z', '--modified', '--deleted', '--others', '--exclude-standard', '--full-name'] }));
  const files = new Map([...staged].map(([path, file]) => [anyText(path), file]));
  const isInside = insideOf(await realpath(checkout.root));
  const onDisk = await inBatches([...new Set(dirty)], async (path) => [anyText(path), (await isInside(path)) ? await fileOnDisk(Buffer.concat([Buffer.from(`${checkout.root}/`), bytesOf(path)])) : null] as const);
  for (const [path, file] of onDisk) {
    if (file === null) files.delete(path);
    else files.set(path, file);
  }
  return files;
}

/** Says whether the folder of a file is where its path says. A link in its place leads to what git has for gone. */
function insideOf(root: string): (path: BytePath) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  const look = async (folder: string): Promise<boolean> => {
    const [there, asked] = [await unlessGone(() => realpath(Buffer.concat([Buffer.from(`${root}/`), bytesOf(folder)]), 'buffer')), folder === '.' ? '' : `/${folder}`];
    return there !== null && there.equals(Buffer.concat([Buffer.from(root), bytesOf(asked)]));
  };
  return (path) => {
    const folder = dirname(path);
    const found = known.get(folder) ?? look(folder);
    known.set(folder, found);
    return found;
  };
}

function stagedFile(record: string): readonly [BytePath, TreeFile] {
  const [, mode, sha, path] = /^(\d{6}) ([0-9a-f]{40}) \d\t([^]+)$/.exec(record) ?? [];
  if (mode === undefined || sha === undefined || path === undefined) throw new Fault('git:broken', 'git ls-files wrote a line that can not be read.');
  return [path, { mode, sha }];
}

/** A file as git would name it; null where there is none. A folder is a repository of its own, which is not looked into. */
async function fileOnDisk(path: Buffer): Promise<TreeFile | null> {
  const found = await unlessGone(() => lstat(path));
  if (found === null) return null;
  if (found.isSymbolicLink()) return { mode: '120000', sha: blobName(await readlink(path, 'buffer')) };
  if (!found.isFile()) return { mode: '160000', sha: '' };
  const bytes = await readPlain(path, MOST_HASHED);
  return { mode: (found.mode & 0o100) === 0 ? '100644' : '100755', sha: bytes === null ? `${found.size} ${found.mtimeMs}` : blobName(bytes) };
}

function blobName(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}

/** Null where there is no regular file, or a larger one. */
async function readPlain(path: string | Buffer, mostBytes: number): Promise<Uint8Array | null> {
  return unlessGone(async () => {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const found = await file.stat();
      return found.isFile() && found.size <= mostBytes ? await file.readFile() : null;
    } finally {
      await file.close();
    }
  });
}

async function unlessGone<T>(look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch (thrown) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'EISDIR', 'ENXIO'].includes(String(codeOf(thrown)))) return null;
    throw thrown;
  }
}
