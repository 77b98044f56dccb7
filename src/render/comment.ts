import type { ChangedFile } from '../contract/change.ts';
import { approvalHelp } from './approval.ts';
import { byHand } from './by-hand.ts';
import { checksLine } from './checks-line.ts';
import { fitting } from './fitting.ts';
import { hiddenTextNote } from './hidden-text.ts';
import { completionHelp } from './issue-template.ts';
import { placeList } from './places.ts';
import { quoteCode, quoteInline } from './quote-markdown.ts';
import { reasonLink } from './reason-link.ts';
import { headline, type View } from './view.ts';
import { whatNow } from './what-now.ts';

/** Marks the one comment we keep on an issue, which is found again by it. */
export const COMMENT_MARKER = 'codex-orchestrator';

/** The sticky comment: how it ended and why, what to do, what was delivered, what the checks said, where to look. It never holds code; the one block it may hold is a template for the issue. */
export function commentText(view: View, manifestSha256: string | null): string {
  return fitting([400, 200, 80].map((line) => () => body(view, manifestSha256, line)));
}

function body(view: View, manifestSha256: string | null, line: number): string {
  const { verdict } = view;
  return [
    `### ${headline(verdict)}`,
    '',
    quoteInline(verdict.sentence),
    '',
    ...placeList(view, line),
    whatNow(view),
    '',
    ...issueHelp(view),
    ...approvalHelp(view),
    ...hiddenTextNote(view),
    ...delivery(view),
    `**Checks:** ${checksLine(view.findings)}`,
    '',
    `<sub>Reason ${reasonLink(view)} · run ${quoteCode(view.runId)}${view.jobUrl === '' ? '' : ` · [log and evidence](${view.jobUrl})`} · ${manifestSha256 === null ? 'no evidence bundle could be closed' : `manifest SHA-256 ${quoteCode(manifestSha256)}`}</sub>`,
    '',
  ].join('\n');
}

/** What to write into an issue that was refused because something of it is not there. */
function issueHelp({ facts, verdict, findings }: View): readonly string[] {
  const contract = facts.intake?.issue?.contract;
  const incomplete = findings.some(({ check, outcome }) => outcome === 'fail' && (check === 'issue-sections' || check === 'acceptance-criteria'));
  return contract !== undefined && incomplete && verdict.reason.startsWith('issue:') ? completionHelp(contract) : [];
}

/** What is on GitHub now. Of a report that broke off nobody knows, so that nothing is said. */
function delivery(view: View): readonly string[] {
  const { report, implement } = view.facts;
  const files = implement?.change.files ?? [];
  if (report === undefined) return [];
  if (report.delivery === null) return [`**Pull request:** none; ${files.length === 0 ? 'nothing was pushed' : `nothing of the change (${counted(files)}) was pushed`}.`, ''];
  const { pullRequest: request, continued, leftAlone, declined } = report.delivery;
  const said = [...(leftAlone === null ? [] : [leftAlone]), ...declined].flatMap((sentence) => [quoteInline(sentence), '']);
  if (request === null) return [...byHand(view), ...said];
  const added = continued === null ? '' : `, one commit after ${continued.runs.length === 1 ? 'that of an earlier run' : `those of ${continued.runs.length} earlier runs`}`;
  return [`**Pull request:** #${request.number}${request.draft ? ' (draft)' : ''}, ${counted(files)}${added}`, '', ...said];
}

function counted(files: readonly ChangedFile[]): string {
  const sum = (of: (file: ChangedFile) => number | null): number => files.reduce((total, file) => total + (of(file) ?? 0), 0);
  return `${files.length} ${files.length === 1 ? 'file' : 'files'}, +${sum(({ addedLines }) => addedLines)} −${sum(({ deletedLines }) => deletedLines)}`;
}
