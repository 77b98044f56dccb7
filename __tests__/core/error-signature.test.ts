import { describe, expect, it } from 'vitest';
import { errorSignature, normaliseError } from '../../src/core/error-signature.ts';
import { command } from '../facts.ts';

describe('the text of an error', () => {
  it.each([
    ['a time of day', 'failed at 10:31:07.123', 'failed at 23:59:59'],
    ['a moment', '2026-11-21T10:00:00.000Z no', '2025-01-02 03:04:05+01:00 no'],
    ['a duration', 'Tests 1 failed (1.53s)', 'Tests 1 failed (12 ms)'],
    ['a counted duration', 'duration_ms 57.25', 'duration_ms 3'],
    ['an address', 'at 0x7ffd3a10', 'at 0xdeadbeef'],
    ['a temporary path', 'in /tmp/x-1/a.mjs', 'in /private/var/tmp/y/b.mjs'],
    ['a port', 'connect 127.0.0.1:4711', 'connect 127.0.0.1:9'],
    ['a process', 'pid 12', 'pid 9999'],
    ['an id', 'run 123e4567-e89b-42d3-a456-426614174000', 'run 00000000-0000-4000-8000-000000000000'],
    ['colours and space', '\u001b[31mno\u001b[0m  way', 'no way'],
  ])('is the same whatever %s it holds', (_, one, other) => {
    expect(normaliseError(one)).toBe(normaliseError(other));
  });

  it.each([
    ['the line of a file', 'a.mjs:12 no', 'a.mjs:13 no'],
    ['a value that was expected', "'5.50 €' !== '5.05 €'", "'5.60 €' !== '5.05 €'"],
    ['the number of failures', '1 failed', '2 failed'],
  ])('is another where %s differs', (_, one, other) => {
    expect(normaliseError(one)).not.toBe(normaliseError(other));
  });
});

it('the signature of a verification is of the required commands that did not pass, by name, end and words', () => {
  const failed = command({ exitCode: 1, tail: 'no (3 ms)' });
  expect(errorSignature([command(), failed, command({ required: false, exitCode: 1 })])).toBe('test ended with exit code 1: no (<duration>)');
  expect(errorSignature([{ ...failed, exitCode: 2 }])).not.toBe(errorSignature([failed]));
});
