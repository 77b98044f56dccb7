import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isWithin } from '../files/within.ts';

/** A file right inside a hidden folder that we can read, and that a sandbox must not. */
export interface Witness {
  readonly folder: string;
  /** Null when the folder does not exist: then there is nothing to hide. */
  readonly file: string | null;
  /** Takes the file away again if it was put there for the probe. */
  readonly remove: () => Promise<void>;
}

/** How the files are called that are put there. */
const OWN = '.sandbox-probe-';

const nothing = async (): Promise<void> => {};

/**
 * Finds a readable file in a folder that is not among what is `shown`, or puts one there for the time of the probe; rejects
 * when neither is possible. Runs that share a folder, such as HOME, put files there side by side, and each takes its own away.
 */
export async function findWitness(folder: string, shown: readonly string[]): Promise<Witness> {
  let names;
  try {
    names = await readdir(folder, { withFileTypes: true });
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return { folder, file: null, remove: nothing };
    throw thrown;
  }
  for (const name of names) {
    const file = join(folder, name.name);
    if (name.isFile() && !name.name.startsWith(OWN) && !shown.some((place) => isWithin(file, place)) && (await isReadable(file))) return { folder, file, remove: nothing };
  }
  const file = join(folder, `${OWN}${randomBytes(8).toString('hex')}`);
  await writeFile(file, 'No sandbox may read this.\n', { flag: 'wx', mode: 0o600 });
  return { folder, file, remove: () => rm(file, { force: true }) };
}

async function isReadable(path: string): Promise<boolean> {
  try {
    await access(path, constants.R_OK);
    return true;
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown) return false;
    throw thrown;
  }
}
