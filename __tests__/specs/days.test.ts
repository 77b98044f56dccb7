import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, readDay } from '../../src/specs/days.ts';

const anyDay = fc.date({ min: new Date('1970-01-01'), max: new Date('9980-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2026-01-31T23:59:59Z', '2026-01-31'],
    ['2026-01-31T23:30:00-02:00', '2026-02-01'],
    ['2026-02-01T00:30:00+02:00', '2026-01-31'],
    ['2026-01-31 10:00:00.123Z', '2026-01-31'],
    ['0001-01-01', '0001-01-01'],
  ])('%s is %s in UTC', (written, day) => {
    expect(readDay(written)).toEqual({ day });
  });

  it.each(['2023-02-29', '1900-02-29', '2026-04-31', '2026-00-01', '2026-01-00', '2026-13-01', '2026-99-99', '2026-02-30T10:00:00Z', '2026-01-31T24:00:00Z', '2026-01-31T10:60:00Z'])('%s does not exist', (written) => {
    expect(readDay(written)).toEqual({ flaw: 'no-such-day' });
  });

  it.each(['', 'today', '31.01.2026', '01/31/2026', '20260131', '2026-1-31', '26-01-31', '2026-01-31T10:00:00', '2026-01-31T10:00', '2026-W05-6', '+2026-01-31', '2026-01-31x'])('%s is no day', (written) => {
    expect(readDay(written)).toEqual({ flaw: 'no-date' });
  });

  it('is read exactly when the calendar has it', () => {
    const numbers = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }));
    fc.assert(
      fc.property(numbers, ([year, month, date]) => {
        const last = month === 2 ? ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
        const written = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
        expect('day' in readDay(written)).toBe(month >= 1 && month <= 12 && date >= 1 && date <= last);
      }),
      { numRuns: 2000 },
    );
  });

  it('is as far from another as was added to it, over every change of clocks', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 0, max: 3650 }), (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days);
      expect(daysBetween(addDays(day, days), day)).toBe(days === 0 ? 0 : -days);
    }));
  });
});
