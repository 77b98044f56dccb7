import { describe, expect, it } from 'vitest';
import { describeEnd, succeeded } from '../../src/core/describe-end.ts';
import { command } from '../facts.ts';

describe('the end of a command', () => {
  it.each([
    ['passes', {}, 'ended with exit code 0', true],
    ['fails', { exitCode: 3 }, 'ended with exit code 3', false],
    ['is killed', { exitCode: null, signal: 'SIGSEGV' }, 'was ended by SIGSEGV', false],
    ['runs too long', { exitCode: null, signal: 'SIGKILL', timedOut: true }, 'was stopped at its time limit', false],
    ['runs too long and says that all is well', { exitCode: 0, timedOut: true }, 'was stopped at its time limit', false],
    ['writes too much', { exitCode: null, truncated: true }, 'was stopped at the limit of output', false],
    ['writes too much and says that all is well', { truncated: true }, 'was stopped at the limit of output', false],
    ['has to fail and does', { expect: 'fail', exitCode: 1 }, 'ended with exit code 1, as it had to', true],
    ['has to fail and passes', { expect: 'fail', exitCode: 0 }, 'ended with exit code 0, and had to fail by itself', false],
    ['has to fail and cannot be started', { expect: 'fail', exitCode: 126 }, 'ended with exit code 126, and had to fail by itself', false],
    ['leaves nothing to tell', { exitCode: null }, 'did not end by itself', false],
  ] as const)('that %s', (_, parts, words, passed) => {
    expect(describeEnd(command(parts))).toBe(words);
    expect(succeeded(command(parts))).toBe(passed);
  });
});
