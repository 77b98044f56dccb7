import { closeSync, openSync, readSync } from 'node:fs';

/** Reads along in a text file that grows: each call answers the whole lines that came since the one before. */
export function readGrowth(path: string): () => readonly string[] {
  let [offset, rest] = [0, ''];
  const buffer = Buffer.alloc(64 * 1024);
  return () => {
    let descriptor: number;
    try {
      descriptor = openSync(path, 'r');
    } catch (thrown) {
      if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return [];
      throw thrown;
    }
    try {
      let text = rest;
      for (let bytes = readSync(descriptor, buffer, 0, buffer.length, offset); bytes > 0; bytes = readSync(descriptor, buffer, 0, buffer.length, offset)) {
        offset += bytes;
        // What marks a line of ours is no more than two characters, so that a torn one elsewhere does no harm.
        text += buffer.toString('utf8', 0, bytes);
      }
      const lines = text.split('\n');
      // A line without an end may be as long as a program likes.
      rest = (lines.pop() ?? '').slice(0, 4096);
      return lines;
    } finally {
      closeSync(descriptor);
    }
  };
}
