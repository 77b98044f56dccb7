import { resolveCommit } from './bare-repository.ts';
import { notFound, ok, problem, unsupported, type Call, type Handlers } from './exchange.ts';
import { page } from './pagination.ts';
import { renderPermission, renderPublicUser } from './render-people.ts';
import { renderContent } from './render-content.ts';
import { renderFullRepository, repositoryUrl } from './render-repository.ts';
import { renderEnvironmentReview, renderWorkflowRun } from './render-workflow-run.ts';
import type { WorkflowRun } from './world.ts';

/** The repository itself, people, files and workflow runs. */
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
  'users/get-authenticated': (_, world) => (world.self.type === 'User' ? ok(renderPublicUser(world, world.self)) : problem(403, 'Resource not accessible by integration')),
  'users/get-by-username': ({ path }, world) => {
    const user = world.users.get(path.username.toLowerCase());
    return user === undefined ? notFound() : ok(renderPublicUser(world, user));
  },
  'actions/get-reviews-for-run': ({ path }, world) => {
    const run = world.workflowRuns.find(({ id }) => id === path.run_id);
    return run === undefined ? notFound() : ok(run.reviews.map((review) => renderEnvironmentReview(world, review)));
  },
  'actions/get-workflow-run': ({ path }, world) => {
    const run = world.workflowRuns.find(({ id }) => id === path.run_id);
    return run === undefined ? notFound() : ok(renderWorkflowRun(world, run));
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
