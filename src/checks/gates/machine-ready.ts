import { defineCheck } from '../../core/check.ts';
import { judgeProblems } from '../judge-problems.ts';

/** Everything prepare needs of the machine could be had: Codex, the sandbox, a place to set up the base. */
export const machineReady = defineCheck({
  id: 'machine-ready',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The machine is ready',
  rationale: 'A run on a machine that lacks Codex, or about whose sandbox nothing could be found out, would rest on guesses.',
  remediation: 'Mend what is named and start the run again.',
  reason: 'machine:not-ready',
  reads: ['prepare'],
  evaluate: ({ prepare: { problems } }) => judgeProblems(problems, 'prepare', 'Codex and the sandbox could be found, and the base could be set up.'),
});
