import { describe, expect, it } from 'vitest';
import type { Trigger } from '../../src/contract/trigger.ts';
import { audience } from '../../src/core/authority.ts';
import { intake, policyOf } from '../facts.ts';

const { trigger, policy } = intake();
const told = (own: Partial<Trigger>, { issues = [], level = 'write', read = true }: { readonly issues?: readonly number[]; readonly level?: 'write' | 'read' | 'unknown'; readonly read?: boolean }) => {
  if (trigger === null || policy === null) throw new Error('these facts have a trigger and a policy');
  const login = own.triggeringActor ?? trigger.actor;
  return audience({ ...trigger, ...own }, { actors: [{ login, level, note: '' }], policy: read ? { ...policy, values: policyOf({ triggers: { schedule: { issues } } }) } : null });
};
const SCHEDULE = { event: 'schedule', label: null, sender: null, seen: null } as const;

describe('where a run may speak', () => {
  it('is the issue for those who may write, and a reaction for everybody else', () => {
    expect([told({}, { level: 'write' }), told({}, { level: 'read' }), told({}, { level: 'unknown' })]).toEqual(['issue', 'reaction', 'reaction']);
  });

  it('is the issue for a schedule whose policy lists it', () => {
    expect(told(SCHEDULE, { issues: [3, 7] })).toBe('issue');
  });

  it.each([
    ['lists no issue', { issues: [] }],
    ['lists another', { issues: [8] }],
    ['could not be read', { issues: [7], read: false }],
  ])('is the job alone for a schedule whose policy %s, since nobody asked', (_, given) => {
    expect(told(SCHEDULE, given)).toBe('job');
  });

  it('goes by whoever re-runs the job of a schedule', () => {
    const rerun = { ...SCHEDULE, triggeringActor: 'mona', workflowRun: { id: '99', attempt: 2, url: 'https://github.com/octo/demo/actions/runs/99' } };
    expect([told(rerun, { level: 'write' }), told(rerun, { level: 'read' })]).toEqual(['issue', 'reaction']);
  });

  it('is beside the base commit for a pack without an issue, and the job alone where nobody may start it', () => {
    const alone = { issue: null, taskPack: 'taskpacks/GREET-1' } as const;
    expect([told(alone, { level: 'write' }), told(alone, { level: 'read' }), told({ ...SCHEDULE, ...alone }, {})]).toEqual(['commit', 'job', 'job']);
    if (trigger === null || policy === null) throw new Error('these facts have a trigger and a policy');
    const listed = policyOf({ triggers: { schedule: { 'task-packs': ['taskpacks/*'] } } });
    expect(audience({ ...trigger, ...SCHEDULE, ...alone }, { actors: [], policy: { ...policy, values: listed } })).toBe('commit');
  });
});
