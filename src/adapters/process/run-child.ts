import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { inheritedDescriptors } from './inherited-descriptors.ts';
import { noteChild } from './ledger.ts';
import { openPipe, type Pipe } from './open-pipe.ts';

/** A program to run: absolute path, argument array, and nothing of our own environment. */
export interface ChildRequest {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly timeoutMs: number;
  /** Receives output as it comes; the pipe is held back while the promise is pending, and the bytes are good only as long. */
  readonly onOutput: (chunk: Uint8Array, stream: 'stdout' | 'stderr') => Promise<void> | void;
  /** True lets both outputs share one pipe, so that they come in the order they were written, all as `stdout`. */
  readonly mergesOutput?: boolean;
  /** When given, descriptor 3 of the program is a pipe of its own and this receives what comes through it. */
  readonly onStatus?: (chunk: Uint8Array) => Promise<void> | void;
  /** Ends the program's whole process group when aborted. */
  readonly signal?: AbortSignal;
}

/** How a program ended. */
export interface ChildResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly timedOut: boolean;
  readonly aborted: boolean;
  /** True when a process that had left the group held the output open after the end, and what it might still write was given up. */
  readonly outputAbandoned: boolean;
}

const GRACE_MS = 2000;

/**
 * Runs a program in a process group of its own, to its end and to the end of its output.
 * On time-out or abort the group gets SIGTERM, and SIGKILL two seconds later. When the program has ended, what is left
 * of its group is killed, and output that somebody outside the group holds open is waited for two seconds at most.
 * Rejects only when the program cannot be started or a receiver of output fails; then the group is killed first.
 */
export async function runChild(request: ChildRequest): Promise<ChildResult> {
  const pipe = request.mergesOutput === true ? await openPipe() : null;
  const child = start(request, pipe);
  const ended = endOf(child, request);
  const outputs = outputsOf(child, pipe, request);
  const state = { timedOut: false, aborted: false, outputAbandoned: false };
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
    const drained = Promise.all(outputs.map(({ drain }) => drain()));
    drained.catch(() => killGroup(child, 'SIGKILL'));
    const end = await ended;
    // A group that was told to stop has its two seconds to tidy up; any other has no business left.
    if (!state.timedOut && !state.aborted) killGroup(child, 'SIGKILL');
    if (!(await settlesInTime(drained))) {
      state.outputAbandoned = true;
      for (const { close } of outputs) close();
    }
    await drained;
    return { ...end, ...state };
  } finally {
    for (const timer of timers) clearTimeout(timer);
    request.signal?.removeEventListener('abort', onAbort);
    killGroup(child, 'SIGKILL');
  }
}

function start(request: ChildRequest, pipe: Pipe | null): ChildProcess {
  const nothing = openSync('/dev/null', 'r+');
  try {
    const output = pipe?.writer ?? 'pipe';
    const stdio: ('pipe' | 'ignore' | number)[] = [request.stdin === undefined ? 'ignore' : 'pipe', output, output, request.onStatus === undefined ? 'ignore' : 'pipe'];
    for (const descriptor of inheritedDescriptors()) {
      while (stdio.length <= descriptor) stdio.push('ignore');
      // For descriptors above 2 `ignore` means: let it through.
      if (stdio[descriptor] === 'ignore') stdio[descriptor] = nothing;
    }
    return noted(spawn(request.file, request.args, { cwd: request.cwd, env: { ...request.env }, detached: true, stdio }));
  } catch (thrown) {
    pipe?.close();
    throw notStarted(request, thrown);
  } finally {
    closeSync(nothing);
    if (pipe !== null) closeSync(pipe.writer);
  }
}

/** A program that cannot be written down does not run. */
function noted(child: ChildProcess): ChildProcess {
  try {
    if (child.pid !== undefined) noteChild(child.pid);
    return child;
  } catch (thrown) {
    killGroup(child, 'SIGKILL');
    throw thrown;
  }
}

function endOf(child: ChildProcess, request: ChildRequest): Promise<Pick<ChildResult, 'exitCode' | 'signal'>> {
  const ended = Promise.withResolvers<Pick<ChildResult, 'exitCode' | 'signal'>>();
  child.once('error', (cause) => ended.reject(notStarted(request, cause)));
  child.once('exit', (exitCode, signal) => ended.resolve({ exitCode, signal }));
  ended.promise.catch(() => undefined);
  return ended.promise;
}

/** Node answers ENOENT for a missing folder to start in as well as for a missing program, so both are named. */
function notStarted(request: ChildRequest, cause: unknown): Error {
  return new Error(`Could not start ${request.file} in ${request.cwd}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
}

function feed(child: ChildProcess, stdin: string | Uint8Array | undefined): void {
  if (child.stdin === null) return;
  // A program that ends before it has read its input closes the pipe; how it ended says the rest.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
}

interface Output {
  readonly drain: () => Promise<void>;
  /** Gives up what may still come. */
  readonly close: () => void;
}

function outputsOf(child: ChildProcess, pipe: Pipe | null, request: ChildRequest): readonly Output[] {
  const { onOutput, onStatus } = request;
  const status = child.stdio[3];
  return [
    ...(pipe === null ? [] : [{ drain: () => pipe.drain((chunk) => onOutput(chunk, 'stdout')), close: pipe.close }]),
    ...(child.stdout === null ? [] : [outputOf(child.stdout, (chunk) => onOutput(chunk, 'stdout'))]),
    ...(child.stderr === null ? [] : [outputOf(child.stderr, (chunk) => onOutput(chunk, 'stderr'))]),
    ...(onStatus === undefined || status === null || status === undefined || !('read' in status) ? [] : [outputOf(status, onStatus)]),
  ];
}

function outputOf(stream: Readable, take: (chunk: Uint8Array) => Promise<void> | void): Output {
  let isGivenUp = false;
  return {
    drain: async () => {
      try {
        for await (const chunk of stream) await take(chunk);
      } catch (thrown) {
        if (!(isGivenUp && isPrematureClose(thrown))) throw thrown;
      }
    },
    close: () => {
      isGivenUp = true;
      stream.destroy();
    },
  };
}

function isPrematureClose(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

async function settlesInTime(work: Promise<unknown>): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), GRACE_MS);
  try {
    return await Promise.race([work.then(() => true), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Signals a whole process group; one that has ended, or in which nothing may be signalled any more, is no error. */
function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && (thrown.code === 'ESRCH' || thrown.code === 'EPERM'))) throw thrown;
  }
}
