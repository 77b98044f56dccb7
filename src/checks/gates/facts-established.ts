import { defineCheck } from '../../core/check.ts';
import { judgeProblems } from '../judge-problems.ts';

/** Every fact intake needs could be read; a fact that cannot be established is a no. */
export const factsEstablished = defineCheck({
  id: 'facts-established',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The inputs can be read',
  rationale: 'A run that starts from an event or a policy it could not read would rest on guesses.',
  remediation: 'Mend what is named and start the run again.',
  reason: 'intake:unreadable',
  reads: ['intake'],
  evaluate: ({ intake: { problems } }) => judgeProblems(problems, 'intake', 'Event, actor, issue, policy and base could all be read.'),
});
