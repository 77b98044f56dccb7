import { expect, it } from 'vitest';
import { readYaml } from '../../src/documents/read-yaml.ts';

const ADVICE = { long: 'Shorten it.', deep: 'Write it flat.' };

it.each([
  ['a value', 'a: 1\nb: "x\\ud800"\n', { line: 2, column: 4 }],
  ['a name', 'a: 1\n"\\udc00": 1\n', { line: 2, column: 1 }],
  ['an item of a list', 'a: [b, "\\ud83d"]\n', { line: 1, column: 8 }],
])('refuses half of a surrogate pair, spelled as an escape, in %s', (_, text, position) => {
  expect(readYaml(text, ADVICE)).toEqual({ known: false, flaws: [{ what: 'this text holds half of a surrogate pair, written as an escape, which is no character', position, remedy: 'Write the character itself, or both halves.' }] });
});

it('reads a whole pair, however it is spelled', () => {
  const read = readYaml('a: "\\ud83d\\ude00"\n', ADVICE);
  expect(read.known && read.value).toEqual({ a: '😀' });
});

it.each([
  ['a name in another name', 'a: &x [1]\nb: *x\n', { what: 'the file uses a YAML alias', position: { line: 2, column: 4 }, remedy: 'Write the value out; aliases are not read.' }],
  ['a name that is spelled with an escape', '"a": &x 1\nb: "\\u002a"\nc: *x\n', { what: 'the file uses a YAML alias', position: { line: 3, column: 4 }, remedy: 'Write the value out; aliases are not read.' }],
  ['a text that is too long', `# ${'x'.repeat(65_535)}`, { what: 'the file is longer than 65536 characters', position: { line: 1, column: 1 }, remedy: 'Shorten it.' }],
  ['a text that nests too deeply', '['.repeat(60_000), { what: 'the file nests too deeply to be read', position: { line: 1, column: 1 }, remedy: 'Write it flat.' }],
])('refuses %s', (_, text, flaw) => {
  expect(readYaml(text, ADVICE)).toEqual({ known: false, flaws: [flaw] });
});

it('prints nothing of a text, in which a runner could find a command', async () => {
  const printed: string[] = [];
  const hear = ({ message }: Error): void => void printed.push(message);
  process.on('warning', hear);
  try {
    const read = readYaml('? ["##[add-mask]the-team"]\n: 1\n', ADVICE);
    expect(read.known && read.value).toEqual({ '[ "##[add-mask]the-team" ]': 1 });
    await new Promise(setImmediate);
  } finally {
    process.off('warning', hear);
  }
  expect(printed).toEqual([]);
});

it('reads one document, and says where a second one begins', () => {
  expect(readYaml('a: 1\n---\nb: 2\n', ADVICE)).toMatchObject({ known: false, flaws: [{ what: 'a line --- begins a second document here, and only one is read', position: { line: 2, column: 1 } }] });
});
