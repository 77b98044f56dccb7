import { attemptName, isWorthAnother, outOfAttempts } from '../core/attempts.ts';
import type { Narrator } from '../ports/narrator.ts';

/** A turn of Codex that may be tried again: what it is called, and how often the policy allows it in all. */
export interface Attempts {
  readonly turn: string;
  readonly limit: number;
  readonly narrator: Narrator;
}

/**
 * Tries a turn of Codex, and again where that is worth it; each attempt gets a name of its own, and makes what it needs afresh.
 * Fault: `breaker:attempts` when the last failed too.
 */
export async function tryAgain<T>({ turn, limit, narrator }: Attempts, attempt: (name: string) => Promise<T>): Promise<T> {
  for (let number = 1; ; number += 1) {
    try {
      return await attempt(attemptName(turn, number));
    } catch (thrown) {
      if (!isWorthAnother(thrown)) throw thrown;
      if (number >= limit) throw outOfAttempts(turn, number, thrown);
      narrator.warn(`Attempt ${number} of ${limit} at ${turn} failed: ${thrown.message} (${thrown.code}) Codex starts afresh.`);
    }
  }
}
