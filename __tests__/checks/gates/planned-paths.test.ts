import { describe, expect, it } from 'vitest';
import { plannedPaths } from '../../../src/checks/gates/planned-paths.ts';
import { facts, intake, plan, policyOf } from '../../facts.ts';
import { ask } from '../ask.ts';

const asked = (...filesToTouch: string[]) => {
  const { policy } = intake();
  const values = policyOf({ scope: { 'allowed-paths': ['src/**', '.github/**'] } });
  return ask(plannedPaths, facts({ plan: plan({ filesToTouch }), intake: intake({ policy: policy === null ? null : { ...policy, values } }) }));
};

describe('planned-paths', () => {
  it.each([
    [['src/a.ts'], 'The one planned file may be touched.'],
    [['src/a.ts', 'src/b.ts'], 'All 2 planned files may be touched.'],
    [[], 'The plan names no file.'],
  ])('passes for %j', (paths, sentence) => {
    expect(asked(...paths)).toEqual({ outcome: 'pass', reason: 'plan:out-of-scope', sentence, places: [] });
  });

  it('fails with a place for each file that may not be touched', () => {
    expect(asked('src/a.ts', 'README.md', '.GitHub/workflows/x.yml', '.github/workflows/x.yml', '/etc/passwd', 'src/../x')).toEqual({
      outcome: 'fail',
      reason: 'plan:out-of-scope',
      sentence: 'The plan touches 5 files it may not touch.',
      places: [
        { where: 'README.md', what: 'it matches no pattern of scope.allowed-paths' },
        { where: '.GitHub/workflows/x.yml', what: 'it matches no pattern of scope.allowed-paths' },
        { where: '.github/workflows/x.yml', what: 'protected: CI and policy' },
        { where: '/etc/passwd', what: 'it is absolute' },
        { where: 'src/../x', what: 'it holds an empty, `.` or `..` step' },
      ],
    });
  });

  it('does not know when the policy could not be read', () => {
    expect(ask(plannedPaths, facts({ intake: intake({ policy: null }) }))).toEqual({ outcome: 'unknown', reason: 'plan:out-of-scope', sentence: 'The scope is not known, because the policy could not be read.', places: [] });
  });
});
