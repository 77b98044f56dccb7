import type { z } from 'zod';
import type { PullRequest } from '../../ports/forge.ts';
import type { pullAnswer } from './answers.ts';

/** A pull request in our words; an author who is gone is `ghost`, as GitHub shows it. */
export function readPullRequest(answer: z.infer<typeof pullAnswer>): PullRequest {
  return {
    number: answer.number,
    nodeId: answer.node_id,
    url: answer.html_url,
    title: answer.title,
    body: answer.body ?? '',
    draft: answer.draft,
    state: answer.state,
    author: answer.user?.login ?? 'ghost',
    authorId: answer.user?.id ?? null,
    labels: answer.labels.map(({ name }) => name),
    reviewers: (answer.requested_reviewers ?? []).map(({ login }) => login),
    head: { ref: answer.head.ref, sha: answer.head.sha },
    base: { ref: answer.base.ref },
  };
}
