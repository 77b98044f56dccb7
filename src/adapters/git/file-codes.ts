import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { Fault } from '../../core/fault.ts';
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

const MACHINE_CODES: readonly unknown[] = ['EACCES', 'EBUSY', 'EDQUOT', 'EIO', 'EMFILE', 'ENOSPC', 'EPERM', 'EROFS'];

/** Turns what the disk itself refuses (no space, no right, a mount in the way) into the fault `git:broken`, which says so. */
export async function namingDiskErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (!MACHINE_CODES.includes(codeOf(thrown))) throw thrown;
    throw new Fault('git:broken', `The disk refuses what a workspace needs: ${thrown instanceof Error ? thrown.message : ''}`, thrown);
  }
}
