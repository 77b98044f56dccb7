import type { Policy } from '../../contract/policy.ts';
import { defineCheck } from '../../core/check.ts';
import { counted } from '../../core/counted.ts';

/** The intent block of the issue, where there is one, is read whole, and the commands it asks for are run. */
export const intentBlock = defineCheck({
  id: 'intent-block',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The intent block can be carried out',
  rationale: 'A codex block is an order in a fixed form. One that is broken, there twice, of another version or with unknown fields would be carried out in part; and a command that only it names would never be run.',
  remediation: 'Mend the codex block at the named line, or remove it, then start the run again.',
  reason: 'issue:intent',
  reads: ['intake'],
  evaluate: ({ intake: { trigger, issue, policy } }) => {
    if (trigger !== null && trigger.issue === null) return { outcome: 'not-applicable', sentence: 'The run has no issue.' };
    if (issue === null) return { outcome: 'unknown', sentence: 'The issue could not be read.' };
    const { intent, intentFlaws } = issue.contract;
    const [first, ...others] = intentFlaws;
    if (first !== undefined) return { outcome: 'fail', sentence: `The codex block is refused, ${first.where}: ${first.what}.`, remedy: first.remedy, places: others.map(({ where, what }) => ({ where, what })) };
    if (intent === null) return { outcome: 'not-applicable', sentence: 'The issue has no codex block.' };
    const commands = intent.validation.commands;
    if (commands.length > 0 && policy === null) return { outcome: 'unknown', sentence: 'Whether the commands of the codex block are run is not known, because the policy could not be read.' };
    const strange = policy === null ? [] : commands.filter((command) => !isRun(command, policy.values));
    if (strange.length === 0) return { outcome: 'pass', sentence: `The codex block holds ${counted(intent.instructions.length, 'instruction')}.` };
    return {
      outcome: 'fail',
      sentence: `The codex block asks for ${counted(strange.length, 'command')} that the policy does not run.`,
      remedy: 'Remove it from validation.commands of the block, or add it to verification.commands of the policy: an issue never decides what is run.',
      places: strange.map((command) => ({ where: 'validation.commands', what: command })),
    };
  },
});

/** By its id, or word for word as the policy has it. */
function isRun(command: string, policy: Policy): boolean {
  return policy.verification.commands.some(({ id, run }) => command === id || command.trim().split(/\s+/).join(' ') === run.join(' '));
}
