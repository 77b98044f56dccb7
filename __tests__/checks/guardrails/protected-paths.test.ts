import { describe, expect, it } from 'vitest';
import { protectedPaths } from '../../../src/checks/guardrails/protected-paths.ts';
import type { ChangedFile } from '../../../src/contract/change.ts';
import { changed, facts, implement, intake, policyOf } from '../../facts.ts';
import { ask } from '../ask.ts';

const asked = (...files: ChangedFile[]) => {
  const { policy } = intake();
  const values = policyOf({ 'protected-paths': ['infra/'] });
  return ask(protectedPaths, facts({ implement: implement(files), intake: intake({ policy: policy === null ? null : { ...policy, values } }) }));
};

describe('protected-paths', () => {
  it('passes when no changed file is one', () => {
    expect(asked(changed('src/a.ts'))).toEqual({ outcome: 'pass', reason: 'change:protected-path', sentence: 'No protected file is changed.', places: [] });
  });

  it('fails with the category of each', () => {
    expect(asked(changed('.GitHub/workflows/x.yml'), changed('src/a.ts'), changed('infra/main.tf'), changed('package.json'))).toEqual({
      outcome: 'fail',
      reason: 'change:protected-path',
      sentence: 'The change touches 3 protected files.',
      places: [
        { where: '.GitHub/workflows/x.yml', what: 'protected: CI and policy' },
        { where: 'infra/main.tf', what: 'protected by the policy' },
        { where: 'package.json', what: 'protected: dependencies' },
      ],
    });
  });

  it.each([
    ['the old side of a rename', changed('.github/workflows/x.yml', { kind: 'deleted', newMode: '000000', bytes: 0 })],
    ['a change of the mode alone', changed('.github/workflows/x.yml', { newMode: '100755', addedLines: 0, deletedLines: 0 })],
    ['a link in place of the folder', changed('.github', { kind: 'added', oldMode: '000000', newMode: '120000' })],
    ['a submodule in place of the folder', changed('.github', { kind: 'added', oldMode: '000000', newMode: '160000' })],
  ])('fails for %s', (_, file) => {
    expect(asked(file)).toMatchObject({ outcome: 'fail', sentence: 'The change touches 1 protected file.', places: [{ where: file.path, what: 'protected: CI and policy' }] });
  });

  it('passes a file that somebody opened for this run, and says who; a second one that nobody opened fails', () => {
    const approved = { source: 'comment', category: 'dependencies', hash: intake().approvalHash?.slice(0, 8) ?? '', by: 'lisa', person: true, edited: false, level: 'admin', at: '2026-11-21T09:00:00.000Z', url: 'https://github.com/octo/demo/issues/7#issuecomment-1' } as const;
    const judged = (...files: ChangedFile[]) => ask(protectedPaths, facts({ implement: implement(files), intake: intake({ approvals: [approved] }) }));
    expect(judged(changed('go.mod'), changed('src/a.ts'))).toEqual({
      outcome: 'pass',
      reason: 'change:protected-path',
      sentence: 'No protected file is changed but 1 file that somebody approved.',
      places: [{ where: 'go.mod', what: 'protected: dependencies, approved by lisa (admin, https://github.com/octo/demo/issues/7#issuecomment-1)' }],
    });
    expect(judged(changed('go.mod'), changed('src/auth.ts'))).toMatchObject({ outcome: 'fail', sentence: 'The change touches 1 protected file.', places: [{ where: 'src/auth.ts', what: 'protected: auth and security' }] });
  });

  it('T-26: an approval of dependencies does not let a package.json change its scripts', () => {
    const approved = { source: 'comment', category: 'dependencies', hash: intake().approvalHash?.slice(0, 8) ?? '', by: 'lisa', person: true, edited: false, level: 'admin', at: '2026-11-21T09:00:00.000Z', url: 'https://github.com/octo/demo/issues/7#issuecomment-1' } as const;
    const judged = (beyond: string[]) => ask(protectedPaths, facts({ implement: implement([changed('package.json')], { manifests: [{ path: changed('package.json').path, beyond }] }), intake: intake({ approvals: [approved] }) }));
    expect(judged([]).outcome).toBe('pass');
    expect(judged(['scripts', 'type'])).toMatchObject({ outcome: 'fail', places: [{ where: 'package.json', what: 'an approval of dependencies covers only its lists of dependencies, and it changes scripts, type too' }] });
  });

  it('does not know when the policy could not be read', () => {
    expect(ask(protectedPaths, facts({ intake: intake({ policy: null }) }))).toEqual({ outcome: 'unknown', reason: 'change:protected-path', sentence: 'The protected paths are not known, because the policy could not be read.', places: [] });
  });
});
