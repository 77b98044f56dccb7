import type { GitHub as Connection } from '../../../src/adapters/github/create-forge.ts';
import type { Sha } from '../../../src/contract/ids.ts';
import type { CheckText } from '../../../src/ports/publisher.ts';
import { addComment, openIssue } from '../../../src/testkit/github/acts.ts';
import type { Asked } from '../../../src/testkit/github/operations.ts';
import type { GitHub } from '../../../src/testkit/github/server.ts';
import { RUN } from '../../facts.ts';
import { treeOf } from './connect.ts';

/** A branch of ours. */
export const BRANCH = 'codex/issue-1';
export const TEXT = { title: 'Mend the cart', body: 'It leaked.', draft: true };
export const CHECK: CheckText = { name: 'codex-orchestrator', id: RUN, conclusion: 'success', title: 'SUCCESS', summary: 'It went well.', url: 'https://example.com/job', annotations: [] };

/** Every write there is, in an order in which each has what it needs; answers the commit they were about. Its test fails on a function of the port that is not among them. */
export async function everyWrite({ publisher, github, main }: Connection & { readonly github: GitHub; readonly main: Sha }): Promise<Sha> {
  const issue = openIssue(github.world, 'ada', { title: 'x', labels: ['codex:execute'] });
  const files = [{ path: 'a.bin', mode: '100644', content: Buffer.from([0, 255]) }] as const;
  const commit = await publisher.commit({ baseTree: await treeOf(github, main), parents: [main], message: 'Mend', files });
  await publisher.createBranch(BRANCH, main);
  await publisher.advanceBranch(BRANCH, commit.sha);
  const opened = await publisher.openPullRequest(BRANCH, 'main', TEXT);
  await publisher.updatePullRequest(2, { ...TEXT, title: 'Better' });
  await publisher.setDraft(opened, false);
  await publisher.setDraft(opened, true);
  await publisher.addLabels(opened.number, ['automated']);
  await publisher.requestReviews(opened.number, ['ada']);
  await publisher.self(issue.number);
  await publisher.comment(issue.number, 'codex', 'one');
  await publisher.comment(issue.number, 'codex', 'two');
  await publisher.amendComment(issue.number, 'codex', 'two');
  await publisher.setStatusLabel(issue.number, 'codex:success', ['codex:execute', 'codex:failed']);
  await publisher.react(issue.number, 'confused');
  await publisher.react(issue.number, 'eyes', addComment(github.world, 'ada', issue, '/codex run').id);
  await publisher.pickUp(issue.number, 'codex:running', ['codex:success']);
  await publisher.setStatusLabel(issue.number, 'codex:success', ['codex:running']);
  await publisher.check(commit.sha, CHECK);
  await publisher.check(commit.sha, { ...CHECK, conclusion: 'failure', title: 'FAILED' });
  await publisher.noteBegun(commit.sha, { name: CHECK.name, id: 'a run' });
  return commit.sha;
}

export const WRITES: readonly Asked[] = [
  'git/create-blob', 'git/create-tree', 'git/create-commit', 'git/create-ref', 'git/update-ref', 'pulls/create', 'pulls/update', 'graphql/ToReady', 'graphql/ToDraft', 'pulls/request-reviewers',
  'issues/create-comment', 'issues/update-comment', 'issues/add-labels', 'issues/remove-label', 'reactions/create-for-issue', 'reactions/create-for-issue-comment', 'checks/create', 'checks/update',
  'repos/create-commit-status',
];

/** What is on GitHub after all of them, whatever happened on the way. */
export async function effects({ world }: GitHub): Promise<unknown> {
  const issues = [...world.issues.values()];
  return {
    commits: (await world.repository.git(['log', '--format=%s', `main..${BRANCH}`])).toString(),
    branches: (await world.repository.git(['for-each-ref', '--format=%(refname)', 'refs/heads/codex'])).toString(),
    pulls: issues.flatMap(({ pull, title, labels }) => (pull === null ? [] : [[title, pull.draft ? 'a draft' : 'ready', labels.map(({ name }) => name).join(), pull.reviewers.join()]])),
    comments: [...world.comments.values()].map(({ body }) => body),
    seen: [...world.comments.values()].flatMap(({ reactions }) => reactions.map(({ content }) => content)),
    labels: issues[0]?.labels.map(({ name }) => name),
    reactions: issues[0]?.reactions.map(({ content }) => content).filter((content) => content !== 'eyes'),
    checks: world.checkRuns.map(({ externalId, conclusion, title }) => [externalId, conclusion, title]),
    // GitHub keeps every status and shows the last of a name, so that a second of the same words says nothing new.
    notes: [...new Set(world.statuses.map(({ context, description }) => `${context}: ${description ?? ''}`))],
  };
}

/** That, when each write took effect exactly once. */
export const ONCE = {
  commits: 'Mend\n', branches: `refs/heads/${BRANCH}\n`, pulls: [['Better', 'a draft', 'automated', 'ada']],
  comments: ['<!-- codex -->\ntwo', '/codex run'], seen: ['eyes'], labels: ['codex:success'], reactions: ['confused'], checks: [[RUN, 'failure', 'FAILED']],
  notes: ['codex-orchestrator: a run: a run began, which says nothing about this commit'],
};
