import { defineCheck } from '../../core/check.ts';
import { judgeHelpers } from '../judge-helpers.ts';

/** The engine of the task pack is declared. */
export const engineDeclared = defineCheck({
  id: 'engine-declared',
  kind: 'requirement',
  lifecycle: 'stable',
  title: 'The engine of the task pack is declared',
  rationale: 'Name and version of engine in task.yml must both stand in a file that the helper names.',
  remediation: 'Finish the work on the branch of the pull request, or change the helper in acceptance.yml of the pack.',
  reason: 'acceptance:engine-declared',
  reads: ['intake', 'implement', 'verify'],
  evaluate: (facts) => judgeHelpers('engine-declared', facts, { holds: 'The engine and its version are declared.', fails: 'No file declares the engine and its version.' }, ({ paths }, { hits }) => (hits.length > 0 ? [] : [{ where: paths.join(', '), what: 'it does not hold both the name and the version of the engine' }])),
});
