import type { PackPull } from '../contract/pack-pull.ts';
import type { DeliveredPack } from './select.ts';

/** The packs that pull requests say they deliver. What a text says counts only for the pack that the branch was made for, since a model writes part of that text. */
export function deliveredPacks(pulls: readonly PackPull[]): readonly DeliveredPack[] {
  return pulls.flatMap(({ number, state, headRefName, isCrossRepository, body }) => {
    if (isCrossRepository) return [];
    const said = [...body.matchAll(/^Pack: (\S{1,100}) ([0-9a-f]{64})\r?$/gm)].flatMap(([, id, sha256]) => (id === undefined || sha256 === undefined || !isBranchOf(id, headRefName) ? [] : [{ id, sha256 }]));
    return said.map((pack) => ({ ...pack, number, state: STATES[state] }));
  });
}

const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;

/** A run whose branch was somebody else's has one of its own, named after it. */
function isBranchOf(id: string, branch: string): boolean {
  return branch === `codex/${id}` || branch.startsWith(`codex/${id}-`);
}
