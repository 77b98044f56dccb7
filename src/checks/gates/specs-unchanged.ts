import { defineCheck } from '../../core/check.ts';
import { isUnreadable, judgeFound } from '../judge-specs.ts';

/** The text of every spec that the task names is the one that was approved. */
export const specsUnchanged = defineCheck({
  id: 'specs-unchanged',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The specs that the task names are as they were approved',
  rationale: 'Whoever edits a spec after its approval decides alone what a run goes by. The digest of the text that was approved shows it; an approval without one says nothing of the text.',
  remediation: 'Have the spec approved as it stands, and write the digest of its text beside the approval.',
  reason: 'specs:changed',
  reads: ['intake'],
  evaluate: ({ intake }) =>
    judgeFound(
      intake,
      ({ entry: { state, approval }, findings, approvedSha256, approvalLine, bodySha256, room }) => {
        if (isUnreadable(findings) || state === 'exempt' || (approval.state !== 'approved' && approval.state !== 'changed')) return null;
        const write = `write the line \`approved_sha256: ${bodySha256}\` ${room}`;
        if (approvedSha256 === null) return { what: `the approval by ${approval.by.join(', ') || (approval.source ?? 'its status')} does not say which text was approved`, remedy: `Have it approved as it stands, then ${write}.`, line: approvalLine, reason: 'specs:unknown' };
        if (approval.state === 'approved' && approvedSha256 === bodySha256) return null;
        return { what: 'the text below the front matter is no longer the one that was approved', remedy: `Have it approved again, then change the digest on line ${approvalLine} to ${bodySha256}, and the day and who approved it.`, line: approvalLine };
      },
      'Every spec that the task names is as it was approved',
    ),
});
