import { describe, expect, it } from 'vitest';
import { parseIssue } from '../../src/issue/parse-issue.ts';

const allowed = (content: string) => {
  const { allowedPaths, pathFlaws } = parseIssue(`## Allowed paths\n\n${content}`);
  return { globs: allowedPaths, flaws: pathFlaws.map(({ where, what }) => `${where}: ${what}`) };
};

describe('Allowed paths and Forbidden paths', () => {
  it.each([
    ['a list', '- src/**\n- docs/a.md', ['src/**', 'docs/a.md']],
    ['a list in code', '- `src/**`\n- `docs/*_x_*.md`', ['src/**', 'docs/*_x_*.md']],
    ['several in one item', '- `a`, `b`; `c`', ['a', 'b', 'c']],
    ['stars that are no emphasis', '* **/*.ts\n* src/__tests__/**', ['**/*.ts', 'src/__tests__/**']],
    ['escaped stars', '- src/\\*\\*', ['src/**']],
    ['a numbered list', '1. a\n2. b', ['a', 'b']],
    ['tasks', '- [ ] a', ['a']],
    ['a code block', '```text\nsrc/**\n\n  docs/**  \n```', ['src/**', 'docs/**']],
    ['indented code', '    src/**', ['src/**']],
    ['a list and a code block', '- a\n\n```\nb\n```', ['a', 'b']],
  ])('are read from %s', (_, content, globs) => {
    expect(allowed(content)).toEqual({ globs, flaws: [] });
  });

  it.each([['nothing', ''], ['no answer', '_No response_'], ['a placeholder', 'N/A'], ['a comment', '<!-- globs -->'], ['an empty item', '- ']])('narrow nothing when they hold %s', (_, content) => {
    expect(allowed(content)).toEqual({ globs: null, flaws: [] });
  });

  it.each([
    ['prose', 'Only the sources.', ['Allowed paths, line 3: this is not a path alone']],
    ['prose behind a list', '- a\n\nand tests', ['Allowed paths, line 5: this is not a path alone']],
    ['an item with words', '- `src/**` but not tests', ['Allowed paths, line 3: this is not a path alone']],
    ['an item of two words', '- src/** tests', ['Allowed paths, line 3: this is not a path alone']],
    ['a list in a list', '- a\n  - b', ['Allowed paths, line 3: this is not a path alone']],
    ['a glob that begins with a slash', '```\na\n/etc\n```', ['Allowed paths, line 5: "/etc" must be a glob from the root of the repository, such as src/**: no leading ! or /, no . or .. step, no backslash']],
    ['a glob that leads out', '- ../a', ['Allowed paths, line 3: "../a" must be a glob from the root of the repository, such as src/**: no leading ! or /, no . or .. step, no backslash']],
    ['none', 'None.', ['Allowed paths, line 1: it allows no path, so that nothing could be changed']],
    ['too many', Array.from({ length: 257 }, (_, index) => `- f${index}`).join('\n'), ['Allowed paths: it names 257 paths, and 256 are read']],
  ])('are refused, with the line, for %s', (_, content, flaws) => {
    expect(allowed(content)).toEqual({ globs: null, flaws });
  });

  it('are refused when they are there twice', () => {
    const { pathFlaws } = parseIssue('## Forbidden paths\n- a\n## Forbidden Paths\n- b');
    expect(pathFlaws).toEqual([{ where: 'Forbidden paths, line 3', what: 'the section is there more than once', remedy: 'Keep one section Forbidden paths.' }]);
  });

  it('forbid nothing when they say none', () => {
    expect(parseIssue('## Forbidden paths\nNone.')).toMatchObject({ forbiddenPaths: [], pathFlaws: [] });
  });

  it('do not widen each other, and are no part of the section around them', () => {
    const contract = parseIssue('## Acceptance Criteria\n- one\n### Allowed paths\n- src/**\n### Notes\n- two\n## Out of Scope\nD\n### Forbidden paths\n- docs/**');
    expect(contract).toMatchObject({ allowedPaths: ['src/**'], forbiddenPaths: ['docs/**'], criteria: [{ id: 'AC-1', text: 'one' }, { id: 'AC-2', text: 'two' }] });
    expect(contract.sections.map(({ text }) => text)).toEqual(['', '', '- one\n\n### Notes\n- two', 'D']);
  });

  it('make no required section full by standing in it', () => {
    expect(parseIssue('## Out of Scope\n### Allowed paths\n- src/**').sections[3]).toEqual({ name: 'Out of Scope', state: 'empty', text: '' });
  });
});

const intent = (value: unknown) => parseIssue(`## Goal\n\nA\n\n\`\`\`codex\n${typeof value === 'string' ? value : JSON.stringify(value, null, 2)}\n\`\`\`\n`);
const WHOLE = { version: '1.1', task: 'change', instructions: ['Say hello.'] };

describe('the intent block', () => {
  it('is read whole, with what it leaves out', () => {
    expect(intent(WHOLE).intent).toEqual({ ...WHOLE, constraints: [], validation: { commands: [], notes: [] } });
    const full = { ...WHOLE, constraints: ['No dependency.'], validation: { commands: ['test'], notes: ['Look at it.'] } };
    expect(intent(full).intent).toEqual(full);
  });

  it('may be missing, and is no part of the section it stands in', () => {
    expect(parseIssue('## Goal\nA')).toMatchObject({ intent: null, intentFlaws: [] });
    expect(intent(WHOLE)).toMatchObject({ sections: [{ text: 'A' }, {}, {}, {}], removed: [] });
  });

  it.each([
    ['another version', { ...WHOLE, version: '1.0' }, ['line 7: version must be "1.1"']],
    ['a version that is a number', { ...WHOLE, version: 1.1 }, ['line 7: version is 1.1, and must be "1.1"']],
    ['no version', { task: 'change', instructions: ['x'] }, ['line 6: version is missing: it must be "1.1"']],
    ['another task', { ...WHOLE, task: 'bump-everything' }, ['line 8: task must be "change"']],
    ['no instructions', { version: '1.1', task: 'change' }, ['line 6: instructions is missing: it must be a list']],
    ['an empty list of instructions', { ...WHOLE, instructions: [] }, ['line 9: instructions is empty, and must hold at least one item']],
    ['an instruction without words', { ...WHOLE, instructions: ['a', ' '] }, ['line 11: instructions.1 must not be empty']],
    ['an instruction that is no text', { ...WHOLE, instructions: [{ run: 'x' }] }, ['line 10: instructions.0 is a group of fields, and must be text']],
    ['an unknown field', { ...WHOLE, targets: [] }, ['line 12: unknown field "targets"']],
    ['an unknown field of the validation', { ...WHOLE, validation: { command: [] } }, ['line 13: unknown field "command"']],
    ['a field that JavaScript knows', '{"__proto__": {}, "version": "1.1", "task": "change", "instructions": ["a"]}', ['line 6: unknown field "__proto__"']],
    ['a list', [], ['line 6: the block is a list, and must be a group of fields']],
    ['nothing', '', ['line 6: this is no JSON: it ends too early']],
    ['a comma too many', '{\n"version": "1.1",\n}', ['line 8: this is no JSON: a key in double quotes is missing']],
    ['a comma too few', '{\n"version": "1.1"\n"task": "change"}', ['line 8: this is no JSON: } is missing at the end of the object, or a comma before the next field']],
    ['single quotes', "{'version': '1.1'}", ['line 6: this is no JSON: a key in double quotes is missing']],
    ['a comment', '{\n// x\n}', ['line 7: this is no JSON: a key in double quotes is missing']],
    ['a field that is there twice', '{"version": "1.1",\n"task": "change",\n"task": "other"}', ['line 8: this is no JSON: the field "task" is there twice']],
    ['something behind it', '{} {}', ['line 6: this is no JSON: something stands behind the end of the JSON']],
    ['more depth than anybody writes', '['.repeat(5000), ['line 6: this is no JSON: it nests more than 16 levels deep']],
  ])('is refused, with the line, for %s', (_, value, flaws) => {
    const { intent: read, intentFlaws } = intent(value);
    expect(read).toBeNull();
    expect(intentFlaws.map(({ where, what }) => `${where}: ${what}`)).toEqual(flaws);
    for (const { remedy } of intentFlaws) expect(remedy).toMatch(/^[A-Z].*\.$/);
  });

  it('is refused when there are two, or when it stands in a quote or a list', () => {
    const one = `\`\`\`codex\n${JSON.stringify(WHOLE)}\n\`\`\`\n`;
    expect(parseIssue(`${one}\n${one}`)).toMatchObject({ intent: null, intentFlaws: [{ where: 'line 5', what: 'there are 2 codex blocks' }] });
    expect(parseIssue(one.replace(/^/gm, '> '))).toMatchObject({ intent: null, intentFlaws: [{ where: 'line 1', what: 'the codex block stands inside a quote or a list' }] });
  });

  it('is not there when it is folded away, and holds no hidden character, however it is spelled', () => {
    expect(parseIssue(`<details>\n\n\`\`\`codex\n${JSON.stringify(WHOLE)}\n\`\`\`\n\n</details>`)).toMatchObject({ intent: null, intentFlaws: [], removed: [{ what: 'folded text (<details>)' }] });
    const escaped = intent('{"version": "1.1", "task": "change", "instructions": ["a\\u200bb \\udb40\\udc41"]}');
    expect(escaped.intent?.instructions).toEqual(['ab ']);
    expect(escaped.removed).toEqual([{ what: 'U+200B', count: 1, line: 5 }, { what: 'U+E0041', count: 1, line: 5 }]);
  });
});
