import type { Facts } from '../contract/facts.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { Fault } from '../core/fault.ts';
import { mustWithhold } from '../core/withhold-change.ts';
import type { Powers } from '../ports/powers.ts';
import { baseOf } from './established.ts';
import { readManifests } from './read-manifests.ts';
import { readNeeds } from './read-needs.ts';

/**
 * Reads the tree that is to be delivered once more, since another machine may have made it: where it is the very change that
 * the guardrails judged, what they found holds of it too, whoever recorded that. Fault: `tamper:tree`.
 */
export async function confirmTree({ intake, implement }: Pick<Facts, 'intake' | 'implement'>, { repository, secrets }: Pick<Powers, 'repository' | 'secrets'>): Promise<void> {
  const { patch: _patch, secrets: _told, ...judged } = implement.change;
  const found = await repository.change(baseOf(intake), judged.candidateTree);
  const differs = canonicalJson(found) !== canonicalJson(judged) || canonicalJson(await readManifests(found, repository)) !== canonicalJson(implement.manifests) || canonicalJson(await readNeeds(found, intake, repository)) !== canonicalJson(implement.needsSpecs);
  if (differs) throw new Fault('tamper:tree', `The tree ${judged.candidateTree} does not hold the change that was recorded of it.`);
  const { hits } = await secrets.scanChange(found);
  if (mustWithhold(hits)) throw new Fault('tamper:tree', `The tree ${judged.candidateTree} brings in what looks like a secret, and that was not recorded of it.`);
}
