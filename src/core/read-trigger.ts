import { issuesLabeledPayload, type JobEnvironment } from '../contract/event.ts';
import { sha256 } from '../contract/ids.ts';
import type { Problem, Trigger } from '../contract/intake.ts';

export type ReadTrigger = { readonly known: true; readonly value: Trigger } | { readonly known: false; readonly problem: Problem };

/** Bodies are compared after line ends are made one kind, since GitHub sends CR LF in one place and LF in another. */
export function normaliseBody(body: string): string {
  return body.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

/** Reads what started the run from the event's payload and the job's environment. */
export function readTrigger(payload: unknown, job: JobEnvironment, digest: (text: string) => string): ReadTrigger {
  if (job.GITHUB_EVENT_NAME !== 'issues') {
    return refuse('event:unsupported', `The event ${job.GITHUB_EVENT_NAME} starts no run in this release.`, 'Start the run by adding the label to an issue: on: issues, types: [labeled].');
  }
  const parsed = issuesLabeledPayload.safeParse(payload);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    const where = first === undefined ? 'the payload' : `\`${first.path.join('.')}\``;
    return refuse('event:unreadable', `The payload of the event issues could not be understood: ${where}: ${first?.message ?? 'unknown'}.`, 'Start the run from the event issues with types: [labeled], unchanged by other steps.');
  }
  const { issue, label, repository, sender } = parsed.data;
  if (issue.pull_request !== undefined) return refuse('event:unsupported', `#${issue.number} is a pull request, not an issue.`, 'Add the label to an issue.');
  if (repository.full_name.toLowerCase() !== job.GITHUB_REPOSITORY.toLowerCase()) {
    return refuse('event:unreadable', `The event is about ${repository.full_name}, but the job runs in ${job.GITHUB_REPOSITORY}.`, 'Run the workflow in the repository of the issue.');
  }
  return {
    known: true,
    value: {
      event: 'issues.labeled',
      repository: job.GITHUB_REPOSITORY,
      issue: issue.number,
      label: label.name,
      actor: job.GITHUB_ACTOR,
      triggeringActor: job.GITHUB_TRIGGERING_ACTOR ?? job.GITHUB_ACTOR,
      sender: { login: sender.login, type: sender.type },
      title: issue.title,
      bodySha256: sha256.parse(digest(normaliseBody(issue.body ?? ''))),
      workflowRun: {
        id: job.GITHUB_RUN_ID,
        attempt: job.GITHUB_RUN_ATTEMPT,
        url: `${job.GITHUB_SERVER_URL}/${job.GITHUB_REPOSITORY}/actions/runs/${job.GITHUB_RUN_ID}`,
      },
    },
  };
}

function refuse(reason: string, sentence: string, remedy: string): ReadTrigger {
  return { known: false, problem: { reason, sentence, remedy, where: 'event' } };
}
