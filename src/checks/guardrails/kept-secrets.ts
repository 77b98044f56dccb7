import type { Facts } from '../../contract/facts.ts';
import { defineCheck } from '../../core/check.ts';
import { fileReferencesIn } from '../../core/file-references.ts';

/** No secret of the job itself turned up in what Codex or a command wrote. */
export const keptSecrets = defineCheck({
  id: 'kept-secrets',
  kind: 'guardrail',
  lifecycle: 'stable',
  title: 'Nothing that is kept apart was seen by Codex or a command',
  rationale: 'No program that is not trusted is given the keys of the job. When one writes them all the same, something let it reach them, and what else it reached is not known.',
  remediation: 'Revoke the named secret at once. Then find out how it was reached, from the file and place named, before you start another run on this machine.',
  reason: 'tamper:secret-seen',
  reads: ['plan', 'implement', 'verify'],
  evaluate: (facts) => {
    const places = outputsOf(facts).flatMap(({ path, overwritten }) =>
      (overwritten?.places ?? []).filter(({ rule }) => rule.startsWith('known:')).map(({ offset, rule }) => ({ where: path, what: `${rule.replace(/^known:/, '')} at byte ${offset}` })),
    );
    if (places.length > 0) return { outcome: 'fail', sentence: 'A program that is not trusted wrote a secret of the job.', places: places.slice(0, 100) };
    return { outcome: 'pass', sentence: 'No secret of the job was in what Codex and the commands wrote.' };
  },
});

/** All that was written by programs: what we ask of Codex is our own, and the change has a check of its own. */
function outputsOf({ plan, implement, verify }: Pick<Facts, 'plan' | 'implement' | 'verify'>): ReturnType<typeof fileReferencesIn> {
  return fileReferencesIn([plan, implement, verify]).filter(({ path }) => !path.endsWith('.prompt.md') && !path.startsWith('change.'));
}
