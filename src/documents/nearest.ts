/** The name among `known` that is nearest to what was written, or null when none is near enough to be meant. */
export function nearest(written: string, known: readonly string[]): string | null {
  return nearestOf(written, known, 1)[0] ?? null;
}

/** The names among `known` that are near enough to what was written to be meant, nearest first, `most` of them. */
export function nearestOf(written: string, known: readonly string[], most: number): readonly string[] {
  const fold = (name: string): string => name.toLowerCase().replaceAll('_', '-');
  // Names are as far apart as they differ in length, at the least; without a letter in common none is meant.
  const near = known.filter((name) => Math.abs(name.length - written.length) <= farthest(name));
  const ranked = near.map((name) => ({ name, distance: distance(fold(written), fold(name)) })).toSorted((left, right) => left.distance - right.distance);
  return ranked.filter(({ name, distance: far }) => far <= farthest(name) && far < Math.max(name.length, written.length)).slice(0, most).map(({ name }) => name);
}

function farthest(name: string): number {
  return Math.max(2, Math.floor(name.length / 3));
}

/** Levenshtein distance, one row at a time. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, left] of Array.from(from).entries()) {
    const next = [i + 1];
    for (const [j, right] of Array.from(to).entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (left === right ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
