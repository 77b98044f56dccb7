import { defineCheck } from '../../core/check.ts';
import { deliveryDifferences, differing } from '../../core/delivery-differences.ts';

/** What was to be delivered is on GitHub: branch, tree, parent and pull request were read back and agree. */
export const delivered = defineCheck({
  id: 'delivered',
  kind: 'delivery',
  lifecycle: 'stable',
  title: 'The change arrived',
  rationale: 'A push that says it succeeded and did not is the oldest false success. What cannot be read back was not delivered.',
  remediation: 'Look at the job log for what GitHub answered, then run again. The change is in the evidence as change.patch.',
  reason: 'report:not-delivered',
  reads: ['implement', 'verify', 'report'],
  evaluate: ({ implement: { change }, report: { delivery } }) => {
    if (delivery === null) return { outcome: 'fail', sentence: 'No pull request was opened.' };
    const differences = deliveryDifferences(change, delivery);
    if (differences.length > 0) return { outcome: 'fail', ...differing(differences), places: differences.map((what) => ({ where: delivery.branch, what })) };
    if (delivery.pullRequest !== null) return { outcome: 'pass', sentence: `Pull request #${delivery.pullRequest.number} shows exactly the verified tree.` };
    const sentence = `The change is on the branch ${delivery.branch}, but it has no pull request: ${delivery.refusal?.sentence ?? 'nothing says why'}.`;
    return REFUSED.has(delivery.refusal?.code ?? '') ? { outcome: 'fail', reason: 'report:pull-request-refused', sentence, remedy: ALLOW } : { outcome: 'fail', sentence };
  },
});

/** The faults that say that GitHub heard us and said no. */
const REFUSED = new Set(['github:denied', 'github:rule']);

const ALLOW =
  'Give the job the permission pull-requests: write, and in the settings of the repository (or of the organisation) under Actions, General, Workflow permissions check "Allow GitHub Actions to create and approve pull requests". Until then open the pull request from the branch by hand; run again to have it opened.';
