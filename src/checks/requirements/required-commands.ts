import type { CommandResult } from '../../contract/command.ts';
import { defineCheck } from '../../core/check.ts';
import { describeEnd, succeeded } from '../../core/describe-end.ts';

/** Every required command of the policy ended with exit code 0 on the candidate tree. */
export const requiredCommands = defineCheck({
  id: 'required-commands',
  kind: 'requirement',
  lifecycle: 'stable',
  title: 'The required commands pass',
  rationale: 'Only an exit code says whether a command passed; what it prints is shown, never believed.',
  remediation: 'Look at the output under Test Results and in the evidence, and finish the work on the branch of the pull request.',
  reason: 'verify:command-failed',
  reads: ['intake', 'implement', 'verify'],
  evaluate: ({ intake: { policy }, implement: { change }, verify }) => {
    if (policy === null) return { outcome: 'unknown', sentence: 'It is not known which commands are required, because the policy could not be read.' };
    if (verify.candidateTree !== change.candidateTree) return { outcome: 'unknown', sentence: 'The commands judged another tree than the one that was proposed.' };
    const wanted = policy.values.verification.commands.filter(({ required }) => required);
    const unjudged = policy.values.verification.commands.filter(({ id, run }) => !verify.commands.some((result) => result.id === id && result.argv.join('\u0000') === run.join('\u0000')));
    if (unjudged.length > 0) return { outcome: 'unknown', sentence: `These commands of the policy have no result: ${unjudged.map(({ id }) => id).join(', ')}.` };
    const failed = verify.commands.filter((result) => !succeeded(result) && wanted.some(({ id }) => id === result.id));
    if (failed.length > 0) return { outcome: 'fail', sentence: inWords(failed), places: failed.map((result) => ({ where: result.log.path, what: describeEnd(result) })) };
    if (wanted.length === 0) return { outcome: 'unknown', sentence: 'The policy requires no command, so nothing was proved.' };
    return { outcome: 'pass', sentence: `The required ${wanted.length === 1 ? 'command' : 'commands'} ${wanted.map(({ id }) => id).join(', ')} passed.` };
  },
});

function inWords(failed: readonly CommandResult[]): string {
  const ends = failed.map((result) => `${result.id} ${describeEnd(result)}`).join('; ');
  return failed.length === 1 ? `The required command ${ends}.` : `${failed.length} required commands did not pass: ${ends}.`;
}
