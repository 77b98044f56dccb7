import type { Policy } from '../../contract/policy.ts';
import type { Trigger } from '../../contract/trigger.ts';
import { defineCheck } from '../../core/check.ts';
import { unscheduled } from '../../core/authority.ts';

/** The policy of the base lets this event start a run; a schedule only for the issues and task packs it lists. */
export const triggerAllowed = defineCheck({
  id: 'trigger-allowed',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The policy lets this event start a run',
  rationale: 'A workflow can be wired to any event. Which of them may spend money is decided in the policy, where a change is reviewed.',
  remediation: 'Start the run in a way the policy allows, or have its triggers changed on the base branch.',
  reason: 'event:not-allowed',
  reads: ['intake'],
  evaluate: ({ intake: { trigger, policy } }) => {
    if (trigger === null || policy === null) return { outcome: 'unknown', sentence: 'It is not known whether this event may start a run.' };
    const objection = objectionTo(trigger, policy.values);
    if (objection === null) return { outcome: 'pass', sentence: `${capital(WAYS[trigger.event])} may start a run.` };
    const what = [...(trigger.taskPack === null ? [] : [`the task pack ${trigger.taskPack}`]), ...(trigger.issue === null ? [] : [`issue #${trigger.issue}`])].join(' with ');
    return { outcome: 'fail', sentence: `The policy does not let ${WAYS[trigger.event]} start a run of ${what}.`, places: [{ where: policy.path, what: objection }] };
  },
});

/** The events in the words of people who start runs. */
const WAYS = {
  'issues.labeled': 'a label',
  'issue_comment.created': 'a command in a comment',
  workflow_dispatch: 'workflow_dispatch',
  repository_dispatch: 'repository_dispatch',
  schedule: 'a schedule',
  local: 'a person at a machine',
} as const satisfies Readonly<Record<Trigger['event'], string>>;

function capital(words: string): string {
  return words.startsWith('a ') ? `A${words.slice(1)}` : words;
}

function objectionTo(trigger: Trigger, { triggers }: Policy): string | null {
  switch (trigger.event) {
    case 'issues.labeled':
      return triggers.label ? null : 'triggers.label is false';
    case 'issue_comment.created':
      return triggers.comment ? null : 'triggers.comment is false';
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return triggers.dispatch ? null : 'triggers.dispatch is false';
    case 'local':
      return triggers.local ? null : 'triggers.local is false';
    case 'schedule':
      return unscheduled(trigger, triggers.schedule);
  }
}
