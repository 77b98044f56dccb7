import { defineCheck } from '../../core/check.ts';
import { counted } from '../../core/counted.ts';
import { judgedBy } from '../../core/judged-by.ts';

/** What the run went by stood on the base as it was when the change was to be delivered. */
export const baseCurrent = defineCheck({
  id: 'base-current',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The rules are still those of the base',
  rationale: 'A run reads policy, instructions and scripts from one commit. Where somebody has changed them meanwhile, the change was judged by rules that hold no more.',
  remediation: 'Start the run again; it goes by what stands on the base then.',
  reason: 'base:moved',
  reads: ['intake', 'report'],
  evaluate: ({ intake, report: { base } }) => {
    if (base === undefined) return { outcome: 'not-applicable', sentence: 'Nothing was to be delivered.' };
    const { outdated, now } = base;
    if (outdated.length > 0) return { outcome: 'fail', sentence: `The base moved on to ${now ?? 'nothing'} during the run, and what the run went by changed there: ${outdated.join(', ')}.`, places: outdated.map((where) => ({ where, what: 'changed on the base during the run' })) };
    if (now === null) return { outcome: 'pass', sentence: 'The base branch is gone.' };
    if (now === intake.base?.commit) return { outcome: 'pass', sentence: 'The base is where it was when the run began.' };
    return { outcome: 'pass', sentence: `The base moved on during the run; what the run went by (${counted(judgedBy(intake).length, 'file')}) is the same there.` };
  },
});
