import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/checks/registry.ts';
import { loosestMode, policyChecks } from '../../src/contract/policy-checks.ts';

describe('the checks a policy may name', () => {
  it('are those there are', () => {
    expect(Object.keys(policyChecks.shape).toSorted()).toEqual(CHECKS.map(({ id }) => id).toSorted());
  });

  it('are never off where they guard, and always enforced where they deliver', () => {
    expect(CHECKS.filter(({ kind, id }) => kind === 'guardrail' && loosestMode(id) === 'off')).toEqual([]);
    expect(CHECKS.filter(({ kind, id }) => kind === 'delivery' && loosestMode(id) !== 'enforce')).toEqual([]);
  });

  it('leave these few to a policy, and nothing else', () => {
    expect(Object.fromEntries(CHECKS.filter(({ id }) => loosestMode(id) !== 'enforce').map(({ id }) => [id, loosestMode(id)]))).toEqual({
      'issue-sections': 'off',
      'acceptance-criteria': 'off',
      'open-questions': 'warn',
      'planned-paths': 'off',
      'mini-spec': 'warn',
      scope: 'warn',
    });
  });

  it('are enforced where nobody has named them', () => {
    expect(['', 'constructor', 'no-such-check'].map(loosestMode)).toEqual(['enforce', 'enforce', 'enforce']);
  });
});
