import { byHand } from './by-hand.ts';
import { fitting } from './fitting.ts';
import { quoteCode, quoteInline } from './quote-markdown.ts';
import { SIGN, tellingFindings, type View } from './view.ts';

/** Marks the one comment we keep on an issue, which is found again by it. */
export const COMMENT_MARKER = 'codex-orchestrator';

/** The words the execution contract wants beside BLOCKED: by the reason, else by its area. */
const HEADLINE: Readonly<Record<string, string>> = {
  'issue:changed': 'INPUT CHANGED',
  'plan:open-question': 'AMBIGUOUS SCOPE',
  event: 'INVALID INPUT',
  actor: 'INVALID INPUT',
  issue: 'INVALID INPUT',
  policy: 'INVALID INPUT',
  intake: 'INVALID INPUT',
  model: 'INVALID INPUT',
};

/** The sticky comment: status, reason, what to do, where to look. It never holds code. */
export function commentText(view: View, manifestSha256: string | null): string {
  return fitting([400, 200, 80].map((line) => () => body(view, manifestSha256, line)));
}

function body(view: View, manifestSha256: string | null, line: number): string {
  const { verdict, facts } = view;
  const words = HEADLINE[verdict.reason] ?? HEADLINE[verdict.reason.split(':')[0] ?? ''];
  const headline = verdict.status === 'BLOCKED' && words !== undefined ? `${verdict.status}: ${words}` : verdict.status;
  const request = facts.report?.delivery?.pullRequest ?? null;
  return [
    `### ${SIGN[verdict.status]} ${headline}`,
    '',
    quoteInline(verdict.sentence),
    '',
    ...places(view, line),
    ...(request === null ? byHand(view) : [`**Pull request:** #${request.number}`, '']),
    `**What now:** ${quoteInline(verdict.remedy)}`,
    '',
    `<sub>Reason ${quoteCode(verdict.reason)} · run ${quoteCode(view.runId)}${view.jobUrl === '' ? '' : ` · [log and evidence](${view.jobUrl})`} · ${manifestSha256 === null ? 'no evidence bundle could be closed' : `manifest SHA-256 ${quoteCode(manifestSha256)}`}</sub>`,
    '',
  ].join('\n');
}

function places(view: View, line: number): readonly string[] {
  const rows = tellingFindings(view).flatMap(({ places }) => places);
  if (rows.length === 0) return [];
  const shown = rows.slice(0, 20).map(({ where, what }) => `- **${quoteInline(where, line / 2)}**: ${quoteInline(what, line)}`);
  return [...shown, ...(rows.length > 20 ? [`- … and ${rows.length - 20} more, in the evidence`] : []), ''];
}
