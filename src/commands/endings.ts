import { systemClock } from '../adapters/clock.ts';
import { Fault } from '../core/fault.ts';
import { msLeft, secondsLeft } from '../core/time-left.ts';

/** What ends a run from outside, as a signal whose reason is the fault. */
export interface Endings {
  readonly signal: AbortSignal;
  /** Sets the minutes the policy allows the run, counted from its start, in the place of those it began with. */
  readonly allow: (minutes: number) => void;
  /** Whole seconds that are left of the minutes of the run; at least 1. */
  readonly secondsLeft: () => number;
  readonly release: () => void;
}

/**
 * Watches the clock and the cancellation of the job, which GitHub sends as SIGINT, 7.5 seconds later SIGTERM, and 2.5 seconds
 * later SIGKILL. The first one ends the run, and a further one changes nothing, until it is released. `onEnding` is called before anything else is done.
 */
export function watchEndings({ minutes, onEnding }: { readonly minutes: number; readonly onEnding: (fault: Fault) => void }): Endings {
  const controller = new AbortController();
  const startedMs = systemClock.monotonicMs();
  const passedMs = (): number => systemClock.monotonicMs() - startedMs;
  const end = (fault: Fault): void => {
    if (controller.signal.aborted) return;
    onEnding(fault);
    controller.abort(fault);
  };
  const cancel = (): void => end(new Fault('run:cancelled', 'The job was cancelled, or it had used up its time.'));
  const arm = (limit: number, fault: Fault): NodeJS.Timeout => setTimeout(() => end(fault), msLeft(limit, passedMs()));
  const bound = { minutes, timer: arm(minutes, new Fault('run:timeout', `The run took longer than ${minutes} minutes, and had not read its policy by then.`)) };
  process.on('SIGINT', cancel).on('SIGTERM', cancel);
  return {
    signal: controller.signal,
    allow: (limit) => {
      clearTimeout(bound.timer);
      bound.minutes = limit;
      bound.timer = arm(limit, new Fault('breaker:minutes', `The run took longer than the ${limit} ${limit === 1 ? 'minute' : 'minutes'} that its policy allows.`));
    },
    secondsLeft: () => secondsLeft(bound.minutes, passedMs()),
    release: () => {
      clearTimeout(bound.timer);
      process.off('SIGINT', cancel).off('SIGTERM', cancel);
    },
  };
}
