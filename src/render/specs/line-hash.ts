/** How many characters from the beginning of a line on decide its hash. */
const BLOCK = 100;
const FACTOR = 37n;
const END = 65_535;

/**
 * The hash by which GitHub's code scanning knows a line again when others above it come or go, of each of the lines that
 * are asked for: of the first hundred characters from its beginning on, without spaces and tabs, and how often that hash
 * was there before. It is the one that GitHub's own uploader makes, so that both agree.
 */
export function lineHashes(text: string, lines: ReadonlySet<number>): ReadonlyMap<number, string> {
  const { units, starts } = unitsOf(text);
  const hashes = new Map<number, string>();
  const seen = new Map<bigint, number>();
  let hash = blockHash(units, 0);
  let at = 0;
  for (const [index, start] of starts.entries()) {
    for (; at < start; at += 1) hash = BigInt.asUintN(64, (hash - FIRST * BigInt(units[at] ?? 0)) * FACTOR + BigInt(units[at + BLOCK] ?? 0));
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    if (lines.has(index + 1)) hashes.set(index + 1, `${hash.toString(16)}:${count}`);
    if (hashes.size === lines.size) break;
  }
  return hashes;
}

/** The weight of the first character of a block. */
const FIRST = FACTOR ** BigInt(BLOCK - 1);

function blockHash(units: readonly number[], from: number): bigint {
  let hash = 0n;
  for (let offset = 0; offset < BLOCK; offset += 1) hash = hash * FACTOR + BigInt(units[from + offset] ?? 0);
  return BigInt.asUintN(64, hash);
}

/** What counts of a text, with the end of it as a character of its own, and where each line begins among that. */
function unitsOf(text: string): { readonly units: readonly number[]; readonly starts: readonly number[] } {
  const whole = text.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '');
  const units = [...Array(whole.length).keys()].map((index) => whole.charCodeAt(index));
  const starts = [0];
  for (let end = whole.indexOf('\n'); end !== -1; end = whole.indexOf('\n', end + 1)) starts.push(end + 1);
  return { units: [...units, END], starts };
}
