import { byteClass, type ByteClass } from './byte-class.ts';
import { FAMILIES } from './families.ts';
import type { Family } from './family.ts';
import { knownForms, type KnownForm, type KnownSecret } from './known-forms.ts';
import { markOf, pairWeights, WORD_MARKS } from './sightings.ts';

/** What is searched for, laid out so that a stream is read four bytes at a time and ordinary text is passed over. */
export interface SecretRules {
  /** What any two bytes weigh: see `pairWeights`. */
  readonly weights: Uint8Array;
  /** 1 where four bytes, hashed, may stand in a known secret; empty of ones when none is known. */
  readonly wordMarks: Uint8Array;
  /** By four bytes as one number: the forms they stand in, and where. */
  readonly words: ReadonlyMap<number, readonly Place[]>;
  /** By two bytes as one number: 0 where they stand in no prefix, else where to look in `probes`. */
  readonly pairMarks: Uint8Array;
  readonly probes: readonly (readonly Probe[])[];
  /** 1 where a third byte beside the two fits: by the place in `probes` and the byte. */
  readonly thirdMarks: Uint8Array;
  /** Rules in the order of their weight, the heaviest first: the name of what is found by several. */
  readonly order: readonly string[];
}

interface Place {
  readonly form: KnownForm;
  readonly at: number;
}

interface Probe {
  readonly family: Family;
  /** How far behind the start of the prefix the two bytes stand. */
  readonly at: number;
}

const ALNUM = byteClass('a-zA-Z0-9');
/** A shorter rest of letters and digits could be chance. */
const SHORTEST_SQUEEZED = 12;
/** Prepares the search for known secrets, in every form, and for all families. */
export function secretRules(known: readonly KnownSecret[]): SecretRules {
  return compile(known.flatMap(knownForms), FAMILIES);
}

/** Prepares the search for known secrets in a text of which only letters and digits were kept, see `squeeze`. */
export function squeezedRules(known: readonly KnownSecret[]): SecretRules {
  return compile(known.flatMap(knownForms).flatMap(squeezedForm), []);
}

/** Keeps some kind of bytes, letters and digits unless told otherwise, and says for each where it stood. */
export function squeeze(bytes: Uint8Array, kind: ByteClass = ALNUM): { readonly bytes: Uint8Array; readonly places: Uint32Array } {
  const kept = new Uint8Array(bytes.length);
  const places = new Uint32Array(bytes.length);
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (kind[byte] !== 1) continue;
    kept[count] = byte;
    places[count] = at;
    count += 1;
  }
  return { bytes: kept.subarray(0, count), places: places.subarray(0, count) };
}

function squeezedForm(form: KnownForm): readonly KnownForm[] {
  const { bytes, places } = squeeze(form.bytes);
  const from = places.findIndex((place) => place >= form.from);
  const to = places.filter((place) => place < form.to).length;
  return from === -1 || to - from < SHORTEST_SQUEEZED ? [] : [{ ...form, bytes, from, to, least: Math.min(form.least, to - from) }];
}

function compile(forms: readonly KnownForm[], families: readonly Family[]): SecretRules {
  const words = new Map<number, Place[]>();
  for (const form of forms) {
    for (const at of placesOf(form)) add(words, numberOf(form.bytes.slice(at, at + 4), 4), { form, at });
  }
  const pairs = new Map<number, Probe[]>();
  for (const family of families) {
    const { prefix, probe } = family;
    add(pairs, numberOf(prefix.slice(probe, probe + 2), 2), { family, at: probe });
    add(pairs, numberOf(prefix.slice(probe + 1, probe + 3), 2), { family, at: probe + 1 });
  }
  return {
    weights: pairWeights(words.keys(), pairs.keys()),
    wordMarks: marks(WORD_MARKS, [...words.keys()].map(markOf)),
    words,
    pairMarks: marks(65_536, [...pairs.keys()], (index) => index + 1),
    probes: [[], ...pairs.values()],
    thirdMarks: marks(256 * (pairs.size + 1), [...pairs.values()].flatMap((probes, index) => probes.map(({ family: { prefix, probe }, at }) => 256 * (index + 1) + (prefix[at === probe ? probe + 2 : probe] ?? 0)))),
    order: [...new Set([...forms.map(({ rule }) => rule), ...families.map(({ rule }) => rule)])],
  };
}

/**
 * Places of a form such that whatever `least` bytes of it stand in a stream, and wherever, four bytes that are read together
 * are at one of them: four neighbours every `least - 6` bytes, one for each way the stream can fall into fours.
 */
function placesOf({ from, to, least }: KnownForm): readonly number[] {
  const places = new Set<number>();
  for (let start = from; start < to; start += Math.max(1, least - 6)) {
    for (let at = start; at < start + 4 && at + 4 <= to; at += 1) places.add(at);
  }
  return [...places];
}

function add<Value>(map: Map<number, Value[]>, key: number, value: Value): void {
  const values = map.get(key) ?? [];
  values.push(value);
  map.set(key, values);
}

/** Two or four bytes as the number the machine reads them as, whatever the order of its bytes. */
function numberOf(bytes: Uint8Array, size: 2 | 4): number {
  const [number] = size === 4 ? new Int32Array(bytes.buffer, 0, 1) : new Uint16Array(bytes.buffer, 0, 1);
  return number ?? 0;
}

function marks(size: number, places: readonly number[], markAt: (index: number) => number = () => 1): Uint8Array {
  const marked = new Uint8Array(size);
  for (const [index, place] of places.entries()) marked[place] = markAt(index);
  return marked;
}
