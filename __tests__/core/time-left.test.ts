import { describe, expect, it } from 'vitest';
import { msLeft, secondsLeft } from '../../src/core/time-left.ts';

describe('limits.minutes', () => {
  it.each([
    ['one millisecond below the limit', 179_999, 1, 1],
    ['at the limit', 180_000, 0, 1],
    ['one millisecond above the limit', 180_001, 0, 1],
    ['at the start', 0, 180_000, 180],
    ['in the middle of a second, which is rounded up so that the end of the run comes first', 500, 179_500, 180],
  ])('%s', (_, passed, ms, seconds) => {
    expect([msLeft(3, passed), secondsLeft(3, passed)]).toEqual([ms, seconds]);
  });
});
