import { open } from 'node:fs/promises';

/** More than a policy may hold, so that whoever parses it says so. */
const MOST_BYTES = 512 * 1024;

/** Reads a file of settings from the disk; null when there is no regular file at that path. Only its beginning is read of one that is too large to be a policy. */
export async function readSettingsFile(path: string): Promise<Uint8Array | null> {
  const file = await open(path, 'r').catch((thrown: unknown) => {
    if (thrown instanceof Error && 'code' in thrown && ['ENOENT', 'ENOTDIR', 'EACCES', 'EISDIR', 'ELOOP', 'ENXIO'].includes(String(thrown.code))) return null;
    throw thrown;
  });
  if (file === null) return null;
  try {
    const found = await file.stat();
    if (!found.isFile()) return null;
    const bytes = Buffer.alloc(Math.min(found.size, MOST_BYTES));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
