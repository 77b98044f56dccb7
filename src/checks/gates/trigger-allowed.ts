import type { Policy } from '../../contract/policy.ts';
import type { Trigger } from '../../contract/trigger.ts';
import { defineCheck } from '../../core/check.ts';

/** The policy of the base lets this event start a run; a schedule only for the issues it lists. */
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
    const { field, allowed } = allowance(trigger, policy.values);
    if (allowed) return { outcome: 'pass', sentence: `${capital(WAYS[trigger.event])} may start a run.` };
    return { outcome: 'fail', sentence: `The policy does not let ${WAYS[trigger.event]} start a run of issue #${trigger.issue}.`, places: [{ where: policy.path, what: trigger.event === 'schedule' ? `${field} does not list ${trigger.issue}` : `${field} is false` }] };
  },
});

/** The events in the words of people who start runs. */
const WAYS = {
  'issues.labeled': 'a label',
  'issue_comment.created': 'a command in a comment',
  workflow_dispatch: 'workflow_dispatch',
  repository_dispatch: 'repository_dispatch',
  schedule: 'a schedule',
} as const satisfies Readonly<Record<Trigger['event'], string>>;

function capital(words: string): string {
  return words.startsWith('a ') ? `A${words.slice(1)}` : words;
}

function allowance({ event, issue }: Trigger, { triggers }: Policy): { readonly field: string; readonly allowed: boolean } {
  switch (event) {
    case 'issues.labeled':
      return { field: 'triggers.label', allowed: triggers.label };
    case 'issue_comment.created':
      return { field: 'triggers.comment', allowed: triggers.comment };
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return { field: 'triggers.dispatch', allowed: triggers.dispatch };
    case 'schedule':
      return { field: 'triggers.schedule.issues', allowed: triggers.schedule.issues.includes(issue) };
  }
}
