import type { Change } from '../contract/change.ts';
import type { IntakeFacts } from '../contract/intake.ts';
import type { FiredSpecs } from '../contract/run-specs.ts';
import type { Powers } from '../ports/powers.ts';
import { firedTriggers } from '../specs/fired-triggers.ts';
import { ownFiles } from '../specs/judge-specs.ts';
import { readChange } from '../specs/judge-tree.ts';

/** Which kinds of change that need a spec a change is; null where the policy asks for none. */
export async function readNeeds({ baseTree, candidateTree, files }: Change, { policy }: Pick<IntakeFacts, 'policy'>, { specTree }: Pick<Powers['repository'], 'specTree'>): Promise<FiredSpecs | null> {
  const rules = policy?.values.specs;
  if (rules === undefined) return null;
  const changed = await readChange(await specTree(baseTree), await specTree(candidateTree), files.map(({ path }) => path), rules);
  const { triggers, unread } = firedTriggers({ files: changed }, rules, ownFiles(rules));
  return { triggers: triggers.map((trigger) => ({ ...trigger, files: [...trigger.files] })), unread: unread.map(({ path, triggers: ids }) => ({ path, triggers: [...ids] })) };
}
