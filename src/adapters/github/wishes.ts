import { z } from 'zod';
import type { PullRequest } from '../../ports/forge.ts';
import { anyAnswer } from './answers.ts';
import type { Client } from './client.ts';

const PULLS = 'pull-requests: write';

/** Whether a pull request is a draft can be changed in GraphQL alone. */
export async function setDraft(client: Client, { number, nodeId }: Pick<PullRequest, 'number' | 'nodeId'>, draft: boolean): Promise<void> {
  const [name, field] = draft ? (['ToDraft', 'convertPullRequestToDraft'] as const) : (['ToReady', 'markPullRequestReadyForReview'] as const);
  const pullRequest = z.object({ pullRequest: z.object({ isDraft: z.literal(draft) }) });
  await client.query({
    doing: draft ? `make pull request ${number} a draft` : `mark pull request ${number} as ready for review`,
    needs: `${PULLS} or contents: write`,
    shape: z.object({ [field]: pullRequest }),
    query: `mutation ${name}($id: ID!) { ${field}(input: { pullRequestId: $id }) { pullRequest { isDraft } } }`,
    variables: { id: nodeId },
  });
}

/** Labels that are there already stay as they are. */
export async function addLabels(client: Client, pullRequest: number, labels: readonly string[]): Promise<void> {
  await client.ask({ doing: `label pull request ${pullRequest}`, needs: 'issues: write', shape: anyAnswer, send: (rest, at) => rest.issues.addLabels({ ...at, issue_number: pullRequest, labels: [...labels] }) });
}

/** GitHub refuses all of them when it refuses one. */
export async function requestReviews(client: Client, pullRequest: number, logins: readonly string[]): Promise<void> {
  await client.ask({ doing: `request a review of pull request ${pullRequest} from ${logins.join(', ')}`, needs: PULLS, shape: anyAnswer, send: (rest, at) => rest.pulls.requestReviewers({ ...at, pull_number: pullRequest, reviewers: [...logins] }) });
}
