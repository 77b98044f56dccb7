import type { Matrix } from '../contract/matrix.ts';
import type { ReadPack } from '../packs/read-pack.ts';
import { MOST_ENTRIES, type Selection } from '../packs/select.ts';

/** The matrix of what is selected. */
export function matrixOf({ selected }: Selection): Matrix {
  return { include: [...selected] };
}

/** How a reader asks for one shard, and for fewer packs. */
export interface Spelling {
  readonly shard: (number: number) => string;
  readonly limit: string;
}

/** Why a selection makes no matrix, and what to do; null where it does. */
export function whyNoMatrix({ selected, shards }: Selection, say: Spelling): string | null {
  if (selected.length <= MOST_ENTRIES) return null;
  return `${selected.length} packs are selected, and a matrix holds ${MOST_ENTRIES}. Plan them in ${shards} shards, ${say.shard(1)} to ${say.shard(shards)}, or fewer at once with ${say.limit}.`;
}

/** The packs that a plan holds back because they could not be read. */
export function refusedPacks(packs: readonly ReadPack[], held: Selection['held']): readonly ReadPack[] {
  return packs.filter(({ path, pack }) => pack === null && held.some((one) => one.pack === path));
}
