import { defineCheck } from '../../core/check.ts';
import { counted } from '../../core/counted.ts';
import { largestFiles } from '../largest-files.ts';

/** The change adds and deletes no more lines than people can review. */
export const changedLines = defineCheck({
  id: 'changed-lines',
  kind: 'guardrail',
  lifecycle: 'stable',
  title: 'The change is short',
  rationale: 'A change that nobody can read is merged unread. Lines are counted as git does, added and deleted together; a binary file has none, and counts as a file.',
  remediation: 'Split the issue into smaller ones, or raise limits.lines in the policy.',
  reason: 'breaker:lines',
  reads: ['intake', 'implement'],
  evaluate: ({ intake: { policy }, implement: { change } }) => {
    if (policy === null) return { outcome: 'unknown', sentence: 'How many lines may change is not known, because the policy could not be read.' };
    const { lines: limit } = policy.values.limits;
    const lines = change.files.reduce((sum, { addedLines, deletedLines }) => sum + (addedLines ?? 0) + (deletedLines ?? 0), 0);
    if (lines > limit) return { outcome: 'fail', sentence: `The change adds and deletes ${counted(lines, 'line')}, and the policy allows ${limit}.`, places: largestFiles(change.files) };
    return { outcome: 'pass', sentence: `The change adds and deletes ${counted(lines, 'line')}; ${limit} may be.` };
  },
});
