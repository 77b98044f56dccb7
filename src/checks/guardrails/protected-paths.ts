import { defineCheck } from '../../core/check.ts';
import { counted, judgePaths } from '../judge-paths.ts';
import { protectedBy } from '../../core/scope-rules.ts';

/** No changed path is a protected one, in any spelling some system would take for it. */
export const protectedPaths = defineCheck({
  id: 'protected-paths',
  kind: 'guardrail',
  lifecycle: 'stable',
  title: 'No protected file is changed',
  rationale: 'Workflows, policy, secrets, auth, billing, licences and dependencies decide what code may do and who may do it. Paths are compared whatever their case, Unicode form or trailing dots.',
  remediation: 'Make that part of the change by hand, in a pull request of its own.',
  reason: 'change:protected-path',
  reads: ['intake', 'implement'],
  evaluate: ({ intake: { policy }, implement: { change } }) => {
    if (policy === null) return { outcome: 'unknown', sentence: 'The protected paths are not known, because the policy could not be read.' };
    return judgePaths(
      change.files.map(({ path }) => path),
      protectedBy(policy.values),
      'No protected file is changed.',
      (count) => `The change touches ${counted(count, 'protected file')}.`,
    );
  },
});
