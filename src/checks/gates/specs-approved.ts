import { defineCheck } from '../../core/check.ts';
import { isUnreadable, judgeFound } from '../judge-specs.ts';

/** Every spec that the task names was approved by somebody. */
export const specsApproved = defineCheck({
  id: 'specs-approved',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The specs that the task names are approved',
  rationale: 'A draft is not what people decided. A change made after it would decide for them.',
  remediation: 'Have somebody approve the spec, and write who, when and the digest of its text in its front matter.',
  reason: 'specs:not-approved',
  reads: ['intake'],
  evaluate: ({ intake }) =>
    judgeFound(
      intake,
      ({ entry: { state, approval }, findings, approvalLine, bodySha256, room }) => {
        if (isUnreadable(findings) || approval.state === 'approved' || approval.state === 'changed' || state === 'exempt') return null;
        return {
          what: `the spec is not approved (${approval.state === 'none' ? 'it does not say who approved it and when' : `the approval is ${approval.state}, as ${approval.source ?? 'it'} says`})`,
          remedy: `Have somebody approve it, then write the line \`approval: {by: NAME, on: ${intake.specs?.today ?? 'DAY'}, sha256: ${bodySha256}}\` ${room}${approval.state === 'none' ? '' : ', in place of what says otherwise'}.`,
          line: approvalLine,
        };
      },
      'Every spec that the task names is approved',
    ),
});
