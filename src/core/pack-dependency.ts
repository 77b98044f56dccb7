import type { DeliveredPack } from '../contract/pack-pull.ts';

/** What became of a pull request, behind its number. */
export const SAID = { open: 'is open', merged: 'is merged', closed: 'was closed without being merged' } as const;

/**
 * Why a pack has to wait for another, null where it does not. One that was changed since it was merged waits to be run
 * again; of one that is not there any more (`hash` null) every merge counts.
 */
export function waitsFor(id: string, pulls: readonly Omit<DeliveredPack, 'id'>[], hash: string | null): string | null {
  const merged = pulls.filter(({ state }) => state === 'merged');
  if (merged.some(({ sha256 }) => hash === null || sha256 === hash)) return null;
  const [before] = merged;
  const [other] = pulls;
  if (before !== undefined) return `it waits for ${id}, which was changed after pull request #${before.number} was merged`;
  return other === undefined ? `it waits for ${id}, which was not delivered yet` : `it waits for ${id}, whose pull request #${other.number} ${SAID[other.state]}`;
}
