import type { Policy } from '../contract/policy.ts';

/** What bounds the whole run, whoever works in it. */
export interface Limits {
  /** Takes the limits of the policy; until then those of a run that has read none hold. */
  adopt(limits: Pick<Policy['limits'], 'minutes' | 'log-bytes'>): void;
  /** Whole seconds that are left of the minutes of the run: the longest that a command or a turn of Codex may still take. */
  secondsLeft(): number;
}
