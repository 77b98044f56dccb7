import { defineCheck } from '../../core/check.ts';

/** Every fact intake needs could be read; a fact that cannot be established is a no. */
export const factsEstablished = defineCheck({
  id: 'facts-established',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The inputs can be read',
  rationale: 'A run that starts from an event, a policy or a host it could not read would rest on guesses.',
  remediation: 'Mend what is named and start the run again.',
  reason: 'intake:unreadable',
  reads: ['intake'],
  evaluate: ({ intake }) => {
    const [first, ...others] = intake.problems;
    if (first === undefined) return { outcome: 'pass', sentence: 'Event, actor, issue, policy, base and host could all be read.' };
    return {
      outcome: 'fail',
      reason: first.reason,
      sentence: first.sentence,
      remedy: first.remedy,
      places: [
        ...(first.frame === undefined ? [] : [{ where: first.where, what: '', frame: first.frame }]),
        ...others.map(({ where, sentence, remedy, frame }) => ({ where: where === '' ? 'intake' : where, what: `${closed(withoutPlace(sentence, where))} ${remedy}`, ...(frame === undefined ? {} : { frame }) })),
      ],
    };
  },
});

/** Ends in a full stop, which the message of a fault may lack. */
function closed(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** A sentence that begins with its place says it twice beside it. */
function withoutPlace(sentence: string, where: string): string {
  return where !== '' && sentence.startsWith(`${where}: `) ? sentence.slice(where.length + 2) : sentence;
}
