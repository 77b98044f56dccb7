import type { Policy } from '../contract/policy.ts';
import type { TaskPack } from '../contract/task-pack.ts';

/**
 * The minutes a run may take: those of the policy, or the most it gives to packs that say they run long, and never more than
 * the pack says of itself.
 */
export function minutesOf({ limits, packs }: Pick<Policy, 'limits' | 'packs'>, pack: Pick<TaskPack, 'constraints' | 'execution'> | null): number {
  const most = pack?.constraints.longRunning === true ? Math.max(limits.minutes, packs.minutes) : limits.minutes;
  return Math.min(most, pack?.execution.timeoutMinutes ?? most);
}
