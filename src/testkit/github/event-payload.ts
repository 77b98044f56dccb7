import { userOf } from './acts.ts';
import { renderUser, type Rendered } from './render-people.ts';
import { renderComment, renderIssue, renderLabel } from './render-issue.ts';
import { renderRepository } from './render-repository.ts';
import type { Comment, Issue, World } from './world.ts';

/** What each event is made from; `sender` and `label` by name. */
export type EventFacts = {
  readonly 'issues.labeled': { readonly issue: Issue; readonly label: string; readonly sender: string };
  readonly 'issue_comment.created': { readonly issue: Issue; readonly comment: Comment };
  readonly workflow_dispatch: { readonly inputs: Readonly<Record<string, string>>; readonly sender: string; readonly workflow?: string };
  readonly repository_dispatch: { readonly action: string; readonly clientPayload: Rendered; readonly sender: string };
  readonly schedule: { readonly schedule: string; readonly workflow?: string };
};

/** An event the testkit can raise: GitHub's event name, with the action after a dot where one belongs to it. */
export type EventName = keyof EventFacts;

/** The payload that GitHub would write to GITHUB_EVENT_PATH for an event in the present state; a later change does not reach it. */
export function eventPayload<Name extends EventName>(world: World, name: Name, facts: EventFacts[Name]): Rendered {
  return { ...builders[name](world, facts), repository: renderRepository(world) };
}

/** The value of GITHUB_EVENT_NAME for an event. */
export function eventName(name: EventName): string {
  return name.replace(/\..*$/, '');
}

const defaultWorkflow = '.github/workflows/codex.yml';

const builders: { readonly [Name in EventName]: (world: World, facts: EventFacts[Name]) => Rendered } = {
  'issues.labeled': (world, { issue, label, sender }) => {
    const known = issue.labels.find(({ name }) => name === label);
    if (known === undefined) throw new Error(`issue ${issue.number} does not have the label ${label}: put it on with addLabel first`);
    return { action: 'labeled', issue: renderIssue(world, issue), label: renderLabel(world, known), sender: renderSender(world, sender) };
  },
  'issue_comment.created': (world, { issue, comment }) => ({
    action: 'created',
    issue: renderIssue(world, issue),
    comment: renderComment(world, comment),
    sender: renderSender(world, comment.login),
  }),
  workflow_dispatch: (world, { inputs, sender, workflow = defaultWorkflow }) => ({
    inputs,
    ref: `refs/heads/${world.defaultBranch}`,
    workflow,
    sender: renderSender(world, sender),
  }),
  repository_dispatch: (world, { action, clientPayload, sender }) => ({
    action,
    branch: world.defaultBranch,
    client_payload: clientPayload,
    installation: { id: 1, node_id: 'I_1' },
    sender: renderSender(world, sender),
  }),
  schedule: (_, { schedule, workflow = defaultWorkflow }) => ({ schedule, workflow }),
};

function renderSender(world: World, login: string): Rendered {
  return renderUser(world, userOf(world, login));
}
