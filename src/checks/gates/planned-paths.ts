import { defineCheck } from '../../core/check.ts';
import { counted, judgePaths } from '../judge-paths.ts';
import { outOfScope, protectedBy } from '../../core/scope-rules.ts';

const HOLDS = ['The plan names no file.', 'The one planned file may be touched.'];

/** Every file the plan names may be touched; otherwise the run ends before a line is written. */
export const plannedPaths = defineCheck({
  id: 'planned-paths',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The plan stays in scope',
  rationale: 'A plan that needs a file it may not touch cannot be carried out, so nothing is spent on it.',
  remediation: 'Reword the issue so that these files are not needed, or have a maintainer widen the scope in the policy.',
  reason: 'plan:out-of-scope',
  reads: ['intake', 'plan'],
  evaluate: ({ intake: { policy }, plan: { plan } }) => {
    if (policy === null) return { outcome: 'unknown', sentence: 'The scope is not known, because the policy could not be read.' };
    const scope = outOfScope(policy.values);
    const guarded = protectedBy(policy.values);
    return judgePaths(
      plan.filesToTouch,
      (path) => scope(path) ?? guarded(path),
      HOLDS[plan.filesToTouch.length] ?? `All ${plan.filesToTouch.length} planned files may be touched.`,
      (count) => `The plan touches ${counted(count, 'file')} it may not touch.`,
    );
  },
});
