import { readRef } from './bare-repository.ts';
import { editIssue, openIssue, setIssueState } from './acts.ts';
import { created, notFound, ok, problem, unsupported, validationFailed, type Call, type Handlers, type Reply } from './exchange.ts';
import { page } from './pagination.ts';
import { commitsAhead, renderPull, renderPullSimple, tips, type PullIssue } from './render-pull.ts';
import { repositoryUrl } from './render-repository.ts';
import type { Issue, World } from './world.ts';

/** Pull requests within the one repository. */
export const pullHandlers = {
  'pulls/list': async ({ query }, world) => {
    if (query.sort === 'popularity' || query.sort === 'long-running') return unsupported(`pulls/list sorted by ${query.sort}`);
    const wanted = [...world.issues.values()].filter(isPull).filter((issue) => isWanted(world, issue, query));
    const key = query.sort === 'updated' ? 'updatedAt' : 'createdAt';
    const rising = wanted.toSorted((a, b) => (a[key] === b[key] ? a.number - b.number : a[key] < b[key] ? -1 : 1));
    const descending = (query.direction ?? (query.sort === undefined || query.sort === 'created' ? 'desc' : 'asc')) === 'desc';
    const { slice, headers } = page(descending ? rising.toReversed() : rising, query, `${repositoryUrl(world)}/pulls`);
    return ok(await Promise.all(slice.map((issue) => renderPullSimple(world, issue))), headers);
  },
  'pulls/get': ({ path }, world) => withPull(world, path.pull_number, async (issue) => ok(await renderPull(world, issue))),
  'pulls/create': async ({ body }, world) => {
    if (body.issue !== undefined || body.head_repo !== undefined) return unsupported('pulls/create with issue or head_repo');
    const refused = await whyNot(world, body);
    if (refused !== undefined) return refused;
    const pull = {
      head: branchOf(world, body.head),
      base: body.base,
      draft: body.draft ?? false,
      reviewers: [],
      maintainerCanModify: body.maintainer_can_modify ?? false,
      closedHead: null,
    };
    const issue = openIssue(world, world.self.login, { title: body.title ?? '', body: body.body ?? null, pull });
    return created(await renderPull(world, { ...issue, pull }));
  },
  'pulls/update': ({ path, body }, world) =>
    withPull(world, path.pull_number, async (issue) => {
      if (body?.base !== undefined && (await readRef(world.repository, `refs/heads/${body.base}`)) === undefined) return invalid('base');
      if (body?.title?.trim() === '') return missing('title');
      issue.pull.base = body?.base ?? issue.pull.base;
      issue.pull.maintainerCanModify = body?.maintainer_can_modify ?? issue.pull.maintainerCanModify;
      if (body?.state !== undefined) await moveTo(world, issue, body.state);
      editIssue(world, world.self.login, issue, {
        ...(body?.title === undefined ? {} : { title: body.title }),
        ...(body?.body === undefined ? {} : { body: body.body }),
      });
      return ok(await renderPull(world, issue));
    }),
  'pulls/request-reviewers': ({ path, body }, world) =>
    withPull(world, path.pull_number, async (issue) => {
      if ((body?.team_reviewers ?? []).length > 0) return unsupported('pulls/request-reviewers with team_reviewers');
      const asked = (body?.reviewers ?? []).map((login) => world.users.get(login.toLowerCase()));
      for (const user of asked) {
        if (user === undefined || ['none', 'read'].includes(user.permission))
          return problem(
            422,
            'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.',
          );
        if (user.login === issue.login) return problem(422, 'Review cannot be requested from pull request author.');
      }
      for (const user of asked) if (user !== undefined && !issue.pull.reviewers.includes(user.login)) issue.pull.reviewers.push(user.login);
      return created(await renderPullSimple(world, issue));
    }),
} satisfies Partial<Handlers>;

async function whyNot(world: World, body: Call<'pulls/create'>['body']): Promise<Reply | undefined> {
  if (body.title === undefined || body.title.trim() === '') return missing('title');
  const branch = branchOf(world, body.head);
  const [head, base] = await Promise.all([readRef(world.repository, `refs/heads/${branch}`), readRef(world.repository, `refs/heads/${body.base}`)]);
  if (head === undefined) return invalid('head');
  if (base === undefined) return invalid('base');
  if ((await commitsAhead(world, base, head)) === 0) return custom(`No commits between ${body.base} and ${branch}`);
  const twin = [...world.issues.values()].filter(isPull).some(({ state, pull }) => state === 'open' && pull.head === branch && pull.base === body.base);
  return twin ? custom(`A pull request already exists for ${world.owner}:${branch}.`) : undefined;
}

async function moveTo(world: World, issue: PullIssue, state: 'open' | 'closed'): Promise<void> {
  if (state === issue.state) return;
  issue.pull.closedHead = state === 'closed' ? (await tips(world, issue.pull)).head : null;
  setIssueState(world, world.self.login, issue, state);
}

function withPull(world: World, number: number, then: (issue: PullIssue) => Promise<Reply>): Reply | Promise<Reply> {
  const issue = world.issues.get(number);
  return issue !== undefined && isPull(issue) ? then(issue) : notFound();
}

function isPull(issue: Issue): issue is PullIssue {
  return issue.pull !== null;
}

function isWanted(world: World, { state, pull }: PullIssue, query: Call<'pulls/list'>['query']): boolean {
  const wanted = query.state ?? 'open';
  return (
    (wanted === 'all' || wanted === state) &&
    (query.base === undefined || query.base === pull.base) &&
    (query.head === undefined || query.head === `${world.owner}:${pull.head}`)
  );
}

/** `branch` or `owner:branch`; with another owner it is a name that no branch has. */
function branchOf(world: World, head: string): string {
  return head.startsWith(`${world.owner}:`) ? head.slice(world.owner.length + 1) : head;
}

function invalid(field: string): Reply {
  return validationFailed({ resource: 'PullRequest', field, code: 'invalid' });
}

function missing(field: string): Reply {
  return validationFailed({ resource: 'PullRequest', field, code: 'missing_field' });
}

function custom(message: string): Reply {
  return validationFailed({ resource: 'PullRequest', code: 'custom', message });
}
