import type { CommandResult } from '../contract/command.ts';
import type { Facts, VerifyFacts } from '../contract/facts.ts';
import type { Walk } from '../core/define-phase.ts';
import { roundFile } from '../core/round-files.ts';
import type { Powers } from '../ports/powers.ts';
import { baseOf, policyOf } from './established.ts';

const LATER = 'This release does not do it yet.';

/** Runs each command of the policy in a fresh checkout of the very tree that would be committed. */
export async function verify({ intake, implement }: Pick<Facts, 'intake' | 'implement'>, { workspaces, sandbox, narrator }: Pick<Powers, 'workspaces' | 'sandbox' | 'narrator'>, { round }: Pick<Walk<'verify'>, 'round'>): Promise<VerifyFacts> {
  const { candidateTree } = implement.change;
  const commands: CommandResult[] = [];
  for (const { id, run, required, 'timeout-minutes': minutes } of policyOf(intake).verification.commands) {
    narrator.say(`verify: ${id}: ${run.join(' ')}`);
    // Afresh for each: what one command wrote, the scripts and tools of the next among it, must not judge for the next.
    const workspace = await workspaces.open('verify', baseOf(intake), candidateTree);
    commands.push(await sandbox.run({ id, argv: run, required, timeoutSeconds: minutes * 60, network: false, log: roundFile(round, `verification/${id}.log`) }, workspace));
  }
  const notRun = { state: 'not-run' as const, why: LATER };
  return { candidateTree, commands, baseline: notRun, review: notRun };
}
