import { userOf } from './acts.ts';
import { nodeId, renderUser, type Rendered } from './render-people.ts';
import { renderRepository, repositoryUrl, webUrl } from './render-repository.ts';
import type { EnvironmentReview, WorkflowRun, World } from './world.ts';

/** A `workflow-run`. */
export function renderWorkflowRun(world: World, run: WorkflowRun): Rendered {
  const url = `${repositoryUrl(world)}/actions/runs/${run.id}`;
  const actor = renderUser(world, userOf(world, run.login));
  return {
    id: run.id,
    node_id: nodeId('WFR', run.id),
    name: run.name,
    path: run.path,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_branch: run.branch,
    head_sha: run.sha,
    run_number: run.number,
    run_attempt: run.attempt,
    display_title: run.title,
    workflow_id: 1,
    check_suite_id: 1,
    actor,
    triggering_actor: actor,
    created_at: run.createdAt,
    updated_at: run.createdAt,
    run_started_at: run.createdAt,
    url,
    html_url: `${webUrl(world)}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repositoryUrl(world)}/check-suites/1`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    artifacts_url: `${url}/artifacts`,
    previous_attempt_url: null,
    workflow_url: `${repositoryUrl(world)}/actions/workflows/1`,
    pull_requests: [],
    head_commit: null,
    repository: renderRepository(world),
    head_repository: renderRepository(world),
  };
}

/** One of the `environment-approvals`. */
export function renderEnvironmentReview(world: World, { environment, state, login, comment }: EnvironmentReview): Rendered {
  const url = `${repositoryUrl(world)}/environments/${encodeURIComponent(environment)}`;
  return {
    state,
    comment,
    user: renderUser(world, userOf(world, login)),
    environments: [{ id: 1, node_id: nodeId('EN', 1), name: environment, url, html_url: `${webUrl(world)}/deployments/activity_log?environments_filter=${encodeURIComponent(environment)}`, created_at: world.createdAt, updated_at: world.createdAt }],
  };
}
