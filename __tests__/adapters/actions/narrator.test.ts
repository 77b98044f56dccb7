import { describe, expect, it } from 'vitest';
import { createNarrator } from '../../../src/adapters/actions/narrator.ts';
import type { Narrator } from '../../../src/ports/narrator.ts';
import { actingCommands } from '../../../src/testkit/runner/workflow-commands.ts';

function told(tell: (narrator: Narrator) => void, options: { readonly workflowCommands?: boolean; readonly quoteLimitBytes?: number } = {}): string {
  let text = '';
  tell(createNarrator({ workflowCommands: true, quoteLimitBytes: 1000, ...options, write: (more) => { text += more; } }));
  return text;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('narrator', () => {
  it('speaks the commands of a runner', () => {
    expect(told((narrator) => {
      narrator.group('Plan');
      narrator.say('Reading the issue');
      narrator.warn('Only 50% done');
      narrator.error('It broke');
      narrator.endGroup();
    })).toBe('::group::Plan\nReading the issue\n::warning::Only 50%25 done\n::error::It broke\n::endgroup::\n');
  });

  it('speaks plainly where there is no runner', () => {
    expect(told((narrator) => {
      narrator.group('Plan');
      narrator.say('Reading the issue');
      narrator.warn('Only 50% done');
      narrator.error('It broke');
      narrator.endGroup();
    }, { workflowCommands: false })).toBe('▸ Plan\nReading the issue\nWarning: Only 50% done\nError: It broke\n');
  });

  it('lets no words of ours become a second command, whatever they quote', () => {
    const text = told((narrator) => {
      narrator.say('::error::x');
      narrator.say('title: a\n::add-mask::b ##[error]c');
      narrator.group('a\r\n::stop-commands::token');
      narrator.warn('a%0A\n::error::b\u001b[31m');
      narrator.error('##[add-mask]x');
    });
    expect(text).toBe('│ ::error::x\ntitle: a ::add-mask::b ##\u200b[error]c\n::group::a  ::stop-commands::token\n::warning::a%250A ::error::b\n::error::##\u200b[add-mask]x\n');
    expect(actingCommands(text).map(({ name }) => name)).toEqual(['group', 'warning', 'error']);
    expect(actingCommands(text).map(({ data }) => data)).toEqual(['a  ::stop-commands::token', 'a%0A ::error::b', '##\u200b[add-mask]x']);
  });

  it('quotes a program so that nothing in it acts', () => {
    const text = told((narrator) => {
      narrator.quote('test', bytes(' ::add-mask::the\r::end'));
      narrator.quote('test', bytes('group::\nfoo ##'));
      narrator.quote('test', bytes('[error]x\n'));
    });
    expect(text).toBe('│  ::add-mask::the\n│ ::endgroup::\n│ foo ##\u200b[error]x\n');
    expect(actingCommands(text)).toEqual([]);
  });

  it('ends an unfinished line of a program before it speaks itself', () => {
    expect(told((narrator) => {
      narrator.quote('test', bytes('half a li'));
      narrator.say('Stopped');
    })).toBe('│ half a li\nStopped\n');
  });

  it('keeps the lines of two programs apart', () => {
    expect(told((narrator) => {
      narrator.quote('one', bytes('o'));
      narrator.quote('two', bytes('t'));
      narrator.quote('one', bytes('ne\n'));
      narrator.quote('two', bytes('wo\n'));
    })).toBe('│ one\n│ two\n');
  });

  it('shows all of what just fits', () => {
    expect(told((narrator) => {
      narrator.quote('test', bytes('12345678\n90123456789\n'));
      narrator.endGroup();
    }, { quoteLimitBytes: 21 })).toBe('│ 12345678\n│ 90123456789\n::endgroup::\n');
  });

  it('shows the beginning and the end of what is too long, and says so', () => {
    const text = told((narrator) => {
      narrator.group('test');
      for (let line = 1; line <= 1000; line += 1) narrator.quote('test', bytes(`line ${line}\n`));
      narrator.endGroup();
    }, { quoteLimitBytes: 100 });
    expect(text).toBe([
      '::group::test',
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((line) => `│ line ${line}`),
      '│ line 10',
      '│ line',
      '│ … 8799 bytes are not shown here; the evidence holds them all …',
      '│ line 999',
      '│ line 1000',
      '::endgroup::',
      '',
    ].join('\n'));
  });

  it('starts anew with every group, and only with it', () => {
    const text = told((narrator) => {
      narrator.quote('test', bytes('x'.repeat(80)));
      narrator.say('still');
      narrator.quote('test', bytes('y'.repeat(80)));
      narrator.group('next');
      narrator.quote('test', bytes('z\n'));
    }, { quoteLimitBytes: 40 });
    expect(text).toBe(`│ ${'x'.repeat(30)}\n│ … 40 bytes are not shown here; the evidence holds them all …\n│ ${'x'.repeat(10)}\nstill\n│ … 70 bytes are not shown here; the evidence holds them all …\n│ ${'y'.repeat(10)}\n::group::next\n│ z\n`);
  });
});
