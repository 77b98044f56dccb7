import type { Hit, OverwrittenField } from '../../contract/overwritten.ts';
import { allHitsIn, joinHits, type SecretSearch } from './search.ts';

/** A text without its secrets, as long as before, and where they stood, counted in UTF-16 units. */
export interface CleanText {
  readonly text: string;
  readonly hits: readonly Hit[];
}

const BAR = '│';
const BAR_BYTE = 0xe2;

/** Overwrites every secret in a text with `*`, line ends left as they are. */
export function cleanText(search: SecretSearch, text: string): CleanText {
  const bytes = Uint8Array.from({ length: text.length }, (_, at) => byteOf(text, at));
  const hits = joinHits([...allHitsIn(search, bytes), ...wideHits(search, text)]);
  if (hits.length === 0) return { text, hits };
  return { text: hits.reduce(overwritten, text), hits };
}

/** Overwrites every secret in every string of a value; what is no plain object, list or text is left as it is. */
export function cleanValue(search: SecretSearch, value: unknown): { readonly value: unknown; readonly hits: readonly OverwrittenField[] } {
  const hits: OverwrittenField[] = [];
  const clean = (inner: unknown, field: string): unknown => {
    if (typeof inner === 'string') {
      const cleaned = inner.length < SHORTEST ? { text: inner, hits: [] } : cleanText(search, inner);
      hits.push(...cleaned.hits.map((hit) => ({ ...hit, field })));
      return cleaned.text;
    }
    if (Array.isArray(inner)) return inner.map((item, index) => clean(item, below(field, String(index))));
    if (typeof inner !== 'object' || inner === null || Object.getPrototypeOf(inner) !== Object.prototype) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, item]) => [key, clean(item, below(field, key))]));
  };
  return { value: clean(value, ''), hits };
}

/** No known secret that is searched for and no form of any family is shorter. */
const SHORTEST = 8;

function wideHits({ wide }: SecretSearch, text: string): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { name, value } of wide) {
    for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) hits.push({ offset: at, length: value.length, rule: `known:${name}` });
  }
  return hits;
}

function below(field: string, name: string): string {
  return field === '' ? name : `${field}.${name}`;
}

function byteOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code;
  return text[at] === BAR ? BAR_BYTE : 0;
}

function overwritten(text: string, { offset, length }: Hit): string {
  return text.slice(0, offset) + text.slice(offset, offset + length).replace(/[^\r\n]/g, '*') + text.slice(offset + length);
}
