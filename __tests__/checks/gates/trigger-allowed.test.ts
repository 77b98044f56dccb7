import { describe, expect, it } from 'vitest';
import { triggerAllowed } from '../../../src/checks/gates/trigger-allowed.ts';
import { TRIGGERS, type TriggerEvent } from '../../../src/contract/trigger.ts';
import { facts, intake, pack, packIntake, policyOf } from '../../facts.ts';
import { ask } from '../ask.ts';

const asked = (event: TriggerEvent, triggers: object) => {
  const { trigger, policy } = intake();
  if (trigger === null || policy === null) throw new Error('the facts of the tests have a trigger and a policy');
  return ask(triggerAllowed, facts({ intake: intake({ trigger: { ...trigger, event }, policy: { ...policy, values: policyOf({ triggers }) } }) }));
};

const WORDS = { 'issues.labeled': 'a label', 'issue_comment.created': 'a command in a comment', workflow_dispatch: 'workflow_dispatch', repository_dispatch: 'repository_dispatch', schedule: 'a schedule', local: 'a person at a machine' } as const;
const FIELDS = { 'issues.labeled': 'label', 'issue_comment.created': 'comment', workflow_dispatch: 'dispatch', repository_dispatch: 'dispatch', schedule: 'schedule.issues', local: 'local' } as const;

describe('trigger-allowed', () => {
  it.each(TRIGGERS.filter((event) => event !== 'schedule'))('lets %s start a run unless the policy says otherwise', (event) => {
    expect(asked(event, {})).toEqual({ outcome: 'pass', reason: 'event:not-allowed', sentence: `${WORDS[event].replace(/^a /, 'A ')} may start a run.`, places: [] });
    expect(asked(event, { [FIELDS[event]]: false })).toEqual({
      outcome: 'fail',
      reason: 'event:not-allowed',
      sentence: `The policy does not let ${WORDS[event]} start a run of issue #7.`,
      places: [{ where: '.github/codex-orchestrator.yml', what: `triggers.${FIELDS[event]} is false` }],
    });
  });

  it('lets a schedule start what the policy lists, and nothing else', () => {
    expect(asked('schedule', {})).toMatchObject({ outcome: 'fail', places: [{ what: 'triggers.schedule.issues does not list 7' }] });
    expect(asked('schedule', { schedule: { issues: [1, 70] } })?.outcome).toBe('fail');
    expect(asked('schedule', { schedule: { issues: [1, 7] } })?.outcome).toBe('pass');
  });

  it('lets a schedule start the task packs that the policy lists, and with an issue only when that is listed too', () => {
    const { trigger, policy } = packIntake();
    if (trigger === null || policy === null) throw new Error('the facts of the tests have a trigger and a policy');
    const scheduled = (issue: number | null, schedule: object) => ask(triggerAllowed, facts({ intake: packIntake(pack(), { trigger: { ...trigger, event: 'schedule', issue }, policy: { ...policy, values: policyOf({ triggers: { schedule } }) } }) }));
    expect(scheduled(null, {})).toMatchObject({ outcome: 'fail', sentence: 'The policy does not let a schedule start a run of the task pack taskpacks/GREET-1.', places: [{ what: 'triggers.schedule.task-packs does not match taskpacks/GREET-1' }] });
    expect(scheduled(null, { 'task-packs': ['taskpacks/GREET'] })?.outcome).toBe('fail');
    expect(scheduled(null, { 'task-packs': ['taskpacks/GREET-*'] })?.outcome).toBe('pass');
    expect(scheduled(7, { 'task-packs': ['taskpacks/**'] })).toMatchObject({ outcome: 'fail', places: [{ what: 'triggers.schedule.issues does not list 7' }] });
    expect(scheduled(7, { 'task-packs': ['taskpacks/**'], issues: [7] })?.outcome).toBe('pass');
  });

  it.each([{ trigger: null }, { policy: null }])('does not know when one side is missing: %j', (parts) => {
    expect(ask(triggerAllowed, facts({ intake: intake(parts) }))).toMatchObject({ outcome: 'unknown' });
  });
});
