/** A day in UTC that was read, or what is wrong with what was written. */
export type ReadDay = { readonly day: string } | { readonly flaw: 'no-date' | 'no-such-day' };

const MILLISECONDS = 86_400_000;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|z|[+-]\d{2}:?\d{2})$/;

/** Reads a day as ISO 8601 writes it, YYYY-MM-DD; a moment with its offset from UTC becomes the day that it is in UTC. */
export function readDay(written: string): ReadDay {
  const [, day = '', hour = '', minute = '', second = '00', zone = ''] = INSTANT.exec(written) ?? [];
  if (day === '') return DAY.test(written) ? existing(written) : { flaw: 'no-date' };
  const start = existing(day);
  if ('flaw' in start) return start;
  const east = minutesEast(zone);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || east === null) return { flaw: 'no-such-day' };
  const inUtc = isoDay(timeOf(day) + (Number(hour) * 60 + Number(minute) - east) * 60_000);
  // Around the years 0 and 9999 it may be a day that cannot be written so.
  return DAY.test(inUtc) ? { day: inUtc } : { flaw: 'no-such-day' };
}

/** Whole days from one day to another; negative when the other is earlier. Both must be days that readDay answered. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / MILLISECONDS);
}

/** The day that is so many days later. */
export function addDays(from: string, days: number): string {
  return isoDay(timeOf(from) + days * MILLISECONDS);
}

function existing(day: string): ReadDay {
  const [, year, month, date] = DAY.exec(day) ?? [];
  const length = MONTHS[Number(month) - 1] ?? 0;
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  return Number(date) >= 1 && Number(date) <= (month === '02' && !isLeap ? 28 : length) ? { day } : { flaw: 'no-such-day' };
}

const MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Date.UTC takes a year below 100 for one of the last century. */
function timeOf(day: string): number {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))];
  return year < 100 ? new Date(0).setUTCFullYear(year, month, date) : Date.UTC(year, month, date);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Null for more than any place on earth is away. */
function minutesEast(zone: string): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (sign === undefined) return 0;
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
