import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, normalize } from 'node:path';
import { isWithin } from '../files/within.ts';

/**
 * The parts of `wanted` that lie outside every hidden folder: a folder with a hidden one inside is replaced by its
 * entries but that one. A wanted folder inside a hidden one was asked for by name, and is kept. Paths are real ones;
 * a folder that is kept whole is also there as it was spelled, since PATH may spell it so.
 */
export async function readableFolders(wanted: readonly string[], hidden: readonly string[]): Promise<readonly string[]> {
  const secret = await Promise.all(hidden.map(realPathOf));
  const kept: string[] = [];
  for (const folder of wanted) {
    const real = await realPathOf(folder);
    const parts = await without(real, secret);
    kept.push(...parts, ...(parts[0] === real ? [normalize(folder)] : []));
  }
  return [...new Set(kept)].sort();
}

/** The real path of what may not exist yet: that of the nearest ancestor that does, and the rest as it is spelled. */
export async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw thrown;
    return join(await realPathOf(dirname(path)), basename(path));
  }
}

async function without(path: string, secret: readonly string[]): Promise<readonly string[]> {
  if (secret.includes(path)) return [];
  if (!secret.some((hidden) => isWithin(hidden, path))) return [path];
  const kept: string[] = [];
  for (const entry of await entriesOf(path)) {
    // A link is left out: where it leads is either shown by its own name or not to be seen.
    if (!entry.isSymbolicLink()) kept.push(...(await without(join(path, entry.name), secret)));
  }
  return kept;
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    // What we can't read ourselves, a command of Codex can't read either.
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES') return [];
    throw thrown;
  }
}
