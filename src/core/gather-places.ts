import type { Place } from '../contract/finding.ts';

/** Places by where they point: each place once, with all that was seen there, and without what a sentence beside them says already. */
export function gatherPlaces(places: readonly Place[], said: string): readonly Place[] {
  const gathered = new Map<string, Set<string>>();
  for (const { where, what } of places) {
    if (what !== '' && said.includes(what)) continue;
    gathered.set(where, (gathered.get(where) ?? new Set()).add(what));
  }
  return [...gathered].map(([where, seen]) => ({ where, what: [...seen].filter((what) => what !== '').join('; ') }));
}
