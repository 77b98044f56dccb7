import { z } from 'zod';
import { instant } from '../../contract/ids.ts';
import { Fault } from '../../core/fault.ts';
import { readCommand } from '../../core/trigger/read-command.ts';
import type { SaidOfEnvironment, SaidToApprove } from '../../ports/forge.ts';
import type { Client } from './client.ts';
import { MOST_ITEMS, PAGE, pages } from './pages.ts';

const moment = z.iso.datetime({ offset: true }).transform((text) => instant.parse(new Date(text).toISOString()));

const commentAnswer = z.object({
  html_url: z.url(),
  body: z.string().default(''),
  user: z.object({ login: z.string().min(1), type: z.string() }).nullable(),
  author_association: z.string().default('NONE'),
  created_at: moment,
  updated_at: moment,
  /** Set where an app wrote it in the name of its user. */
  performed_via_github_app: z.unknown().optional(),
});

const reviewAnswer = z.object({ environments: z.array(z.object({ name: z.string().min(1) })), state: z.string().min(1), user: z.object({ login: z.string().min(1) }).nullable() });

const BELONGS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/** The comments of an issue whose first line approves a category. A fault where there are more comments than are read: one of them might count. */
export async function approvalComments(client: Client, issue: number, word: string): Promise<readonly SaidToApprove[]> {
  const comments = await pages(client, (page) => ({
    doing: `list the comments on issue ${issue}`,
    needs: 'issues: read',
    shape: z.array(commentAnswer),
    send: (rest, at) => rest.issues.listComments({ ...at, issue_number: issue, per_page: PAGE, page }),
  }));
  if (comments.length >= MOST_ITEMS) throw new Fault('github:unexpected', `Issue ${issue} has ${MOST_ITEMS} comments or more, so that the approvals among them cannot all be read`);
  return comments.flatMap((comment) => {
    const command = readCommand(comment.body, word);
    if (command?.asks !== 'approve') return [];
    return [{
      source: 'comment' as const,
      category: command.category,
      hash: command.hash,
      by: comment.user?.login ?? 'ghost',
      person: comment.user?.type === 'User' && (comment.performed_via_github_app ?? null) === null,
      edited: comment.updated_at !== comment.created_at,
      at: comment.created_at,
      url: comment.html_url,
      belongs: BELONGS.has(comment.author_association),
    }];
  });
}

/** What people said about letting a workflow run into an environment, one entry for each environment they spoke of. */
export async function environmentReviews(client: Client, workflowRun: string): Promise<readonly SaidOfEnvironment[]> {
  const reviews = await client.ask({
    doing: `tell who let workflow run ${workflowRun} into its environments`,
    needs: 'actions: read',
    shape: z.array(reviewAnswer),
    send: (rest, at) => rest.actions.getReviewsForRun({ ...at, run_id: Number(workflowRun) }),
  });
  return reviews.flatMap(({ environments, state, user }) => environments.map(({ name }) => ({ environment: name, state, by: user?.login ?? 'ghost' })));
}
