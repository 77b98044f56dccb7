import { describe, expect, it } from 'vitest';
import { duration, tellingFindings } from '../../src/render/view.ts';
import { finding } from '../facts.ts';

describe('duration', () => {
  it.each([
    [0, '0 ms'],
    [999, '999 ms'],
    [999.6, '1 s'],
    [1000, '1 s'],
    [59_499, '59 s'],
    [59_500, '1 min 0 s'],
    [185_000, '3 min 5 s'],
  ])('says %s ms as %s', (ms, words) => {
    expect(duration(ms)).toBe(words);
  });
});

describe('the findings that tell', () => {
  const failed = finding({ outcome: 'fail', sentence: 'Failed.' });
  const unknown = finding({ outcome: 'unknown', sentence: 'Unknown.' });

  it('are the failures, and what could not be answered only where nothing failed', () => {
    expect(tellingFindings({ findings: [finding(), unknown, failed, finding({ outcome: 'not-run' })] })).toEqual([failed]);
    expect(tellingFindings({ findings: [finding(), unknown, finding({ outcome: 'not-applicable' })] })).toEqual([unknown]);
    expect(tellingFindings({ findings: [finding()] })).toEqual([]);
  });
});
