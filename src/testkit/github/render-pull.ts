import { readRef } from './bare-repository.ts';
import { userOf } from './acts.ts';
import { association, nodeId, renderUser, type Rendered } from './render-people.ts';
import { issueUrl, pullLinks, renderLabel } from './render-issue.ts';
import { renderRepository, repositoryUrl } from './render-repository.ts';
import type { Issue, Pull, World } from './world.ts';

/** A pull request together with the issue that carries its number. */
export type PullIssue = Issue & { readonly pull: Pull };

/** A `pull-request-simple`, as lists show it; SHAs are read from git now, so a moved branch shows. */
export async function renderPullSimple(world: World, issue: PullIssue): Promise<Rendered> {
  const author = userOf(world, issue.login);
  const { head, base } = await tips(world, issue.pull);
  const url = issueUrl(world, issue.number);
  const links = pullLinks(world, issue.number);
  const api = `${repositoryUrl(world)}/pulls/${issue.number}`;
  const addresses = {
    issue_url: url,
    comments_url: `${url}/comments`,
    commits_url: `${api}/commits`,
    review_comments_url: `${api}/comments`,
    review_comment_url: `${repositoryUrl(world)}/pulls/comments{/number}`,
    statuses_url: `${repositoryUrl(world)}/statuses/${head}`,
  };
  return {
    id: issue.id,
    node_id: nodeId('PR', issue.id),
    number: issue.number,
    ...links,
    ...addresses,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    body: issue.body,
    draft: issue.pull.draft,
    user: renderUser(world, author),
    author_association: association(world, author),
    labels: issue.labels.map((label) => ({ ...renderLabel(world, label), description: label.description ?? '' })),
    milestone: null,
    assignee: null,
    assignees: [],
    auto_merge: null,
    requested_reviewers: issue.pull.reviewers.map((login) => renderUser(world, userOf(world, login))),
    requested_teams: [],
    active_lock_reason: issue.lockReason,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: issue.pull.mergedAt ?? null,
    merge_commit_sha: null,
    head: renderSide(world, issue.pull.head, head),
    base: renderSide(world, issue.pull.base, base),
    _links: {
      self: { href: api },
      html: { href: links['html_url'] },
      issue: { href: addresses.issue_url },
      comments: { href: addresses.comments_url },
      commits: { href: addresses.commits_url },
      statuses: { href: addresses.statuses_url },
      review_comments: { href: addresses.review_comments_url },
      review_comment: { href: addresses.review_comment_url },
    },
  };
}

/** A whole `pull-request`; its numbers are counted by git from the merge base to the head. */
export async function renderPull(world: World, issue: PullIssue): Promise<Rendered> {
  const { head, base } = await tips(world, issue.pull);
  const comments = [...world.comments.values()].filter((comment) => comment.issue === issue.number).length;
  return {
    ...(await renderPullSimple(world, issue)),
    ...(await countChanges(world, base, head)),
    commits: await commitsAhead(world, base, head),
    comments,
    review_comments: 0,
    maintainer_can_modify: issue.pull.maintainerCanModify,
    mergeable: null,
    rebaseable: null,
    mergeable_state: 'unknown',
    merged: issue.pull.mergedAt !== undefined,
    merged_by: null,
  };
}

/** How many commits a head has that its base has not. */
export async function commitsAhead(world: World, base: string, head: string): Promise<number> {
  return Number((await world.repository.git(['rev-list', '--count', `${base}..${head}`])).toString());
}

/** Where both branches of a pull request are; a closed one remembers its head. */
export async function tips(world: World, pull: Pull): Promise<{ readonly head: string; readonly base: string }> {
  const [head, base] = await Promise.all([
    pull.closedHead ?? readRef(world.repository, `refs/heads/${pull.head}`),
    readRef(world.repository, `refs/heads/${pull.base}`),
  ]);
  if (head === undefined || base === undefined)
    throw new Error(`the branch ${head === undefined ? pull.head : pull.base} of an open pull request is gone from the repository`);
  return { head, base };
}

async function countChanges(
  world: World,
  base: string,
  head: string,
): Promise<{ readonly additions: number; readonly deletions: number; readonly changed_files: number }> {
  const lines = (await world.repository.git(['diff', '--numstat', '-z', '--no-renames', `${base}...${head}`]))
    .toString('latin1')
    .split('\0')
    .filter((line) => line !== '');
  const counts = lines.map((line) => /^(\d+|-)\t(\d+|-)\t/.exec(line)).map((match) => [Number(match?.[1]) || 0, Number(match?.[2]) || 0] as const);
  return {
    additions: counts.reduce((sum, [added]) => sum + added, 0),
    deletions: counts.reduce((sum, [, removed]) => sum + removed, 0),
    changed_files: lines.length,
  };
}

function renderSide(world: World, branch: string, sha: string): Rendered {
  return { label: `${world.owner}:${branch}`, ref: branch, sha, user: renderUser(world, userOf(world, world.owner)), repo: renderRepository(world) };
}
