import { constants, createWriteStream, type Stats } from 'node:fs';
import { lstat, mkdir, open, readdir, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Fault, isFault } from '../../core/fault.ts';

/**
 * Copies a folder into a new one that nobody else can reach and answers the absolute paths of the files in the copy.
 * Anything but plain files with one name and folders is a fault `evidence:foreign-file`. Every step goes through an open
 * folder (`/proc/self/fd`), so that swapping a file or a folder for a link between look and read changes nothing.
 */
export async function copyPrivately(source: string, target: string): Promise<readonly string[]> {
  try {
    const folder = await openPlain(source, '.', constants.O_DIRECTORY);
    try {
      return await copyFolder(folder, target, '');
    } finally {
      await folder.close();
    }
  } catch (thrown) {
    if (isFault(thrown) || !(thrown instanceof Error && 'code' in thrown)) throw thrown;
    throw new Fault('evidence:broken', `the evidence could not be copied for the upload: ${thrown.message}`, thrown);
  }
}

async function copyFolder(folder: FileHandle, target: string, prefix: string): Promise<readonly string[]> {
  await mkdir(target, { mode: 0o700 });
  const here = `/proc/self/fd/${folder.fd}`;
  const files: string[] = [];
  for (const name of (await readdir(here)).toSorted()) {
    const shown = `${prefix}${name}`;
    const seen = await lstat(join(here, name));
    if (!seen.isDirectory() && !seen.isFile()) throw foreign(shown, 'is neither a file nor a folder');
    const entry = await openPlain(join(here, name), shown, seen.isDirectory() ? constants.O_DIRECTORY : 0);
    try {
      const opened = await entry.stat();
      if (opened.ino !== seen.ino || opened.dev !== seen.dev) throw foreign(shown, 'was swapped while it was read');
      if (opened.isDirectory()) files.push(...(await copyFolder(entry, join(target, name), `${shown}/`)));
      else files.push(await copyFile(entry, opened, join(target, name), shown));
    } finally {
      await entry.close();
    }
  }
  return files;
}

async function copyFile(file: FileHandle, { nlink }: Stats, target: string, shown: string): Promise<string> {
  if (nlink !== 1) throw foreign(shown, 'has more than one name on disk');
  await pipeline(file.createReadStream({ autoClose: false }), createWriteStream(target, { flags: 'wx', mode: 0o600 }));
  return target;
}

/** Opens without following a link in the last place and without waiting for a writer, should it be a pipe. */
async function openPlain(path: string, shown: string, flags: number): Promise<FileHandle> {
  try {
    return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK | flags);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    if (code === 'ELOOP' || code === 'ENOTDIR' || code === 'ENXIO') throw foreign(shown, 'is a link or no plain file');
    throw new Fault('evidence:broken', `${JSON.stringify(shown)} in the evidence folder cannot be read: ${String(code ?? thrown)}`, thrown);
  }
}

function foreign(shown: string, what: string): Fault {
  return new Fault('evidence:foreign-file', `${JSON.stringify(shown)} in the evidence folder ${what}`);
}
