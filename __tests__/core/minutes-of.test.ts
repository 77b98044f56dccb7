import { describe, expect, it } from 'vitest';
import { minutesOf } from '../../src/core/minutes-of.ts';
import { policyOf } from '../facts.ts';

const pack = (longRunning: boolean, timeoutMinutes: number | null) => ({ constraints: { network: false, longRunning }, execution: { timeoutMinutes } });

describe('the minutes of a run', () => {
  it.each([
    ['of an issue are those of the policy', 30, 90, null, 30],
    ['of a pack are those of the policy', 30, 90, pack(false, null), 30],
    ['of a pack are never more than it says of itself', 30, 90, pack(false, 29), 29],
    ['of a pack are never more than the policy allows', 30, 90, pack(false, 31), 30],
    ['of a pack that runs long are the most the policy gives to such packs', 30, 90, pack(true, null), 90],
    ['of a pack that runs long are never more than it says of itself', 30, 90, pack(true, 45), 45],
    ['of a pack that runs long are no more where the policy gives none', 30, 0, pack(true, 45), 30],
  ])('%s', (_, minutes, packs, own, expected) => {
    expect(minutesOf(policyOf({ limits: { minutes }, packs: { minutes: packs } }), own)).toBe(expected);
  });
});
