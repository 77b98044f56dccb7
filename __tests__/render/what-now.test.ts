import { describe, expect, it } from 'vitest';
import type { Trigger } from '../../src/contract/trigger.ts';
import { whatNow } from '../../src/render/what-now.ts';
import { intake } from '../facts.ts';

const SECTIONS = 'Write the sections that are named into the text of the issue, then start the run again.';
const { trigger } = intake();
const said = (own: Partial<Trigger>, remedy = SECTIONS, command = '/codex'): string => {
  if (trigger === null) throw new Error('these facts have a trigger');
  return whatNow({ facts: { intake: intake({ trigger: { ...trigger, ...own }, command }) }, verdict: { status: 'BLOCKED', reason: 'issue:sections', sentence: 'It is not complete.', remedy } });
};

describe('what to do about the end of a run', () => {
  it.each<readonly [Partial<Trigger>, string]>([
    [{ event: 'issues.labeled', label: 'codex:execute' }, 'add the label `codex:execute` to the issue'],
    [{ event: 'issues.labeled', label: 'go @ada' }, 'add the label `go @ada` to the issue'],
    [{ event: 'issue_comment.created', label: null }, 'comment `/codex run` on the issue'],
    [{ event: 'issue_comment.created', label: null, dryRun: 'plan' }, 'comment `/codex run --dry-run=plan` on the issue'],
    [{ event: 'workflow_dispatch', label: null }, 'run the workflow by hand for issue #7'],
    [{ event: 'repository_dispatch', label: null }, 'send the dispatch for issue #7 again'],
    [{ event: 'schedule', label: null }, 'wait for the schedule, or re-run its job'],
    [{ event: 'local', label: null, issue: null, taskPack: 'taskpacks/TASK-1' }, 'run `codex-orchestrator run --packs taskpacks/TASK-1 --again`'],
  ])('names the way the run was started: %#', (own, how) => {
    expect(said(own)).toBe(`**What now:** Write the sections that are named into the text of the issue, then start the run again: ${how}.`);
  });

  it('names the word of the command that this repository chose', () => {
    expect(said({ event: 'issue_comment.created', label: null }, SECTIONS, '/bot')).toContain('comment `/bot run` on the issue');
  });

  it('is a sentence of its own where the remedy asks for a run in other words', () => {
    expect(said({}, 'Look at the evidence and run again.')).toBe('**What now:** Look at the evidence and run again. To start it again, add the label `codex:execute` to the issue.');
  });

  it('says nothing of starting a run where the remedy asks for none, or nobody knows how it was started', () => {
    expect(said({}, 'Make that part of the change by hand.')).toBe('**What now:** Make that part of the change by hand.');
    expect(whatNow({ facts: {}, verdict: { status: 'FAILED', reason: 'run:lost', sentence: 'It is gone.', remedy: 'Look, then start the run again.' } })).toBe('**What now:** Look, then start the run again.');
  });
});
