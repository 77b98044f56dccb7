import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandResult } from '../../contract/command.ts';
import { Fault, isFault } from '../../core/fault.ts';
import { byteTail } from '../../core/byte-tail.ts';
import { logTail } from '../../core/log-tail.ts';
import { countTests } from '../../core/test-count.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Evidence, EvidenceWriter } from '../../ports/evidence.ts';
import type { Narrator } from '../../ports/narrator.ts';
import type { SandboxCommand } from '../../ports/sandbox.ts';
import type { Workspace } from '../../ports/workspace.ts';
import type { HostView } from './host-view.ts';
import { startBwrap, type BwrapResult } from './start-bwrap.ts';

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

/** Enough for the summary of a test runner; what is shown is shorter still. */
const TAIL_BYTES = 65_536;
const SHOWN_TAIL = 4096;

/** Runs a command in the sandbox and records it; a sandbox that does not come up or breaks down is the fault `sandbox:broken`. */
export async function runInSandbox(setup: SandboxSetup, command: SandboxCommand, workspace: Workspace): Promise<CommandResult> {
  const output = await record(setup, command);
  const startedAt = setup.clock.now();
  const started = setup.clock.monotonicMs();
  const end = await startRecorded(setup, command, await realpath(workspace.folder), output);
  const durationMs = Math.round(setup.clock.monotonicMs() - started);
  const log = await output.close();
  const wasStopped = end.timedOut || end.aborted || output.full.aborted;
  if (end.exitCode === null && !wasStopped) {
    throw new Fault('sandbox:broken', `The sandbox failed while it ran ${command.id}: ${lastLine(output.tail()) || (end.signal ?? 'it said nothing')}`);
  }
  return {
    id: command.id,
    argv: [...command.argv],
    required: command.required,
    ...(command.expect === undefined ? {} : { expect: command.expect }),
    exitCode: wasStopped ? null : end.exitCode,
    signal: end.signal,
    timedOut: end.timedOut,
    startedAt,
    durationMs,
    log,
    truncated: output.full.aborted,
    tests: countTests(logTail(output.tail(), TAIL_BYTES)),
    tail: logTail(output.tail(), SHOWN_TAIL),
  };
}

async function startRecorded(setup: SandboxSetup, command: SandboxCommand, workspace: string, output: Recorder): Promise<BwrapResult> {
  try {
    return await startBwrap({
      bwrap: setup.bwrap,
      shape: { host: setup.host, toolchain: setup.toolchain, workspace, network: command.network, watcher: setup.watcher },
      toolPath: setup.toolPath,
      ...(command.folder === undefined ? {} : { folder: join(workspace, command.folder) }),
      ...(command.python === undefined ? {} : { python: join(workspace, command.python) }),
      argv: command.argv,
      timeoutMs: command.timeoutSeconds * 1000,
      onOutput: output.take,
      signal: AbortSignal.any([output.full, ...(setup.signal === undefined ? [] : [setup.signal])]),
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
async function record(setup: SandboxSetup, command: SandboxCommand): Promise<Recorder> {
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
