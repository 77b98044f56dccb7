import { describe, expect, it } from 'vitest';
import { namedWords } from '../../src/specs/named-words.ts';

const words = (body: string) => namedWords({ title: '', body });

describe('the words that a change names', () => {
  it.each([
    ['As docs/specs/login.md says.', ['As', 'docs/specs/login.md', 'says']],
    ['(see `docs/specs/login.md`, [0001-login]): AUTH-12/#7.', ['see', 'docs/specs/login.md', '0001-login', 'AUTH-12/#7']],
    ['Closes #12, acme/shop#13 and T_1.', ['Closes', '#12', 'acme/shop#13', 'and', 'T_1']],
    ['.github/specs/a.md ./docs/b.md ../c.md ...d', ['.github/specs/a.md', 'docs/b.md', 'c.md', 'd']],
    ['"docs/specs/größe.md" 仕様/ログイン.md', ['docs/specs/größe.md', '仕様/ログイン.md']],
    ['one one\r\none', ['one']],
    ['-- ## ./# …', []],
    ['##12', ['#12']],
    ['', []],
  ])('in %j', (body, found) => {
    expect(words(body)).toEqual(found);
  });

  it('are those of its title and its text, and none where nobody wrote any', () => {
    expect(namedWords({ title: 'Log in (0001)', body: 'See 0002' })).toEqual(['Log', 'in', '0001', 'See', '0002']);
    expect(namedWords(null)).toEqual([]);
  });

  it('are looked for in the first 65,536 characters', () => {
    expect(namedWords({ title: 'a', body: `${' '.repeat(65_530)} bc` })).toEqual(['a', 'bc']);
    expect(namedWords({ title: 'a', body: `${' '.repeat(65_535)} bc` })).toEqual(['a']);
  });

  it.each(['#', '#-', '.', 'a.', 'a/', '-#', '.#a', '_#'])('are found as fast in a text that repeats %j', (piece) => {
    // A search that begins again at every character would look at some two thousand million of them.
    expect(words(piece.repeat(32 * 1024)).length).toBeLessThan(3);
  });
});
