import type { Approval } from '../contract/approval.ts';
import type { Sha256 } from '../contract/ids.ts';
import type { Policy } from '../contract/policy.ts';
import type { Trigger } from '../contract/trigger.ts';
import type { SaidToApprove } from '../ports/forge.ts';
import type { Powers } from '../ports/powers.ts';

/** Comments that are recorded, the newest, and people whose permission is asked, so that a crowd can neither fill the evidence nor use up the requests. */
const MOST_COMMENTS = 50;
const MOST_PEOPLE = 5;

/**
 * What people said to open protected files for a run. Permission is asked only about those who approved what is run now;
 * the others are recorded so that a refusal can say why their word does not count.
 */
export async function readApprovals({ event, issue, workflowRun }: Trigger, hash: Sha256, { approvals }: Policy, { forge, invocation }: Pick<Powers, 'forge' | 'invocation'>): Promise<Approval[]> {
  if (approvals.categories.length === 0) return [];
  const comments = issue === null ? [] : worthRecording(await forge.approvalComments(issue, invocation.command));
  const reviews = approvals.environment === undefined || event === 'local' ? [] : await forge.environmentReviews(workflowRun.id);
  const levels = new Map(await Promise.all(whomToAsk(comments, hash).map(async (by) => [by, (await forge.permission(by)).level] as const)));
  return [...comments.map(({ belongs: _belongs, ...said }) => ({ ...said, level: levels.get(said.by) ?? ('unknown' as const) })), ...reviews.map((review) => ({ source: 'environment' as const, ...review, url: workflowRun.url }))];
}

/** The newest, in their order; those of a crowd that does not belong here go first where there are too many. */
function worthRecording(comments: readonly SaidToApprove[]): readonly SaidToApprove[] {
  const kept = new Set(comments.toSorted((left, right) => Number(left.belongs) - Number(right.belongs)).slice(-MOST_COMMENTS));
  return comments.filter((said) => kept.has(said));
}

/** Those whom GitHub shows as belonging here come first, then the newest word. */
function whomToAsk(comments: readonly SaidToApprove[], hash: Sha256): readonly string[] {
  const fitting = comments.filter((said) => said.person && !said.edited && hash.startsWith(said.hash)).toReversed();
  const inOrder = fitting.toSorted((left, right) => Number(right.belongs) - Number(left.belongs));
  return [...new Set(inOrder.map(({ by }) => by))].slice(0, MOST_PEOPLE);
}
