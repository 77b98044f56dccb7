import { byteClass } from './byte-class.ts';
import type { Window } from './family.ts';

const WORD = byteClass('a-zA-Z0-9_');
const HEX = byteClass('0-9abcdefABCDEF');
const ESCAPED = byteClass('abefnrtv0');
/** What ends the sequences of a terminal that colour, move and clear. */
const FINAL = byteClass('ABCDGHJKmsu');
const PARAMETERS = byteClass('0-9;:');
const LONGEST_PARAMETERS = 16;

const BACKSLASH = 0x5c;
const PERCENT = 0x25;
const BRACKET = 0x5b;
const LETTER_U = 0x75;
const LETTER_X = 0x78;

/**
 * Says whether a word begins at a place: no letter, digit or `_` stands before it, unless that belongs to what is no word at all,
 * as in `\n` of JSON, `\u003c`, `%3D` of an address, or `[31m` of a terminal's colour. Reads fewer than 20 bytes back.
 */
export function isWordStart(window: Pick<Window, 'bytes' | 'start'>, place: number): boolean {
  const before = (steps: number): number => (place - steps >= window.start ? (window.bytes[place - steps] ?? 0) : 0);
  const areHex = (count: number): boolean => Array.from({ length: count }, (_, index) => before(index + 1)).every((byte) => HEX[byte] === 1);
  const last = before(1);
  if (WORD[last] !== 1) return true;
  if (before(2) === BACKSLASH) return ESCAPED[last] === 1;
  if (before(3) === PERCENT) return areHex(2);
  if (before(4) === BACKSLASH && before(3) === LETTER_X) return areHex(2);
  if (before(6) === BACKSLASH && before(5) === LETTER_U) return areHex(4);
  let steps = 2;
  while (steps < LONGEST_PARAMETERS && PARAMETERS[before(steps)] === 1) steps += 1;
  return before(steps) === BRACKET && FINAL[last] === 1;
}
