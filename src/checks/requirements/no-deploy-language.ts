import { defineCheck } from '../../core/check.ts';
import { hitPlaces, judgeHelpers, unreadPlaces } from '../judge-helpers.ts';

/** The result does not speak of deploying. */
export const noDeployLanguage = defineCheck({
  id: 'no-deploy-language',
  kind: 'requirement',
  lifecycle: 'stable',
  title: 'The result does not speak of deploying',
  rationale: 'A run ends in a pull request. Commands and sentences that put something into service belong to whoever merges it.',
  remediation: 'Finish the work on the branch of the pull request, or change the helper in acceptance.yml of the pack.',
  reason: 'acceptance:no-deploy-language',
  reads: ['intake', 'implement', 'verify'],
  evaluate: (facts) => judgeHelpers('no-deploy-language', facts, { holds: 'Nothing in the files speaks of deploying.', fails: 'Files of the result speak of deploying.' }, (_, looked) => [...hitPlaces(looked), ...unreadPlaces(looked)]),
});
