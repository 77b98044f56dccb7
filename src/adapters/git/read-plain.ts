import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { codeOf } from './file-codes.ts';

/** The bytes of a regular file, never through a link; null where there is none, it may not be read, or it is larger than `take` allows. */
export async function readPlain(path: string | Buffer, take: (bytes: number) => boolean): Promise<Uint8Array | null> {
  return unlessGone(async () => {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const found = await file.stat();
      return found.isFile() && take(found.size) ? await file.readFile() : null;
    } finally {
      await file.close();
    }
  });
}

/** What a look at the disk answers; null where nothing is there, or nothing that may be looked at. */
export async function unlessGone<T>(look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch (thrown) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'EISDIR', 'ENXIO'].includes(String(codeOf(thrown)))) return null;
    throw thrown;
  }
}
