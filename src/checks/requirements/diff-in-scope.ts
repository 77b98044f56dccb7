import { defineCheck } from '../../core/check.ts';
import { matchExactly } from '../../core/paths.ts';
import { judgeHelpers } from '../judge-helpers.ts';

/** The change stays within the paths of the task pack. */
export const diffInScope = defineCheck({
  id: 'diff-in-scope',
  kind: 'requirement',
  lifecycle: 'stable',
  title: 'The change stays within the paths of the task pack',
  rationale: 'Every changed file must match a glob of the helper. What a run may change at all is the guardrail scope; this may be narrower.',
  remediation: 'Finish the work on the branch of the pull request, or change the helper in acceptance.yml of the pack.',
  reason: 'acceptance:diff-in-scope',
  reads: ['intake', 'implement', 'verify'],
  evaluate: (facts) => {
    const changed = facts.implement.change.files.map(({ path }) => path);
    return judgeHelpers('diff-in-scope', facts, { holds: 'Every changed file is within the paths of the task pack.', fails: 'The change leaves the paths of the task pack.' }, ({ paths }) => {
      const isInside = matchExactly(paths);
      return changed.filter((path) => !isInside(path)).map((where) => ({ where, what: 'it matches no path of the helper' }));
    });
  },
});
