import { defineCheck } from '../../core/check.ts';
import { hitPlaces, judgeHelpers, unreadPlaces } from '../judge-helpers.ts';

/** The result says nothing that nobody can measure. */
export const noUnmeasurableLanguage = defineCheck({
  id: 'no-unmeasurable-language',
  kind: 'requirement',
  lifecycle: 'stable',
  title: 'The result says nothing that nobody can measure',
  rationale: 'Words such as robust, as needed and should work promise what no test can show.',
  remediation: 'Finish the work on the branch of the pull request, or change the helper in acceptance.yml of the pack.',
  reason: 'acceptance:no-unmeasurable-language',
  reads: ['intake', 'implement', 'verify'],
  evaluate: (facts) => judgeHelpers('no-unmeasurable-language', facts, { holds: 'Nothing in the files is said in words that nobody can measure.', fails: 'Files of the result say what nobody can measure.' }, (_, looked) => [...hitPlaces(looked), ...unreadPlaces(looked)]),
});
