import type { CommandResult } from '../../contract/command.ts';
import { logTail } from '../../core/log-tail.ts';
import { countTests } from '../../core/test-count.ts';
import type { SandboxCommand } from '../../ports/sandbox.ts';
import type { Workspace } from '../../ports/workspace.ts';
import { runRecorded, TAIL_BYTES, type SandboxSetup } from './run-recorded.ts';

const SHOWN_TAIL = 4096;

/** Runs a command in the sandbox and records it; a sandbox that does not come up or breaks down is the fault `sandbox:broken`. */
export async function runInSandbox(setup: SandboxSetup, command: SandboxCommand, workspace: Workspace): Promise<CommandResult> {
  const { tail, ...ran } = await runRecorded(setup, command, workspace);
  return {
    id: command.id,
    argv: [...command.argv],
    required: command.required,
    ...(command.expect === undefined ? {} : { expect: command.expect }),
    ...ran,
    tests: countTests(logTail(tail, TAIL_BYTES)),
    tail: logTail(tail, SHOWN_TAIL),
  };
}
