import { defineCheck } from '../../core/check.ts';
import { counted } from '../../core/counted.ts';

/** What the issue says about allowed and forbidden paths can be enforced. */
export const issuePaths = defineCheck({
  id: 'issue-paths',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The paths that the issue names can be enforced',
  rationale: 'Allowed paths and Forbidden paths narrow what the run may change. A line that is no path would be without effect, so that more could change than the issue says.',
  remediation: 'Write one path or glob a line, as a list or in a fenced code block, then start the run again.',
  reason: 'issue:paths',
  reads: ['intake'],
  evaluate: ({ intake: { trigger, issue } }) => {
    if (trigger !== null && trigger.issue === null) return { outcome: 'not-applicable', sentence: 'The run has no issue.' };
    if (issue === null) return { outcome: 'unknown', sentence: 'The issue could not be read.' };
    const { allowedPaths, forbiddenPaths, pathFlaws } = issue.contract;
    const [first, ...others] = pathFlaws;
    if (first !== undefined) return { outcome: 'fail', sentence: `${first.where}: ${first.what}.`, remedy: first.remedy, places: others.map(({ where, what }) => ({ where, what })) };
    if (allowedPaths === null && forbiddenPaths.length === 0) return { outcome: 'pass', sentence: 'The issue names no paths of its own; the policy says what may change.' };
    const allowed = allowedPaths === null ? 'all that the policy allows' : `${counted(allowedPaths.length, 'pattern')} allowed`;
    return { outcome: 'pass', sentence: `The issue narrows the scope: ${allowed}, ${counted(forbiddenPaths.length, 'pattern')} forbidden.` };
  },
});
