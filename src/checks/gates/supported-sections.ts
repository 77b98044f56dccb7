import { defineCheck } from '../../core/check.ts';

/** The issue says nothing in a section that nothing would enforce. */
export const supportedSections = defineCheck({
  id: 'supported-sections',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The issue asks for nothing that this release would ignore',
  rationale: 'A section for a task pack or a plan binds the run where it is enforced. Here nothing reads it yet, and to leave it out in silence would deliver something else than was asked for.',
  remediation: 'Remove the named sections, or move what they say into Goal, Constraints or Acceptance Criteria, then start the run again.',
  reason: 'issue:unsupported-section',
  reads: ['intake'],
  evaluate: ({ intake: { trigger, issue } }) => {
    if (trigger !== null && trigger.issue === null) return { outcome: 'not-applicable', sentence: 'The run has no issue.' };
    if (issue === null) return { outcome: 'unknown', sentence: 'The issue could not be read.' };
    const { unsupported } = issue.contract;
    if (unsupported.length === 0) return { outcome: 'pass', sentence: 'The issue has no section that nothing enforces.' };
    return {
      outcome: 'fail',
      sentence: `The issue holds ${unsupported.length === 1 ? 'a section' : 'sections'} that this release does not enforce: ${unsupported.join(', ')}.`,
      places: unsupported.map((name) => ({ where: name, what: 'nothing reads this section yet' })),
    };
  },
});
