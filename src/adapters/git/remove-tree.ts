import { chmod, lstat, readdir, rename, rmdir, unlink } from 'node:fs/promises';
import { inBatches } from './batches.ts';
import { bytePath, bytesOf, type BytePath } from './byte-path.ts';
import { lstatOrNull } from './file-codes.ts';

// Well below PATH_MAX, so that there is room for one more name.
const LONG_PATH_BYTES = 2048;

/** Removes whatever stands at a path: links as links, folders that forbid it, and folders nested deeper than a path can say. */
export async function removeTree(path: string): Promise<void> {
  const root = bytePath(path);
  const waiting: BytePath[] = [root];
  let moved = 0;
  const moveUp = async (deep: BytePath): Promise<void> => {
    const near = `${root}.removing-${moved++}`;
    await rename(bytesOf(deep), bytesOf(near));
    waiting.push(near);
  };
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const stats = await lstatOrNull(next);
    if (stats?.isDirectory() === true) await removeFolder(next, moveUp);
    else if (stats !== null) await unlink(bytesOf(next));
  }
}

async function removeFolder(folder: BytePath, moveUp: (deep: BytePath) => Promise<void>): Promise<void> {
  const stats = await lstat(bytesOf(folder));
  if ((stats.mode & 0o700) !== 0o700) await chmod(bytesOf(folder), 0o700);
  const entries = await readdir(bytesOf(folder), { encoding: 'buffer', withFileTypes: true });
  const leaves = entries.filter((entry) => !entry.isDirectory());
  await inBatches(leaves, (entry) => unlink(bytesOf(`${folder}/${entry.name.toString('latin1')}`)));
  for (const entry of entries) {
    if (!entry.isDirectory()) continue;
    const child = `${folder}/${entry.name.toString('latin1')}`;
    if (child.length <= LONG_PATH_BYTES) await removeFolder(child, moveUp);
    else {
      // A folder that moves is written to, for its `..`.
      await chmod(bytesOf(child), 0o700);
      await moveUp(child);
    }
  }
  await rmdir(bytesOf(folder));
}
