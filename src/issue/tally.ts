import type { RemovedText } from '../contract/issue.ts';

/** Counts what was removed, each kind once with the line of its first; hidden characters in the order of their code points, then the rest in the order of the alphabet. */
export function tally(removed: readonly RemovedText[]): readonly RemovedText[] {
  const told = new Map<string, { count: number; line: number }>();
  for (const { what, count, line } of removed) {
    const known = told.get(what);
    told.set(what, known === undefined ? { count, line } : { count: known.count + count, line: Math.min(known.line, line) });
  }
  return [...told].map(([what, { count, line }]) => ({ what, count, line })).toSorted((left, right) => rank(left.what) - rank(right.what) || (left.what < right.what ? -1 : 1));
}

function rank(what: string): number {
  return what.startsWith('U+') ? Number.parseInt(what.slice(2), 16) : Number.MAX_SAFE_INTEGER;
}
