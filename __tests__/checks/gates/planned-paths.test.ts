import { describe, expect, it } from 'vitest';
import { plannedPaths } from '../../../src/checks/gates/planned-paths.ts';
import { sha } from '../../../src/contract/ids.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
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

  it('says which comment would let it go on, where that is all it takes', () => {
    const hash = intake().approvalHash?.slice(0, 8) ?? '';
    const [answer] = evaluate([plannedPaths], facts({ plan: plan({ filesToTouch: ['src/a.ts', 'package.json', 'LICENSE'] }) }));
    expect(answer).toMatchObject({ outcome: 'fail', places: [{ where: 'package.json', what: 'protected: dependencies' }, { where: 'LICENSE', what: 'protected: licensing' }] });
    expect(answer?.remedy).toBe(`Somebody with the permission maintain or admin can allow it for this issue as it stands: comment \`/codex approve dependencies ${hash}\` and, in a comment of its own, \`/codex approve licensing ${hash}\`, then start the run again.`);
    const [hopeless] = evaluate([plannedPaths], facts({ plan: plan({ filesToTouch: ['package.json', 'src/auth.ts'] }) }));
    expect(hopeless?.remedy).toMatch(/^Reword the issue/);
  });

  it('passes what was approved, and names who did; once the base has moved the approval is of something else, and there is a new comment to write', () => {
    const approved = { source: 'comment', category: 'dependencies', hash: intake().approvalHash ?? '', by: 'lisa', person: true, edited: false, level: 'maintain', at: '2026-11-21T09:00:00.000Z', url: 'https://github.com/octo/demo/issues/7#issuecomment-1' } as const;
    const planned = plan({ filesToTouch: ['package.json'] });
    expect(ask(plannedPaths, facts({ plan: planned, intake: intake({ approvals: [approved] }) }))).toEqual({
      outcome: 'pass',
      reason: 'plan:out-of-scope',
      sentence: 'The one planned file may be touched.',
      places: [{ where: 'package.json', what: 'protected: dependencies, approved by lisa (maintain, https://github.com/octo/demo/issues/7#issuecomment-1)' }],
    });
    const moved = intake({ approvals: [approved], base: { branch: 'main', commit: sha.parse('d'.repeat(40)), tree: sha.parse('1'.repeat(40)) } });
    const [again] = evaluate([plannedPaths], facts({ plan: planned, intake: moved }));
    expect([again?.outcome, again?.remedy.includes(`/codex approve dependencies ${moved.approvalHash?.slice(0, 8) ?? ''}`), moved.approvalHash === approved.hash]).toEqual(['fail', true, false]);
  });

  it('does not know when the policy could not be read', () => {
    expect(ask(plannedPaths, facts({ intake: intake({ policy: null }) }))).toEqual({ outcome: 'unknown', reason: 'plan:out-of-scope', sentence: 'The scope is not known, because the policy could not be read.', places: [] });
  });
});
