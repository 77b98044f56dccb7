import { expect, it } from 'vitest';
import { readYaml } from '../../src/documents/read-yaml.ts';

it.each([
  ['a value', 'a: 1\nb: "x\\ud800"\n', { line: 2, column: 4 }],
  ['a name', 'a: 1\n"\\udc00": 1\n', { line: 2, column: 1 }],
  ['an item of a list', 'a: [b, "\\ud83d"]\n', { line: 1, column: 8 }],
])('refuses half of a surrogate pair, spelled as an escape, in %s', (_, text, position) => {
  expect(readYaml(text)).toEqual({ known: false, flaws: [{ what: 'this text holds half of a surrogate pair, written as an escape, which is no character', position, remedy: 'Write the character itself, or both halves.' }] });
});

it('reads a whole pair, however it is spelled', () => {
  const read = readYaml('a: "\\ud83d\\ude00"\n');
  expect(read.known && read.value).toEqual({ a: '😀' });
});
