import { runChild, type ChildResult } from '../process/run-child.ts';
import { bwrapArguments, sandboxEnvironment, type SandboxShape } from './bwrap-arguments.ts';

/** One program to run in a sandbox. */
export interface BwrapRequest {
  /** Absolute path of bubblewrap. */
  readonly bwrap: string;
  readonly shape: SandboxShape;
  readonly toolPath: string;
  /** Where it starts, below the workspace; the workspace where none is named. */
  readonly folder?: string;
  /** A folder with Python packages. */
  readonly python?: string;
  readonly argv: readonly string[];
  /** What it finds on standard input; with it standard output and error are told apart. */
  readonly input?: string;
  readonly timeoutMs: number;
  /** Receives standard output and error in the order they were written, all as `stdout` unless they are told apart. */
  readonly onOutput: (chunk: Uint8Array, stream: 'stdout' | 'stderr') => Promise<void> | void;
  readonly signal?: AbortSignal;
}

/** How it ended; `exitCode` is null unless bubblewrap itself reported that the program ran and with which code it ended. */
export interface BwrapResult extends Omit<ChildResult, 'outputAbandoned'> {
  readonly exitCode: number | null;
}

const MOST_STATUS_BYTES = 65_536;

/** Runs a program in a sandbox; rejects when bubblewrap cannot be started or `onOutput` fails. */
export async function startBwrap(request: BwrapRequest): Promise<BwrapResult> {
  const status: Uint8Array[] = [];
  let statusBytes = 0;
  const { signal, timedOut, aborted } = await runChild({
    file: request.bwrap,
    args: bwrapArguments(request.shape, request.argv, request.folder),
    ...(request.input === undefined ? { mergesOutput: true } : { stdin: request.input }),
    cwd: '/',
    env: sandboxEnvironment(request.toolPath, request.folder ?? request.shape.workspace, request.python),
    timeoutMs: request.timeoutMs,
    onOutput: request.onOutput,
    onStatus: (chunk) => {
      statusBytes += chunk.byteLength;
      if (statusBytes <= MOST_STATUS_BYTES) status.push(chunk);
    },
    ...(request.signal === undefined ? {} : { signal: request.signal }),
  });
  return { exitCode: exitCodeOf(Buffer.concat(status).toString()), signal, timedOut, aborted };
}

/** Bubblewrap writes one JSON document a line, and `exit-code` only for a program it did start; nobody inside holds that pipe. */
function exitCodeOf(status: string): number | null {
  const code = /^\{ "exit-code": (\d{1,3}) \}$/m.exec(status)?.[1];
  return code === undefined ? null : Number(code);
}
