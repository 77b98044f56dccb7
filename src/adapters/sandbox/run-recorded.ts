import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandResult } from '../../contract/command.ts';
import { Fault, isFault } from '../../core/fault.ts';
import { byteTail } from '../../core/byte-tail.ts';
import { logTail } from '../../core/log-tail.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Evidence, EvidenceWriter } from '../../ports/evidence.ts';
import type { Narrator } from '../../ports/narrator.ts';
import type { SandboxCommand } from '../../ports/sandbox.ts';
import type { Workspace } from '../../ports/workspace.ts';
import type { HostView } from './host-view.ts';
import { startBwrap, type BwrapRequest, type BwrapResult } from './start-bwrap.ts';

/** What every command of a run has in common. */
export interface SandboxSetup {
  readonly bwrap: string;
  readonly host: HostView;
  readonly toolchain: readonly string[];
  readonly toolPath: string;
  readonly watcher: string;
  readonly evidence: Evidence;
  readonly clock: Clock;
  readonly narrator: Narrator;
  /** Bytes the commands of this run may still write to their logs; counted down here. */
  readonly budget: { bytesLeft: number };
  readonly signal?: AbortSignal;
}

/** A program to run, what it finds on standard input, and who else reads its output, if anybody. */
export interface Recorded extends Pick<SandboxCommand, 'id' | 'argv' | 'timeoutSeconds' | 'network' | 'log' | 'folder' | 'python'>, Pick<BwrapRequest, 'input'> {
  /** Shown what it writes before that is kept; the bytes are good only as long. Ends the program when it aborts `stop`. */
  readonly listen?: { readonly take: BwrapRequest['onOutput']; readonly stop: AbortSignal };
}

/** How it ended, and the end of its log. */
export interface RunRecord extends Pick<CommandResult, 'exitCode' | 'signal' | 'timedOut' | 'truncated' | 'startedAt' | 'durationMs' | 'log'> {
  readonly tail: Uint8Array;
}

/** Enough for the summary of a test runner; what is shown is shorter still. */
export const TAIL_BYTES = 65_536;
const SHOWN_TAIL = 4096;

/** Runs a program in the sandbox and keeps what it writes; a sandbox that does not come up or breaks down is the fault `sandbox:broken`. */
export async function runRecorded(setup: SandboxSetup, command: Recorded, workspace: Workspace): Promise<RunRecord> {
  const output = await record(setup, command);
  const startedAt = setup.clock.now();
  const started = setup.clock.monotonicMs();
  const end = await start(setup, command, await realpath(workspace.folder), output);
  const durationMs = Math.round(setup.clock.monotonicMs() - started);
  const log = await output.close();
  const wasStopped = end.timedOut || end.aborted || output.full.aborted;
  if (end.exitCode === null && !wasStopped) {
    throw new Fault('sandbox:broken', `The sandbox failed while it ran ${command.id}: ${lastLine(output.tail()) || (end.signal ?? 'it said nothing')}`);
  }
  return { exitCode: wasStopped ? null : end.exitCode, signal: end.signal, timedOut: end.timedOut, truncated: output.full.aborted, startedAt, durationMs, log, tail: output.tail() };
}

async function start(setup: SandboxSetup, command: Recorded, workspace: string, output: Recorder): Promise<BwrapResult> {
  const { listen } = command;
  // Two outputs come at once where they are told apart, and a log is written piece by piece.
  let before: Promise<void> = Promise.resolve();
  try {
    return await startBwrap({
      bwrap: setup.bwrap,
      shape: { host: setup.host, toolchain: setup.toolchain, workspace, network: command.network, watcher: setup.watcher },
      toolPath: setup.toolPath,
      ...(command.folder === undefined ? {} : { folder: join(workspace, command.folder) }),
      ...(command.python === undefined ? {} : { python: join(workspace, command.python) }),
      argv: command.argv,
      ...(command.input === undefined ? {} : { input: command.input }),
      timeoutMs: command.timeoutSeconds * 1000,
      onOutput: (chunk, stream) => (before = before.then(async () => {
        // The first limit that is reached is the one that ended it.
        if (!output.full.aborted) await listen?.take(chunk, stream);
        if (listen?.stop.aborted !== true) await output.take(chunk);
      })),
      signal: AbortSignal.any([output.full, ...(listen === undefined ? [] : [listen.stop]), ...(setup.signal === undefined ? [] : [setup.signal])]),
    });
  } catch (thrown) {
    if (isFault(thrown)) throw thrown;
    throw new Fault('sandbox:broken', `The sandbox could not run ${command.id}: ${thrown instanceof Error ? thrown.message : String(thrown)}`, thrown);
  } finally {
    await output.close();
  }
}

interface Recorder {
  readonly take: (chunk: Uint8Array) => Promise<void>;
  /** Aborted once the budget is used up. */
  readonly full: AbortSignal;
  readonly tail: () => Uint8Array;
  /** Ends the log; the same answer however often it is asked. */
  readonly close: () => ReturnType<EvidenceWriter['close']>;
}

/** The end of the output and what the job log shows of it are taken from what the evidence keeps, so that no secret is in either. */
async function record(setup: SandboxSetup, command: Recorded): Promise<Recorder> {
  const full = new AbortController();
  const tail = byteTail(TAIL_BYTES);
  const log = await setup.evidence.open(command.log, (written) => {
    tail.add(written);
    setup.narrator.quote(command.id, written);
  });
  let closing: ReturnType<EvidenceWriter['close']> | null = null;
  return {
    take: async (chunk) => {
      const kept = chunk.subarray(0, setup.budget.bytesLeft);
      setup.budget.bytesLeft -= kept.byteLength;
      if (kept.byteLength < chunk.byteLength) full.abort();
      if (kept.byteLength > 0) await log.write(kept);
    },
    full: full.signal,
    tail: () => tail.bytes(),
    close: () => (closing ??= log.close()),
  };
}

function lastLine(tail: Uint8Array): string {
  return logTail(tail, SHOWN_TAIL).split('\n').at(-1) ?? '';
}
