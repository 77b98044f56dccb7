import { describe, expect, it } from 'vitest';
import { factsEstablished } from '../../../src/checks/gates/facts-established.ts';
import { facts, intake } from '../../facts.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import { ask } from '../ask.ts';

const missing = { reason: 'policy:missing', sentence: 'There is no policy.', remedy: 'Commit one.', where: '.github/codex-orchestrator.yml' };

describe('facts-established', () => {
  it('passes when nothing was left unknown', () => {
    expect(ask(factsEstablished, facts())).toEqual({ outcome: 'pass', reason: 'intake:unreadable', sentence: 'Event, actor, issue, policy and base could all be read.', places: [] });
  });

  it('fails with the reason, sentence and remedy of the first problem, and a place for each other one', () => {
    const problems = [missing, { reason: 'codex:missing', sentence: 'No Codex.', remedy: 'Install it.', where: '' }];
    expect(ask(factsEstablished, facts({ intake: intake({ problems }) }))).toEqual({
      outcome: 'fail',
      reason: 'policy:missing',
      sentence: 'There is no policy.',
      places: [
        { where: 'intake', what: 'No Codex. Install it.' },
      ],
    });
    expect(evaluate([factsEstablished], facts({ intake: intake({ problems }) }))[0]?.remedy).toBe('Commit one.');
  });

  it('keeps the message of a fault, which may end without a full stop, and its remedy apart', () => {
    const problems = [missing, { reason: 'github:denied', sentence: 'GitHub refused to tell the history of issue 404 (404)', remedy: 'Check the number.', where: 'history' }];
    expect(ask(factsEstablished, facts({ intake: intake({ problems }) }))?.places).toEqual([{ where: 'history', what: 'GitHub refused to tell the history of issue 404 (404). Check the number.' }]);
  });
});
