import type { CommandResult } from '../contract/command.ts';
import { Fault } from '../core/fault.ts';
import type { Powers } from '../ports/powers.ts';
import type { SandboxCommand } from '../ports/sandbox.ts';
import type { Workspace } from '../ports/workspace.ts';

/** Runs a command no longer than the run itself may go on; one that wrote more than the run may keep is the fault `breaker:log-bytes`. */
export async function runCommand(command: SandboxCommand, workspace: Workspace, { sandbox, limits }: Pick<Powers, 'sandbox' | 'limits'>): Promise<CommandResult> {
  const result = await sandbox.run({ ...command, timeoutSeconds: Math.min(command.timeoutSeconds, limits.secondsLeft()) }, workspace);
  if (result.truncated) throw new Fault('breaker:log-bytes', `The command ${command.id} wrote more than the evidence of a run may hold; what fitted is in ${command.log}.`);
  return result;
}
