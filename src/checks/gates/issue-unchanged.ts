import { defineCheck } from '../../core/check.ts';

/** The issue reads as it did when the label was added: what was approved is what runs. */
export const issueUnchanged = defineCheck({
  id: 'issue-unchanged',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The issue is the one that was approved',
  rationale: 'Whoever adds the label approves the text he sees. An edit between the label and the run could turn it into another task.',
  remediation: 'Read the issue again; if it still says what you want, remove the label and add it again.',
  reason: 'issue:changed',
  reads: ['intake'],
  evaluate: ({ intake: { trigger, issue } }) => {
    if (trigger === null || issue === null) return { outcome: 'unknown', sentence: 'The issue could not be compared with what was approved.' };
    if (issue.state !== 'open') return { outcome: 'fail', reason: 'issue:closed', sentence: `Issue #${issue.number} is ${issue.state}.` };
    const changed = [...(trigger.title === issue.title ? [] : ['title']), ...(trigger.bodySha256 === issue.bodySha256 ? [] : ['body'])];
    if (changed.length === 0) return { outcome: 'pass', sentence: 'Title and body are the ones the label was added to.' };
    return { outcome: 'fail', sentence: `The ${changed.join(' and the ')} of the issue changed after the label was added.`, places: changed.map((part) => ({ where: `issue ${part}`, what: 'changed after the label' })) };
  },
});
