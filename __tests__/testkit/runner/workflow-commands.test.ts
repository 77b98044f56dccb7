import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actingCommands, parseWorkflowCommand, splitLines } from '../../../src/testkit/runner/workflow-commands.ts';

describe('parseWorkflowCommand', () => {
  it('reads name, properties and data of a command at the start of a line', () => {
    expect(parseWorkflowCommand('::error file=a.ts,line=3,title=Bad%3A thing::It%0Abroke 100%25')).toEqual({
      name: 'error',
      properties: { file: 'a.ts', line: '3', title: 'Bad: thing' },
      data: 'It\nbroke 100%',
    });
  });

  it.each([
    ['a space', ' ::debug::x'],
    ['a tab', '\t::debug::x'],
    ['a no-break space', '\u00a0::debug::x'],
    ['an em space', '\u2003::debug::x'],
    ['a next-line character', '\u0085::debug::x'],
    ['another case', '::DEBUG::x'],
  ])('reads one after %s', (_title, line) => {
    expect(parseWorkflowCommand(line)).toEqual({ name: 'debug', properties: {}, data: 'x' });
  });

  it('reads the older form anywhere in a line', () => {
    expect(parseWorkflowCommand('out: ##[warning file=a;line=2]mind%5D it')).toEqual({ name: 'warning', properties: { file: 'a', line: '2' }, data: 'mind] it' });
  });

  it.each([
    ['text before it', 'x ::error::y'],
    ['a zero-width space before it', '\u200b::error::y'],
    ['a byte order mark before it', '\ufeff::error::y'],
    ['an unknown name', '::explode::y'],
    ['no second pair of colons', '::error y'],
    ['an unknown older name, though a known one follows', '##[explode]x ##[error]y'],
    ['a broken older form', '##\u200b[error]y'],
    ['nothing at all', ''],
  ])('takes a line with %s for text', (_title, line) => {
    expect(parseWorkflowCommand(line)).toBeUndefined();
  });

  it('drops properties without a name or a value', () => {
    expect(parseWorkflowCommand('::error file=,=x,line=1::y')?.properties).toEqual({ line: '1' });
  });

  it('undoes escapes once, the percent sign last', () => {
    expect(parseWorkflowCommand('::debug::%250A')?.data).toBe('%0A');
  });
});

describe('actingCommands', () => {
  it('splits lines at lone carriage returns too', () => {
    expect(splitLines('a\rb\r\nc\nd\n')).toEqual(['a', 'b', 'c', 'd']);
    expect(actingCommands('progress\r::add-mask::x').map(({ name }) => name)).toEqual(['add-mask']);
  });

  it('finds nothing between stop-commands and its token, and everything after', () => {
    const text = '::stop-commands::tok-1\n::error::a\n##[error]b\n::tok-1::\n::error::c\n';
    expect(actingCommands(text).map(({ name, data }) => [name, data])).toEqual([['stop-commands', 'tok-1'], ['tok-1', ''], ['error', 'c']]);
  });

  it('does not stop for a token that is itself a command', () => {
    expect(actingCommands('::stop-commands::error\n::notice::x').map(({ name }) => name)).toEqual(['stop-commands', 'notice']);
  });

  it('finds a byte order mark at the very start of the output no hindrance, as the reader of the stream drops it', () => {
    expect(actingCommands('\ufeff::error::x').map(({ name }) => name)).toEqual(['error']);
  });

  it('finds nothing in any text whose lines are prefixed and whose older form is broken', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom('::error::', '##[', 'error]', '\r', '\n', ' ', '::', 'add-mask'), fc.string())), (parts) => {
        const shown = splitLines(parts.join('')).map((line) => `| ${line.replaceAll('##[', '##\u200b[')}\n`);
        expect(actingCommands(shown.join(''))).toEqual([]);
      }),
    );
  });
});
