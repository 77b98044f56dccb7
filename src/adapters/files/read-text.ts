import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** Files larger than this are never read whole. */
const TEXT_LIMIT = 64 * 1024 * 1024;

/** The text of a regular file, never through a link; null when there is none or it is too large to be one of ours. */
export async function readText(path: string): Promise<string | null> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch((thrown: unknown) => {
    if (thrown instanceof Error && 'code' in thrown && ['ENOENT', 'ELOOP', 'ENOTDIR', 'EACCES'].includes(String(thrown.code))) return null;
    throw thrown;
  });
  if (handle === null) return null;
  try {
    const found = await handle.stat();
    return !found.isFile() || found.size > TEXT_LIMIT ? null : await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}
