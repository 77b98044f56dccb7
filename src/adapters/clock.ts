import { randomBytes } from 'node:crypto';
import { runId, type RunId } from '../contract/ids.ts';
import type { Clock } from '../ports/clock.ts';

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  monotonicMs: () => performance.now(),
};

/** A fresh run id: the time to the second, then 32 random bits. */
export function newRunId(clock: Clock): RunId {
  const second = clock.now().replace(/\.\d+Z$/, 'Z').replace(/[-:]/g, '');
  return runId.parse(`${second}-${randomBytes(4).toString('hex')}`);
}
