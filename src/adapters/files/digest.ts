import { createHash, hash } from 'node:crypto';
import { open } from 'node:fs/promises';

const PIECE_BYTES = 1024 * 1024;

/** SHA-256 of UTF-8 text or of bytes, in hexadecimal. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}

/** SHA-256 of a file, in hexadecimal, read piece by piece; rejects as the file system does when it cannot be read. */
export async function digestOfFile(path: string): Promise<string> {
  return (await digestFile(path, 'sha256')).toString('hex');
}

/** Digests a file's bytes without holding them, and shows them to `seen`; rejects as the file system does when it cannot be read. */
export async function digestFile(path: string, algorithm: 'sha256' | 'sha512', seen?: (bytes: Uint8Array) => void): Promise<Buffer> {
  const sum = createHash(algorithm);
  const file = await open(path);
  try {
    // One buffer for all of it: a stream, which makes a new one for every piece, takes half as long again.
    const buffer = Buffer.allocUnsafe(PIECE_BYTES);
    for (let bytesRead = -1; bytesRead !== 0;) {
      ({ bytesRead } = await file.read(buffer, 0, PIECE_BYTES));
      sum.update(buffer.subarray(0, bytesRead));
      seen?.(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
  return sum.digest();
}
