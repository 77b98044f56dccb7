import { Fault, isFault, type FaultCode } from './fault.ts';

/**
 * How a turn of Codex may end so that another one may well end otherwise: nobody decided it, and nothing but chance or the
 * moment stands in the way. What a model refuses, a server rejects or limits, what was too long, too large or forbidden
 * would be so again, or is made worse by asking; those faults end the run as they are.
 */
const PASSING: ReadonlySet<FaultCode> = new Set<FaultCode>(['codex:empty-answer', 'codex:failed', 'codex:killed', 'codex:not-schema', 'model:unavailable']);

/** Says whether what a turn of Codex ended with is worth another attempt. */
export function isWorthAnother(thrown: unknown): thrown is Fault {
  return isFault(thrown) && PASSING.has(thrown.code);
}

/** What a turn is called in the bundle, by its attempt. */
export function attemptName(turn: string, attempt: number): string {
  return attempt === 1 ? turn : `${turn}.attempt-${attempt}`;
}

/** The breaker that opens when the last attempt has failed, with what that ended with. */
export function outOfAttempts(turn: string, attempts: number, last: Fault): Fault {
  const tried = attempts === 1 ? 'its one attempt' : `all ${attempts} attempts`;
  return new Fault('breaker:attempts', `Codex failed in ${tried} at ${turn} that the policy allows. The last ended so: ${last.message} (${last.code})`, last);
}
