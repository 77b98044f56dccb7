import { defineCheck } from '../../core/check.ts';
import { judgeHelpers, missingPlaces } from '../judge-helpers.ts';

/** The files that the task pack looks for are there. */
export const artifactsPresent = defineCheck({
  id: 'artifacts-present',
  kind: 'requirement',
  lifecycle: 'stable',
  title: 'The files that the task pack looks for are there',
  rationale: 'Each glob of the helper must match a file of the tree that would be committed.',
  remediation: 'Finish the work on the branch of the pull request, or change the helper in acceptance.yml of the pack.',
  reason: 'acceptance:artifacts-present',
  reads: ['intake', 'implement', 'verify'],
  evaluate: (facts) => judgeHelpers('artifacts-present', facts, { holds: 'Every file that the task pack looks for is there.', fails: 'Files that the task pack looks for are not there.' }, (_, looked) => missingPlaces(looked)),
});
