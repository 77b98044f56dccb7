import { byteClass } from './byte-class.ts';
import type { Match, Window } from './family.ts';
import type { KnownForm } from './known-forms.ts';

/** How far from a sighting a match is followed; the next sighting follows it further. */
export const REACH = 64;

/** What may stand at the start of a line before a secret goes on: indentation, quotes, the marks of differences, comments and our own log. */
const INDENT = byteClass(' \t>|#+-"\'');
const LONGEST_INDENT = 8;
const LONGEST_BREAK = 4 + LONGEST_INDENT;
const FEED = 0x0a;
const RETURN = 0x0d;
const BACKSLASH = 0x5c;
const LETTER_N = 0x6e;
const LETTER_R = 0x72;

/** Follows a known form both ways from four bytes of it, over line breaks too; a match needs enough of what is the secret's own. */
export function matchKnown(window: Window, sighting: number, { bytes, from, to, least }: KnownForm, place: number): Match {
  const forward = follow(window, sighting + 4, bytes, place + 4);
  if (forward === 'more') return 'more';
  const back = followBack(window, sighting, bytes, place);
  const own = Math.min(forward.form, to) - Math.max(back.form, from);
  return own >= least ? { from: back.at, to: forward.at } : 'no';
}

interface Reached {
  readonly at: number;
  readonly form: number;
}

function follow({ bytes, end, final }: Window, start: number, secret: Uint8Array, place: number): Reached | 'more' {
  const last = start + REACH;
  let at = start;
  let form = place;
  while (form < secret.length && at < last) {
    if (at >= end) return final ? { at, form } : 'more';
    if (bytes[at] !== secret[form]) {
      if (at + LONGEST_BREAK >= end && !final && mayBreak(bytes[at])) return 'more';
      const next = afterBreak(bytes, at, end);
      if (next === at || next >= end || bytes[next] !== secret[form]) return { at, form };
      at = next;
    }
    at += 1;
    form += 1;
  }
  return { at, form };
}

function followBack({ bytes, start }: Window, sighting: number, secret: Uint8Array, place: number): Reached {
  const first = Math.max(start, sighting - REACH);
  let at = sighting;
  let form = place;
  while (form > 0 && at > first) {
    if (bytes[at - 1] !== secret[form - 1]) {
      const before = beforeBreak(bytes, at, first);
      if (before === at || before <= first || bytes[before - 1] !== secret[form - 1]) break;
      at = before;
    }
    at -= 1;
    form -= 1;
  }
  return { at, form };
}

function mayBreak(byte: number | undefined): boolean {
  return byte === FEED || byte === RETURN || byte === BACKSLASH;
}

/** The place behind a line break, as it is or escaped, and its indentation; the same place when there is none. */
function afterBreak(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  if (bytes[at] === BACKSLASH) {
    if (bytes[at + 1] === LETTER_R && bytes[at + 2] === BACKSLASH) at += 2;
    if (bytes[at + 1] !== LETTER_N) return start;
    at += 2;
  } else {
    if (bytes[at] === RETURN) at += 1;
    if (bytes[at] !== FEED) return start;
    at += 1;
  }
  const last = Math.min(end, at + LONGEST_INDENT);
  while (at < last && isIndent(bytes[at] ?? 0)) at += 1;
  return at;
}

/** The place before the line break that ends here; the same place when there is none. Nothing before `first` is read. */
function beforeBreak(bytes: Uint8Array, end: number, first: number): number {
  const before = (at: number): number => (at > first ? (bytes[at - 1] ?? 0) : -1);
  let at = end;
  while (at > end - LONGEST_INDENT && isIndent(before(at))) at -= 1;
  if (before(at) === FEED) return before(at - 1) === RETURN ? at - 2 : at - 1;
  if (before(at) !== LETTER_N || before(at - 1) !== BACKSLASH) return end;
  return before(at - 2) === LETTER_R && before(at - 3) === BACKSLASH ? at - 4 : at - 2;
}

/** The bar before each line of our own log is three bytes above ASCII. */
function isIndent(byte: number): boolean {
  return INDENT[byte] === 1 || byte === 0xe2 || byte === 0x94 || byte === 0x82;
}
