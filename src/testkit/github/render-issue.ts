import { userOf } from './acts.ts';
import { association, nodeId, renderUser, type Rendered } from './render-people.ts';
import { repositoryUrl, webUrl } from './render-repository.ts';
import type { Comment, Issue, Label, Reaction, TimelineEvent, World } from './world.ts';

/** An `issue`; a pull request shows as one with `pull_request`. */
export function renderIssue(world: World, issue: Issue): Rendered {
  const url = issueUrl(world, issue.number);
  const author = userOf(world, issue.login);
  const comments = [...world.comments.values()].filter((comment) => comment.issue === issue.number).length;
  return {
    id: issue.id,
    node_id: nodeId('I', issue.id),
    number: issue.number,
    url,
    html_url: issueWebUrl(world, issue),
    repository_url: repositoryUrl(world),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    title: issue.title,
    body: issue.body,
    user: renderUser(world, author),
    author_association: association(world, author),
    labels: issue.labels.map((label) => renderLabel(world, label)),
    state: issue.state,
    state_reason: issue.state === 'closed' ? 'completed' : null,
    locked: issue.locked,
    active_lock_reason: issue.lockReason,
    assignee: null,
    assignees: [],
    milestone: null,
    comments,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: null,
    performed_via_github_app: null,
    reactions: renderReactions(`${url}/reactions`, issue.reactions),
    ...(issue.pull === null ? {} : { draft: issue.pull.draft, pull_request: pullLinks(world, issue.number) }),
  };
}

/** An `issue-comment`. */
export function renderComment(world: World, comment: Comment): Rendered {
  const url = `${repositoryUrl(world)}/issues/comments/${comment.id}`;
  const author = userOf(world, comment.login);
  const issue = world.issues.get(comment.issue);
  if (issue === undefined) throw new Error(`comment ${comment.id} belongs to issue ${comment.issue}, which is gone`);
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url,
    html_url: `${issueWebUrl(world, issue)}#issuecomment-${comment.id}`,
    issue_url: issueUrl(world, comment.issue),
    body: comment.body,
    user: renderUser(world, author),
    author_association: association(world, author),
    performed_via_github_app: null,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    reactions: renderReactions(`${url}/reactions`, comment.reactions),
  };
}

/** A `label`. */
export function renderLabel(world: World, label: Label): Rendered {
  return {
    id: label.id,
    node_id: nodeId('LA', label.id),
    url: `${repositoryUrl(world)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

/** A `reaction`. */
export function renderReaction(world: World, reaction: Reaction): Rendered {
  return {
    id: reaction.id,
    node_id: nodeId('REA', reaction.id),
    user: renderUser(world, userOf(world, reaction.login)),
    content: reaction.content,
    created_at: reaction.createdAt,
  };
}

/** One of the `timeline-issue-events`. */
export function renderTimelineEvent(world: World, happened: TimelineEvent): Rendered {
  const actor = renderUser(world, userOf(world, happened.login));
  const shared = {
    id: happened.id,
    node_id: nodeId('EV', happened.id),
    url: `${repositoryUrl(world)}/issues/events/${happened.id}`,
    actor,
    commit_id: null,
    commit_url: null,
    created_at: happened.createdAt,
    performed_via_github_app: null,
  };
  switch (happened.event) {
    case 'labeled':
    case 'unlabeled':
      return { ...shared, event: happened.event, label: { name: happened.label.name, color: happened.label.color } };
    case 'renamed':
      return { ...shared, event: 'renamed', rename: { from: happened.from, to: happened.to } };
    case 'locked':
      return { ...shared, event: 'locked', lock_reason: happened.reason };
    case 'closed':
    case 'reopened':
      return { ...shared, event: happened.event, state_reason: null };
    case 'commented':
      return { ...renderComment(world, happened.comment), event: 'commented', actor };
  }
}

/** Where a pull request's pages are, as an issue shows them. */
export function pullLinks(world: World, number: number): Rendered {
  const page = `${webUrl(world)}/pull/${number}`;
  return { url: `${repositoryUrl(world)}/pulls/${number}`, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` };
}

/** An issue's address in the API. */
export function issueUrl(world: World, number: number): string {
  return `${repositoryUrl(world)}/issues/${number}`;
}

function issueWebUrl(world: World, issue: Issue): string {
  return `${webUrl(world)}/${issue.pull === null ? 'issues' : 'pull'}/${issue.number}`;
}

function renderReactions(url: string, reactions: readonly Reaction[]): Rendered {
  const count = (content: string): number => reactions.filter((reaction) => reaction.content === content).length;
  const contents = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'eyes', 'rocket'];
  return { url, total_count: reactions.length, ...Object.fromEntries(contents.map((content) => [content, count(content)])) };
}
