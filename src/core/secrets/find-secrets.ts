import type { Family, Match, Window } from './family.ts';
import { matchKnown } from './match-known.ts';
import { isWordStart } from './word-start.ts';
import { HASH_FACTOR, HASH_SHIFT, markOf, type SecretRules } from './secret-rules.ts';

/** A place in a stream that holds a secret: offset and length in bytes, and the rule that found it; never the secret. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** The bytes of a piece as they are, and the same memory read two and four at a time. */
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

/** What of a piece is to be read: from `from`, a multiple of four. What was found before covers all as far as `covered`. */
export interface Piece extends Omit<Window, 'bytes'> {
  readonly from: number;
  readonly covered: number;
}

/**
 * Reads a piece from its place `from` and hands what is found to `report`. Answers the place as far as which all
 * is decided: the end, or where only more bytes can tell. Reads at most `REACH` bytes back and never changes anything.
 */
export function findSecrets(rules: SecretRules, views: Views, piece: Piece, report: (found: Found) => void): number {
  const { bytes, pairs, words } = views;
  const window: Window = { ...piece, bytes };
  const state = { covered: piece.covered };
  const take = (match: Match, rule: string): boolean => {
    if (typeof match === 'string') return match === 'more';
    state.covered = Math.max(state.covered, match.to);
    report({ ...match, rule });
    return false;
  };
  // A word that is not whole is read too when nothing follows: what stands behind the end is not looked at by those who judge.
  const last = piece.final ? Math.ceil(piece.end / 4) : Math.floor(piece.end / 4);
  for (let index = nextSighting(rules, views, piece.from / 4, last); index < last; index = nextSighting(rules, views, index + 1, last)) {
    const at = 4 * index;
    if (known(rules, window, at, words[index] ?? 0, take)) return at;
    if (prefixed(rules, window, at, pairs[2 * index] ?? 0, state.covered, take)) return at;
    if (prefixed(rules, window, at + 2, pairs[2 * index + 1] ?? 0, state.covered, take)) return at;
  }
  return piece.final ? piece.end : 4 * last;
}

/** The next word that may be part of a secret, the last one in any case: the loop every byte goes through, so it does nothing else. */
function nextSighting({ wordMarks, pairMarks, thirdMarks }: SecretRules, { bytes, pairs, words }: Views, from: number, last: number): number {
  for (let index = from; index < last - 1; index += 1) {
    if (wordMarks[Math.imul(words[index] ?? 0, HASH_FACTOR) >>> HASH_SHIFT] !== 0) return index;
    const low = pairMarks[pairs[2 * index] ?? 0] ?? 0;
    const high = pairMarks[pairs[2 * index + 1] ?? 0] ?? 0;
    if ((low | high) === 0) continue;
    // Most sightings of two bytes are chance, and a third tells.
    const at = 4 * index;
    if (low !== 0 && thirdMarks[(low << 8) | (bytes[at + 2] ?? 0)] === 1) return index;
    if (low !== 0 && thirdMarks[(low << 8) | (bytes[at - 1] ?? 0)] === 1) return index;
    if (high !== 0 && thirdMarks[(high << 8) | (bytes[at + 4] ?? 0)] === 1) return index;
    if (high !== 0 && thirdMarks[(high << 8) | (bytes[at + 1] ?? 0)] === 1) return index;
  }
  return Math.max(from, last - 1);
}

type Take = (match: Match, rule: string) => boolean;

function known(rules: SecretRules, window: Window, at: number, word: number, take: Take): boolean {
  if (rules.wordMarks[markOf(word)] !== 1 || at + 4 > window.end) return false;
  for (const { form, at: place } of rules.words.get(word) ?? []) {
    if (take(matchKnown(window, at, form, place), form.rule)) return true;
  }
  return false;
}

function prefixed(rules: SecretRules, window: Window, at: number, pair: number, covered: number, take: Take): boolean {
  for (const { family, at: behind } of rules.probes[rules.pairMarks[pair] ?? 0] ?? []) {
    if (begins(window, at - behind, family, covered, take)) return true;
  }
  return false;
}

function begins(window: Window, start: number, { prefix, atWordStart, match, rule }: Family, covered: number, take: Take): boolean {
  if (start < window.start) return false;
  const told = startsWith(window, start, prefix);
  if (told === 'no') return false;
  // What was overwritten just before will not be a letter any more.
  if (atWordStart && start > covered && !isWordStart(window, start)) return false;
  return take(told === 'more' ? 'more' : match(window, start + prefix.length), rule);
}

function startsWith({ bytes, end, final }: Window, start: number, prefix: Uint8Array): 'yes' | 'no' | 'more' {
  for (let index = 0; index < prefix.length; index += 1) {
    if (start + index >= end) return final ? 'no' : 'more';
    if (bytes[start + index] !== prefix[index]) return 'no';
  }
  return 'yes';
}
