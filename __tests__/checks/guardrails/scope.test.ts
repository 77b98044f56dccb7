import { describe, expect, it } from 'vitest';
import { scope } from '../../../src/checks/guardrails/scope.ts';
import type { ChangedFile } from '../../../src/contract/change.ts';
import { changed, facts, implement, intake, policyOf } from '../../facts.ts';
import { ask } from '../ask.ts';

const asked = (...files: ChangedFile[]) => {
  const { policy } = intake();
  const values = policyOf({ scope: { 'allowed-paths': ['src/**'], 'forbidden-paths': ['src/generated/**'] } });
  return ask(scope, facts({ implement: implement(files), intake: intake({ policy: policy === null ? null : { ...policy, values } }) }));
};
const MATCHES_NONE = 'it matches no pattern of scope.allowed-paths';

describe('scope', () => {
  it('passes when every changed file is in it', () => {
    expect(asked(changed('src/a.ts'), changed('src/deep/b.ts'))).toEqual({ outcome: 'pass', reason: 'change:out-of-scope', sentence: 'Every changed file is in scope.', places: [] });
  });

  it('fails with a place for each that is not', () => {
    expect(asked(changed('src/a.ts'), changed('README.md'), changed('src/Generated/x.ts'))).toEqual({
      outcome: 'fail',
      reason: 'change:out-of-scope',
      sentence: 'The change touches 2 files out of scope.',
      places: [
        { where: 'README.md', what: MATCHES_NONE },
        { where: 'src/Generated/x.ts', what: 'it matches scope.forbidden-paths' },
      ],
    });
  });

  it('is the scope of the policy narrowed by the issue: both have to allow a file, and none may forbid it', () => {
    const { issue, policy } = intake();
    const values = policyOf({ scope: { 'allowed-paths': ['src/**'], 'forbidden-paths': ['src/generated/**'] } });
    const narrowed = issue === null ? null : { ...issue, contract: { ...issue.contract, allowedPaths: ['src/price/**', 'README.md'], forbiddenPaths: ['src/price/old'] } };
    const files = ['src/price/a.ts', 'src/b.ts', 'README.md', 'src/price/OLD/c.ts'].map((path) => changed(path));
    expect(ask(scope, facts({ implement: implement(files), intake: intake({ issue: narrowed, policy: policy === null ? null : { ...policy, values } }) })).places).toEqual([
      { where: 'src/b.ts', what: 'it matches no pattern of Allowed paths in the issue' },
      { where: 'README.md', what: MATCHES_NONE },
      { where: 'src/price/OLD/c.ts', what: 'it matches Forbidden paths in the issue' },
    ]);
    expect(ask(scope, facts({ intake: intake({ issue: null }) })).outcome).toBe('unknown');
  });

  it('counts a deletion, a change of the mode alone and both ends of a rename', () => {
    const gone = { kind: 'deleted', newMode: '000000', addedLines: 0, bytes: 0 } as const;
    expect(asked(changed('a.sh', { newMode: '100755', addedLines: 0, deletedLines: 0 })).places).toEqual([{ where: 'a.sh', what: MATCHES_NONE }]);
    expect(asked(changed('old.ts', gone), changed('src/new.ts', { kind: 'added', oldMode: '000000' })).places).toEqual([{ where: 'old.ts', what: MATCHES_NONE }]);
    expect(asked(changed('src/old.ts', gone), changed('new.ts', { kind: 'added', oldMode: '000000' })).places).toEqual([{ where: 'new.ts', what: MATCHES_NONE }]);
  });

  it('does not know when the policy could not be read', () => {
    expect(ask(scope, facts({ intake: intake({ policy: null }) }))).toEqual({ outcome: 'unknown', reason: 'change:out-of-scope', sentence: 'The scope is not known, because the policy could not be read.', places: [] });
  });
});
