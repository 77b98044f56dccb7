import { describe, expect, it } from 'vitest';
import { attemptName, isWorthAnother, outOfAttempts } from '../../src/core/attempts.ts';
import { policy } from '../../src/contract/policy.ts';
import { FAULTS, Fault, type FaultCode } from '../../src/core/fault.ts';
import { attemptNames } from '../../src/core/round-files.ts';

const codes = Object.keys(FAULTS) as FaultCode[];

describe('another attempt', () => {
  it('is worth it after what chance or the moment brought about, and after nothing else', () => {
    expect(codes.filter((code) => isWorthAnother(new Fault(code, 'x')))).toEqual(['codex:empty-answer', 'codex:failed', 'codex:killed', 'codex:not-schema', 'model:unavailable']);
    expect([isWorthAnother(new Error('x')), isWorthAnother(undefined)]).toEqual([false, false]);
  });

  it('has files of its own', () => {
    expect([attemptName('implement-2', 1), attemptName('implement-2', 2)]).toEqual(['implement-2', 'implement-2.attempt-2']);
  });

  it('is found by any name it may have, in every round', () => {
    expect(attemptNames(1)).toEqual(['implement', 'implement.attempt-2', 'implement.attempt-3', 'implement.attempt-4', 'implement.attempt-5']);
    expect(attemptNames(3)[4]).toBe('implement-3.attempt-5');
    expect(policy.safeParse({ version: 1, verification: { commands: [{ id: 'a', run: ['a'] }] }, limits: { attempts: 6 } }).success).toBe(false);
  });

  it('that was the last names what it ended with', () => {
    const last = new Fault('model:unavailable', 'The model server broke off.');
    expect(outOfAttempts('plan', 2, last)).toMatchObject({ code: 'breaker:attempts', message: 'Codex failed in all 2 attempts at plan that the policy allows. The last ended so: The model server broke off. (model:unavailable)', cause: last });
    expect(outOfAttempts('plan', 1, last).message).toContain('in its one attempt at plan');
  });
});
