import { constants, type Stats } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../contract/ids.ts';
import type { FoundFile } from '../../ports/workspace.ts';
import { digestOf } from '../files/digest.ts';
import { codeOf } from './file-codes.ts';

/** A larger file is no artifact: untrusted code decides how large it is. */
const MOST_BYTES = 64 * 1024 * 1024;

const NOT_THERE: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'ENAMETOOLONG', 'ENXIO'];

/** Looks for a regular file below a folder that untrusted code has left, and follows no link on the way; null where there is none that could be read whole. */
export async function fileIn(folder: string, path: string): Promise<FoundFile | null> {
  try {
    const steps = path.split('/');
    for (let depth = 1; depth < steps.length; depth += 1) if (!(await lstat(join(folder, ...steps.slice(0, depth)))).isDirectory()) return null;
    const file = await open(join(folder, path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      if (!isPlain(await file.stat())) return null;
      const bytes = await file.readFile();
      return { bytes: bytes.byteLength, sha256: sha256.parse(digestOf(bytes)) };
    } finally {
      await file.close();
    }
  } catch (thrown) {
    if (NOT_THERE.includes(codeOf(thrown))) return null;
    throw thrown;
  }
}

/** A second name could be that of a file which is no part of the workspace. */
function isPlain(stats: Stats): boolean {
  return stats.isFile() && stats.nlink === 1 && stats.size <= MOST_BYTES;
}
