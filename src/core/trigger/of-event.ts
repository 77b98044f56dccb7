import { instant, sha256 } from '../../contract/ids.ts';
import { issueCommentPayload, issuesLabeledPayload, localPayload, repositoryDispatchPayload, schedulePayload, workflowDispatchPayload, type DispatchRequest, type IssueOfEvent } from '../../contract/event.ts';
import { inWords } from '../../contract/in-words.ts';
import type { Problem } from '../../contract/intake.ts';
import type { Trigger } from '../../contract/trigger.ts';
import { normaliseBody } from './normalise-body.ts';
import { readCommand, type Command } from './read-command.ts';
import { refused, unreadable, type Asked, type ReadEvent } from './reading.ts';

const NONE = { label: null, comment: null, sender: null, seen: null, approved: null, problem: null } as const;

/** The label: its payload holds the text that was approved, and who approved it. */
export function issuesLabeled(payload: unknown, asked: Asked): ReadEvent {
  const read = issuesLabeledPayload.safeParse(payload, { error: inWords });
  if (!read.success) return { event: null, problem: unreadable('issues.labeled', read.error) };
  const { issue, label, repository, sender } = read.data;
  if (issue.pull_request !== undefined) return { event: null, problem: aboutPullRequest(issue.number) };
  return { ...NONE, event: 'issues.labeled', repository: repository.full_name, issue: issue.number, taskPack: asked.taskPack, label: label.name, sender, seen: seenIn(issue, asked), dryRun: asked.dryRun };
}

/** The command: its payload holds the issue as it stood when the comment was written. */
export function issueComment(payload: unknown, asked: Asked): ReadEvent {
  const read = issueCommentPayload.safeParse(payload, { error: inWords });
  if (!read.success) return { event: null, problem: unreadable('issue_comment.created', read.error) };
  const { issue, comment, repository, sender } = read.data;
  if (issue.pull_request !== undefined) return { event: null, problem: aboutPullRequest(issue.number) };
  if (comment.user.login.toLowerCase() !== sender.login.toLowerCase()) return { event: null, problem: refused('event:unreadable', `The event says that ${sender.login.slice(0, 60).toWellFormed()} sent a comment of ${comment.user.login.slice(0, 60).toWellFormed()}.`, 'Have whoever wants the run write the comment.') };
  const command = readCommand(comment.body, asked.command);
  return {
    ...NONE,
    event: 'issue_comment.created',
    repository: repository.full_name,
    issue: issue.number,
    taskPack: asked.taskPack,
    comment: { id: comment.id, at: instant.parse(new Date(comment.created_at).toISOString()) },
    sender,
    seen: seenIn(issue, asked),
    dryRun: command?.asks === 'run' && command.dryRun !== 'false' ? command.dryRun : asked.dryRun,
    problem: problemOf(command, asked),
  };
}

/** The button, `gh workflow run` or the API: only who may write can do it, but nobody says which text he saw. */
export function workflowDispatch(payload: unknown, asked: Asked): ReadEvent {
  const read = workflowDispatchPayload.safeParse(payload, { error: inWords });
  if (!read.success) return { event: null, problem: unreadable('workflow_dispatch', read.error) };
  return dispatched('workflow_dispatch', read.data.inputs, read.data, asked);
}

/** Another system that holds a token. */
export function repositoryDispatch(payload: unknown, asked: Asked): ReadEvent {
  const read = repositoryDispatchPayload.safeParse(payload, { error: inWords });
  if (!read.success) return { event: null, problem: unreadable('repository_dispatch', read.error) };
  return dispatched('repository_dispatch', read.data.client_payload, read.data, asked);
}

/** The clock: the workflow names the issue or the pack, and the policy says whether it may. */
export function schedule(payload: unknown, asked: Asked): ReadEvent {
  const read = schedulePayload.safeParse(payload, { error: inWords });
  if (!read.success) return { event: null, problem: unreadable('schedule', read.error) };
  if (asked.issue === null && asked.taskPack === null) return { event: null, problem: nothingNamed('schedule') };
  return { ...NONE, event: 'schedule', repository: read.data.repository?.full_name ?? null, issue: asked.issue, taskPack: asked.taskPack, dryRun: asked.dryRun };
}

/** A person at a machine: our own command line says which pack, and GitHub has said whose token it is. */
export function local(payload: unknown, asked: Asked): ReadEvent {
  const read = localPayload.safeParse(payload, { error: inWords });
  if (!read.success) return { event: null, problem: unreadable('local', read.error) };
  const { repository, sender } = read.data;
  return { ...NONE, event: 'local', repository: repository.full_name, issue: null, taskPack: read.data['task-pack'], sender, dryRun: asked.dryRun };
}

function dispatched(event: 'workflow_dispatch' | 'repository_dispatch', request: DispatchRequest, from: { readonly repository: { readonly full_name: string }; readonly sender: NonNullable<Trigger['sender']> }, asked: Asked): ReadEvent {
  const [issue, taskPack] = [asked.issue ?? request.issue ?? null, asked.taskPack ?? request['task-pack'] ?? null];
  if (issue === null && taskPack === null) return { event: null, problem: nothingNamed(event) };
  const approved = request.hash === undefined ? null : sha256.parse(request.hash);
  const problem = request.mode === undefined || request.mode === 'autonomous' ? null : refused('event:command', `The ${event} asks for the mode "${request.mode.slice(0, 40).toWellFormed()}", and only autonomous exists.`, 'Leave mode out, or write autonomous.');
  return { ...NONE, event, repository: from.repository.full_name, issue, taskPack, sender: from.sender, approved, dryRun: asked.dryRun, problem };
}

function problemOf(command: Command | null, { command: word }: Asked): Problem | null {
  if (command?.asks === 'run') return null;
  if (command?.asks === 'unclear') return refused('event:command', `The command was not understood: ${command.why}.`, command.remedy);
  return refused('event:command', 'The comment asks for no run.', `Begin the comment with ${word} run.`);
}

function seenIn({ title, body }: IssueOfEvent, { digest }: Asked): NonNullable<Trigger['seen']> {
  return { title, bodySha256: sha256.parse(digest(normaliseBody(body ?? ''))) };
}

function aboutPullRequest(number: number): Problem {
  return refused('event:unsupported', `#${number} is a pull request, not an issue.`, 'Ask for the run on an issue.');
}

function nothingNamed(event: string): Problem {
  return refused('event:unreadable', `The event ${event} names neither an issue nor a task pack.`, event === 'repository_dispatch' ? 'Send client_payload: {"issue": 123} or {"task-pack": "taskpacks/TASK-1"}.' : 'Give the action the input issue, such as issue: ${{ inputs.issue }}, or the input task-pack.');
}
