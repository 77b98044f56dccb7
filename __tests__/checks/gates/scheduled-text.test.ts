import { describe, expect, it } from 'vitest';
import { scheduledText } from '../../../src/checks/gates/scheduled-text.ts';
import type { IntakeFacts } from '../../../src/contract/intake.ts';
import { facts, intake } from '../../facts.ts';
import { ask } from '../ask.ts';

const asked = (event: 'schedule' | 'issues.labeled', writers: readonly string[], actors: IntakeFacts['actors']) => {
  const { trigger, history } = intake();
  if (trigger === null || history === null) throw new Error('the facts of the tests have a trigger and a history');
  return ask(scheduledText, facts({ intake: intake({ trigger: { ...trigger, event, sender: null }, history: { ...history, writers: [...writers] }, actors }) }));
};

describe('scheduled-text', () => {
  it('passes when everybody who wrote the text may write here', () => {
    const actors = [{ login: 'mona', level: 'write' as const, note: '' }, { login: 'lisa', level: 'admin' as const, note: '' }];
    expect(asked('schedule', ['mona', 'lisa'], actors)).toMatchObject({ outcome: 'pass', sentence: 'The issue was written by mona, lisa, who may write here.' });
  });

  it.each(['triage', 'read', 'none', 'unknown'] as const)('fails when one of them has %s', (level) => {
    expect(asked('schedule', ['mona', 'eve'], [{ login: 'mona', level: 'write', note: '' }, { login: 'eve', level, note: '' }])).toEqual({
      outcome: 'fail',
      reason: 'actor:text',
      sentence: 'The issue was written by somebody without write access.',
      places: [{ where: '@eve', what: level }],
    });
  });

  it('fails when GitHub was not asked about one of them', () => {
    expect(asked('schedule', ['eve'], [])).toMatchObject({ outcome: 'fail', places: [{ where: '@eve', what: 'unknown' }] });
  });

  it('has nothing to say where somebody asked', () => {
    expect(asked('issues.labeled', ['eve'], [])).toMatchObject({ outcome: 'not-applicable' });
  });

  it('does not know without the past of the issue', () => {
    expect(ask(scheduledText, facts({ intake: intake({ history: null }) }))).toMatchObject({ outcome: 'unknown' });
  });
});
