import { defineCheck } from '../../core/check.ts';
import { counted } from '../../core/counted.ts';

/** What the issue says in its section `Specs` can be looked up. */
export const issueSpecs = defineCheck({
  id: 'issue-specs',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The specs that the issue names can be looked up',
  rationale: 'The section Specs says which specs the change has to agree with. A line that names none would be without effect, and the change would be made without it.',
  remediation: 'Write one spec a line, as a list or in a fenced code block, each by its path or its id, then start the run again.',
  reason: 'issue:specs',
  reads: ['intake'],
  evaluate: ({ intake: { trigger, issue } }) => {
    if (trigger !== null && trigger.issue === null) return { outcome: 'not-applicable', sentence: 'The run has no issue.' };
    if (issue === null) return { outcome: 'unknown', sentence: 'The issue could not be read.' };
    const { specs, specFlaws } = issue.contract;
    const [first, ...others] = specFlaws;
    if (first !== undefined) return { outcome: 'fail', sentence: `${first.where}: ${first.what}.`, remedy: first.remedy, places: others.map(({ where, what }) => ({ where, what })) };
    return { outcome: 'pass', sentence: specs.length === 0 ? 'The issue names no specs.' : `The issue names ${counted(specs.length, 'spec')}.` };
  },
});
