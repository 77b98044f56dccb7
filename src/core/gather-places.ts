import type { Finding, Place } from '../contract/finding.ts';

/**
 * Where some findings point, without what a sentence beside them says already: what several findings saw at one place stands
 * together, and what one finding saw there stays apart, as the questions of a plan do.
 */
export function gatherPlaces(findings: readonly Pick<Finding, 'places'>[], said: string): readonly Place[] {
  const gathered: { readonly where: string; readonly seen: Set<string>; readonly frame?: string | undefined }[] = [];
  const earlier = new Map<string, Set<string>>();
  for (const { places } of findings) {
    const own = places.filter(({ what }) => what === '' || !said.includes(what)).map(({ where, what, frame }) => ({ where, frame, seen: earlier.get(where)?.add(what) ?? new Set([what]) }));
    gathered.push(...own.filter(({ where }) => !earlier.has(where)));
    for (const { where, seen } of own) if (!earlier.has(where)) earlier.set(where, seen);
  }
  return gathered.map(({ where, seen, frame }) => ({ where, what: [...seen].filter((what) => what !== '').join('; '), ...(frame === undefined ? {} : { frame }) }));
}
