import { defineCheck } from '../../core/check.ts';
import { rulingBy, stillProtected } from '../../core/approvals.ts';
import { counted } from '../../core/counted.ts';
import { judgePaths, openedPlaces, remedyFor } from '../judge-paths.ts';

const REMEDY = 'Make that part of the change by hand, in a pull request of its own.';

/** No changed path is a protected one, in any spelling some system would take for it, unless people opened it for this run. */
export const protectedPaths = defineCheck({
  id: 'protected-paths',
  kind: 'guardrail',
  lifecycle: 'stable',
  title: 'No protected file is changed',
  rationale: 'Workflows, policy, secrets, auth, billing, licences and dependencies decide what code may do and who may do it. Paths are compared whatever their case, Unicode form or trailing dots.',
  remediation: REMEDY,
  reason: 'change:protected-path',
  reads: ['intake', 'implement'],
  evaluate: ({ intake, implement: { change, manifests } }) => {
    const policy = intake.policy?.values;
    if (policy === undefined) return { outcome: 'unknown', sentence: 'The protected paths are not known, because the policy could not be read.' };
    const paths = change.files.map(({ path }) => path);
    const ruling = rulingBy(policy, intake);
    const opened = openedPlaces(paths, ruling);
    const holds = opened.length === 0 ? 'No protected file is changed.' : `No protected file is changed but ${counted(opened.length, 'file')} that somebody approved.`;
    const closed = stillProtected(policy, intake, ruling);
    const beyond = new Map<string, string>(manifests.filter((manifest) => manifest.beyond.length > 0).map(({ path, beyond: fields }) => [path, fields.join(', ')]));
    const more = (path: string): string | null => (beyond.has(path) ? `an approval of dependencies covers only its lists of dependencies, and it changes ${beyond.get(path) ?? ''} too` : null);
    const answer = judgePaths(paths, (path) => closed(path) ?? more(path), holds, (count) => `The change touches ${counted(count, 'protected file')}.`);
    return answer.outcome === 'pass' ? { ...answer, places: opened } : { ...answer, remedy: beyond.size > 0 ? REMEDY : remedyFor(paths, policy, intake, ruling, REMEDY) };
  },
});
