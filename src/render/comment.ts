import { quoteCode, quoteInline } from './quote-markdown.ts';
import { SIGN, tellingFindings, type View } from './view.ts';

/** First line of the one comment we keep on an issue; the comment is found again by it. */
export const COMMENT_MARKER = '<!-- codex-orchestrator -->';

/** The heading the execution contract wants for refusals. */
const HEADLINE: Readonly<Record<string, string>> = { issue: 'INVALID INPUT', event: 'INVALID INPUT', policy: 'INVALID INPUT', plan: 'AMBIGUOUS SCOPE' };

/** The sticky comment: status, reason, what to do, where to look. It never holds code. */
export function commentText(view: View, manifestSha256: string): string {
  const { verdict, facts } = view;
  const area = verdict.reason.split(':')[0] ?? '';
  const headline = verdict.status === 'BLOCKED' && HEADLINE[area] !== undefined ? `${verdict.status}: ${HEADLINE[area]}` : verdict.status;
  const request = facts.report?.delivery?.pullRequest;
  return [
    COMMENT_MARKER,
    `### ${SIGN[verdict.status]} ${headline}`,
    '',
    quoteInline(verdict.sentence),
    '',
    ...places(view),
    ...(request === undefined ? [] : [`**Pull request:** #${request.number}`, '']),
    `**What now:** ${quoteInline(verdict.remedy)}`,
    '',
    `<sub>Reason ${quoteCode(verdict.reason)} · run ${quoteCode(view.runId)}${view.jobUrl === '' ? '' : ` · [log and evidence](${view.jobUrl})`} · manifest SHA-256 ${quoteCode(manifestSha256)}</sub>`,
    '',
  ].join('\n');
}

function places(view: View): readonly string[] {
  const rows = tellingFindings(view).flatMap(({ places }) => places);
  if (rows.length === 0) return [];
  const shown = rows.slice(0, 20).map(({ where, what }) => `- **${quoteInline(where, 200)}**: ${quoteInline(what, 400)}`);
  return [...shown, ...(rows.length > 20 ? [`- … and ${rows.length - 20} more, in the evidence`] : []), ''];
}
