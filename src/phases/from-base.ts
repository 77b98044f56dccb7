import type { IntakeFacts } from '../contract/intake.ts';
import type { FromBase } from '../core/prompt.ts';
import type { Powers } from '../ports/powers.ts';
import { instructionsOf } from './read-instructions.ts';
import { specTextsOf } from './read-specs.ts';
import { proseOf } from './read-task-pack.ts';

/** What a prompt holds of the base commit besides what is recorded: the instructions of the policy, the documents of the task pack, and the specs that the task names. */
export async function fromBase(intake: IntakeFacts, powers: Pick<Powers, 'invocation' | 'repository'>): Promise<FromBase> {
  return { instructions: await instructionsOf(intake, powers), prose: await proseOf(intake, powers), specs: await specTextsOf(intake, powers) };
}
