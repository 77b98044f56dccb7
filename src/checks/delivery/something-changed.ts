import { defineCheck } from '../../core/check.ts';
import { counted } from '../../core/counted.ts';

/** The run produced a change; an empty one is no result. */
export const somethingChanged = defineCheck({
  id: 'something-changed',
  kind: 'delivery',
  lifecycle: 'stable',
  title: 'Something was changed',
  rationale: 'A run that ends green with an empty difference would look like work that was done.',
  remediation: 'Read what Codex answered in the evidence; the issue may be done already, or say too little.',
  reason: 'change:none',
  reads: ['implement'],
  evaluate: ({ implement: { change } }) =>
    change.files.length === 0 || change.candidateTree === change.baseTree
      ? { outcome: 'fail', sentence: 'Codex ended without changing any file.' }
      : { outcome: 'pass', sentence: `${counted(change.files.length, 'file')} changed.` },
});
