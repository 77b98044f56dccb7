import { defineCheck } from '../../core/check.ts';

/** Codex is the release this tool was built against, or one that the policy allows by its version. */
export const codexVersion = defineCheck({
  id: 'codex-version',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The version of Codex is allowed',
  rationale: 'Codex receives the task and runs commands. Only one release of it was built and tested with this tool and is known by its digests; any other is a decision of those who own the repository, not of whoever writes a workflow.',
  remediation: 'Leave the input codex-version empty, or list the version in the policy of the base branch under codex.unverified-versions.',
  reason: 'codex:version-not-allowed',
  reads: ['intake', 'prepare'],
  evaluate: ({ intake: { policy, requested }, prepare: { codex } }) => {
    if (policy === null) return { outcome: 'unknown', sentence: 'The policy could not be read, so it is not known which versions of Codex it allows.' };
    const listed = policy.values.codex['unverified-versions'];
    const wanted = [requested.codexVersion, codex === null || codex.pinned ? null : codex.version];
    const other = wanted.find((version) => version !== null && !listed.includes(version));
    if (other !== undefined && other !== null) {
      return { outcome: 'fail', sentence: `Codex ${other} is not the verified release, and the policy allows ${listed.length === 0 ? 'no other' : `only ${listed.join(', ')} besides`}.`, places: [{ where: policy.path, what: `codex.unverified-versions does not list ${other}` }] };
    }
    if (codex === null) return { outcome: 'unknown', sentence: 'Codex was not looked for.' };
    return { outcome: 'pass', sentence: codex.pinned ? `Codex ${codex.version} is the verified release.` : `Codex ${codex.version} is UNVERIFIED: nobody built or tested this tool with it. The policy allows it.` };
  },
});
