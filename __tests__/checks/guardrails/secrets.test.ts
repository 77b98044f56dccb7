import { describe, expect, it } from 'vitest';
import { secrets } from '../../../src/checks/guardrails/secrets.ts';
import { repoPath } from '../../../src/contract/ids.ts';
import type { ChangeHit } from '../../../src/contract/secret-scan.ts';
import { facts, implement } from '../../facts.ts';
import { ask } from '../ask.ts';

const hit = (parts: Partial<ChangeHit> = {}): ChangeHit => ({ path: repoPath.parse('src/config.ts'), part: 'content', line: 3, offset: 40, length: 40, rule: 'github-token', inBase: false, ...parts });

function asked(hits: readonly ChangeHit[], withheld: boolean) {
  const made = implement();
  return ask(secrets, facts({ implement: { ...made, change: { ...made.change, ...(withheld ? { patch: null } : {}), secrets: { ...made.change.secrets, found: hits.length, hits: [...hits] } } } }));
}

describe('secrets', () => {
  it('passes when nothing was found', () => {
    expect(asked([], false)).toEqual({ outcome: 'pass', reason: 'change:secret', sentence: 'No secret was found in the change.', places: [] });
  });

  it('fails for a new one, and names where it is and the rule, wherever it hides', () => {
    expect(asked([hit(), hit({ line: null, rule: 'known:openai-api-key:base64' }), hit({ part: 'link', line: null }), hit({ part: 'path', line: null })], true)).toEqual({
      outcome: 'fail',
      reason: 'change:secret',
      sentence: 'The change brings in 4 secrets and is withheld.',
      places: [
        { where: 'src/config.ts', what: 'line 3: github-token' },
        { where: 'src/config.ts', what: 'byte 40: known:openai-api-key:base64' },
        { where: 'src/config.ts', what: 'where it leads: github-token' },
        { where: 'src/config.ts', what: 'its name: github-token' },
      ],
    });
  });

  it('lets a change pass that touches a file with one, and tells of it', () => {
    expect(asked([hit({ inBase: true })], false)).toEqual({
      outcome: 'pass',
      reason: 'change:secret',
      sentence: 'The change brings in no secret; 1 secret in files it touches stand in the base already.',
      places: [{ where: 'src/config.ts', what: 'line 3: github-token, which is in the base already' }],
    });
  });

  it('cannot answer when a change with a secret was kept, or one without was not', () => {
    expect([asked([hit()], false).outcome, asked([], true).outcome]).toEqual(['unknown', 'unknown']);
  });
});
