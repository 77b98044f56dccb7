/** GitHub's limits in bytes, which are never fewer than the characters it counts: the summary of a step, less what others write to it; the summary of a check run; a comment. */
export const STEP_SUMMARY_LIMIT = 900_000;
export const CHECK_SUMMARY_LIMIT = 65_000;
export const COMMENT_LIMIT = 65_000;

const encoder = new TextEncoder();

/** The size of a text as it is sent. */
export function bytesOf(text: string): number {
  return encoder.encode(text).byteLength;
}

/** The first items that have room, each made only when it is its turn, and how many have none. A line end is counted for each. */
export function filling<Item>(items: readonly Item[], limits: { readonly bytes: number; readonly items: number }, write: (item: Item, index: number) => string): { readonly shown: readonly string[]; readonly left: number; readonly bytes: number } {
  const shown: string[] = [];
  let bytes = 0;
  for (const [index, item] of items.slice(0, limits.items).entries()) {
    const text = write(item, index);
    const size = bytesOf(text) + 1;
    if (bytes + size > limits.bytes) break;
    bytes += size;
    shown.push(text);
  }
  return { shown, left: items.length - shown.length, bytes };
}
