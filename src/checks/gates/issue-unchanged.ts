import type { IntakeFacts, IssueHistory } from '../../contract/intake.ts';
import type { Trigger } from '../../contract/trigger.ts';
import { defineCheck, type Answer } from '../../core/check.ts';

/** The issue reads as it did when somebody asked for the run: what was approved is what runs. */
export const issueUnchanged = defineCheck({
  id: 'issue-unchanged',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The issue is the one that was approved',
  rationale: 'Whoever starts a run approves the text he sees. An edit between that moment and the run could turn it into another task.',
  remediation: 'Read the issue again; if it still says what you want, start the run again.',
  reason: 'issue:changed',
  reads: ['intake'],
  evaluate: ({ intake: { trigger, issue, history, approvalHash } }) => {
    if (trigger !== null && trigger.issue === null) return trigger.approved === null ? { outcome: 'not-applicable', sentence: 'The run has no issue, and the task pack stands in the base commit.' } : byHash(trigger.approved, approvalHash);
    if (trigger === null || issue === null) return { outcome: 'unknown', sentence: 'The issue could not be compared with what was approved.' };
    if (issue.state !== 'open') return { outcome: 'fail', reason: 'issue:closed', sentence: `Issue #${issue.number} is ${issue.state}.`, remedy: 'Reopen the issue, then start the run again.' };
    if (trigger.seen !== null) return bySight(trigger.seen, issue);
    if (trigger.approved !== null) return byHash(trigger.approved, approvalHash);
    if (history?.runCreatedAt == null) return { outcome: 'unknown', sentence: 'It is not known when the issue was changed last.' };
    return byDates(history, history.runCreatedAt);
  },
});

/** The event holds the text that was seen. */
function bySight(seen: NonNullable<Trigger['seen']>, issue: NonNullable<IntakeFacts['issue']>): Answer {
  const changed = [...(seen.title === issue.title ? [] : ['title']), ...(seen.bodySha256 === issue.bodySha256 ? [] : ['body'])];
  if (changed.length === 0) return { outcome: 'pass', sentence: 'Title and body are the ones that were there when the run was asked for.' };
  return { outcome: 'fail', sentence: `The ${changed.join(' and the ')} of the issue changed after the run was asked for.`, places: changed.map((part) => ({ where: `issue ${part}`, what: 'changed' })) };
}

/** The event holds the hash of what was approved, the policy and the base among it. */
function byHash(approved: string, now: string | null): Answer {
  if (now === null) return { outcome: 'unknown', sentence: 'The approval hash could not be computed.' };
  if (approved === now) return { outcome: 'pass', sentence: 'What is run is what was approved.' };
  return { outcome: 'fail', sentence: 'Issue, task pack, policy or base are not the ones that were approved.', places: [{ where: 'approval hash', what: `${approved.slice(0, 8)} was approved, ${now.slice(0, 8)} is there` }] };
}

/** The event holds neither, so that the text has to be older than the run. */
function byDates({ bodyEditedAt, titleChangedAt }: IssueHistory, runCreatedAt: string): Answer {
  const late = [
    ...(bodyEditedAt !== null && bodyEditedAt >= runCreatedAt ? [{ where: 'issue body', what: `edited at ${bodyEditedAt}` }] : []),
    ...(titleChangedAt !== null && titleChangedAt >= runCreatedAt ? [{ where: 'issue title', what: `changed at ${titleChangedAt}` }] : []),
  ];
  if (late.length === 0) return { outcome: 'pass', sentence: 'Title and body are older than the run.' };
  return { outcome: 'fail', sentence: `The issue was changed after the run was asked for, at ${runCreatedAt}.`, places: late };
}
