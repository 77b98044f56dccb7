import { defineCheck } from '../../core/check.ts';

/** The sandbox of this machine held against every attempt the preflight probe made. */
export const sandboxHolds = defineCheck({
  id: 'sandbox-holds',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The sandbox holds',
  rationale: 'Codex and the verification commands run code nobody has read. A sandbox that is silently absent would let it reach keys, tokens and evidence.',
  remediation: 'On Ubuntu 24.04 and later an administrator can allow the sandbox with: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0',
  reason: 'sandbox:unavailable',
  reads: ['prepare'],
  evaluate: ({ prepare: { sandbox } }) => {
    if (sandbox === null) return { outcome: 'unknown', sentence: 'The sandbox was not tried.' };
    const broken = sandbox.attempts.filter(({ held }) => !held);
    if (sandbox.mechanism === 'none') {
      return { outcome: 'fail', sentence: `No sandbox works on this machine: ${sandbox.problem === '' ? 'no reason was given' : sandbox.problem}.`, places: broken.map(({ attempt, seen }) => ({ where: attempt, what: seen })) };
    }
    if (sandbox.attempts.length === 0) return { outcome: 'unknown', sentence: 'The sandbox was found but never tried.' };
    if (broken.length > 0) return { outcome: 'fail', sentence: `The sandbox did not hold: ${broken.map(({ attempt }) => attempt).join(', ')}.`, places: broken.map(({ attempt, seen }) => ({ where: attempt, what: seen })) };
    return { outcome: 'pass', sentence: `The sandbox (${sandbox.mechanism}, from ${sandbox.provider === 'codex' ? 'Codex' : 'the system'}) held against ${sandbox.attempts.length === 1 ? 'the one attempt' : `all ${sandbox.attempts.length} attempts`}.` };
  },
});
