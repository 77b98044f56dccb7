import { fork } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** A process of our own program, with an order that is sent to it. */
export interface WorkerRequest {
  /** What stands behind the program on the command line. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** The file that receives all it says, appended. */
  readonly log: string;
  /** Sent to it when it starts, where there is one. */
  readonly order: unknown;
}

export interface Worker {
  readonly ended: Promise<{ readonly exitCode: number | null; readonly signal: NodeJS.Signals | null }>;
  /** Signals this one process; one that has ended is none any more. */
  readonly signal: (signal: NodeJS.Signals) => void;
}

/**
 * Starts this very program again, in a session of its own, so that a Ctrl-C at the terminal reaches us alone. It learns by
 * its channel to us when we are gone. It writes its log itself, which therefore is whole however we end.
 */
export function startWorker({ args, env, cwd, log, order }: WorkerRequest): Worker {
  const output = openSync(log, 'a', 0o600);
  try {
    const child = fork(process.argv[1] ?? '', [...args], { cwd, env: { ...env }, detached: true, stdio: ['ignore', output, output, 'ipc'] });
    const ended = Promise.withResolvers<{ readonly exitCode: number | null; readonly signal: NodeJS.Signals | null }>();
    child.once('error', ended.reject);
    child.once('exit', (exitCode, signal) => ended.resolve({ exitCode, signal }));
    // One that died before it could listen is known by its end.
    child.send({ order }, () => undefined);
    return { ended: ended.promise, signal: (signal) => void (child.exitCode === null && child.signalCode === null && child.kill(signal)) };
  } finally {
    closeSync(output);
  }
}

/** In the worker: what it was sent. Whoever started us is gone when the channel breaks, and then this process ends as if it had been cancelled. Null where nobody sent anything. */
export async function receiveOrder(): Promise<unknown> {
  const { channel } = process;
  if (channel === undefined || !process.connected) return null;
  const received = await new Promise<unknown>((resolve) => {
    process.once('message', resolve);
    process.once('disconnect', () => resolve(null));
  });
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  // The channel alone keeps no run alive that has ended.
  channel.unref();
  return typeof received === 'object' && received !== null && 'order' in received ? received.order : null;
}
