import type { Hit } from '../../contract/overwritten.ts';
import { createScrubber } from './scrubber.ts';
import { secretRules, squeeze, squeezedRules, type SecretRules } from './secret-rules.ts';
import { unsearchable, type KnownSecret } from './known-forms.ts';

/** Everything one run searches for. */
export interface SecretSearch {
  readonly rules: SecretRules;
  readonly squeezed: SecretRules;
  /** Known secrets that are not all ASCII, which in a text are looked for as they are. */
  readonly wide: readonly KnownSecret[];
  /** Secrets that cannot be searched for, with the reason; their names, never their values. */
  readonly skipped: readonly { readonly name: string; readonly why: string }[];
}

/** Prepares the search for the secrets a process holds and for all that look like one. */
export function secretSearch(known: readonly KnownSecret[]): SecretSearch {
  const skipped = known.flatMap(({ name, value }) => {
    const why = unsearchable(value);
    return why === null ? [] : [{ name, why }];
  });
  return { rules: secretRules(known), squeezed: squeezedRules(known), wide: known.filter(({ value }) => unsearchable(value) === null && /\P{ASCII}/u.test(value)), skipped };
}

/** The secrets in some bytes, in order. */
export function hitsIn(rules: SecretRules, bytes: Uint8Array): readonly Hit[] {
  const hits: Hit[] = [];
  const scrubber = createScrubber(rules, (hit) => void hits.push(hit), Math.min(PIECE_BYTES, 4 * Math.ceil(bytes.length / 4) + 4));
  // Only the hits are of interest, yet nothing is searched that is not asked for.
  for (const _ of scrubber.push(bytes));
  for (const _ of scrubber.end());
  return hits;
}

/** Every secret in some bytes, also one that is split. */
export function allHitsIn(search: SecretSearch, bytes: Uint8Array): readonly Hit[] {
  return joinHits([...hitsIn(search.rules, bytes), ...squeezedHitsIn(search, bytes)]);
}

/** Puts hits in order, and makes one of those that overlap: named by the first, of two at one place by the longer. */
export function joinHits(hits: readonly Hit[]): readonly Hit[] {
  const joined: Hit[] = [];
  for (const hit of hits.toSorted((left, right) => left.offset - right.offset || right.length - left.length)) {
    const last = joined.at(-1);
    if (last === undefined || hit.offset >= last.offset + last.length) joined.push(hit);
    else joined.splice(-1, 1, { ...last, length: Math.max(last.length, hit.offset + hit.length - last.offset) });
  }
  return joined;
}

/** The known secrets that are in some bytes once everything but letters and digits is left out: split over lines, strings or columns. */
export function squeezedHitsIn({ squeezed }: SecretSearch, bytes: Uint8Array): readonly Hit[] {
  const { bytes: kept, places } = squeeze(bytes);
  return hitsIn(squeezed, kept).map(({ offset, length, rule }) => {
    const from = places[offset] ?? 0;
    return { offset: from, length: (places[offset + length - 1] ?? from) + 1 - from, rule };
  });
}

const PIECE_BYTES = 384 * 1024;
