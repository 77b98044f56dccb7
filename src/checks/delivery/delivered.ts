import type { Facts } from '../../contract/facts.ts';
import { defineCheck } from '../../core/check.ts';
import { stops } from '../../core/cost.ts';
import { deliveryDifferences, differing } from '../../core/delivery-differences.ts';
import { OTHER_REASONS } from '../../core/other-reasons.ts';
import { evaluate } from '../../core/evaluate.ts';
import { keptSecrets } from '../guardrails/kept-secrets.ts';
import { requiredCommands } from '../requirements/required-commands.ts';

/** What was to be delivered is on GitHub: branch, tree, parent and pull request were read back and agree. */
export const delivered = defineCheck({
  id: 'delivered',
  kind: 'delivery',
  lifecycle: 'stable',
  title: 'The change arrived',
  rationale: 'A push that says it succeeded and did not is the oldest false success. What cannot be read back was not delivered.',
  remediation: 'Look at the job log for what GitHub answered, then run again. The change is in the evidence as change.patch.',
  reason: 'report:not-delivered',
  reads: ['intake', 'plan', 'implement', 'verify', 'report'],
  evaluate: (facts) => {
    const { implement: { change }, report: { delivery, base } } = facts;
    if (delivery === null && (base?.outdated.length ?? 0) > 0) return { outcome: 'not-applicable', sentence: 'Nothing was delivered, because the base has changed what the run went by.' };
    if (delivery === null) return isStopped(facts) ? { outcome: 'not-applicable', sentence: 'Nothing was to be delivered: the run had been stopped before.' } : { outcome: 'fail', sentence: 'No pull request was opened.' };
    const differences = deliveryDifferences(change, delivery);
    if (differences.length > 0) return { outcome: 'fail', ...differing(differences), places: differences.map((what) => ({ where: delivery.branch, what })) };
    if (delivery.pullRequest !== null) return { outcome: 'pass', sentence: `Pull request #${delivery.pullRequest.number} shows exactly the verified tree.` };
    const sentence = `The change is on the branch ${delivery.branch}, but it has no pull request: ${delivery.refusal?.sentence ?? 'nothing says why'}.`;
    return REFUSED.has(delivery.refusal?.code ?? '') ? { outcome: 'fail', reason: 'report:pull-request-refused', sentence, remedy: OTHER_REASONS['report:pull-request-refused'].remedy } : { outcome: 'fail', sentence };
  },
});

/** Says whether a check of the phase before forbade to deliver; where an earlier phase was stopped, that phase has no facts, and nothing is asked here. */
function isStopped(facts: Partial<Facts>): boolean {
  return stops({ outcome: 'completed', findings: [...evaluate([requiredCommands, keptSecrets], facts)] });
}

/** The faults that say that GitHub heard us and said no. */
const REFUSED = new Set(['github:denied', 'github:rule']);
