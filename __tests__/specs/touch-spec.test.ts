import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { touchSpec } from '../../src/specs/touch-spec.ts';

const DAY = '2026-01-31';

describe('recording a review', () => {
  it('changes the day and not a byte besides, however the file is written', () => {
    const end = fc.constantFrom('\n', '\r\n');
    const mark = fc.constantFrom('', '\uFEFF');
    const quote = fc.constantFrom('', '"', "'");
    const name = fc.constantFrom('last_review', 'last-review', 'lastReview', 'Last Review', '"last_review"');
    const gap = fc.constantFrom(' ', '   ', '\t');
    const behind = fc.constantFrom('', ' ', '  # with the team', ' # 2020-01-01');
    const other = fc.constantFrom('owner: the-team', '# last_review: 2020-02-02', 'title: "a: b"', 'covers:\n  - src/**', 'note: |\n  last_review: 2020-03-03', '', 'pins: [] # none', 'owners: [a, b]');
    const others = fc.uniqueArray(other, { maxLength: 4 });
    const body = fc.constantFrom('', '# Login\n', '\n# Login\n\nlast words', '# Login\n\n\n```\nlast_review: 2020-04-04\n```\n', 'text without an end');
    fc.assert(
      fc.property(fc.record({ end, mark, quote, name, gap, behind, above: others, body, before: fc.constantFrom('2025-01-01', 'soon', '2026-02-30') }), ({ end: eol, mark: bom, quote: q, name: key, gap: space, behind: rest, above, body: text, before }) => {
        const part = (value: string): string => [`${bom}---`, ...above, `${key}:${space}${q}${value}${q}${rest}`, '---', text].join('\n').replaceAll('\n', eol);
        expect(touchSpec(part(before), DAY)).toEqual({ text: part(DAY) });
      }),
      { numRuns: 400 },
    );
  });

  it('changes the bare line below the title, and not a byte besides', () => {
    const line = fc.constantFrom(['last_review: ', ''], ['- **Last review:** ', ''], ['last_review: "', '"'], ['**last_review**: `', '`'], ['  last_review:\t', '  '], ['last_review: ', ' # with the team'], ['last_review: ', ' <!-- soon -->']);
    const end = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(line, end, fc.constantFrom('', '\uFEFF'), fc.boolean(), fc.boolean(), ([left = '', right = ''], eol, bom, isSpaced, isLast) => {
        const part = (value: string): string => `${bom}${['# Login', ...(isSpaced ? ['', 'owner: a'] : []), `${left}${value}${right}`, ...(isLast ? [] : ['', '## More', 'last_review: 2020-01-01', ''])].join(eol)}`;
        expect(touchSpec(part('2025-01-01'), DAY)).toEqual({ text: part(DAY) });
      }),
    );
  });

  it.each([
    ['at the end of the front matter', '---\nowner: a\n---\n# Login\n', '---\nowner: a\nlast_review: 2026-01-31\n---\n# Login\n'],
    ['in an empty front matter', '---\n---\n# Login', '---\nlast_review: 2026-01-31\n---\n# Login'],
    ['in a front matter that holds a comment alone', '---\n# nothing\n---\n', '---\n# nothing\nlast_review: 2026-01-31\n---\n'],
    ['with the indentation of the other fields', '---\n  owner: a\n---\n', '---\n  owner: a\n  last_review: 2026-01-31\n---\n'],
    ['with the line ends of the file', '---\r\nowner: a\r\n---\r\n', '---\r\nowner: a\r\nlast_review: 2026-01-31\r\n---\r\n'],
    ['behind a block of text', '---\nnote: |\n  a\n\n---\n', '---\nnote: |\n  a\n\nlast_review: 2026-01-31\n---\n'],
    ['below the title', '# Login\n\nText.\n', '# Login\nlast_review: 2026-01-31\n\nText.\n'],
    ['below a title with which the file ends', '# Login', '# Login\nlast_review: 2026-01-31'],
    ['below the title of a file with other line ends', '\uFEFF# Login\r\n\r\nText.', '\uFEFF# Login\r\nlast_review: 2026-01-31\r\n\r\nText.'],
    ['before everything where there is no title', 'Text.\n', '---\nlast_review: 2026-01-31\n---\nText.\n'],
    ['before everything but the mark of the byte order', '\uFEFFText.\r\n', '\uFEFF---\r\nlast_review: 2026-01-31\r\n---\r\nText.\r\n'],
    ['in a file without anything', '', '---\nlast_review: 2026-01-31\n---\n'],
    ['in a field that is empty', '---\nlast_review:\nowner: a\n---\n', '---\nlast_review: 2026-01-31\nowner: a\n---\n'],
    ['in a field that is empty but for a comment', '---\nlast_review: # soon\n---\n', '---\nlast_review: 2026-01-31 # soon\n---\n'],
    ['in a field that says null', '---\nlast_review: ~\n---\n', '---\nlast_review: 2026-01-31\n---\n'],
    ['in a bare line that is empty', '# Login\nlast_review:\n', '# Login\nlast_review: 2026-01-31\n'],
    ['wherever the spec keeps it', '---\nlast_review: 2025-01-01\n---\n# Login\nlast_review: 2025-01-01\n', '---\nlast_review: 2026-01-31\n---\n# Login\nlast_review: 2026-01-31\n'],
    ['where it is recorded already', '---\nlast_review: 2026-01-31\n---\n', '---\nlast_review: 2026-01-31\n---\n'],
  ])('writes the day %s', (_, before, after) => {
    expect(touchSpec(before, DAY)).toEqual({ text: after });
  });

  it.each([
    ['whose front matter has no end', '---\nowner: a\n', 'the front matter that begins here has no end (line 1)'],
    ['whose front matter is no YAML', '---\nowner: [\n---\n', /^this is no YAML: .* \(line \d\)$/],
    ['whose front matter is a list', '---\n- a\n---\n', 'the front matter is no list of fields (line 2)'],
    ['whose front matter is in braces', '---\n{owner: a}\n---\n', 'its front matter is written in braces; write one field a line'],
    ['with a day in a block', '---\nlast_review: >-\n  2025-01-01\n---\n', '`last_review` is written as a block; write it on the line of its name'],
    ['with a day that has a name', '---\nlast_review: &day 2025-01-01\n---\n', '`last_review` is written with more than a plain value; write the value alone'],
    ['with a list of days', '---\nlast_review: [2025-01-01]\n---\n', '`last_review` is written with more than a plain value; write the value alone'],
  ])('leaves a file alone %s, and says why', (_, text, flaw) => {
    expect(touchSpec(text, DAY)).toEqual({ flaw: typeof flaw === 'string' ? flaw : expect.stringMatching(flaw) });
  });

  it('answers for any text, and what it answers is recorded', () => {
    const piece = fc.constantFrom('---', '# T', 'last_review: 2025-01-01', 'last_review:', 'owner: a', '', '  - x', '```', '<!--', '-->', 'a: [', '...', '- last_review: x', '\uFEFF');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), fc.constantFrom('\n', '\r\n'), (lines, eol) => {
        const text = lines.join(eol);
        const edited = touchSpec(text, DAY);
        if ('flaw' in edited) expect(edited.flaw).toMatch(/\S/);
        else {
          expect(touchSpec(edited.text, DAY)).toEqual(edited);
          expect(edited.text.length - text.length).toBeLessThan(150);
        }
      }),
      { numRuns: 600 },
    );
  });
});
