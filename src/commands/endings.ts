import { Fault } from '../core/fault.ts';

/** What ends a run from outside, as a signal whose reason is the fault. */
export interface Endings {
  readonly signal: AbortSignal;
  readonly release: () => void;
}

/**
 * Watches the clock and the cancellation of the job, which GitHub sends as SIGINT, 7.5 seconds later SIGTERM, and 2.5 seconds
 * later SIGKILL. The first one ends the run, and a further one changes nothing, until it is released. `onEnding` is called before anything else is done.
 */
export function watchEndings({ wallMs, onEnding }: { readonly wallMs: number; readonly onEnding: (fault: Fault) => void }): Endings {
  const controller = new AbortController();
  const end = (fault: Fault): void => {
    if (controller.signal.aborted) return;
    onEnding(fault);
    controller.abort(fault);
  };
  const cancel = (): void => end(new Fault('run:cancelled', 'The job was cancelled, or it had used up its time.'));
  const timer = setTimeout(() => end(new Fault('run:timeout', `The run took longer than ${wallMs / 60_000} minutes.`)), wallMs);
  process.on('SIGINT', cancel).on('SIGTERM', cancel);
  return {
    signal: controller.signal,
    release: () => {
      clearTimeout(timer);
      process.off('SIGINT', cancel).off('SIGTERM', cancel);
    },
  };
}
