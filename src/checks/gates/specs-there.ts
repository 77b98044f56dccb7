import { defineCheck } from '../../core/check.ts';
import { judgeNamed } from '../judge-specs.ts';

/** How many bytes one spec may have, and all that a task names together: their text is in every prompt. */
const MOST_BYTES = 64 * 1024;
const MOST_BYTES_IN_ALL = 128 * 1024;

/** Every spec that the issue or the task pack names is a spec of the base commit. */
export const specsThere = defineCheck({
  id: 'specs-there',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The specs that the task names are there',
  rationale: 'A task names the specs it goes by. Without one of them a model would guess what it says.',
  remediation: 'Correct the name, a path from the root of the repository or an id, or merge the spec.',
  reason: 'specs:missing',
  reads: ['intake'],
  evaluate: ({ intake }) => {
    let total = 0;
    return judgeNamed(
      intake,
      (spec, { name, by, why }) => {
        const names = by === 'issue' ? 'the section Specs of the issue names it' : 'specs.required of the task pack names it';
        if (spec === null) return { what: `${names}, and ${why ?? 'it is no spec'}`, remedy: `Correct ${JSON.stringify(name)} there, or add the spec.`, line: null };
        total += spec.size;
        const most = spec.size > MOST_BYTES ? `it is longer than ${MOST_BYTES} bytes` : total > MOST_BYTES_IN_ALL ? `with it the named specs are longer than ${MOST_BYTES_IN_ALL} bytes in all` : null;
        return most === null ? null : { what: `${names}, and ${most}, which is more than a prompt is given`, remedy: 'Make the spec shorter, or split it and name the part that matters.', line: 1, reason: 'specs:too-large' };
      },
      'Every spec that the task names is there',
    );
  },
});
