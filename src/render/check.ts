import type { Status } from '../contract/status.ts';
import type { Invocation } from '../ports/invocation.ts';
import type { CheckText } from '../ports/publisher.ts';
import { annotationsOf } from './annotations.ts';
import { commentText } from './comment.ts';
import { quoteCode, quotePlain } from './quote-markdown.ts';
import { SIGN, type View } from './view.ts';

/**
 * How a run ended, beside a commit. Beside the commit that was delivered it judges; beside the base it only tells, so
 * that an issue that was refused never turns somebody's main branch red.
 */
export function checkText(view: View, manifestSha256: string | null): Omit<CheckText, 'name' | 'id'> {
  const { status, sentence } = view.verdict;
  return {
    conclusion: view.facts.report?.delivery == null ? 'neutral' : conclusionOf(status),
    title: quotePlain(`${SIGN[status]} ${status}: ${sentence}`, 200),
    summary: commentText(view, manifestSha256),
    url: view.jobUrl,
    annotations: annotationsOf(view),
  };
}

/** The same beside the base commit, which a run never judges. */
export function tellingOnly(text: Omit<CheckText, 'name' | 'id'>): Omit<CheckText, 'name' | 'id'> {
  return { ...text, conclusion: 'neutral' };
}

/** The check of a run that goes on, beside the base commit. */
export function runningText({ runId, jobUrl }: Pick<Invocation, 'runId' | 'jobUrl'>): Omit<CheckText, 'name' | 'id'> {
  return { conclusion: 'neutral', title: '⏳ Running', summary: `Run ${quoteCode(runId)} goes on; this is replaced when it ends.`, url: jobUrl, annotations: [] };
}

/** GitHub counts `neutral` as passed where a check is required, and PARTIAL is not. */
function conclusionOf(status: Status): CheckText['conclusion'] {
  switch (status) {
    case 'SUCCESS':
      return 'success';
    case 'PARTIAL':
    case 'FAILED':
      return 'failure';
    case 'BLOCKED':
      return 'action_required';
  }
}
