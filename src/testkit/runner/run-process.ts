import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** One child process of a step. */
export type ProcessRequest = {
  /** Absolute path of the program. */
  readonly file: string;
  readonly arguments: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Receives each line of both streams, as the runner cuts them. */
  readonly onLine: (line: string) => void;
  readonly cancel: AbortSignal;
  readonly grace: Grace;
  /** Learns the number of the process before it has done anything that can be seen. */
  readonly onStart?: (pid: number) => void;
};

/** Milliseconds between the signals that end a cancelled step; GitHub's own are 7500 and 2500. */
export type Grace = { readonly interruptMs: number; readonly terminateMs: number };

const streamsAfterExitMs = 5_000;
const maxLineLength = 1024 * 1024;

/** Runs a program in its own process group to its end; returns its exit code, or null when a signal ended it. */
export async function runProcess(request: ProcessRequest): Promise<number | null> {
  const child = spawn(request.file, [...request.arguments], { cwd: request.cwd, env: request.env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  if (child.pid !== undefined) request.onStart?.(child.pid);
  readLines(child.stdout, request.onLine);
  readLines(child.stderr, request.onLine);
  const timers: NodeJS.Timeout[] = [];
  const send = (signal: NodeJS.Signals): void => killGroup(child.pid, signal);
  const cancel = (): void => {
    send('SIGINT');
    timers.push(setTimeout(() => send('SIGTERM'), request.grace.interruptMs));
    timers.push(setTimeout(() => send('SIGKILL'), request.grace.interruptMs + request.grace.terminateMs));
  };
  try {
    return await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve(code));
      // A background process may hold the streams open; the runner gives it five seconds and kills the tree.
      child.once('exit', (code) =>
        timers.push(
          setTimeout(() => {
            send('SIGKILL');
            child.stdout.destroy();
            child.stderr.destroy();
            resolve(code);
          }, streamsAfterExitMs),
        ),
      );
      if (request.cancel.aborted) cancel();
      else request.cancel.addEventListener('abort', cancel, { once: true });
    });
  } finally {
    request.cancel.removeEventListener('abort', cancel);
    timers.forEach((timer) => clearTimeout(timer));
  }
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function readLines(stream: Readable, onLine: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    // A carriage return at the very end may be half of a line break, so it waits for what follows.
    const lines = (rest + chunk).split(/\r\n|\r(?!$)|\n/);
    rest = lines.pop() ?? '';
    lines.forEach((line) => onLine(line));
    for (; rest.length > maxLineLength; rest = rest.slice(maxLineLength)) onLine(rest.slice(0, maxLineLength));
  });
  stream.on('end', () => {
    if (rest !== '') onLine(rest.replace(/\r$/, ''));
  });
}
