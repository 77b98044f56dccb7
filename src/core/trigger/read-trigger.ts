import type { JobEnvironment } from '../../contract/event.ts';
import type { Problem } from '../../contract/intake.ts';
import type { Trigger } from '../../contract/trigger.ts';
import { issueComment, issuesLabeled, local, repositoryDispatch, schedule, workflowDispatch } from './of-event.ts';
import { refused, type Asked, type ReadEvent } from './reading.ts';

/** What started the run, with what it asks for wrongly; or why that is not known. */
export type ReadTrigger = { readonly known: true; readonly value: Trigger; readonly problems: readonly Problem[] } | { readonly known: false; readonly problem: Problem };

const READERS: Readonly<Record<string, (payload: unknown, asked: Asked) => ReadEvent>> = {
  issues: issuesLabeled,
  issue_comment: issueComment,
  workflow_dispatch: workflowDispatch,
  repository_dispatch: repositoryDispatch,
  schedule,
  local,
};

/** Events that run with the secrets of the base while somebody else's branch is what they are about. */
const FOREIGN_HEADS = new Set(['pull_request_target', 'workflow_run', 'pull_request', 'pull_request_review', 'pull_request_review_comment', 'merge_group']);

/** Reads what started the run from the event's payload, the job's environment and the inputs. */
export function readTrigger(payload: unknown, job: JobEnvironment, asked: Asked): ReadTrigger {
  const event = job.GITHUB_EVENT_NAME;
  const reader = Object.hasOwn(READERS, event) ? READERS[event] : undefined;
  // A job has an event of GitHub's, whatever its environment says.
  if (reader === undefined || (event === 'local' && job.GITHUB_ACTIONS === 'true')) return { known: false, problem: unsupported(event) };
  const read = reader(payload, asked);
  if (read.event === null) return { known: false, problem: read.problem };
  const { repository, problem, ...own } = read;
  if (repository !== null && repository.toLowerCase() !== job.GITHUB_REPOSITORY.toLowerCase()) {
    return { known: false, problem: refused('event:unreadable', `The event is about ${repository}, but the job runs in ${job.GITHUB_REPOSITORY}.`, 'Run the workflow in the repository of the issue.') };
  }
  return {
    known: true,
    problems: problem === null ? [] : [problem],
    value: {
      ...own,
      repository: job.GITHUB_REPOSITORY,
      actor: job.GITHUB_ACTOR,
      triggeringActor: job.GITHUB_TRIGGERING_ACTOR ?? job.GITHUB_ACTOR,
      workflowRun: { id: job.GITHUB_RUN_ID, attempt: job.GITHUB_RUN_ATTEMPT, url: event === 'local' ? '' : `${job.GITHUB_SERVER_URL}/${job.GITHUB_REPOSITORY}/actions/runs/${job.GITHUB_RUN_ID}` },
    },
  };
}

function unsupported(event: string): Problem {
  if (FOREIGN_HEADS.has(event)) return refused('event:untrusted', `The event ${event} may be about a branch of somebody who may not write here, so it starts no run.`, 'Start runs from issues, comments on issues, dispatches or a schedule.');
  return refused('event:unsupported', `The event ${event} starts no run.`, 'Start the run from the label or a command on an issue, a dispatch or a schedule.');
}
