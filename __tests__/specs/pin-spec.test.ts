import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pin, type Pin } from '../../src/contract/spec.ts';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { readPins } from '../../src/specs/read-pins.ts';
import { pinSpec } from '../../src/specs/pin-spec.ts';
import { readSpecDocument } from '../../src/specs/spec-document.ts';

const [A, B] = [digestOf('a'), digestOf('b')];
const COMMIT = 'c0ffee'.repeat(7).slice(0, 40);

const byDigest = (path: string, sha256: string): Pin => pin.parse({ path, sha256 });
const byCommit = (path: string | null, commit = COMMIT): Pin => pin.parse({ path, commit });

describe('writing pins', () => {
  it.each([
    ['below the other fields', '---\nowner: a\n---\n# T\n', [byDigest('src/a.ts', A)], `---\nowner: a\npins:\n  - path: src/a.ts\n    sha256: ${A}\n---\n# T\n`],
    ['into a front matter of their own', '\uFEFF# T\r\nlast_review: 2026-01-01', [byDigest('src/a.ts', A)], `\uFEFF---\r\npins:\r\n  - path: src/a.ts\r\n    sha256: ${A}\r\n---\r\n# T\r\nlast_review: 2026-01-01`],
    ['of a commit', '---\n---\n', [byCommit(null), byCommit('a.ts')], `---\npins:\n  - commit: ${COMMIT}\n  - path: a.ts\n    commit: ${COMMIT}\n---\n`],
    ['over older ones, in the quotes they have, and behind them', `---\npins: # of the code\n- path: "src/a.ts" # one\n  sha256: '${B}' # two\n# three\nowner: a\n---\n`, [byDigest('src/a.ts', A), byDigest('b c.ts', B)], `---\npins: # of the code\n- path: "src/a.ts" # one\n  sha256: '${A}' # two\n- path: "b c.ts"\n  sha256: ${B}\n# three\nowner: a\n---\n`],
    ['with the indentation of the list', `---\npins:\n    -   path: src/a.ts\n        sha256: ${A}\nowner: a\n---\n`, [byDigest('src/b.ts', B)], `---\npins:\n    -   path: src/a.ts\n        sha256: ${A}\n    -   path: src/b.ts\n        sha256: ${B}\nowner: a\n---\n`],
    ['into a list in brackets', `---\npins: [{path: src/a.ts, sha256: ${B}}] # x\n---\n`, [byDigest('src/a.ts', A), byDigest('src/b.ts', B)], `---\npins: [{path: src/a.ts, sha256: ${A}}, {path: src/b.ts, sha256: ${B}}] # x\n---\n`],
    ['into groups in braces', `---\npins:\n  - {path: src/a.ts, sha256: ${B}}\nowner: a\n---\n`, [byDigest('src/a.ts', A), byDigest('src/b.ts', B)], `---\npins:\n  - {path: src/a.ts, sha256: ${A}}\n  - path: src/b.ts\n    sha256: ${B}\nowner: a\n---\n`],
    ['into an empty field', '---\npins:\nowner: a\n---\n', [byDigest('src/a.ts', A)], `---\npins:\n  - path: src/a.ts\n    sha256: ${A}\nowner: a\n---\n`],
    ['into an empty list', '---\npins: [] # none yet\nowner: a\n---\n', [byDigest('src/a.ts', A)], `---\npins: # none yet\n  - path: src/a.ts\n    sha256: ${A}\nowner: a\n---\n`],
    ['by digest where there was a commit', `---\npins:\n  - path: src/a.ts\n    commit: ${COMMIT}\n---\n`, [byDigest('src/a.ts', A)], `---\npins:\n  - path: src/a.ts\n    sha256: ${A}\n---\n`],
    ['by commit where there was a digest', `---\npins:\n  - sha256: "${A}"\n    path: src/a.ts\n---\n`, [byCommit('src/a.ts')], `---\npins:\n  - commit: "${COMMIT}"\n    path: src/a.ts\n---\n`],
    ['at the commit of all that is covered', `---\npins:\n  - commit: ${'ab'.repeat(20)}\n---\n`, [byCommit(null)], `---\npins:\n  - commit: ${COMMIT}\n---\n`],
    ['that YAML would read as numbers, in quotes', '---\n---\n', [byDigest('src/a.ts', '12'.repeat(32)), byDigest('1.5', `1e${'2'.repeat(62)}`)], `---\npins:\n  - path: src/a.ts\n    sha256: '${'12'.repeat(32)}'\n  - path: "1.5"\n    sha256: '1e${'2'.repeat(62)}'\n---\n`],
    ['that are there already', `---\npins:\n  - path: src/a.ts\n    sha256: ${A}\n---\n`, [byDigest('src/a.ts', A)], `---\npins:\n  - path: src/a.ts\n    sha256: ${A}\n---\n`],
    ['of nothing', '---\nowner: a\n---\n', [], '---\nowner: a\n---\n'],
  ])('puts them %s', (_, before, pins, after) => {
    expect(pinSpec(before, pins)).toEqual({ text: after });
  });

  it.each([
    ['whose front matter has no end', '---\nowner: a\n', 'the front matter that begins here has no end (line 1)'],
    ['with a field that is no list', '---\npins: {path: a}\n---\n', '`pins` is no list'],
    ['with an item that is none', '---\npins:\n  - src/b.ts\n---\n', '`pins` is written in a way that is not edited here; write it by hand'],
    ['with an item that has neither digest nor commit', '---\npins:\n  - path: src/a.ts\n---\n', '`pins` has an item without one of sha256 and commit for src/a.ts'],
    ['with a digest in a block', `---\npins:\n  - path: src/a.ts\n    sha256: >-\n      ${B}\n---\n`, '`pins` is written as a block; write it on the line of its name'],
    ['with two fields of the name', '---\npins: []\nPins: []\n---\n', 'it has two fields `pins`; keep one'],
  ])('leaves a file alone %s, and says why', (_, text, flaw) => {
    expect(pinSpec(text, [byDigest('src/a.ts', A)])).toEqual({ flaw });
  });

  it('adds what is wanted, keeps every other line, and changes nothing when it is done again', () => {
    const digests = fc.constantFrom(A, B, '12'.repeat(32), digestOf('c'));
    const path = fc.constantFrom('src/a.ts', 'b', 'c d.md', 'ee: f', '#g', "it's", '"q"', 'true', '1.5', 'ünï/ç.ts', '[x]/y.ts', '- z', 'a/%20', '!x', '*y', '&z', '@a', '`b`', '?', '{a}', '~', 'x, y');
    const wanted = fc.uniqueArray(fc.tuple(path, fc.boolean(), digests), { selector: ([one]) => one, maxLength: 6 }).map((all) => all.map(([one, isDigest, digest]) => (isDigest ? byDigest(one, digest) : byCommit(one))));
    const lines = fc.uniqueArray(fc.constantFrom('owner: a', '# a comment', 'title: "x: y"', '', 'note: >-\n  folded\n  text', 'covers: [a, b]'), { maxLength: 4 });
    const body = fc.constantFrom('', '# T', '# T\r\nlast_review: 2020-01-01\n', 'text\n\n---\n');
    fc.assert(
      fc.property(wanted, wanted, lines, lines, body, fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\uFEFF'), (first, second, above, below, text, eol, bom) => {
        const unique = below.filter((line) => !above.includes(line));
        const start = `${bom}${['---', ...above, 'pins:', ...unique, '---', ''].join('\n').replaceAll('\n', eol)}${text}`;
        const once = pinSpec(start, first);
        if ('flaw' in once) throw new Error(once.flaw);
        const twice = pinSpec(once.text, second);
        if ('flaw' in twice) throw new Error(twice.flaw);
        expect(pinSpec(twice.text, second)).toEqual(twice);
        const { pins } = readPins('', readSpecDocument(twice.text).fields.get('pins'));
        const expected = new Map([...first, ...second].map((one) => [one.path, one]));
        expect(pins.map((one) => one.pin)).toEqual([...expected.values()]);
        const isItem = (line: string): boolean => /^ {2}(?:- path: |- commit: | {2}sha256: | {2}commit: )/.test(line);
        expect(twice.text.split('\n').filter((line) => !isItem(line)).join('\n')).toBe(start);
      }),
      { numRuns: 400 },
    );
  });
});
