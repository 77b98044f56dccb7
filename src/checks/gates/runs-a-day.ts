import { defineCheck } from '../../core/check.ts';

/** An issue that says the same as before is not run again and again: a limit for a day, this run included. */
export const runsADay = defineCheck({
  id: 'runs-a-day',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The issue was not run too often today',
  rationale: 'A task that failed three times in its present words will fail a fourth time, and each time costs money. The runs are counted from the timeline of the issue, where every pick-up leaves the label codex:running; an edit of the issue begins a new count. Those of a task pack without an issue are counted from the checks that they leave beside the base commit, so that a new base commit begins a new count.',
  remediation: 'Look at why the earlier runs ended as they did and edit the issue, wait a day, or raise limits.runs-per-day in the policy.',
  reason: 'breaker:runs',
  reads: ['intake'],
  evaluate: ({ intake: { trigger, policy, history } }) => {
    if (trigger === null || policy === null || history === null) return { outcome: 'unknown', sentence: 'It is not known how often this was run today.' };
    if (trigger.dryRun !== 'false') return { outcome: 'not-applicable', sentence: 'A dry run is not counted.' };
    const limit = policy.values.limits['runs-per-day'];
    const changedAt = [history.bodyEditedAt, history.titleChangedAt].filter((at) => at !== null).toSorted().at(-1) ?? '';
    const runs = history.pickedUpAt.filter((at) => at > changedAt).length + 1;
    const sentence = `This is run ${runs} of ${trigger.issue === null ? 'the task pack on this base commit' : 'the issue in its present words'} within a day; the policy allows ${limit} (limits.runs-per-day).`;
    return runs <= limit ? { outcome: 'pass', sentence } : { outcome: 'fail', sentence };
  },
});
