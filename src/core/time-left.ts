/** Milliseconds that are left of some minutes when so many milliseconds have passed: none once they are reached. */
export function msLeft(minutes: number, passedMs: number): number {
  return Math.max(0, minutes * 60_000 - passedMs);
}

/**
 * What is left as the limit of a command or a turn: whole seconds, rounded up so that the end of the run itself comes first,
 * and at least one.
 */
export function secondsLeft(minutes: number, passedMs: number): number {
  return Math.max(1, Math.ceil(msLeft(minutes, passedMs) / 1000));
}
