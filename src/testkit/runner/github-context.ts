import path from 'node:path';
import type { RunnerPlaces } from './runner-places.ts';
import type { RunOptions } from './run-options.ts';
import { isRecord, type Texts } from './yaml-values.ts';

/** The commit and ref that an event is about. */
export type Revision = { readonly sha: string; readonly ref: string };

/** Returns the part of the `github` context that is the same for all steps of a job and becomes `GITHUB_*` variables. */
export function githubValues(options: RunOptions, revision: Revision, job: string, workflow: string, places: RunnerPlaces | undefined): Texts {
  const { github, event, actor, triggeringActor = actor } = options;
  const owner = github.repository.split('/')[0] ?? '';
  const pull = isRecord(event.payload['pull_request']) ? event.payload['pull_request'] : {};
  const file = path.relative(options.repository, options.workflowFile).split(path.sep).join('/');
  return {
    actor,
    triggering_actor: triggeringActor,
    api_url: github.apiUrl,
    graphql_url: `${github.apiUrl}/graphql`,
    server_url: github.serverUrl,
    base_ref: branchOf(pull['base']),
    head_ref: branchOf(pull['head']),
    event_name: event.name,
    job,
    ref: revision.ref,
    ref_name: revision.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_type: revision.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: 'false',
    repository: github.repository,
    repository_id: String(idOf(event.payload['repository'])),
    repository_owner: owner,
    retention_days: '90',
    run_id: String(github.runId ?? 1),
    run_number: String(github.runNumber ?? 1),
    run_attempt: String(github.runAttempt ?? 1),
    sha: revision.sha,
    workflow,
    workflow_ref: `${github.repository}/${file}@${revision.ref}`,
    workflow_sha: revision.sha,
    ...(places === undefined ? {} : { workspace: places.workspace, event_path: places.eventFile }),
  };
}

/** Returns the values as the variables a step sees. */
export function githubVariables(values: Texts): Texts {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, value]));
}

/** Returns the commit and ref of an event by GitHub's rules; `head` is where the repository stands. */
export function revisionOf(options: RunOptions, head: Revision): Revision {
  const { payload, name } = options.event;
  const pull = payload['pull_request'];
  const usual = isRecord(pull) && name === 'pull_request' ? pullRevision(pull, head) : pushRevision(options, head);
  return { sha: options.github.sha ?? usual.sha, ref: options.github.ref ?? usual.ref };
}

function pullRevision(pull: Readonly<Record<string, unknown>>, head: Revision): Revision {
  const headSha = isRecord(pull['head']) ? pull['head']['sha'] : undefined;
  const sha = [pull['merge_commit_sha'], headSha].find((one) => typeof one === 'string');
  return { sha: typeof sha === 'string' ? sha : head.sha, ref: `refs/pull/${String(pull['number'])}/merge` };
}

function pushRevision({ event }: RunOptions, head: Revision): Revision {
  const { after, ref } = event.payload;
  if (event.name === 'push' && typeof after === 'string' && typeof ref === 'string') return { sha: after, ref };
  return event.name === 'workflow_dispatch' && typeof ref === 'string' ? { sha: head.sha, ref: ref.startsWith('refs/') ? ref : `refs/heads/${ref}` } : head;
}

function branchOf(side: unknown): string {
  return isRecord(side) && typeof side['ref'] === 'string' ? side['ref'] : '';
}

function idOf(repository: unknown): unknown {
  return isRecord(repository) ? (repository['id'] ?? 1) : 1;
}
