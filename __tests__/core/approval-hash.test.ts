import { describe, expect, it } from 'vitest';
import { sha, sha256 } from '../../src/contract/ids.ts';
import type { IntakeFacts } from '../../src/contract/intake.ts';
import { approvalHash } from '../../src/core/approval-hash.ts';
import { digest, intake, policyOf } from '../facts.ts';

const known = intake();
const hash = (parts: Partial<IntakeFacts>): string | null => approvalHash({ ...known, ...parts }, digest);
const withIssue = (parts: object): Partial<IntakeFacts> => ({ issue: known.issue === null ? null : { ...known.issue, ...parts } });
const layers = (...more: NonNullable<IntakeFacts['policy']>['layers']): Partial<IntakeFacts> => ({ policy: known.policy === null ? null : { ...known.policy, layers: more } });
const preset = { layer: 'preset', source: 'standard', sha256: null } as const;
const file = (source: string, text: string, layer: 'floor' | 'repository' = 'repository') => ({ layer, source, sha256: sha256.parse(digest(text)) });

describe('an approval hash', () => {
  it.each([
    ['the title', withIssue({ title: 'Add another' })],
    ['the title by a letter that looks the same', withIssue({ title: `${known.issue?.title ?? ''}\u0301` })],
    ['the text', withIssue({ bodySha256: sha256.parse(digest('another')) })],
    ['the base commit', { base: known.base === null ? null : { ...known.base, commit: sha.parse('9'.repeat(40)) } }],
    ['the policy of the repository', layers(preset, file('.github/codex-orchestrator.yml', 'another'))],
    ['the preset', layers({ ...preset, source: 'observe' }, file('.github/codex-orchestrator.yml', 'policy'))],
    ['a floor that is there now', layers(preset, file('floor.yml', 'floor', 'floor'), file('.github/codex-orchestrator.yml', 'policy'))],
    ['a preset by the inputs', layers(preset, file('.github/codex-orchestrator.yml', 'policy'), { layer: 'inputs', source: 'preset: strict', sha256: null })],
  ])('is another when somebody changes %s', (_, parts) => {
    expect(hash(parts)).not.toBe(hash({}));
  });

  it('is another for another floor, and the same for the same floor in another folder of the runner', () => {
    const under = (source: string, text: string): string | null => hash(layers(preset, file(source, text, 'floor'), file('.github/codex-orchestrator.yml', 'policy')));
    expect(under('/one/floor.yml', 'floor')).toBe(under('/two/floor.yml', 'floor'));
    expect(under('/one/floor.yml', 'floor')).not.toBe(under('/one/floor.yml', 'looser'));
  });

  it('is the same whatever else of the policy was read, and none while something is not known', () => {
    expect(hash({ policy: known.policy === null ? null : { ...known.policy, values: policyOf({ limits: { tokens: 5 } }) } })).toBe(hash({}));
    expect([hash({ issue: null }), hash({ policy: null }), hash({ base: null })]).toEqual([null, null, null]);
  });
});
