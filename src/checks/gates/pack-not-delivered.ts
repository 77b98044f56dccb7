import { defineCheck } from '../../core/check.ts';

/** No pull request delivers this very task pack already, whatever became of it. */
export const packNotDelivered = defineCheck({
  id: 'pack-not-delivered',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The task pack was not delivered before',
  rationale: 'An open pull request waits for people, a merged one is done, and one that people closed is an answer. A schedule that ran the pack again would pay for the same work every night.',
  remediation: 'Look at the named pull request. To have the work done otherwise, change the pack on the base branch: a pack of another text is another task.',
  reason: 'pack:already-delivered',
  reads: ['intake'],
  evaluate: ({ intake: { trigger, pack } }) => {
    if (trigger?.taskPack == null) return { outcome: 'not-applicable', sentence: 'No task pack is run.' };
    if (pack === null || pack.delivered === null) return { outcome: 'unknown', sentence: 'Whether the task pack was delivered before is not known.' };
    const [first] = pack.delivered;
    if (first === undefined) return { outcome: 'pass', sentence: 'No pull request delivers the task pack as it stands.' };
    return { outcome: 'fail', sentence: `The task pack ${pack.id}, as it stands, was delivered already: pull request #${first.number} (${first.state}).`, places: pack.delivered.map(({ number, url, state }) => ({ where: `#${number}`, what: `${state}, ${url}` })) };
  },
});
