import { defineCheck } from '../../core/check.ts';
import { counted } from '../../core/counted.ts';
import { judgePaths } from '../judge-paths.ts';
import { outOfScope } from '../../core/scope-rules.ts';

/** Every changed path lies in the scope of the policy, of the task pack and of the issue. */
export const scope = defineCheck({
  id: 'scope',
  kind: 'guardrail',
  lifecycle: 'stable',
  title: 'The change stays in scope',
  rationale: 'Codex may change what it was asked to change and nothing else. Deletions, mode changes and both ends of a rename count.',
  remediation: 'Have a maintainer widen scope.allowed-paths in the policy, widen the allowed paths of the issue or the task pack where they have some, or reword it so that these files are not needed.',
  reason: 'change:out-of-scope',
  reads: ['intake', 'implement'],
  evaluate: ({ intake, implement: { change } }) => {
    const { issue, pack, policy } = intake;
    if (policy === null) return { outcome: 'unknown', sentence: 'The scope is not known, because the policy could not be read.' };
    if (issue === null && pack === null) return { outcome: 'unknown', sentence: 'The scope is not known, because neither an issue nor a task pack could be read.' };
    return judgePaths(
      change.files.map(({ path }) => path),
      outOfScope(policy.values, intake),
      'Every changed file is in scope.',
      (count) => `The change touches ${counted(count, 'file')} out of scope.`,
    );
  },
});
