import { defineCheck } from '../../core/check.ts';

/** The candidate tree holds every file that the task pack requires. */
export const requiredArtifacts = defineCheck({
  id: 'required-artifacts',
  kind: 'requirement',
  lifecycle: 'stable',
  title: 'The files that the task pack requires are there',
  rationale: 'A pack names in artifacts.required, and as the evidence of its stages, the files the result has to hold. They are looked for in the tree that would be committed: what a command produced is gone with its workspace, and nobody could review it.',
  remediation: 'Finish the work on the branch of the pull request, or take the file out of the pack.',
  reason: 'pack:artifacts-missing',
  reads: ['intake', 'implement', 'verify'],
  evaluate: ({ intake: { trigger, pack }, implement: { change }, verify }) => {
    if (trigger?.taskPack == null) return { outcome: 'not-applicable', sentence: 'No task pack is run.' };
    if (pack === null) return { outcome: 'unknown', sentence: 'Which files the task pack requires is not known, because it could not be read.' };
    if (verify.candidateTree !== change.candidateTree) return { outcome: 'unknown', sentence: 'The files were looked for in another tree than the one that was proposed.' };
    const wanted = pack.pack.artifacts.required;
    const found = new Map<string, number>(verify.artifacts.filter(({ required }) => required).map(({ glob, count }) => [glob, count]));
    if (!wanted.every((glob) => found.has(glob))) return { outcome: 'unknown', sentence: 'Not every file that the task pack requires was looked for.' };
    const missing = wanted.filter((glob) => found.get(glob) === 0);
    if (missing.length === 0) return { outcome: 'pass', sentence: wanted.length === 0 ? 'The task pack requires no files.' : `The files that the task pack requires are there: ${wanted.join(', ')}.` };
    return { outcome: 'fail', sentence: `The task pack requires files that are not there: ${missing.join(', ')}.`, places: missing.map((where) => ({ where, what: 'no file matches' })) };
  },
});
