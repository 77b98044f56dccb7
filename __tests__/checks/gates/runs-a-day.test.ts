import { describe, expect, it } from 'vitest';
import { runsADay } from '../../../src/checks/gates/runs-a-day.ts';
import type { IntakeFacts } from '../../../src/contract/intake.ts';
import { facts, intake, pack, packIntake, policyOf } from '../../facts.ts';
import { ask } from '../ask.ts';

const at = (hour: number): string => `2026-11-21T${String(hour).padStart(2, '0')}:00:00.000Z`;

function asked(pickedUpAt: readonly string[], parts: Partial<NonNullable<IntakeFacts['history']>> = {}, limits: object = {}) {
  const { history, policy } = intake();
  if (history === null || policy === null) throw new Error('the facts of the tests have a history and a policy');
  return ask(runsADay, facts({ intake: intake({ history: { ...history, pickedUpAt: [...pickedUpAt], ...parts }, policy: { ...policy, values: policyOf({ limits }) } }) }));
}

describe('runs-a-day', () => {
  it.each([
    ['limit -1', [at(1)], 'pass', 2],
    ['limit', [at(1), at(2)], 'pass', 3],
    ['limit +1', [at(1), at(2), at(3)], 'fail', 4],
  ] as const)('%s, this run included', (_, pickedUpAt, outcome, runs) => {
    expect(asked(pickedUpAt)).toEqual({ outcome, reason: 'breaker:runs', sentence: `This is run ${runs} of the issue in its present words within a day; the policy allows 3 (limits.runs-per-day).`, places: [] });
  });

  it('takes the limit of the policy', () => {
    expect(asked([at(1)], {}, { 'runs-per-day': 1 })?.outcome).toBe('fail');
    expect(asked([], {}, { 'runs-per-day': 1 })?.outcome).toBe('pass');
  });

  it('counts anew after an edit or a new title', () => {
    expect(asked([at(1), at(2), at(3)], { bodyEditedAt: at(2) })?.sentence).toContain('run 2 of');
    expect(asked([at(1), at(2), at(3)], { titleChangedAt: at(4), bodyEditedAt: at(1) })?.sentence).toContain('run 1 of');
  });

  it('does not know when GitHub would not tell', () => {
    expect(ask(runsADay, facts({ intake: intake({ history: null }) }))).toMatchObject({ outcome: 'unknown' });
  });

  it('does not count a dry run', () => {
    const { trigger } = intake();
    if (trigger === null) throw new Error('the facts of the tests have a trigger');
    expect(ask(runsADay, facts({ intake: intake({ trigger: { ...trigger, dryRun: 'gate' } }) }))).toMatchObject({ outcome: 'not-applicable' });
  });

  it.each([
    ['limit', 2, 'pass'],
    ['limit +1', 3, 'fail'],
  ] as const)('%s of a task pack, by what it left beside the base commit', (_, before, outcome) => {
    const { history } = packIntake();
    if (history === null) throw new Error('the facts of the tests have a history');
    const known = packIntake(pack(), { history: { ...history, pickedUpAt: [at(1), at(2), at(3)].slice(0, before) } });
    expect(ask(runsADay, facts({ intake: known }))).toMatchObject({ outcome, sentence: `This is run ${before + 1} of the task pack on this base commit within a day; the policy allows 3 (limits.runs-per-day).` });
  });
});
