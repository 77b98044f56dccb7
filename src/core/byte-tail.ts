/** The last bytes of a stream. */
export interface ByteTail {
  /** Takes a copy of what matters of the chunk. */
  add(chunk: Uint8Array): void;
  /** The last bytes, at most the limit; good until the next `add`. */
  bytes(): Uint8Array;
  /** How many bytes were added in all. */
  total(): number;
}

/** Remembers the end of a stream in one buffer of twice the limit, however long the stream is. */
export function byteTail(limit: number): ByteTail {
  let buffer: Uint8Array | null = null;
  let length = 0;
  let total = 0;
  return {
    add: (chunk) => {
      total += chunk.byteLength;
      buffer ??= new Uint8Array(2 * limit);
      const added = chunk.subarray(Math.max(0, chunk.byteLength - limit));
      if (length + added.byteLength > buffer.byteLength) {
        const kept = Math.min(length, limit - added.byteLength);
        buffer.copyWithin(0, length - kept, length);
        length = kept;
      }
      buffer.set(added, length);
      length += added.byteLength;
    },
    bytes: () => (buffer === null ? new Uint8Array() : buffer.subarray(Math.max(0, length - limit), length)),
    total: () => total,
  };
}
