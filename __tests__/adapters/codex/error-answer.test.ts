import { describe, expect, it } from 'vitest';
import { readErrorAnswer, secondsToWait } from '../../../src/adapters/codex/error-answer.ts';

describe('an error of the model server', () => {
  it.each([
    ['{"error":{"message":"No.","code":"nope","type":"invalid"}}', 'nope', 'No.'],
    ['{"error":{"message":"No.","code":null,"type":"insufficient_quota"}}', 'insufficient_quota', 'No.'],
    ['{"error":"No."}', '', 'No.'],
    ['{"message":"No.","code":"nope"}', 'nope', 'No.'],
    ['{"detail":"No."}', '', 'No.'],
    ['{"error":{"code":7}}', '', '{"error":{"code":7}}'],
    ['<html>busy</html>', '', '<html>busy</html>'],
    ['[1]', '', '[1]'],
    ['null', '', 'null'],
    ['', '', ''],
  ])('is read from %j', (body, code, message) => {
    expect(readErrorAnswer(body)).toEqual({ code, message });
  });

  it.each<[headers: Record<string, string>, seconds: number | null]>([
    [{ 'retry-after': '20' }, 20],
    [{ 'retry-after': '20', 'retry-after-ms': '1500' }, 1.5],
    [{ 'retry-after': 'Sat, 21 Nov 2026 11:00:00 GMT', date: 'Sat, 21 Nov 2026 10:00:00 GMT' }, 3600],
    [{ 'retry-after': 'Sat, 21 Nov 2026 09:00:00 GMT', date: 'Sat, 21 Nov 2026 10:00:00 GMT' }, 0],
    [{ 'retry-after': 'Sat, 21 Nov 2026 11:00:00 GMT' }, null],
    [{ 'retry-after': 'soon' }, null],
    [{ 'retry-after-ms': 'soon' }, null],
    [{}, null],
  ])('asks to wait as %j says', (headers, seconds) => {
    expect(secondsToWait(headers)).toBe(seconds);
  });
});
