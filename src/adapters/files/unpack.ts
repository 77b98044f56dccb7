import { constants } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Fault, isFault } from '../../core/fault.ts';
import { SAFE_PATH } from './evidence.ts';

/** What a zip may come to on this disk. */
export interface UnpackLimits {
  readonly files: number;
  /** Of all files together, once they are unpacked. */
  readonly bytes: number;
}

/**
 * Unpacks a zip that nobody may trust: plain files with names as a bundle has them, each new, into the folder that `place`
 * names for it. Counted is what comes out, whatever the zip says of its sizes. Faults: `tamper:handover` for anything else,
 * `evidence:broken` when it cannot be written.
 */
export async function unpack(zip: string, place: (path: string) => string, limits: UnpackLimits): Promise<void> {
  try {
    const archive = await openPromise(zip, { strictFileNames: true });
    try {
      await unpackAll(archive, place, limits);
    } finally {
      archive.close();
    }
  } catch (thrown) {
    if (isFault(thrown)) throw thrown;
    if (thrown instanceof Error && 'syscall' in thrown && !isOfItsNames(thrown)) throw new Fault('evidence:broken', `What an earlier job left could not be unpacked: ${thrown.message}`, thrown);
    throw refused(isOfItsNames(thrown) ? 'its names cannot all be files of one folder' : `it is no whole zip (${thrown instanceof Error ? thrown.message : String(thrown)})`);
  }
}

async function unpackAll(archive: ZipFile, place: (path: string) => string, limits: UnpackLimits): Promise<void> {
  let [files, left] = [0, limits.bytes];
  for await (const entry of archive.eachEntry()) {
    files += 1;
    if (files > limits.files) throw refused(`it holds more than ${limits.files} files`);
    if (!isPlainFile(entry)) throw refused(`${JSON.stringify(entry.fileName.slice(0, 200))} in it is no plain file of a bundle`);
    const target = join(place(entry.fileName), entry.fileName);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    const file = await open(target, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 0o600);
    try {
      for await (const chunk of await archive.openReadStreamPromise(entry)) {
        left -= chunk.length;
        if (left < 0) throw refused(`unpacked it holds more than ${limits.bytes} bytes`);
        await file.write(chunk);
      }
      await file.sync();
    } finally {
      await file.close();
    }
  }
}

/** By its name and by the mode of its file system, where the zip carries one: a link or a folder is neither. */
function isPlainFile({ fileName, externalFileAttributes }: Entry): boolean {
  const kind = (externalFileAttributes >>> 16) & constants.S_IFMT;
  return SAFE_PATH.test(fileName) && fileName.length <= 512 && (kind === 0 || kind === constants.S_IFREG);
}

/** A file twice, one that is a folder too, a name that no disk takes: the disk is not to blame. */
function isOfItsNames(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && ['EEXIST', 'EISDIR', 'ENAMETOOLONG', 'ENOTDIR'].some((code) => code === thrown.code);
}

function refused(what: string): Fault {
  return new Fault('tamper:handover', `What an earlier job left cannot be taken over: ${what}.`);
}
