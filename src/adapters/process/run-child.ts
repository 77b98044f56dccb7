import { spawn, type ChildProcess } from 'node:child_process';

/** A program to run: absolute path, argument array, and nothing of our own environment. */
export interface ChildRequest {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly timeoutMs: number;
  /** Receives output as it comes; the pipe is held back while the promise is pending. */
  readonly onOutput: (chunk: Uint8Array, stream: 'stdout' | 'stderr') => Promise<void> | void;
  /** Ends the program's whole process group when aborted. */
  readonly signal?: AbortSignal;
}

/** How a program ended. */
export interface ChildResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly timedOut: boolean;
  readonly aborted: boolean;
}

const GRACE_MS = 2000;

/**
 * Runs a program in a process group of its own, to its end and to the end of its output.
 * On time-out or abort the group gets SIGTERM, and SIGKILL two seconds later. Rejects only when the program cannot be
 * started or `onOutput` fails; then the group is killed first.
 */
export async function runChild(request: ChildRequest): Promise<ChildResult> {
  const child = spawn(request.file, request.args, {
    cwd: request.cwd,
    env: { ...request.env },
    detached: true,
    stdio: [request.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  const ended = endOf(child);
  const state = { timedOut: false, aborted: false };
  const timers: NodeJS.Timeout[] = [];
  const stop = (): void => {
    killGroup(child, 'SIGTERM');
    timers.push(setTimeout(() => killGroup(child, 'SIGKILL'), GRACE_MS));
  };
  timers.push(setTimeout(() => { state.timedOut = true; stop(); }, request.timeoutMs));
  const onAbort = (): void => { state.aborted = true; stop(); };
  if (request.signal?.aborted === true) onAbort();
  request.signal?.addEventListener('abort', onAbort, { once: true });
  try {
    feed(child, request.stdin);
    await Promise.all([drain(child.stdout, 'stdout', request), drain(child.stderr, 'stderr', request)]);
    return { ...(await ended), ...state };
  } catch (thrown) {
    killGroup(child, 'SIGKILL');
    await ended;
    throw thrown;
  } finally {
    for (const timer of timers) clearTimeout(timer);
    request.signal?.removeEventListener('abort', onAbort);
    killGroup(child, 'SIGKILL');
  }
}

function endOf(child: ChildProcess): Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }> {
  const ended = Promise.withResolvers<{ exitCode: number | null; signal: NodeJS.Signals | null }>();
  child.once('error', ended.reject);
  child.once('exit', (exitCode, signal) => ended.resolve({ exitCode, signal }));
  ended.promise.catch(() => undefined);
  return ended.promise;
}

function feed(child: ChildProcess, stdin: string | Uint8Array | undefined): void {
  if (child.stdin === null) return;
  // A program that ends before it has read its input closes the pipe; how it ended says the rest.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
}

async function drain(output: NodeJS.ReadableStream | null, stream: 'stdout' | 'stderr', request: ChildRequest): Promise<void> {
  if (output === null) return;
  for await (const chunk of output) {
    await request.onOutput(typeof chunk === 'string' ? Buffer.from(chunk) : chunk, stream);
  }
}

/** Signals a whole process group; a group that has ended already is no error. */
function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'ESRCH')) throw thrown;
  }
}
