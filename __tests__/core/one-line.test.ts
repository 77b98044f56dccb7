import { expect, it } from 'vitest';
import { oneLine } from '../../src/core/one-line.ts';

it.each([
  ['a\r\n::error::b\u001b[31m', 'a ::error::b [31m'],
  ['a\u202eb\u200bc\u2028d', 'a b c d'],
  ['  \t a  ', 'a'],
  ['\n', 'it said nothing'],
])('makes %j one harmless line', (text, line) => expect(oneLine(text, 100)).toBe(line));

it('cuts at the limit, and says so', () => {
  expect([oneLine('x'.repeat(10), 10), oneLine('x'.repeat(11), 10)]).toEqual(['x'.repeat(10), `${'x'.repeat(9)}…`]);
});

it('does not cut through a character of two halves', () => {
  expect(oneLine('😀😀😀', 4)).toBe('😀\ufffd…');
});
