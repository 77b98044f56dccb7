import { describe, expect, it } from 'vitest';
import { countTests } from '../../scripts/ci/count-tests.ts';

const passing = { name: '/a.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'a holds' }] };
const report = { numPassedTests: 1, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [passing] };

describe('countTests', () => {
  it('counts what passed and what failed', () => {
    expect(countTests({ ...report, numFailedTests: 2 }, 1)).toEqual({ passed: 1, failed: 2, notes: [] });
    expect(countTests(report, 0)).toEqual({ passed: 1, failed: 0, notes: [] });
  });

  it('counts a file that could not be loaded as a failure, and names it', () => {
    expect(countTests({ ...report, testResults: [passing, { name: '/b.test.ts', status: 'failed', assertionResults: [] }] }, 1)).toEqual({ passed: 1, failed: 1, notes: ['could not be run: /b.test.ts'] });
  });

  it('names what was skipped', () => {
    const skipping = { ...passing, assertionResults: [{ status: 'skipped', fullName: 'a later' }] };
    expect(countTests({ ...report, numPendingTests: 1, testResults: [passing, skipping] }, 0).notes).toEqual(['skipped: a later', '1 tests were not run']);
  });

  it('takes silence for a failure: no test at all, or an exit code nobody explains', () => {
    expect(countTests({ ...report, numPassedTests: 0, testResults: [] }, 0)).toEqual({ passed: 0, failed: 1, notes: ['vitest ran no test'] });
    expect(countTests(report, 1)).toEqual({ passed: 1, failed: 1, notes: ['vitest ended with exit code 1 without a failed test'] });
    expect(countTests(report, 124).failed).toBe(1);
  });
});
