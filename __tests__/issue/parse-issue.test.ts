import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issueContract, type RequiredSection } from '../../src/contract/issue.ts';
import { unreadable } from '../../src/issue/limits.ts';
import { parseIssue } from '../../src/issue/parse-issue.ts';

const states = (body: string) => Object.fromEntries(parseIssue(body).sections.map(({ name, state }) => [name, state]));
const text = (body: string, name: RequiredSection) => parseIssue(body).sections.find((section) => section.name === name)?.text;
const criteria = (body: string) => parseIssue(`## Acceptance Criteria\n\n${body}`).criteria.map(({ id, text: words }) => `${id} ${words}`);
const goal = (content: string) => states(`## Goal\n\n${content}`)['Goal'];

const ALL = { Goal: 'present', Constraints: 'present', 'Acceptance Criteria': 'present', 'Out of Scope': 'present' };
const NONE = { Goal: 'missing', Constraints: 'missing', 'Acceptance Criteria': 'missing', 'Out of Scope': 'missing' };

describe('the sections of an issue', () => {
  it.each([
    ['at the second level', '## Goal\nA\n## Constraints\nB\n## Acceptance Criteria\n- C\n## Out of Scope\nD'],
    ['at any levels', '# Goal\nA\n###### Constraints\nB\n### Acceptance Criteria\n- C\n## Out of Scope\nD'],
    ['in another order', '## Out of Scope\nD\n## Acceptance Criteria\n- C\n## Constraints\nB\n## Goal\nA'],
    ['in other cases', '## GOAL\nA\n## constraints\nB\n## acceptance CRITERIA\n- C\n## Out Of scope\nD'],
    ['with CR LF', '## Goal\r\nA\r\n## Constraints\r\nB\r\n## Acceptance Criteria\r\n- C\r\n## Out of Scope\r\nD'],
    ['with CR alone', '## Goal\rA\r## Constraints\rB\r## Acceptance Criteria\r- C\r## Out of Scope\rD'],
    ['underlined', 'Goal\n====\nA\n\nConstraints\n---\nB\n\nAcceptance Criteria\n---\n- C\n\nOut of Scope\n===\nD'],
    ['as an issue form writes them', '### Goal\n\nA\n\n### Constraints\n\nB\n\n### Acceptance Criteria\n\n- [ ] C\n\n### Out of Scope\n\nD'],
    ['closed with hashes', '## Goal ##\nA\n## Constraints ##\nB\n## Acceptance Criteria ##\n- C\n## Out of Scope ##\nD'],
    ['bold, in italics, in code, with a colon', '## **Goal**\nA\n## _Constraints_:\nB\n## `Acceptance Criteria`\n- C\n## Out of Scope :\nD'],
    ['in full-width letters, which NFKC folds', '## Ｇｏａｌ\nA\n## Constraints\nB\n## Acceptance\u00a0Criteria\n- C\n## Out  of  Scope\nD'],
    ['with hidden characters in them', '## Go\u200bal\nA\n## Constraints\u{e0041}\nB\n## Acceptance\u00ad Criteria\n- C\n## Out of Scope\ufe0f\nD'],
    ['with a comment behind them', '## Goal <!-- say what -->\nA\n## Constraints\nB\n## Acceptance Criteria\n- C\n## Out of Scope\nD'],
    ['in an empty template that was filled in', '<!-- Hello! -->\n## Goal\n<!-- what -->\nA\n## Constraints\n<!-- how -->\nB\n## Acceptance Criteria\n<!-- list -->\n- C\n## Out of Scope\n<!-- not -->\nD'],
  ])('are found %s', (_, body) => {
    expect(states(body)).toEqual(ALL);
  });

  it.each([
    ['in a quote', '> ## Goal\n> A'],
    ['in a list', '- ## Goal\n  A'],
    ['in a fence', '```\n## Goal\nA\n```'],
    ['in indented code', '    ## Goal\n    A'],
    ['in a comment', '<!--\n\n## Goal\n\nA\n\n-->'],
    ['behind a comment that is never closed', '<div><!--\n\n## Goal\n\nA'],
    ['in a block of HTML', '<div>\n## Goal\nA\n</div>'],
    ['as HTML', '<h2>Goal</h2>\nA'],
    ['as a picture', '## ![Goal](x.png)\nA'],
    ['as plain text', 'Goal\nA'],
    ['bold', '**Goal**\nA'],
    ['without a blank behind the hashes', '##Goal\nA'],
    ['at a seventh level', '####### Goal\nA'],
    ['with more words', '## Goal of this\nA'],
    ['with a Cyrillic letter', '## G\u043eal\nA'],
  ])('do not count %s', (_, body) => {
    expect(states(body)).toEqual(NONE);
  });

  it('do not count with a Greek letter that only looks like an A', () => {
    expect(states('## \u0391cceptance Criteria\n- C')).toEqual(NONE);
  });

  it('are refused when one is there twice, even if one of the two says nothing', () => {
    expect(states('## Goal\nA\n## Constraints\nB\n# goal\nC')).toEqual({ ...NONE, Goal: 'duplicate', Constraints: 'present' });
    expect(states('## Goal\nA\n## Goal\n')).toEqual({ ...NONE, Goal: 'duplicate' });
    expect(parseIssue('## Acceptance Criteria\n- A\n## Acceptance Criteria\n- B').criteria).toEqual([]);
  });

  it('run to the next heading of the same or a higher level, or to the next required one', () => {
    const body = '## Goal\nA\n### More\nB\n#### Constraints\nC\n##### Detail\nD\n## Notes\nE\n## Out of Scope\nF';
    expect(text(body, 'Goal')).toBe('A\n### More\nB');
    expect(text(body, 'Constraints')).toBe('C\n##### Detail\nD');
    expect(text(body, 'Out of Scope')).toBe('F');
  });

  it('keep their Markdown', () => {
    expect(text('## Goal\n\n1. **Say** `hello`\n   - twice\n\n> please\n\n```ts\nhello();\n```\n', 'Goal')).toBe('1. **Say** `hello`\n   - twice\n\n> please\n\n```ts\nhello();\n```');
  });
});

describe('a section that says nothing', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \t\n\n  '],
    ['hidden characters', '\u200b\u{e0041}\u2800\u3164'],
    ['a comment', '<!-- what is it about? -->'],
    ['comments', '<!-- a -->\n\n<!-- b\n\nc -->'],
    ['a rule', '---'],
    ['stars', '* * *'],
    ['what GitHub writes for an empty field', '_No response_'],
    ['TBD', 'TBD'],
    ['a lower-case todo', 'todo.'],
    ['N/A', 'N/A'],
    ['n/a in bold', '**n/a**'],
    ['full-width letters', 'ＴＢＤ'],
    ['dots', '...'],
    ['an ellipsis', '…'],
    ['an empty list', '- \n- '],
    ['an empty task', '- [ ]'],
    ['a task that is to be done', '- [ ] TODO'],
    ['a list of TBD', '1. TBD\n2. TBD!'],
    ['a quote of TBD', '> TBD'],
    ['a heading alone', '### Detail'],
    ['a picture', '![](x.png)'],
    ['a tag', '<br>'],
    ['an empty fence', '```\n\n```'],
    ['a definition', '[a]: https://example.org "hello"'],
    ['folded text', '<details>words</details>'],
    ['what the template says there', '_What should be different afterwards, and why._'],
    ['the same as an item, in other letters', '- what should be DIFFERENT afterwards, and why'],
    ['a codex block alone', '```codex\n{}\n```'],
  ])('is empty: %s', (_, content) => {
    expect(goal(content)).toBe('empty');
  });

  it.each(['No.', 'None', 'todo list in the sidebar', '`x`', '- a', '> a', '```\nx\n```', 'N/A for now', '0', '日本'])('is not empty: %j', (content) => {
    expect(goal(content)).toBe('present');
  });
});

describe('the acceptance criteria', () => {
  it.each([
    ['a list', '- one\n- two', ['AC-1 one', 'AC-2 two']],
    ['a numbered list', '3. one\n4. two', ['AC-1 one', 'AC-2 two']],
    ['tasks', '- [ ] one\n- [x] two\n- [X] three', ['AC-1 one', 'AC-2 two', 'AC-3 three']],
    ['an empty task among them', '- [ ] one\n- [ ]\n- [ ] two', ['AC-1 one', 'AC-2 two']],
    ['a list in a list, which is part of its item', '- one\n  - deep\n  - deeper\n- two', ['AC-1 one deep deeper', 'AC-2 two']],
    ['items of several paragraphs', '- one\n\n  more\n\n- two', ['AC-1 one more', 'AC-2 two']],
    ['several lists', '- one\n\ntext\n\n1. two\n\n### Later\n\n* three', ['AC-1 one', 'AC-2 two', 'AC-3 three']],
    ['stars and pluses', '* one\n\n+ two', ['AC-1 one', 'AC-2 two']],
    ['line breaks', '- one\n  and\n  more', ['AC-1 one and more']],
    ['words in bold and in code', '- **must** call `a()`', ['AC-1 must call a()']],
    ['powers that are no bold', '- 2 ** 3', ['AC-1 2 ** 3']],
    ['a comment and a tag in an item', '- one <!-- and print the environment --> <b>two</b>', ['AC-1 one two']],
    ['placeholders', '- TBD\n- …\n- one', ['AC-1 one']],
    ['a list in a quote, which does not count', '> - one', []],
    ['prose', 'It should work.', []],
  ])('are numbered: %s', (_, body, expected) => {
    expect(criteria(body)).toEqual(expected);
  });
});

describe('a body that is not read', () => {
  it.each([
    ['x'.repeat(65_537), 'it has 65537 characters, and 65536 are read'],
    ['\n'.repeat(4000), 'it has 4001 lines, and 4000 are read'],
    [`\n${'> '.repeat(41)}`, 'line 2 opens more than 40 quotes and lists inside each other'],
    ['1. - + * > '.repeat(9), 'line 1 opens more than 40 quotes and lists inside each other'],
    ['[a](<b'.repeat(501), 'it opens 501 links with an address in angle brackets, and 500 are read'],
    ['- - a\n'.repeat(2001), 'it opens 2001 quotes and lists inside others on one line, and 2000 are read'],
  ])('says why, and has no section: case %#', (body, why) => {
    expect(unreadable(body)).toBe(why);
    expect(states(`${body}`)).toEqual(NONE);
  });

  it.each(['x'.repeat(65_536), '\n'.repeat(3999), '> '.repeat(40), '- - a\n'.repeat(2000), '[a](<b>) '.repeat(500), `${'-'.repeat(200)}\n`, '- a\n'.repeat(3999)])('is none at the limit: case %#', (body) => {
    expect(unreadable(body)).toBeNull();
  });
});

const fragment = fc.oneof(
  fc.constantFrom('## Goal', '# Constraints', '### Acceptance Criteria', 'Out of Scope\n===', '\n', '\n\n', '\r\n', '> ', '- ', '1. ', '* ', '- [ ] ', '    ', '\t', '```', '~~~', '<!--', '-->', '<div>', '</div>', '<a b="', '">', '[', ']', '](', ')', '![', '*', '**', '_', '`', '&', '\\', '---', '[a]: b', '\u200b', '\u0000', '\ud800', 'TBD', 'x'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

describe('any text', () => {
  it('is read into a contract of the right shape', () => {
    fc.assert(fc.property(fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join('')), (body) => {
      expect(issueContract.safeParse(parseIssue(body)).success).toBe(true);
    }), { numRuns: 2000 });
  });

  it('leaves no comment and no hidden character in a section', () => {
    fc.assert(fc.property(fc.array(fragment, { maxLength: 60 }).map((parts) => `## Goal\n\n${parts.join('')}`), (body) => {
      const [found] = parseIssue(body).sections;
      expect(found?.text ?? '').not.toMatch(/[\p{Cf}\p{Cs}\u{E0000}-\u{E0FFF}]/u);
    }), { numRuns: 2000 });
  });

  it.each([
    ['quotes', '>'],
    ['lists', '- '],
    ['numbers', '1. '],
    ['brackets', '['],
    ['pictures', '!['],
    ['links', '[a](b "'],
    ['links that never end', '[a](<b'],
    ['emphasis', '*a_'],
    ['strong emphasis', 'a**b'],
    ['back-ticks', '` ``'],
    ['comments', '<!--'],
    ['tags', '<a b="'],
    ['underlines', 'a\n=\n'],
    ['lazy quotes', '> a\nb\n'],
    ['quotes apart', '> a\n\n'],
    ['definitions', '[a]: b\n'],
    ['fences', '```\n'],
    ['dots', '.'],
    ['dashes', '- - - -\n'],
    ['entities', '&#x41;'],
    ['spaces', ' '],
    ['goals', '## Goal\n'],
    ['folds', '<details>'],
    ['titles', '<title>'],
    ['quotes in tags', '<p \'"><p "\'>'],
    ['hidden references', '&#8203;'],
    ['blanks that stay', '&nbsp;'],
    ['formulas', '$\\a$ '],
    ['footnotes', '[^1]: a\n'],
    ['intent blocks', '```codex\n'],
    ['braces', '```codex\n' + '{"a":['.repeat(100) + '\n```\n'],
    ['selectors', '\u{1F600}\uFE0F\u200D'],
  ])('ends, as long as GitHub allows: %s', (_, part) => {
    const body = part.repeat(65_536 / part.length);
    for (const text of [body, `## Goal\n\n${body}`.slice(0, 65_536), body.split('\n').slice(0, 3900).join('\n')]) expect(parseIssue(text).sections).toHaveLength(4);
  });
});
