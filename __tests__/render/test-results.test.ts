import { describe, expect, it } from 'vitest';
import { testResults } from '../../src/render/test-results.ts';
import { command } from '../facts.ts';

describe('the results of the commands', () => {
  it('say so when there are none', () => {
    expect(testResults([])).toBe('No command was run.');
  });

  it('have a row each: the sign follows how it ended, not what it counted', () => {
    const rows = testResults([command({ tests: null }), command({ id: 'lint', argv: ['sh', '-c', 'a | b'], exitCode: 1, durationMs: 420, tail: '' }), command({ id: 'slow', exitCode: 0, timedOut: true, durationMs: 185_000, tail: 'ok' })]).split('\n').slice(2, 5);
    expect(rows).toEqual([
      '| ✅ | `test` | `npm test` | exit code 0 | – | 2 s |',
      '| ❌ | `lint` | sh -c a \\| b | exit code 1 | 12 | 420 ms |',
      '| ❌ | `slow` | `npm test` | was stopped at its time limit | 12 | 3 min 5 s |',
    ]);
  });

  it('show the end of the output of a failure in a fence it cannot end', () => {
    expect(testResults([command({ exitCode: 1, tail: 'a\n```\n\u001b[31mb\u001b[0m\n' })])).toContain('\n\n<details>\n<summary>The end of the output of test, verbatim (10 bytes, whole in the evidence as verification/test.log)</summary>\n\n````text\na\n```\nb\n````\n\n</details>');
  });

  it('show as much of it as they are asked to, or say where it is', () => {
    expect(testResults([command({ exitCode: 1, tail: 'abc👩' })], 2)).toContain('```text\nc👩\n```');
    expect(testResults([command({ exitCode: 1 })], 0)).toContain('\n\nThe output of `test` is left out here (10 bytes, whole in the evidence as verification/test.log).');
  });
});
