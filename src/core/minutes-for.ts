import type { TaskPack } from '../contract/task-pack.ts';

/** A run of a pack that does not say it is long ends after so many minutes at most, however many the policy allows. */
const USUAL = 60;

/**
 * The most minutes of a run: what the policy allows, which a pack can only lower. One that says constraints.allow_long_running
 * may use all that the policy allows; without, never more than an hour.
 */
export function minutesFor(limit: number, pack: Pick<TaskPack, 'constraints' | 'execution'> | null): number {
  if (pack === null) return limit;
  const most = pack.constraints.longRunning ? limit : Math.min(USUAL, limit);
  return Math.min(pack.execution.timeoutMinutes ?? most, most);
}
