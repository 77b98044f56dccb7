/** Cuts bytes into lines, whatever the chunks they come in. */
export interface LineSplitter {
  push(chunk: Uint8Array): void;
  /** Ends the input; a last line without a line feed counts as a line. */
  end(): void;
}

/**
 * Makes a splitter at line feeds that holds at most `limit` bytes.
 * `onLine` gets each line without its line feed, or null for a line longer than the limit.
 */
export function createLineSplitter(limit: number, onLine: (line: Buffer | null) => void): LineSplitter {
  let held: Buffer[] = [];
  let size = 0;
  const take = (part: Buffer): void => {
    size += part.length;
    if (size > limit) held = [];
    else if (part.length > 0) held.push(part);
  };
  const finish = (): void => {
    const line = size > limit ? null : Buffer.concat(held);
    held = [];
    size = 0;
    onLine(line);
  };
  return {
    push: (chunk) => {
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      let start = 0;
      for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
        take(bytes.subarray(start, end));
        finish();
        start = end + 1;
      }
      // The chunk may be used again by whoever gave it, so what is kept is copied.
      if (start < bytes.length) take(Buffer.from(bytes.subarray(start)));
    },
    end: () => {
      if (size > 0) finish();
    },
  };
}
