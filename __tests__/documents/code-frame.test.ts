import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/documents/code-frame.ts';

describe('the frame of a place in a text', () => {
  it.each([
    ['in the middle', 'one\ntwo\nthree\nfour\n', 2, 2, '  1 | one\n> 2 | two\n    |  ^\n  3 | three'],
    ['at the beginning', 'one\ntwo\n', 1, 1, '> 1 | one\n    | ^\n  2 | two'],
    ['on the last line', 'one\ntwo\n', 2, 4, '  1 | one\n> 2 | two\n    |    ^'],
    ['of one line', 'one', 1, 1, '> 1 | one\n    | ^'],
    ['of nothing', '', 1, 1, '> 1 |\n    | ^'],
    ['with a line end of its own, which YAML takes for a letter', 'a\rb: 1\nc', 1, 3, '> 1 | a·b: 1\n    |   ^\n  2 | c'],
    ['with line ends of Windows', 'a\r\nb\r\nc', 2, 1, '  1 | a\n> 2 | b\n    | ^\n  3 | c'],
    ['where numbers get longer', `${'x\n'.repeat(8)}nine\nten\n`, 9, 1, '   8 | x\n>  9 | nine\n     | ^\n  10 | ten'],
    ['with a tab and characters nobody sees', 'a\tb\u202ec\u001b[31m', 1, 5, '> 1 | a b·c·[31m\n    |     ^'],
  ])('shows what stands around it: %s', (_, text, line, column, expected) => {
    expect(codeFrame(text, { line, column })).toBe(expected);
  });

  it('keeps a long line short and the caret below the place', () => {
    const [line = '', caret = ''] = codeFrame(`${'-'.repeat(500)}X${'-'.repeat(500)}`, { line: 1, column: 501 }).split('\n');
    expect(line.length).toBeLessThan(115);
    expect(line[caret.indexOf('^')]).toBe('X');
  });
});
