import { resolveCommit } from './bare-repository.ts';
import { created, notFound, ok, problem, unprocessable, unsupported, type Call, type Handlers, type Reply } from './exchange.ts';
import { page, paged } from './pagination.ts';
import { nodeId, renderUser, type Rendered } from './render-people.ts';
import { repositoryUrl, webUrl } from './render-repository.ts';
import type { CheckRun, CommitStatus, World } from './world.ts';

/** GitHub's limit of the summary of a check run, in characters. */
const longestSummary = 65_535;

/** Check runs and commit statuses. */
export const checkHandlers = {
  'checks/create': async ({ body }, world) => {
    if (world.self.type === 'User') return forApps();
    if ((await resolveCommit(world.repository, body.head_sha)) !== body.head_sha) return unprocessable(`No commit found for SHA: ${body.head_sha}`);
    const refused = whyNot(body);
    if (refused !== undefined) return refused;
    const now = world.now();
    const status = body.conclusion === undefined ? (body.status ?? 'queued') : 'completed';
    const run: CheckRun = {
      id: world.nextId(),
      createdAt: now,
      headSha: body.head_sha,
      name: body.name,
      externalId: body.external_id ?? '',
      detailsUrl: body.details_url ?? null,
      status,
      conclusion: body.conclusion ?? null,
      startedAt: body.started_at ?? now,
      completedAt: status === 'completed' ? (body.completed_at ?? now) : null,
      title: body.output?.title ?? null,
      summary: body.output?.summary ?? null,
      text: body.output?.text ?? null,
      annotations: body.output?.annotations ?? [],
    };
    world.checkRuns.push(run);
    return created(renderCheckRun(world, run));
  },
  'checks/update': ({ path, body }, world) => {
    if (world.self.type === 'User') return forApps();
    const run = world.checkRuns.find(({ id }) => id === Number(path.check_run_id));
    if (run === undefined) return notFound();
    const refused = whyNot(body);
    if (refused !== undefined) return refused;
    run.name = body.name ?? run.name;
    run.externalId = body.external_id ?? run.externalId;
    run.detailsUrl = body.details_url ?? run.detailsUrl;
    run.status = body.conclusion === undefined ? (body.status ?? run.status) : 'completed';
    run.conclusion = body.conclusion ?? run.conclusion;
    run.startedAt = body.started_at ?? run.startedAt;
    run.completedAt = run.status === 'completed' ? (body.completed_at ?? run.completedAt ?? world.now()) : null;
    run.title = body.output?.title ?? run.title;
    run.summary = body.output?.summary ?? run.summary;
    run.text = body.output?.text ?? run.text;
    run.annotations = [...run.annotations, ...(body.output?.annotations ?? [])];
    return ok(renderCheckRun(world, run));
  },
  'checks/list-for-ref': async ({ path, query }, world) => {
    if (query.app_id !== undefined) return unsupported('checks/list-for-ref with app_id');
    const commit = await resolveCommit(world.repository, path.ref);
    if (commit === undefined) return unprocessable(`No commit found for SHA: ${path.ref}`);
    const there = world.checkRuns.filter(({ headSha, name, status }) => headSha === commit && (query.check_name ?? name) === name && (query.status ?? status) === status).toReversed();
    // `latest` is GitHub's default: of the check runs with one name only the newest.
    const wanted = query.filter === 'all' ? there : there.filter(({ name }, index) => there.findIndex((other) => other.name === name) === index);
    const { slice, headers } = page(wanted, query, `${repositoryUrl(world)}/commits/${path.ref}/check-runs`);
    return ok({ total_count: wanted.length, check_runs: slice.map((run) => renderCheckRun(world, run)) }, headers);
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
  'repos/list-commit-statuses-for-ref': async ({ path, query }, world) => {
    const commit = await resolveCommit(world.repository, path.ref);
    if (commit === undefined) return notFound();
    const there = world.statuses.filter(({ sha }) => sha === commit).toReversed();
    return paged(there, query, `${repositoryUrl(world)}/commits/${path.ref}/statuses`, (status) => renderStatus(world, status));
  },
} satisfies Partial<Handlers>;

/** People and their tokens may look at check runs and write none. */
function forApps(): Reply {
  return problem(403, 'You must authenticate via a GitHub App.');
}

function whyNot({ conclusion, status, output }: Pick<Call<'checks/update'>['body'], 'conclusion' | 'status' | 'output'>): Reply | undefined {
  if (conclusion !== undefined && status !== undefined && status !== 'completed') return unprocessable('Invalid request.\n\nconclusion needs the status completed.');
  if (status === 'completed' && conclusion === undefined) return unprocessable('Invalid request.\n\nMissing conclusion for a completed check run.');
  if (Array.from(output?.summary ?? '').length > longestSummary) return unprocessable(`Invalid request.\n\nOnly ${longestSummary} characters are allowed; summary has more.`);
  return undefined;
}

function renderCheckRun(world: World, run: CheckRun): Rendered {
  const url = `${repositoryUrl(world)}/check-runs/${run.id}`;
  const page = `${webUrl(world)}/runs/${run.id}`;
  return {
    id: run.id,
    node_id: nodeId('CR', run.id),
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: page,
    details_url: run.detailsUrl ?? page,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
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
