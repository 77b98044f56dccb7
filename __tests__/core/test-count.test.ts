import { describe, expect, it } from 'vitest';
import { countTests } from '../../src/core/test-count.ts';

describe('countTests', () => {
  it('reads the spec reporter of node:test', () => {
    expect(countTests('✖ adds (1.2ms)\nℹ tests 7\nℹ suites 1\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\nℹ skipped 1\nℹ todo 1\nℹ duration_ms 41.02\n')).toEqual({ runner: 'node:test', total: 7, failed: 2, skipped: 2 });
  });

  it('reads the TAP reporter of node:test', () => {
    expect(countTests('1..2\n# tests 2\n# suites 0\n# pass 2\n# fail 0\n# cancelled 0\n# skipped 0\n# todo 0\n# duration_ms 50.1\n')).toEqual({ runner: 'node:test', total: 2, failed: 0, skipped: 0 });
  });

  it('reads vitest', () => {
    expect(countTests(' Test Files  1 failed | 2 passed (3)\n      Tests  1 failed | 10 passed | 2 skipped | 1 todo (14)\n   Start at  10:00:00\n')).toEqual({ runner: 'vitest', total: 14, failed: 1, skipped: 3 });
    expect(countTests('      Tests  3 passed (3)\n')).toEqual({ runner: 'vitest', total: 3, failed: 0, skipped: 0 });
  });

  it('reads jest', () => {
    expect(countTests('Test Suites: 1 failed, 1 total\nTests:       1 failed, 2 skipped, 10 passed, 13 total\nSnapshots:   0 total\n')).toEqual({ runner: 'jest', total: 13, failed: 1, skipped: 2 });
    expect(countTests('Tests:       5 passed, 5 total\n')).toEqual({ runner: 'jest', total: 5, failed: 0, skipped: 0 });
  });

  it('reads pytest, framed and quiet', () => {
    expect(countTests('=========== 1 failed, 10 passed, 2 skipped, 1 xfailed, 1 error in 0.12s ===========\n')).toEqual({ runner: 'pytest', total: 15, failed: 2, skipped: 2 });
    expect(countTests('3 passed in 61.00s (0:01:01)\n')).toEqual({ runner: 'pytest', total: 3, failed: 0, skipped: 0 });
  });

  it('reads mocha', () => {
    expect(countTests('\n  10 passing (20ms)\n  2 pending\n  1 failing\n\n  1) adds\n')).toEqual({ runner: 'mocha', total: 13, failed: 1, skipped: 2 });
  });

  it('sums the binaries of cargo', () => {
    expect(countTests('test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out\ntest result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured\n')).toEqual({ runner: 'cargo', total: 7, failed: 2, skipped: 1 });
  });

  it('takes the last summary', () => {
    expect(countTests('      Tests  1 failed (1)\n      Tests  2 passed (2)\n')).toEqual({ runner: 'vitest', total: 2, failed: 0, skipped: 0 });
  });

  it.each(['', 'ok\n', 'all 12 tests passed\n', '# tests are great\n', '10 passing fancies\n', 'Tests: many total\n', 'in 0.1s\n'])('does not know %j', (tail) => {
    expect(countTests(tail)).toBeNull();
  });

  it.each([['blank lines', '\n'], ['blanks', ' '], ['digits', '1'], ['frames', '='], ['words', '1 a, '], ['the word of jest', 'Tests: 1'], ['escapes', '\u001b[1']])('is not kept busy by a log of %s', (_, piece) => {
    expect(countTests(piece.repeat(65_536 / piece.length))).toBeNull();
    expect(countTests(`Tests: ${piece.repeat(65_536 / piece.length)}`)).toBeNull();
  });
});
