import { addComment, addLabel, addWorkflowRun } from '../github/acts.ts';
import { eventName, eventPayload, type EventName } from '../github/event-payload.ts';
import type { GitHub } from '../github/server.ts';
import type { Issue } from '../github/world.ts';

/** The event a runner is given. */
export interface Raised {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Makes something happen to an issue; answers the event that GitHub would send. */
export type Raise = (github: GitHub, issue: Issue, actor: string) => Raised;

const told = <Name extends EventName>(name: Name, payload: Raised['payload']): Raised => ({ name: eventName(name), payload });

/** Adds a label. */
export function label(name = 'codex:execute'): Raise {
  return ({ world }, issue, actor) => {
    addLabel(world, actor, issue, name);
    return told('issues.labeled', eventPayload(world, 'issues.labeled', { issue, label: name, sender: actor }));
  };
}

/** Writes a comment. */
export function comment(body: string): Raise {
  return ({ world }, issue, actor) => told('issue_comment.created', eventPayload(world, 'issue_comment.created', { issue, comment: addComment(world, actor, issue, body) }));
}

/** Presses the button of a workflow. */
export function dispatch(inputs: Readonly<Record<string, string>>): Raise {
  return ({ world }, _, actor) => {
    began(world, 'workflow_dispatch', actor);
    return told('workflow_dispatch', eventPayload(world, 'workflow_dispatch', { inputs, sender: actor }));
  };
}

/** Sends an event from another system. */
export function repositoryDispatch(clientPayload: Readonly<Record<string, unknown>>, action = 'execute'): Raise {
  return ({ world }, _, actor) => {
    began(world, 'repository_dispatch', actor);
    return told('repository_dispatch', eventPayload(world, 'repository_dispatch', { action, clientPayload, sender: actor }));
  };
}

/** Lets the clock strike. */
export function schedule(cron: string): Raise {
  return ({ world }, _, actor) => {
    began(world, 'schedule', actor);
    return told('schedule', eventPayload(world, 'schedule', { schedule: cron }));
  };
}

/** GitHub puts a run on record before its job begins; the runners here call theirs number 1. */
function began(world: GitHub['world'], event: string, actor: string): void {
  addWorkflowRun(world, { id: 1, event, sha: '0'.repeat(40), login: actor, status: 'in_progress', conclusion: null });
}
