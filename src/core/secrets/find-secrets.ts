import type { Family, Match, Window } from './family.ts';
import { matchKnown } from './match-known.ts';
import type { SecretRules } from './secret-rules.ts';
import { markOf, nextSighting, type Views } from './sightings.ts';
import { isWordStart } from './word-start.ts';

/** A place in a stream that holds a secret: offset and length in bytes, and the rule that found it; never the secret. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
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
  const last = (piece.final ? piece.end + 3 : piece.end) >>> 2;
  for (let index = nextSighting(rules, views, piece.from >>> 2, last); index < last; index = nextSighting(rules, views, index + 1, last)) {
    const at = 4 * index;
    if (known(rules, window, at, words[index] ?? 0, take)) return at;
    if (prefixed(rules, window, at, pairs[2 * index] ?? 0, state.covered, take)) return at;
    if (prefixed(rules, window, at + 2, pairs[2 * index + 1] ?? 0, state.covered, take)) return at;
  }
  return piece.final ? piece.end : 4 * last;
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
