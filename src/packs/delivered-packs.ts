import type { DeliveredPack, PackPull } from '../contract/pack-pull.ts';
import { deliveredBy } from '../core/pack-mark.ts';
import { packUnit } from '../core/unit.ts';

/** The packs that pull requests say they deliver. What a text says counts only for the pack that the branch was made for, since a model writes part of that text. */
export function deliveredPacks(pulls: readonly PackPull[]): readonly DeliveredPack[] {
  return pulls.flatMap(({ number, state, headRefName, isCrossRepository, body }) => {
    const said = isCrossRepository ? null : deliveredBy(body);
    return said === null || !isBranchOf(said.id, headRefName) ? [] : [{ ...said, number, state: STATES[state] }];
  });
}

const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;

/** The branches from which packs could have been delivered, of those there are: the own one of each, whether there or not, since a merged one is often gone, and those beside it. */
export function branchesOfPacks(ids: readonly string[], there: Iterable<string>): readonly string[] {
  const own = new Set(ids.map((id) => packUnit(id, null).branch));
  const aside = [...there].filter((branch) => ASIDE.test(branch) && own.has(branch.replace(ASIDE, '')));
  return [...new Set([...own, ...aside])];
}

/** What a run puts behind the branch of its pack where that is somebody else's. */
const ASIDE = /-[0-9a-f]{8}$/;

/** Whether runs of a pack deliver from a branch: from its own, or from one beside it, that a single run had to take because its own was somebody else's. */
export function isBranchOf(id: string, branch: string): boolean {
  const { branch: own } = packUnit(id, null);
  return branch === own || (ASIDE.test(branch) && branch.replace(ASIDE, '') === own);
}
