import { defineCheck } from '../../core/check.ts';
import { rulingBy, stillProtected } from '../../core/approvals.ts';
import { outOfScope } from '../../core/scope-rules.ts';
import { counted } from '../../core/counted.ts';
import { judgePaths, openedPlaces, remedyFor } from '../judge-paths.ts';

const REMEDY = 'Reword the issue so that these files are not needed, or have a maintainer widen the scope in the policy.';
const HOLDS = ['The plan names no file.', 'The one planned file may be touched.'];

/** Every file the plan names may be touched; otherwise the run ends before a line is written. */
export const plannedPaths = defineCheck({
  id: 'planned-paths',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The plan stays in scope',
  rationale: 'A plan that needs a file it may not touch cannot be carried out, so nothing is spent on it.',
  remediation: REMEDY,
  reason: 'plan:out-of-scope',
  reads: ['intake', 'plan'],
  evaluate: ({ intake, plan: { plan } }) => {
    const policy = intake.policy?.values;
    if (policy === undefined) return { outcome: 'unknown', sentence: 'The scope is not known, because the policy could not be read.' };
    if (intake.issue === null && intake.pack === null) return { outcome: 'unknown', sentence: 'The scope is not known, because neither an issue nor a task pack could be read.' };
    const paths = plan.filesToTouch;
    const scope = outOfScope(policy, intake);
    const ruling = rulingBy(policy, intake);
    const guarded = stillProtected(policy, intake, ruling);
    const answer = judgePaths(paths, (path) => scope(path) ?? guarded(path), HOLDS[paths.length] ?? `All ${paths.length} planned files may be touched.`, (count) => `The plan touches ${counted(count, 'file')} it may not touch.`);
    return answer.outcome === 'pass' ? { ...answer, places: openedPlaces(paths, ruling) } : { ...answer, remedy: remedyFor(paths, policy, intake, ruling, REMEDY) };
  },
});
