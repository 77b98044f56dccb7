import { defineCheck } from '../../core/check.ts';

const ENOUGH = new Set(['admin', 'maintain', 'write']);

/** Everybody who had a hand in starting the run may write to the repository, by GitHub's own answer. */
export const actorPermission = defineCheck({
  id: 'actor-permission',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'Whoever asked may write here',
  rationale: 'Starting a run spends money and opens a pull request, so it takes the power to write. The actor, the triggering actor of a re-run and the sender of the label are each asked about; an error of the API is a no.',
  remediation: 'Ask somebody with write access to add the label.',
  reason: 'actor:permission',
  reads: ['intake'],
  evaluate: ({ intake }) => {
    const { trigger, actors } = intake;
    if (trigger === null) return { outcome: 'unknown', sentence: 'It is not known who asked, because the event could not be read.' };
    if (trigger.sender.type !== 'User') {
      return { outcome: 'fail', sentence: `The label was added by ${trigger.sender.login}, an account of type ${trigger.sender.type === '' ? 'unknown' : trigger.sender.type}; only people may start a run.`, places: [{ where: `@${trigger.sender.login}`, what: trigger.sender.type }] };
    }
    const asked = [...new Set([trigger.actor, trigger.triggeringActor, trigger.sender.login])];
    const answers = asked.map((login) => actors.find((actor) => actor.login === login) ?? { login, level: 'unknown' as const, note: 'GitHub was not asked' });
    const refused = answers.filter(({ level }) => !ENOUGH.has(level));
    if (refused.length === 0) return { outcome: 'pass', sentence: `${answers.map(({ login, level }) => `${login} (${level})`).join(', ')} may write to this repository.` };
    return {
      outcome: 'fail',
      sentence: `A run needs write access, and ${refused.map(({ login, level }) => (level === 'unknown' ? `that of ${login} could not be established` : `${login} has ${level}`)).join('; ')}.`,
      places: refused.map(({ login, level, note }) => ({ where: `@${login}`, what: note === '' ? level : `${level}: ${note}` })),
    };
  },
});
