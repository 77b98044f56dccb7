import type { Problem } from '../contract/intake.ts';
import { isFault, FAULTS } from '../core/fault.ts';

/** What runs a step and makes of a fault of ours a problem, since a fact that cannot be had is a no; null is the answer then. */
export function attempting(problems: Problem[]) {
  return async <T>(where: string, step: () => Promise<T>): Promise<T | null> => {
    try {
      return await step();
    } catch (thrown) {
      // What opens a breaker is no fact that is missing: it ends the run.
      if (!isFault(thrown) || thrown.code.startsWith('breaker:')) throw thrown;
      problems.push({ reason: thrown.code, sentence: thrown.message, remedy: FAULTS[thrown.code].remedy, where });
      return null;
    }
  };
}
