import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fault } from '../../core/fault.ts';
import type { SpecTree, TreeFile } from '../../ports/spec-tree.ts';
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
    read: async (paths, mostBytes) => new Map(paths.flatMap((path) => {
      const bytes = files.get(path)?.mode.startsWith('100') === true ? readPlain(join(checkout.root, path), mostBytes) : null;
      return bytes === null ? [] : [[path, bytes] as const];
    })),
    movedSince: (commits) => movedSince(checkout, files, commits, (asked) => commitsHere(checkout, asked)),
  };
}

/** What git has in its index, less what is deleted, and everything that differs from it as it is on the disk. */
async function filesOf(checkout: Checkout): Promise<ReadonlyMap<string, TreeFile>> {
  const staged = new Map(records(await checkout.run({ args: ['ls-files', '-z', '--stage', '--full-name'] })).map(stagedFile));
  const dirty = records(await checkout.run({ args: ['ls-files', '-z', '--modified', '--deleted', '--others', '--exclude-standard', '--full-name'] }));
  const isInside = insideOf(checkout.root);
  const files = new Map([...staged].flatMap(([path, file]) => (isInside(path) ? [[anyText(path), file] as const] : [])));
  for (const bytes of new Set(dirty)) {
    const path = anyText(bytes);
    const file = isInside(bytes) ? fileOnDisk(Buffer.concat([Buffer.from(`${checkout.root}/`), bytesOf(bytes)])) : null;
    if (file === null) files.delete(path);
    else files.set(path, file);
  }
  return files;
}

/** Says whether the folder of a file is where its path says, if it is there at all. Behind a link in its place lies what is no part of the checkout, though git may not see that. */
function insideOf(root: string): (path: BytePath) => boolean {
  const real = realpathSync(root, 'buffer');
  const known = new Map<string, boolean>();
  return (path) => {
    const folder = dirname(path) === '.' ? '' : `/${dirname(path)}`;
    const asked = Buffer.concat([real, bytesOf(folder)]);
    const isThere = known.get(folder) ?? (unlessGone(() => realpathSync(asked, 'buffer'))?.equals(asked) ?? true);
    known.set(folder, isThere);
    return isThere;
  };
}

function stagedFile(record: string): readonly [BytePath, TreeFile] {
  const [, mode, sha, path] = /^(\d{6}) ([0-9a-f]{40}) \d\t([^]+)$/.exec(record) ?? [];
  if (mode === undefined || sha === undefined || path === undefined) throw new Fault('git:broken', 'git ls-files wrote a line that can not be read.');
  return [path, { mode, sha }];
}

/** A file as git would name it; null where there is none. A folder is a repository of its own, which is not looked into. */
function fileOnDisk(path: Buffer): TreeFile | null {
  const found = unlessGone(() => lstatSync(path));
  if (found === null) return null;
  if (found.isSymbolicLink()) return { mode: '120000', sha: blobName(readlinkSync(path, 'buffer')) };
  if (!found.isFile()) return { mode: '160000', sha: '' };
  const bytes = readPlain(path, MOST_HASHED);
  return { mode: (found.mode & 0o100) === 0 ? '100644' : '100755', sha: bytes === null ? `${found.size} ${found.mtimeMs}` : blobName(bytes) };
}

function blobName(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}

/** Null where there is no regular file, or a larger one. One after the other: of thousands of small files, promises take longer than the disk. */
function readPlain(path: string | Buffer, mostBytes: number): Uint8Array | null {
  return unlessGone(() => {
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const found = fstatSync(file);
      return found.isFile() && found.size <= mostBytes ? readFileSync(file) : null;
    } finally {
      closeSync(file);
    }
  });
}

function unlessGone<T>(look: () => T): T | null {
  try {
    return look();
  } catch (thrown) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'EISDIR', 'ENXIO'].includes(String(codeOf(thrown)))) return null;
    throw thrown;
  }
}
