import { describe, expect, it } from 'vitest';
import { codexVersion } from '../../../src/checks/gates/codex-version.ts';
import type { PrepareFacts } from '../../../src/contract/prepare.ts';
import { facts, intake, policyOf, prepare } from '../../facts.ts';
import { ask } from '../ask.ts';

const base = intake();
const pinned = prepare().codex;
const foreign = (version: string): PrepareFacts['codex'] => (pinned === null ? null : { ...pinned, version, pinned: false, package: null });

function asked(wanted: string | null, found: PrepareFacts['codex'], listed: readonly string[]) {
  const policy = base.policy === null ? null : { ...base.policy, values: policyOf({ codex: { 'unverified-versions': listed } }) };
  return ask(codexVersion, facts({ intake: intake({ policy, requested: { model: 'gpt-5.5', codexVersion: wanted, codexSettings: [] } }), prepare: prepare({ codex: found }) }));
}

describe('codex-version', () => {
  it('passes for the verified release', () => {
    expect(asked(null, pinned, [])).toEqual({ outcome: 'pass', reason: 'codex:version-not-allowed', sentence: 'Codex 0.169.0 is the verified release.', places: [] });
  });

  it('passes for a release the policy lists, and calls it unverified out loud', () => {
    expect(asked('0.163.0', foreign('0.163.0'), ['0.160.0', '0.163.0'])).toMatchObject({ outcome: 'pass', sentence: 'Codex 0.163.0 is UNVERIFIED: nobody built or tested this tool with it. The policy allows it.' });
  });

  it('fails before anything is downloaded when the policy does not list what is asked for', () => {
    expect(asked('0.163.0', null, [])).toEqual({
      outcome: 'fail',
      reason: 'codex:version-not-allowed',
      sentence: 'Codex 0.163.0 is not the verified release, and the policy allows no other.',
      places: [{ where: '.github/codex-orchestrator.yml', what: 'codex.unverified-versions does not list 0.163.0' }],
    });
    expect(asked('0.163.0', null, ['0.160.0']).sentence).toBe('Codex 0.163.0 is not the verified release, and the policy allows only 0.160.0 besides.');
  });

  it.each(['0.163.0', 'unknown'])('fails for a binary that somebody named when it calls itself %s and is not listed', (version) => {
    expect(asked(null, foreign(version), ['0.160.0']).outcome).toBe('fail');
  });

  it('fails when the binary is another than the listed one that was asked for', () => {
    expect(asked('0.160.0', foreign('0.163.0'), ['0.160.0']).outcome).toBe('fail');
  });

  it('does not know without a policy or without a Codex', () => {
    expect(ask(codexVersion, facts({ intake: intake({ policy: null }) })).outcome).toBe('unknown');
    expect(asked('0.163.0', null, ['0.163.0'])).toMatchObject({ outcome: 'unknown', sentence: 'Codex was not looked for.' });
  });
});
