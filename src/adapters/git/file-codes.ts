import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { bytesOf, type BytePath } from './byte-path.ts';

/** The code of a file system error, or undefined when something else was thrown. */
export function codeOf(thrown: unknown): unknown {
  return thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
}

/** Looks at a path itself, never through a link; null when nothing is there. */
export async function lstatOrNull(path: BytePath): Promise<Stats | null> {
  try {
    return await lstat(bytesOf(path));
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT' || codeOf(thrown) === 'ENOTDIR') return null;
    throw thrown;
  }
}
