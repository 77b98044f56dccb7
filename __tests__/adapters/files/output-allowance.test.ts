import { describe, expect, it } from 'vitest';
import { createOutputAllowance } from '../../../src/adapters/files/output-allowance.ts';

describe('the output a run may keep', () => {
  it('is what the policy says once it is read, less what was written before', () => {
    const output = createOutputAllowance(1000);
    output.bytesLeft -= 100;
    output.limitTo(500);
    expect(output.bytesLeft).toBe(400);
    output.bytesLeft -= 50;
    output.limitTo(2000);
    expect(output.bytesLeft).toBe(1850);
  });

  it.each([['one byte below the limit', 99, 1], ['at the limit', 100, 0], ['one byte above the limit', 101, 0]])('%s', (_, written, left) => {
    const output = createOutputAllowance(1000);
    output.bytesLeft -= written;
    output.limitTo(100);
    expect(output.bytesLeft).toBe(left);
  });
});
