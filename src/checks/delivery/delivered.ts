import { defineCheck } from '../../core/check.ts';

/** What was to be delivered is on GitHub: branch, tree, parent and pull request were read back and agree. */
export const delivered = defineCheck({
  id: 'delivered',
  kind: 'delivery',
  lifecycle: 'stable',
  title: 'The change arrived',
  rationale: 'A push that says it succeeded and did not is the oldest false success. What cannot be read back was not delivered.',
  remediation: 'Check that the job may write contents and pull requests and that the repository allows Actions to create pull requests, then run again.',
  reason: 'report:not-delivered',
  reads: ['implement', 'report'],
  evaluate: ({ implement: { change }, report: { delivery } }) => {
    if (delivery === null) return { outcome: 'fail', sentence: 'No pull request was opened.' };
    const differences = [...new Set([
      ...delivery.differences,
      ...(delivery.tree === change.candidateTree ? [] : ['the tree on GitHub is not the one that was verified']),
      ...(delivery.parent === change.baseCommit ? [] : ['the commit does not stand on the base that was verified']),
      ...(delivery.pullRequest.headSha === delivery.commit ? [] : ['the pull request does not show the commit that was made']),
    ])];
    if (differences.length > 0) return { outcome: 'fail', reason: 'report:differs', sentence: `What is on GitHub differs from what was sent: ${differences.join('; ')}.`, places: differences.map((what) => ({ where: delivery.branch, what })) };
    return { outcome: 'pass', sentence: `Pull request #${delivery.pullRequest.number} shows exactly the verified tree.` };
  },
});
