import { defineCheck } from '../../core/check.ts';
import { judgeHelpers } from '../judge-helpers.ts';

/** A file holds what the task pack wants in it. */
export const artifactContains = defineCheck({
  id: 'artifact-contains',
  kind: 'requirement',
  lifecycle: 'stable',
  title: 'A file holds what the task pack wants in it',
  rationale: 'At least one file that the helper names must hold at least one of its texts, letter for letter.',
  remediation: 'Finish the work on the branch of the pull request, or change the helper in acceptance.yml of the pack.',
  reason: 'acceptance:artifact-contains',
  reads: ['intake', 'implement', 'verify'],
  evaluate: (facts) => judgeHelpers('artifact-contains', facts, { holds: 'What the task pack wants to be in a file is there.', fails: 'What the task pack wants to be in a file is in none.' }, ({ paths, texts }, { hits }) => (hits.length > 0 ? [] : [{ where: paths.join(', '), what: `it holds none of ${texts.map((text) => JSON.stringify(text)).join(', ')}` }])),
});
