import { describe, expect, it } from 'vitest';
import { compare, isMissed, median } from '../../bench/statistics.ts';

describe('the statistics of a benchmark', () => {
  it('takes the middle number, and the mean of the two in the middle', () => {
    expect([median([9, 1, 5]), median([4, 1, 3, 100]), median([7])]).toEqual([5, 3.5, 7]);
    expect(() => median([])).toThrow('no numbers, no median');
  });

  it('compares the medians of both sides, so that one disturbed pair changes nothing', () => {
    const pair = (ours: number, theirs: number) => ({ ours: { wall: ours, cpu: ours / 2 }, theirs: { wall: theirs, cpu: theirs / 4 } });
    expect(compare([pair(3, 2), pair(300, 2), pair(3, 2)])).toEqual({ ours: { wall: 3, cpu: 1.5 }, theirs: { wall: 2, cpu: 0.5 }, wallRatio: 1.5, cpuRatio: 3 });
  });

  it('calls a bar missed when two of three runs miss it, or the only one', () => {
    expect([isMissed([true, false, true]), isMissed([false, true, false]), isMissed([false]), isMissed([true])]).toEqual([false, true, true, false]);
  });
});
