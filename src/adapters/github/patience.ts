import { setTimeout as pause } from 'node:timers/promises';
import { LONGEST_WAIT, type Refusal } from './refusal.ts';

export interface PatienceOptions {
  /** Once aborted, the process has about ten seconds to live: what is still to be said is said once and briefly. */
  readonly hurry?: AbortSignal;
  /** Milliseconds that a request may take, answer included; 30,000 when not given. */
  readonly timeoutMs?: number;
  /** Milliseconds that count as a second of waiting between two tries; 1000 when not given. */
  readonly secondMs?: number;
}

/** How long one request may take, and whether it is worth another try. */
export interface Patience {
  /** Aborts a request that begins now when it has taken too long. */
  readonly limit: () => AbortSignal;
  /** Waits as long as the refusal makes it wise, then says whether to try again; `tries` is how often it was tried before. */
  readonly again: (refusal: Refusal, tries: number) => Promise<boolean>;
  /** Waits some seconds; hardly at all once it must hurry. */
  readonly pause: (seconds: number) => Promise<void>;
}

const RETRIES = 2;
/** GitHub kills a cancelled job ten seconds after it told it: time for one word to each who must hear it. */
const HURRY = { timeoutMs: 3000, graceMs: 1000, pauseMs: 300, retries: 1 } as const;

/** The patience of a client: three tries and up to a minute for a rate limit, but hardly any once it must hurry. */
export function createPatience({ hurry, timeoutMs = 30_000, secondMs = 1000 }: PatienceOptions): Patience {
  const hurried = (): boolean => hurry?.aborted === true;
  const over = new AbortController();
  // Under this name octokit hands the error through as it is.
  const giveUp = (): void => over.abort(new DOMException('The run is ending', 'AbortError'));
  hurry?.addEventListener('abort', () => setTimeout(giveUp, HURRY.graceMs).unref(), { once: true });
  return {
    limit: () => (hurried() ? AbortSignal.timeout(HURRY.timeoutMs) : AbortSignal.any([AbortSignal.timeout(timeoutMs), over.signal])),
    pause: (seconds) => rest(hurried() ? HURRY.pauseMs : seconds * secondMs, hurry),
    again: async (refusal, tries) => {
      if (hurried()) {
        if (refusal.kind !== 'broken' || tries >= HURRY.retries) return false;
        await pause(HURRY.pauseMs);
        return true;
      }
      const seconds = secondsBefore(refusal, tries);
      if (seconds === null || seconds > LONGEST_WAIT || tries >= RETRIES) return false;
      await rest(seconds * secondMs, hurry);
      return refusal.kind !== 'limited' || !hurried();
    },
  };
}

/** Seconds to wait before the next try; null when asking again changes nothing. */
function secondsBefore({ kind, wait }: Refusal, tries: number): number | null {
  const own = (tries + 1) ** 2;
  switch (kind) {
    case 'final':
      return null;
    case 'limited':
      return wait ?? LONGEST_WAIT;
    case 'broken':
    case 'late':
      return Math.max(own, wait ?? 0);
  }
}

/** A pause that ends early when it becomes time to hurry. */
async function rest(ms: number, hurry: AbortSignal | undefined): Promise<void> {
  try {
    await pause(ms, undefined, hurry === undefined ? {} : { signal: hurry });
  } catch (thrown) {
    if (hurry?.aborted !== true) throw thrown;
  }
}
