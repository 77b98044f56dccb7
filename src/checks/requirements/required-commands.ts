import type { CommandResult } from '../../contract/command.ts';
import { defineCheck } from '../../core/check.ts';
import { describeEnd, succeeded } from '../../core/describe-end.ts';
import { resultId } from '../../core/pack-commands.ts';

/** Every required command of the policy and the task pack ended on the candidate tree as it had to: with exit code 0, or where a pack says so by failing. */
export const requiredCommands = defineCheck({
  id: 'required-commands',
  kind: 'requirement',
  lifecycle: 'stable',
  title: 'The required commands pass',
  rationale: 'Only an exit code says whether a command passed; what it prints is shown, never believed.',
  remediation: 'Look at the output under Test Results and in the evidence, and finish the work on the branch of the pull request.',
  reason: 'verify:command-failed',
  reads: ['intake', 'implement', 'verify'],
  evaluate: ({ intake: { policy, pack }, implement: { change }, verify }) => {
    if (policy === null) return { outcome: 'unknown', sentence: 'It is not known which commands are required, because the policy could not be read.' };
    if (verify.candidateTree !== change.candidateTree) return { outcome: 'unknown', sentence: 'The commands judged another tree than the one that was proposed.' };
    const asked = [...policy.values.verification.commands.map(({ id, run, required }) => wantedOf(id, run, required, 'pass')), ...(pack?.pack.commands ?? []).map((command) => wantedOf(resultId(command), command.argv, command.required, command.expect))];
    const unjudged = asked.filter((wanted) => !verify.commands.some((result) => isOf(result, wanted)));
    if (unjudged.length > 0) return { outcome: 'unknown', sentence: `These commands have no result: ${unjudged.map(({ id }) => id).join(', ')}.` };
    const wanted = asked.filter(({ required }) => required);
    const failed = verify.commands.filter((result) => !succeeded(result) && wanted.some(({ id }) => id === result.id));
    if (failed.length > 0) return { outcome: 'fail', sentence: inWords(failed), places: failed.map((result) => ({ where: result.log.path, what: describeEnd(result) })) };
    if (wanted.length === 0) return { outcome: 'unknown', sentence: 'Neither policy nor task pack require a command, so nothing was proved.' };
    return { outcome: 'pass', sentence: `The required ${wanted.length === 1 ? 'command' : 'commands'} ${wanted.map(({ id }) => id).join(', ')} passed.` };
  },
});

interface Wanted {
  readonly id: string;
  readonly argv: readonly string[];
  readonly required: boolean;
  readonly expect: 'pass' | 'fail';
}

function wantedOf(id: string, argv: readonly string[], required: boolean, expect: Wanted['expect']): Wanted {
  return { id, argv, required, expect };
}

function isOf(result: CommandResult, { id, argv, expect }: Wanted): boolean {
  return result.id === id && (result.expect ?? 'pass') === expect && result.argv.join('\u0000') === argv.join('\u0000');
}

function inWords(failed: readonly CommandResult[]): string {
  const ends = failed.map((result) => `${result.id} ${describeEnd(result)}`).join('; ');
  return failed.length === 1 ? `The required command ${ends}.` : `${failed.length} required commands did not pass: ${ends}.`;
}
