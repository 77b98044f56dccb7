import { defineCheck } from '../../core/check.ts';
import { counted } from '../../core/counted.ts';
import { largestFiles } from '../largest-files.ts';

/** The change touches no more files than people can review. */
export const changedFiles = defineCheck({
  id: 'changed-files',
  kind: 'guardrail',
  lifecycle: 'stable',
  title: 'The change touches few files',
  rationale: 'A change that nobody can read is merged unread. Deleted and binary files count like any other.',
  remediation: 'Split the issue into smaller ones, or raise limits.files in the policy.',
  reason: 'breaker:files',
  reads: ['intake', 'implement'],
  evaluate: ({ intake: { policy }, implement: { change } }) => {
    if (policy === null) return { outcome: 'unknown', sentence: 'How many files may change is not known, because the policy could not be read.' };
    const { files: limit } = policy.values.limits;
    const { length } = change.files;
    if (length > limit) return { outcome: 'fail', sentence: `The change touches ${counted(length, 'file')}, and the policy allows ${limit}.`, places: largestFiles(change.files) };
    return { outcome: 'pass', sentence: `The change touches ${counted(length, 'file')}; ${limit} may be.` };
  },
});
