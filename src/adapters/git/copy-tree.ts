import { constants, type Stats } from 'node:fs';
import { chmod, copyFile, lstat, mkdir, readdir, readlink, symlink, utimes } from 'node:fs/promises';
import { Fault } from '../../core/fault.ts';
import { inBatches } from './batches.ts';
import { bytesOf, shown, type BytePath } from './byte-path.ts';
import { codeOf, lstatOrNull } from './file-codes.ts';

/** What was copied: files and links, and the bytes of the files. */
export interface Copied {
  readonly files: number;
  readonly bytes: number;
}

const NOTHING: Copied = { files: 0, bytes: 0 };

/**
 * Copies a file, a link or a folder with modes and times; links stay links and are never followed, on neither side.
 * What stands at the target already stays as it is: only two folders are merged. Faults: `tree:special-file`.
 */
export async function copyTree(from: BytePath, to: BytePath): Promise<Copied> {
  const stats = await lstat(bytesOf(from));
  if (stats.isDirectory()) return copyFolder(from, to, stats);
  if (stats.isSymbolicLink()) return copyLink(from, to);
  if (stats.isFile()) return copyPlainFile(from, to, stats);
  throw new Fault('tree:special-file', `${shown(from)} is neither a file, a folder nor a link and can not be kept.`);
}

/** Makes the folders above a path below `root`; false when something that is no folder stands in the way. */
export async function makeFoldersAbove(root: BytePath, path: BytePath): Promise<boolean> {
  let folder = root;
  for (const name of path.split('/').slice(0, -1)) {
    folder = `${folder}/${name}`;
    const stats = await lstatOrNull(folder);
    if (stats === null) await mkdir(bytesOf(folder));
    else if (!stats.isDirectory()) return false;
  }
  return true;
}

async function copyFolder(from: BytePath, to: BytePath, stats: Stats): Promise<Copied> {
  const there = await lstatOrNull(to);
  if (there !== null && !there.isDirectory()) return NOTHING;
  if (there === null) await mkdir(bytesOf(to), 0o700);
  if ((stats.mode & 0o500) !== 0o500) await chmod(bytesOf(from), 0o700);
  const entries = await readdir(bytesOf(from), { encoding: 'buffer', withFileTypes: true });
  const one = (entry: (typeof entries)[number]): Promise<Copied> => {
    const name = entry.name.toString('latin1');
    return copyTree(`${from}/${name}`, `${to}/${name}`);
  };
  const copied = await inBatches(entries.filter((entry) => !entry.isDirectory()), one);
  // Folders one after the other: what is under way at once stays bounded however deep they go.
  for (const entry of entries) if (entry.isDirectory()) copied.push(await one(entry));
  // Last, because a folder may forbid to write in it.
  if (there === null) await chmod(bytesOf(to), stats.mode & 0o777);
  return copied.reduce((sum, part) => ({ files: sum.files + part.files, bytes: sum.bytes + part.bytes }), NOTHING);
}

async function copyLink(from: BytePath, to: BytePath): Promise<Copied> {
  const target = await readlink(bytesOf(from), { encoding: 'buffer' });
  return unlessThere(() => symlink(target, bytesOf(to)), { files: 1, bytes: 0 });
}

async function copyPlainFile(from: BytePath, to: BytePath, stats: Stats): Promise<Copied> {
  if ((stats.mode & 0o400) === 0) await chmod(bytesOf(from), 0o600);
  return unlessThere(async () => {
    await copyFile(bytesOf(from), bytesOf(to), constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    await utimes(bytesOf(to), stats.atime, stats.mtime);
    await chmod(bytesOf(to), stats.mode & 0o777);
  }, { files: 1, bytes: stats.size });
}

async function unlessThere(copy: () => Promise<void>, copied: Copied): Promise<Copied> {
  try {
    await copy();
    return copied;
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') return NOTHING;
    throw thrown;
  }
}
