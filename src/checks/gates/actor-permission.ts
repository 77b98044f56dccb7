import { defineCheck } from '../../core/check.ts';
import { standings } from '../../core/authority.ts';

/** Everybody who had a hand in starting the run may: by GitHub's own answer, or because the base's policy names him. */
export const actorPermission = defineCheck({
  id: 'actor-permission',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'Whoever asked may start a run',
  rationale: 'Starting a run spends money and opens a pull request, so it takes the power to write, or a place on the lists of the policy. The actor, the triggering actor of a re-run and the sender of the event are each asked about; an error of the API is a no.',
  remediation: 'Ask somebody with write access to start the run.',
  reason: 'actor:permission',
  reads: ['intake'],
  evaluate: ({ intake }) => {
    const { trigger } = intake;
    if (trigger === null) return { outcome: 'unknown', sentence: 'It is not known who asked, because the event could not be read.' };
    const asked = standings(trigger, intake);
    if (asked.length === 0) return { outcome: 'not-applicable', sentence: 'Nobody sends a schedule; the policy says what it may start.' };
    const refused = asked.filter(({ may }) => !may);
    if (refused.length === 0) return { outcome: 'pass', sentence: `${asked.map(({ login, why }) => `${login} ${why}`).join(', ')} may start a run.` };
    return {
      outcome: 'fail',
      sentence: `A run needs write access, and ${refused.map(({ login, why }) => `${login} ${why}`).join('; ')}.`,
      places: refused.map(({ login, note }) => ({ where: `@${login}`, what: note })),
    };
  },
});
