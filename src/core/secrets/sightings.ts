import type { SecretRules } from './secret-rules.ts';

/** The bytes of a piece as they are, and the same memory read two and four at a time: as pairs and as words. */
export interface Views {
  readonly bytes: Uint8Array;
  readonly pairs: Uint16Array;
  readonly words: Int32Array;
}

/** Memory for a piece of so many bytes, a multiple of four. */
export function viewsOf(size: number): Views {
  const memory = new ArrayBuffer(size);
  return { bytes: new Uint8Array(memory), pairs: new Uint16Array(memory), words: new Int32Array(memory) };
}

// These are no exports: what another file exports is fetched anew for every word.
/** A word may be part of a secret when its two pairs together weigh as much. */
const ENOUGH = 2;
const HALF = 1;
/** The lowest two bits say what a pair weighs as the lower half of a word, the two above them what it weighs as the upper. */
const LOWER = 3;
const UPPER_SHIFT = 2;

/**
 * What each pair weighs: enough where it stands in a prefix, half of it where it is one half of a word of a known secret.
 * It is one small table for all, of which ordinary text uses a few kilobytes, so that these stay in the nearest cache.
 */
export function pairWeights(words: Iterable<number>, pairs: Iterable<number>): Uint8Array {
  const weights = new Uint8Array(65_536);
  for (const word of words) {
    weights[word & 0xffff] = (weights[word & 0xffff] ?? 0) | HALF;
    weights[word >>> 16] = (weights[word >>> 16] ?? 0) | (HALF << UPPER_SHIFT);
  }
  for (const pair of pairs) weights[pair] = ENOUGH | (ENOUGH << UPPER_SHIFT);
  return weights;
}

/** The next word that may be part of a secret, the last one in any case: the loop every byte goes through, so it does nothing else. */
export function nextSighting(rules: SecretRules, views: Views, from: number, last: number): number {
  const { weights } = rules;
  const { words } = views;
  const end = last - 1;
  for (let index = from; index < end; index += 1) {
    // Two words a turn, which takes a quarter less time than one.
    while (index + 1 < end && (weigh(weights, words[index] ?? 0) | weigh(weights, words[index + 1] ?? 0)) < ENOUGH) index += 2;
    if (isSighting(rules, views, index)) return index;
  }
  return Math.max(from, end);
}

function weigh(weights: Uint8Array, word: number): number {
  return ((weights[word & 0xffff] ?? 0) & LOWER) + ((weights[word >>> 16] ?? 0) >>> UPPER_SHIFT);
}

/** Most words of enough weight are chance: all four bytes together tell, or a third one beside two of a prefix. */
function isSighting({ wordMarks, pairMarks, thirdMarks }: SecretRules, { bytes, pairs, words }: Views, index: number): boolean {
  if (wordMarks[markOf(words[index] ?? 0)] === 1) return true;
  for (let pair = 2 * index; pair < 2 * index + 2; pair += 1) {
    const mark = pairMarks[pairs[pair] ?? 0] ?? 0;
    if (mark !== 0 && (thirdMarks[256 * mark + (bytes[2 * pair + 2] ?? 0)] === 1 || thirdMarks[256 * mark + (bytes[2 * pair - 1] ?? 0)] === 1)) return true;
  }
  return false;
}

const HASH_BITS = 18;
const HASH_FACTOR = 0x9e3779b1;

/** How many places there are for marks of words. */
export const WORD_MARKS = 1 << HASH_BITS;

/** Where the mark of a word stands. */
export function markOf(word: number): number {
  return Math.imul(word, HASH_FACTOR) >>> (32 - HASH_BITS);
}
