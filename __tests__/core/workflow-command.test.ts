import { describe, expect, it } from 'vitest';
import { workflowCommand } from '../../src/core/workflow-command.ts';
import { actingCommands } from '../../src/testkit/runner/workflow-commands.ts';

describe('a command of a workflow', () => {
  it('is one line, whatever it says', () => {
    expect(workflowCommand('error', {}, 'a\r\nb 100%')).toBe('::error::a%0D%0Ab 100%25');
    expect(workflowCommand('error', { file: 'a,b:c%.md', line: 3 }, 'x')).toBe('::error file=a%2Cb%3Ac%25.md,line=3::x');
  });

  it('arrives at a runner as it was meant', () => {
    const file = 'a,b::c\n::error::%0A.md';
    expect(actingCommands(workflowCommand('error', { file, line: 3 }, '::warning::b\n100%'))).toEqual([{ name: 'error', properties: { file, line: '3' }, data: '::warning::b\n100%' }]);
  });
});
