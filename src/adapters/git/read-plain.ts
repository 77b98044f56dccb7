import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { codeOf } from './file-codes.ts';

/** The bytes of a regular file, never through a link; null where there is none, it may not be read, or `isWanted` says no to its size. One after the other: of thousands of small files, promises take longer than the disk. */
export function readPlain(path: string | Buffer, isWanted: (bytes: number) => boolean): Uint8Array | null {
  return unlessGone(() => {
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const found = fstatSync(file);
      return found.isFile() && isWanted(found.size) ? readFileSync(file) : null;
    } finally {
      closeSync(file);
    }
  });
}

/** What a look at the disk answers; null where nothing is there, or nothing that may be looked at. */
export function unlessGone<T>(look: () => T): T | null {
  try {
    return look();
  } catch (thrown) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'EISDIR', 'ENXIO'].includes(String(codeOf(thrown)))) return null;
    throw thrown;
  }
}
