import { defineCheck } from '../../core/check.ts';
import { mayWrite } from '../../core/authority.ts';

/** A schedule runs only a text that people with write access wrote: nobody looks at it at that moment. */
export const scheduledText = defineCheck({
  id: 'scheduled-text',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'What a schedule runs was written by people with write access',
  rationale: 'Nobody approves the text of an issue when a schedule starts a run, so whoever wrote it, edited it or gave it its title last has to be somebody who could have started the run.',
  remediation: 'Have somebody with write access open the issue, or start the run by the label.',
  reason: 'actor:text',
  reads: ['intake'],
  evaluate: ({ intake: { trigger, history, actors } }) => {
    if (trigger !== null && trigger.issue === null) return { outcome: 'not-applicable', sentence: 'The run has no issue; what it runs was merged.' };
    if (trigger === null || history === null) return { outcome: 'unknown', sentence: 'It is not known who wrote the issue.' };
    if (trigger.event !== 'schedule') return { outcome: 'not-applicable', sentence: 'Somebody asked for the run.' };
    const strangers = history.writers.filter((login) => !mayWrite(login, actors));
    if (strangers.length === 0) return { outcome: 'pass', sentence: `The issue was written by ${history.writers.join(', ')}, who may write here.` };
    return { outcome: 'fail', sentence: 'The issue was written by somebody without write access.', places: strangers.map((login) => ({ where: `@${login}`, what: actors.find((actor) => actor.login === login)?.level ?? 'unknown' })) };
  },
});
