import { addComment, addLabel, addReaction, removeLabel } from './acts.ts';
import { created, notFound, ok, problem, unsupported, validationFailed, type Handlers, type Reply } from './exchange.ts';
import { paged } from './pagination.ts';
import { issueUrl, renderComment, renderIssue, renderLabel, renderReaction, renderTimelineEvent } from './render-issue.ts';
import type { Comment, Issue, Reaction, World } from './world.ts';

/** GitHub's limit of a comment's body, in characters. */
const longestBody = 65_536;

/** Issues, comments, labels, reactions and the timeline. */
export const issueHandlers = {
  'issues/get': ({ path }, world) => withIssue(world, path.issue_number, (issue) => ok(renderIssue(world, issue))),
  'issues/list-comments': ({ path, query }, world) =>
    withIssue(world, path.issue_number, (issue) => {
      const since = query.since === undefined ? -Infinity : Date.parse(query.since);
      const comments = [...world.comments.values()].filter((comment) => comment.issue === issue.number && Date.parse(comment.updatedAt) >= since);
      return paged(comments, query, `${issueUrl(world, issue.number)}/comments`, (comment) => renderComment(world, comment));
    }),
  'issues/create-comment': ({ path, body }, world) =>
    withIssue(world, path.issue_number, (issue) => {
      if (issue.locked) return problem(403, 'Unable to create comment because issue is locked.');
      return bodyProblem(body.body) ?? created(renderComment(world, addComment(world, world.self.login, issue, body.body)));
    }),
  'issues/get-comment': ({ path }, world) => withComment(world, path.comment_id, (comment) => ok(renderComment(world, comment))),
  'issues/update-comment': ({ path, body }, world) =>
    withComment(world, path.comment_id, (comment) => {
      const refused = bodyProblem(body.body);
      if (refused !== undefined) return refused;
      comment.body = body.body;
      comment.updatedAt = world.now();
      return ok(renderComment(world, comment));
    }),
  'issues/list-labels-on-issue': ({ path, query }, world) =>
    withIssue(world, path.issue_number, (issue) => paged(issue.labels, query, `${issueUrl(world, issue.number)}/labels`, (label) => renderLabel(world, label))),
  'issues/add-labels': ({ path, body }, world) =>
    withIssue(world, path.issue_number, (issue) => {
      for (const label of body?.labels ?? []) addLabel(world, world.self.login, issue, typeof label === 'string' ? label : label.name);
      return ok(issue.labels.map((label) => renderLabel(world, label)));
    }),
  'issues/remove-label': ({ path }, world) =>
    withIssue(world, path.issue_number, (issue) => {
      const label = removeLabel(world, world.self.login, issue, path.name);
      return label === undefined ? notFound('Label does not exist') : ok(issue.labels.map((left) => renderLabel(world, left)));
    }),
  'issues/list-events-for-timeline': ({ path, query }, world) =>
    query.exclude === undefined
      ? withIssue(world, path.issue_number, (issue) =>
          paged(issue.timeline, query, `${issueUrl(world, issue.number)}/timeline`, (event) => renderTimelineEvent(world, event)),
        )
      : unsupported('issues/list-events-for-timeline with exclude'),
  'reactions/create-for-issue': ({ path, body }, world) => withIssue(world, path.issue_number, (issue) => react(world, issue, body.content)),
  'reactions/create-for-issue-comment': ({ path, body }, world) => withComment(world, path.comment_id, (comment) => react(world, comment, body.content)),
} satisfies Partial<Handlers>;

function withIssue(world: World, number: number, then: (issue: Issue) => Reply): Reply {
  const issue = world.issues.get(number);
  return issue === undefined ? notFound() : then(issue);
}

function withComment(world: World, id: number | bigint, then: (comment: Comment) => Reply): Reply {
  const comment = world.comments.get(Number(id));
  return comment === undefined ? notFound() : then(comment);
}

function bodyProblem(body: string): Reply | undefined {
  if (body.trim() === '') return validationFailed({ resource: 'IssueComment', field: 'body', code: 'missing_field', message: 'body cannot be blank' });
  if (Array.from(body).length <= longestBody) return undefined;
  return validationFailed({
    resource: 'IssueComment',
    field: 'body',
    code: 'unprocessable',
    message: `body is too long (maximum is ${longestBody} characters)`,
  });
}

function react(world: World, target: { readonly reactions: Reaction[] }, content: string): Reply {
  const { reaction, fresh } = addReaction(world, world.self.login, target, content);
  return { status: fresh ? 201 : 200, body: renderReaction(world, reaction) };
}
