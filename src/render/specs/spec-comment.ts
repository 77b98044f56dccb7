import { outcomeOf } from '../../specs/outcome.ts';
import { COMMENT_LIMIT, filling } from './filling.ts';
import { findingItem } from './finding-item.ts';
import type { GuardView } from './guard-view.ts';
import { judgedLine } from './spec-table.ts';
import { countWords, OUTCOME_SIGN, verdictSentence, verdictWords } from './verdict.ts';
import { worstFirst } from './worst-first.ts';

/** A person mends so many at once; the summary of the job holds the rest. */
const MOST = 20;

/** The one comment on a pull request: what its author has to change and at which line; two lines where there is nothing. It quotes no code. */
export function specComment(view: GuardView): string {
  const { report } = view;
  const outcome = outcomeOf(report);
  const judged = `<sub>${judgedLine(view)}</sub>`;
  if (report.findings.length === 0) return `${OUTCOME_SIGN[outcome]} **Spec guard: ${verdictWords(report)}.**\n\n${judged}\n`;
  const findings = worstFirst(report.findings);
  const { shown, left } = filling(findings, { bytes: COMMENT_LIMIT - 2000, items: MOST }, (finding) => findingItem(view, finding, null));
  const rest = left === 0 ? [] : [`- … and ${countWords(findings.slice(findings.length - left)).join(', ')} more, in the summary of the job`];
  return [`### ${OUTCOME_SIGN[outcome]} Spec guard: ${verdictWords(report)}`, '', ...(outcome === 'clean' ? [] : [verdictSentence(report), '']), ...shown, ...rest, '', judged, ''].join('\n');
}
