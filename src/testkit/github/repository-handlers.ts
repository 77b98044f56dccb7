import { resolveCommit } from './bare-repository.ts';
import { created, notFound, ok, problem, unprocessable, unsupported, type Call, type Handlers } from './exchange.ts';
import { page } from './pagination.ts';
import { nodeId, renderPermission, renderPublicUser, renderUser, type Rendered } from './render-people.ts';
import { renderContent } from './render-content.ts';
import { renderFullRepository, repositoryUrl, webUrl } from './render-repository.ts';
import { renderWorkflowRun } from './render-workflow-run.ts';
import type { CheckRun, CommitStatus, WorkflowRun, World } from './world.ts';

/** The repository itself, people, files, checks, statuses and workflow runs. */
export const repositoryHandlers = {
  'repos/get': (_, world) => ok(renderFullRepository(world)),
  'repos/get-collaborator-permission-level': ({ path }, world) => {
    const user = world.users.get(path.username.toLowerCase());
    return user === undefined ? notFound(`${path.username} is not a user`) : ok(renderPermission(world, user));
  },
  'repos/get-content': async ({ path, query }, world) => {
    const ref = query.ref ?? world.defaultBranch;
    const commit = await resolveCommit(world.repository, ref);
    if (commit === undefined) return notFound(`No commit found for the ref ${ref}`);
    const content = await renderContent(world, commit, ref, path.path);
    if (content === 'submodule') return unsupported('repos/get-content of a submodule');
    return content === undefined ? notFound() : ok(content);
  },
  'users/get-by-username': ({ path }, world) => {
    const user = world.users.get(path.username.toLowerCase());
    return user === undefined ? notFound() : ok(renderPublicUser(world, user));
  },
  'checks/create': async ({ body }, world) => {
    if ((await resolveCommit(world.repository, body.head_sha)) !== body.head_sha) return unprocessable(`No commit found for SHA: ${body.head_sha}`);
    if (body.conclusion !== undefined && body.status !== undefined && body.status !== 'completed')
      return unprocessable('Invalid request.\n\nconclusion needs the status completed.');
    if (body.status === 'completed' && body.conclusion === undefined) return unprocessable('Invalid request.\n\nMissing conclusion for a completed check run.');
    const { title = null, summary = null, text = null, annotations = [] } = body.output ?? {};
    const status = body.conclusion === undefined ? (body.status ?? 'queued') : 'completed';
    const run: CheckRun = {
      id: world.nextId(),
      createdAt: world.now(),
      name: body.name,
      headSha: body.head_sha,
      status,
      conclusion: body.conclusion ?? null,
      title,
      summary,
      text,
      annotations,
    };
    world.checkRuns.push(run);
    return created(renderCheckRun(world, run, body));
  },
  'repos/create-commit-status': async ({ path, body }, world) => {
    if ((await resolveCommit(world.repository, path.sha)) !== path.sha) return unprocessable(`No commit found for SHA: ${path.sha}`);
    const status: CommitStatus = {
      id: world.nextId(),
      createdAt: world.now(),
      sha: path.sha,
      state: body.state,
      context: body.context ?? 'default',
      description: body.description ?? null,
      targetUrl: body.target_url ?? null,
    };
    if ((status.description ?? '').length > 140) return problem(422, 'Validation Failed: description is too long (maximum is 140 characters)');
    world.statuses.push(status);
    return created(renderStatus(world, status));
  },
  'actions/list-workflow-runs-for-repo': ({ query }, world) => {
    if (query.created !== undefined && createdFilter(query.created) === undefined) return unsupported(`the filter created=${query.created}`);
    const wanted = world.workflowRuns.filter((run) => isWanted(run, query)).toReversed();
    const { slice, headers } = page(wanted, query, `${repositoryUrl(world)}/actions/runs`);
    return ok({ total_count: wanted.length, workflow_runs: slice.map((run) => renderWorkflowRun(world, run)) }, headers);
  },
} satisfies Partial<Handlers>;

function isWanted(run: WorkflowRun, query: Call<'actions/list-workflow-runs-for-repo'>['query']): boolean {
  const { actor, branch, event, status, head_sha: sha, created: when } = query;
  if (query.check_suite_id !== undefined) return false;
  const named = [
    [actor, run.login],
    [branch, run.branch],
    [event, run.event],
    [sha, run.sha],
  ] as const;
  if (named.some(([asked, is]) => asked !== undefined && asked !== is)) return false;
  if (status !== undefined && status !== run.status && status !== run.conclusion) return false;
  return when === undefined || createdFilter(when)?.(Date.parse(run.createdAt)) === true;
}

/** GitHub's search syntax for dates, as far as one bound or two go: `>=X`, `>X`, `<=X`, `<X`, `X..Y` with `*` for open. */
function createdFilter(filter: string): ((time: number) => boolean) | undefined {
  const [, operator, bound] = /^(>=|>|<=|<)(\d{4}-.+)$/.exec(filter) ?? [];
  const [, from, to] = /^(\*|\d{4}-.+)\.\.(\*|\d{4}-.+)$/.exec(filter) ?? [];
  const low = from === undefined ? (operator?.startsWith('>') === true ? bound : '*') : from;
  const high = to === undefined ? (operator?.startsWith('<') === true ? bound : '*') : to;
  if (low === undefined || high === undefined || (low === '*' && high === '*')) return undefined;
  const [start, end] = [low === '*' ? -Infinity : Date.parse(low), high === '*' ? Infinity : Date.parse(high)];
  if (Number.isNaN(start) || Number.isNaN(end)) return undefined;
  const strict = operator === '>' || operator === '<';
  return (time) => (strict ? time > start && time < end : time >= start && time <= end);
}

function renderCheckRun(world: World, run: CheckRun, body: Call<'checks/create'>['body']): Rendered {
  const url = `${repositoryUrl(world)}/check-runs/${run.id}`;
  const completedAt = run.status === 'completed' ? (body.completed_at ?? run.createdAt) : null;
  return {
    id: run.id,
    node_id: nodeId('CR', run.id),
    name: run.name,
    head_sha: run.headSha,
    external_id: body.external_id ?? '',
    url,
    html_url: `${webUrl(world)}/runs/${run.id}`,
    details_url: body.details_url ?? `${webUrl(world)}/runs/${run.id}`,
    status: run.status,
    conclusion: run.conclusion,
    started_at: body.started_at ?? run.createdAt,
    completed_at: completedAt,
    check_suite: { id: 1 },
    app: null,
    pull_requests: [],
    output: { title: run.title, summary: run.summary, text: run.text, annotations_count: run.annotations.length, annotations_url: `${url}/annotations` },
  };
}

function renderStatus(world: World, status: CommitStatus): Rendered {
  return {
    id: status.id,
    node_id: nodeId('SC', status.id),
    url: `${repositoryUrl(world)}/statuses/${status.sha}`,
    avatar_url: `${world.urls.server}/avatars/${world.self.id}`,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator: renderUser(world, world.self),
  };
}
