import { defineCheck } from '../../core/check.ts';

/** The base commit holds every document that the task pack is to be worked by. */
export const packDocs = defineCheck({
  id: 'pack-docs',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The documents that the task pack requires are there',
  rationale: 'A pack names in docs.required what the work has to follow. Without one of them a model would guess what it says.',
  remediation: 'Commit the named documents to the base branch, or take them out of docs.required of task.yml.',
  reason: 'pack:docs-missing',
  reads: ['intake'],
  evaluate: ({ intake: { trigger, pack } }) => {
    if (trigger?.taskPack == null) return { outcome: 'not-applicable', sentence: 'No task pack is run.' };
    if (pack === null) return { outcome: 'unknown', sentence: 'Which documents the task pack requires is not known, because it could not be read.' };
    const { missingDocs } = pack;
    if (missingDocs.length === 0) return { outcome: 'pass', sentence: pack.pack.docs.required.length === 0 ? 'The task pack requires no documents.' : `The base holds what the task pack requires: ${pack.pack.docs.required.join(', ')}.` };
    return { outcome: 'fail', sentence: `The base lacks what the task pack requires: ${missingDocs.join(', ')}.`, places: missingDocs.map((where) => ({ where, what: 'docs.required names it' })) };
  },
});
