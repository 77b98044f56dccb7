import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { quoteBlock, quoteCell, quoteCode, quoteInline, quotePlain } from '../../src/render/quote-markdown.ts';

/** The kinds of nodes in some Markdown, the document and its one paragraph aside. */
function kindsIn(markdown: string): readonly string[] {
  const walk = (node: Nodes): readonly string[] => [node.type, ...('children' in node ? node.children.flatMap(walk) : [])];
  return [...new Set(walk(fromMarkdown(markdown)))].filter((kind) => kind !== 'root' && kind !== 'paragraph').toSorted();
}

const textOf = (markdown: string): string => toString(fromMarkdown(markdown)).replaceAll('\u200b', '');

const TRICKS = [
  '@everyone', 'ask @octo/team now', 'Closes #1', 'fixes octo/demo#1', 'GH-1', '_GH-2', 'resolves https://github.com/octo/demo/issues/1', 'www.example.org', 'mail me@example.org',
  '![x](https://evil.example/a.png)', '[click](https://evil.example)', '[a]: https://evil.example', '<https://evil.example>', '<img src=x>', '</details>', '<!-- hidden', '-->', '&lt;b&gt;', '&#64;everyone',
  '# heading', '- item', '+ item', '1. item', '1) item', '12. item', '> quote', '---', '===', '***', '```', '~~~', '| a | b |', '\\', '\\@x', '\\`a`', '`@x', '@x`', '``@x`', '`a``b` @x `c`', '`a|@x`', '``', '*a*', '__a__', '~~a~~',
  '\u001b[31mred\u001b[0m', '\u001b]8;;https://evil.example\u0007x', '\u001b[2J\u001b[1A', 'a\u202eb', 'a\u200b@x', '@\u200dx', '#\u00ad1', '\u{e0040}x', '\u0000', '\r\n@x', 'a\n\n# b', '\ta', '    a', '$x$', ':tada:', 'x@', '#',
] as const;

describe('quoteInline', () => {
  it.each([
    ['a mention', '@everyone', '@\u200beveryone'],
    ['a closing word', 'Closes #1', 'Closes #\u200b1'],
    ['a closing word with an address', 'Fixes https://github.com/a/b/issues/1', 'Fixes https:\u200b//github.com/a/b/issues/1'],
    ['the other form of a reference', 'GH-12', 'GH-\u200b12'],
    ['an image', '![x](y)', '!\\[x\\](y)'],
    ['HTML', '</details><img src=x>', '&lt;/details&gt;&lt;img src=x&gt;'],
    ['an entity', '&#64;x', '&amp;#\u200b64;x'],
    ['a fence', '```\nx\n```', '\\`\\`\\` x \\`\\`\\`'],
    ['a colour', '\u001b[31mred\u001b[0m', 'red'],
    ['a link of a terminal', '\u001b]8;;https://x\u0007text\u001b]8;;\u0007', 'text'],
    ['turned text', 'a\u202eb', 'ab'],
    ['a short piece of code', 'call `a@b()` now', 'call `a@b()` now'],
    ['code with a bar, which would end a cell', '`a|@x`', '\\`a\\|@\u200bx\\`'],
    ['a numbered line', '1. one', '1\\. one'],
    ['a list', '- one', '\\- one'],
    ['several lines', 'a\n  b\r\n\tc', 'a b c'],
    ['plain words', 'Nothing to see, really: 3 - 2 = 1.', 'Nothing to see, really: 3 - 2 = 1.'],
  ])('makes %s say nothing but itself', (_, text, quoted) => {
    expect(quoteInline(text)).toBe(quoted);
  });

  it('cuts at its limit, counted in characters as people see them', () => {
    expect(quoteInline('👩👩👩👩', 3)).toBe('👩👩…');
    expect(quoteInline('abc', 3)).toBe('abc');
    expect(quoteInline('`code that is cut`', 7)).toBe('\\`code …');
  });

  it.each(TRICKS)('brings nothing to life: %j', (text) => {
    expect(kindsIn(quoteInline(text)).filter((kind) => kind !== 'inlineCode')).toEqual(kindsIn(quoteInline(text)).includes('text') ? ['text'] : []);
    expect(kindsIn(`- **x**: ${quoteInline(text)}`).filter((kind) => !['inlineCode', 'text'].includes(kind))).toEqual(['list', 'listItem', 'strong']);
  });
});

const nasty = fc.array(fc.oneof(fc.constantFrom(...TRICKS, '`', '``', '|', '\\', ' ', '\n', '@', '#', '[', ']', '(', ')', '!', '<', '>', '&', '*', '_'), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 14 }).map((parts) => parts.join(''));

/** What of a line of Markdown is read outside code. */
function outsideCode(markdown: string): string {
  const walk = (node: Nodes): string => ('children' in node ? node.children.map(walk).join('') : node.type === 'text' ? node.value : '');
  return walk(fromMarkdown(markdown));
}

describe('any text', () => {
  it('is text and code, nothing else, and mentions nobody', () => {
    fc.assert(fc.property(nasty, (text) => {
      const quoted = quoteInline(text);
      expect(quoted).not.toMatch(/[\n\r]/);
      expect(kindsIn(quoted).filter((kind) => kind !== 'text' && kind !== 'inlineCode')).toEqual([]);
      expect(outsideCode(quoted)).not.toMatch(/[@#][\p{L}\p{N}_]|GH-\d|:\/\/|www\./iu);
    }), { numRuns: 5000 });
  });

  it('stays in its cell of a table', () => {
    fc.assert(fc.property(nasty, (text) => {
      for (const quoted of [quoteInline(text), quoteCell(text)]) {
        // A bar ends a cell unless a back-slash that is not itself escaped stands before it.
        expect(quoted.replace(/\\[\s\S]/g, '')).not.toContain('|');
        expect(quoted).not.toMatch(/[\n\r]/);
      }
    }), { numRuns: 3000 });
  });

  it('stays in its fence', () => {
    fc.assert(fc.property(nasty, (text) => {
      const tree = fromMarkdown(`before\n\n${quoteBlock(text)}\n\nafter`);
      expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'code', 'paragraph']);
    }), { numRuns: 3000 });
  });

  it('stays in its code span', () => {
    fc.assert(fc.property(nasty, (text) => {
      expect(kindsIn(`a ${quoteCode(text)} b`)).toEqual(['inlineCode', 'text']);
    }), { numRuns: 3000 });
  });

  it('is one line that links nowhere as a title', () => {
    fc.assert(fc.property(nasty, (text) => {
      const title = quotePlain(text, 72);
      expect(title).not.toMatch(/[\n\r\p{Cc}]|[@#][\p{L}\p{N}_]|GH-\d|:\/\/|www\./iu);
      expect(Array.from(title.replaceAll('\u200b', '')).length).toBeLessThanOrEqual(72);
    }), { numRuns: 3000 });
  });
});

describe('quoteBlock', () => {
  it('has a fence longer than any in it', () => {
    expect(quoteBlock('a\n````\n</details>\n@x')).toBe('`````text\na\n````\n</details>\n@x\n`````');
  });

  it('drops colours and what is not seen, and keeps lines', () => {
    expect(quoteBlock('\u001b[1mok\u001b[0m 1\r\nok\u200b 2\rok 3\n\n')).toBe('```text\nok 1\nok 2\nok 3\n```');
  });

  it('lets no unfinished sequence swallow more than its own line', () => {
    expect(quoteBlock('a\n\u001b]0;never ended\nnot ok 1\n')).toBe('```text\na\n\nnot ok 1\n```');
  });
});

describe('quoteCode', () => {
  it.each([
    ['src/a.ts', '`src/a.ts`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['', '`  `'],
    ['a\nb', '`a b`'],
    ['a\u202eb', '`ab`'],
  ])('quotes %j as %s', (text, quoted) => {
    expect(quoteCode(text)).toBe(quoted);
  });
});

describe('quoteCell', () => {
  it.each([
    ['src/a.ts', '`src/a.ts`'],
    ['a|b', 'a\\|b'],
    ['a\\|b', 'a\\\\\\|b'],
    ['x'.repeat(130), `\`${'x'.repeat(119)}…\``],
  ])('quotes %j as %s', (text, quoted) => {
    expect(quoteCell(text)).toBe(quoted);
  });
});

describe('code that becomes the message of a merge', () => {
  it.each([
    ['`Closes #1` and `fixes: octo/demo#2`', '`Closes\u200b #1` and `fixes\u200b: octo/demo#2`'],
    ['`resolved GH-3`, `fix https://github.com/a/b/issues/4`', '`resolved\u200b GH-3`, `fix\u200b https://github.com/a/b/issues/4`'],
    ['`[skip ci]` `[no ci]` `[actions skip]`', '`[skip\u200b ci]` `[no\u200b ci]` `[actions\u200b skip]`'],
    ['`fix the #1 bug`, `skip ci`, `#1`', '`fix the #1 bug`, `skip ci`, `#1`'],
  ])('T-16: closes no issue and keeps no CI from running: %j', (text, quoted) => {
    expect(quoteInline(text)).toBe(quoted);
    expect(quoteBlock(text)).toBe(`\`\`\`text\n${quoted}\n\`\`\``);
  });
});

describe('quotePlain', () => {
  it.each([
    ['Fix #1 for @mona', 72, 'Fix #\u200b1 for @\u200bmona'],
    ['Fix https://github.com/a/b/issues/1', 72, 'Fix https:\u200b//github.com/a/b/issues/1'],
    ['Fix\nit\u001b[0m', 72, 'Fix it'],
    ['abcdef', 4, 'abc…'],
    ['abcd', 4, 'abcd'],
  ])('makes %j, cut at %s, %j', (text, limit, title) => {
    expect(quotePlain(text, limit)).toBe(title);
  });
});

it('keeps words that hold no trick as they are', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('Add', 'a', 'greeting', 'for', 'Ünïcödé', '日本', '3.5', 'x=1', "don't"), { minLength: 1, maxLength: 8 }), (words) => {
    expect(textOf(quoteInline(words.join(' ')))).toBe(words.join(' '));
  }));
});
