import type { Hit } from '../../contract/overwritten.ts';
import { byteClass } from '../../core/secrets/byte-class.ts';
import { hitsIn, joinHits, squeezedHitsIn, type SecretSearch } from '../../core/secrets/search.ts';
import { squeeze } from '../../core/secrets/secret-rules.ts';
import { lintText } from './lint-text.ts';

/** What needs a copy of the bytes reads them in pieces of this size, which overlap by more than any secret is long. */
const PIECE = 1024 * 1024;
const OVERLAP = 16 * 1024;

const NOT_ZERO = byteClass('').fill(1, 1);

/** Every secret in a file, whatever kind of file it is: ours first, then what only secretlint knows. */
export async function findInBlob(content: Uint8Array, search: SecretSearch): Promise<readonly Hit[]> {
  const own = [...hitsIn(search.rules, content)];
  const others: Hit[] = [];
  for (let start = 0; start < content.byteLength; start += PIECE - OVERLAP) {
    const piece = content.subarray(start, start + PIECE);
    const moved = (hits: readonly Hit[]): readonly Hit[] => hits.map((hit) => ({ ...hit, offset: hit.offset + start }));
    own.push(...moved(squeezedHitsIn(search, piece)), ...moved(wideHits(search, piece)));
    others.push(...moved(await lintText(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('latin1'))));
  }
  return joinHits([...own, ...others]);
}

/** Text of two bytes a character, as some editors write it, is read without its zero bytes. */
function wideHits({ rules }: SecretSearch, piece: Uint8Array): readonly Hit[] {
  const { bytes, places } = squeeze(piece, NOT_ZERO);
  if (bytes.length === piece.length || bytes.length > piece.length * 0.75) return [];
  return hitsIn(rules, bytes).map(({ offset, length, rule }) => {
    const from = places[offset] ?? 0;
    return { offset: from, length: (places[offset + length - 1] ?? from) + 1 - from, rule };
  });
}
