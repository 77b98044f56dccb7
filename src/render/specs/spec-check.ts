import type { CheckText } from '../../ports/publisher.ts';
import { outcomeOf } from '../../specs/outcome.ts';
import { CHECK_SUMMARY_LIMIT } from './filling.ts';
import type { GuardView } from './guard-view.ts';
import { specAnnotations } from './spec-annotations.ts';
import { specTable } from './spec-table.ts';
import { OUTCOME_SIGN, verdictWords } from './verdict.ts';

/**
 * The check beside the head of a change. What could not be checked is `action_required`, not `failure`: no spec was found
 * wrong, and somebody has to let the guard see. Where the check is required, both keep the change from being merged.
 */
export function specCheckText(view: GuardView): Pick<CheckText, 'title' | 'conclusion' | 'summary' | 'annotations'> {
  const outcome = outcomeOf(view.report);
  const { annotations, leftOut } = specAnnotations(view);
  const note = leftOut === 0 ? '' : `\n${annotations.length} findings are shown beside their lines; ${leftOut} more are not, and are named above as far as there is room.\n`;
  return {
    title: `${OUTCOME_SIGN[outcome]} ${verdictWords(view.report)}`,
    conclusion: CONCLUSION[outcome],
    summary: `${specTable(view, CHECK_SUMMARY_LIMIT - 500)}${note}`,
    annotations,
  };
}

const CONCLUSION = { clean: 'success', findings: 'failure', unchecked: 'action_required' } as const satisfies Record<ReturnType<typeof outcomeOf>, CheckText['conclusion']>;
