import { defineCheck } from '../../core/check.ts';

/** The acceptance criteria are a list, so that each can be answered by number. */
export const acceptanceCriteria = defineCheck({
  id: 'acceptance-criteria',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'There is at least one acceptance criterion',
  rationale: 'A criterion that is a list item gets a number, and the pull request answers it by that number.',
  remediation: 'Write the acceptance criteria as a list, one line starting with "- " for each, then start the run again.',
  reason: 'issue:criteria',
  reads: ['intake'],
  evaluate: ({ intake: { trigger, issue, pack } }) => {
    if (trigger !== null && trigger.issue === null) return { outcome: 'not-applicable', sentence: 'The run has no issue.' };
    if (issue === null) return { outcome: 'unknown', sentence: 'The issue could not be read.' };
    if (pack !== null) return { outcome: 'not-applicable', sentence: 'The task pack says how its result is judged.' };
    const { criteria, sections } = issue.contract;
    if (sections.some(({ name, state }) => name === 'Acceptance Criteria' && state !== 'present')) return { outcome: 'not-applicable', sentence: 'There is no section to read criteria from.' };
    if (criteria.length === 0) return { outcome: 'fail', sentence: 'The section Acceptance Criteria holds no list item.', places: [{ where: 'Acceptance Criteria', what: 'no list item' }] };
    return { outcome: 'pass', sentence: `${criteria.length === 1 ? 'One criterion' : `${criteria.length} criteria`}, ${criteria.map(({ id }) => id).join(', ')}.` };
  },
});
