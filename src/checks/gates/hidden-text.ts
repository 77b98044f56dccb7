import type { IssueContract } from '../../contract/issue.ts';
import type { Place } from '../../contract/finding.ts';
import { defineCheck } from '../../core/check.ts';

/** What the page of the issue does not show is taken out, and the policy agrees with that. */
export const hiddenText = defineCheck({
  id: 'hidden-text',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'No hidden text is left in the issue',
  rationale: 'People approve what they see. What the page does not show, such as comments, folded text and characters without a shape, is taken out before a model reads the issue; with hidden-text: block in the policy its being there ends the run.',
  remediation: 'Remove what is named from the issue, or write it so that everybody sees it, then start the run again.',
  reason: 'issue:hidden-text',
  reads: ['intake'],
  evaluate: ({ intake: { trigger, issue, policy } }) => {
    if (trigger !== null && trigger.issue === null) return { outcome: 'not-applicable', sentence: 'The run has no issue.' };
    if (issue === null) return { outcome: 'unknown', sentence: 'The issue could not be read.' };
    const { removed } = issue.contract;
    if (removed.length === 0) return { outcome: 'pass', sentence: 'The issue holds nothing that its page does not show.' };
    if (policy === null) return { outcome: 'unknown', sentence: 'Whether hidden text may be taken out is not known, because the policy could not be read.', places: placesOf(removed) };
    switch (policy.values['hidden-text']) {
      case 'strip':
      case 'warn':
        return { outcome: 'pass', sentence: 'What the page of the issue does not show was taken out; no model reads it.', places: placesOf(removed) };
      case 'block':
        return { outcome: 'fail', sentence: 'The issue holds text that its page does not show, and the policy does not allow that.', places: placesOf(removed) };
    }
  },
});

function placesOf(removed: IssueContract['removed']): readonly Place[] {
  return removed.map(({ what, count, line }) => ({ where: `line ${line}`, what: count === 1 ? what : `${what}, ${count} times` }));
}
