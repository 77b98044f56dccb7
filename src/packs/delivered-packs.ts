import type { PackPull } from '../contract/pack-pull.ts';
import { deliveredBy } from '../core/pack-mark.ts';
import { packUnit } from '../core/unit.ts';
import type { DeliveredPack } from './select.ts';

/** The packs that pull requests say they deliver. What a text says counts only for the pack that the branch was made for, since a model writes part of that text. */
export function deliveredPacks(pulls: readonly PackPull[]): readonly DeliveredPack[] {
  return pulls.flatMap(({ number, state, headRefName, isCrossRepository, body }) => {
    const said = isCrossRepository ? null : deliveredBy(body);
    return said === null || !isBranchOf(said.id, headRefName) ? [] : [{ ...said, number, state: STATES[state] }];
  });
}

const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;

/** Whether runs of a pack deliver from a branch: from its own, or from one beside it, that a single run had to take because its own was somebody else's. */
export function isBranchOf(id: string, branch: string): boolean {
  const { branch: own } = packUnit(id, null);
  return branch === own || (branch.startsWith(own) && /^-[0-9a-f]{8}$/.test(branch.slice(own.length)));
}
