import { describe, expect, it } from 'vitest';
import { sha } from '../../../src/contract/ids.ts';
import { addLabel, lockIssue, openIssue, setIssueState } from '../../../src/testkit/github/acts.ts';
import { commitFiles } from '../../../src/testkit/github/bare-repository.ts';
import { ok } from '../../../src/testkit/github/exchange.ts';
import { renderIssue } from '../../../src/testkit/github/render-issue.ts';
import { connect, faultOf, head, operations, treeOf } from './connect.ts';

const user = { login: 'ada', id: 7, node_id: 'U', avatar_url: 'http://x.test/', gravatar_id: '', url: 'http://x.test/', html_url: 'http://x.test/', followers_url: 'http://x.test/', following_url: 'x', gists_url: 'x', starred_url: 'x', subscriptions_url: 'http://x.test/', organizations_url: 'http://x.test/', repos_url: 'http://x.test/', events_url: 'x', received_events_url: 'http://x.test/', type: 'User', site_admin: false, role_name: 'x', permissions: { admin: true, pull: true, push: true } };

describe('permission', () => {
  it.each([
    ['ada', 'admin'],
    ['max', 'maintain'],
    ['wim', 'write'],
    ['tia', 'triage'],
    ['rob', 'read'],
    ['eve', 'none'],
    ['ADA', 'admin'],
    ['github-actions[bot]', 'write'],
    ['nobody-we-know', 'none'],
    ['ada[bot]', 'none'],
  ])('of %s is %s', async (login, level) => {
    const { forge, requests } = await connect();
    expect(await forge.permission(login)).toEqual({ login, level, note: '' });
    expect(requests()).toBe(1);
  });

  it.each([
    ['a custom role made from write', { permission: 'write', role_name: 'release captain', user }, 'write', ''],
    ['a custom role made from read', { permission: 'read', role_name: 'security reader', user }, 'read', ''],
    ['a custom role made from admin', { permission: 'admin', role_name: 'deputy', user }, 'admin', ''],
    ['a role with the name of a property that every object has', { permission: 'none', role_name: 'constructor', user }, 'none', ''],
    ['a permission nobody has heard of', { permission: 'owner', role_name: 'owner', user }, 'unknown', 'GitHub answered the role owner with the permission owner, which do not go together'],
    ['a role that does not go with the permission', { permission: 'read', role_name: 'admin', user }, 'unknown', 'GitHub answered the role admin with the permission read, which do not go together'],
    ['an answer about somebody else', { permission: 'admin', role_name: 'admin', user: { ...user, login: 'bob' } }, 'unknown', 'GitHub answered about bob'],
    ['an answer about nobody', { permission: 'admin', role_name: 'admin', user: null }, 'unknown', 'GitHub answered about nobody'],
  ])('of %s', async (_title, body, level, note) => {
    const { forge } = await connect({ intercept: () => ({ status: 200, body }) });
    expect(await forge.permission('ada')).toEqual({ login: 'ada', level, note });
  });

  it.each([
    [401, 1, 'GitHub did not accept the token when asked to tell the permission of ada (401: it is so)'],
    [403, 1, 'GitHub refused to tell the permission of ada (403: it is so). The job may lack the permission metadata: read'],
    [451, 1, 'GitHub answered 451 when asked to tell the permission of ada: it is so'],
    [500, 3, 'GitHub answered 500 when asked to tell the permission of ada: it is so'],
    [503, 3, 'GitHub answered 503 when asked to tell the permission of ada: it is so'],
  ])('is unknown, which is a no, when GitHub answers %i', async (status, sent, note) => {
    const { forge, requests } = await connect({ intercept: () => ({ status, body: { message: 'it is so' } }) });
    expect(await forge.permission('ada')).toEqual({ login: 'ada', level: 'unknown', note });
    expect(requests()).toBe(sent);
  });

  it('is unknown when no answer comes', async () => {
    const { forge, requests } = await connect({ intercept: () => ({ reset: true }) });
    expect(await forge.permission('ada')).toEqual({ login: 'ada', level: 'unknown', note: 'GitHub did not answer when asked to tell the permission of ada: other side closed' });
    expect(requests()).toBe(3);
  });

  it('of a login that climbs out of its place in the address is nothing at all', async () => {
    const { forge } = await connect();
    expect((await forge.permission('../../acme/shop/collaborators/ada')).level).toBe('none');
  });
});

describe('issue', () => {
  it('is shown as it stands now', async () => {
    const { forge, github, requests } = await connect();
    const issue = openIssue(github.world, 'rob', { title: 'Fix it', body: '## Goal\r\n\nIt works.', labels: ['codex:execute'] });
    addLabel(github.world, 'ada', issue, 'bug');
    lockIssue(github.world, 'ada', issue);
    setIssueState(github.world, 'ada', issue, 'closed');
    expect(await forge.issue(1)).toEqual({ number: 1, title: 'Fix it', body: '## Goal\r\n\nIt works.', state: 'closed', locked: true, isPullRequest: false, author: 'rob', labels: ['codex:execute', 'bug'] });
    expect(requests()).toBe(1);
  });

  it('has an empty body when it has none', async () => {
    const { forge, github } = await connect();
    openIssue(github.world, 'rob', { title: 'Empty' });
    expect(await forge.issue(1)).toMatchObject({ body: '', state: 'open', locked: false, labels: [] });
  });

  it.each([404, 410])('is null when GitHub answers %i', async (status) => {
    const { forge } = await connect({ intercept: () => ({ status, body: { message: 'Gone' } }) });
    expect(await forge.issue(1)).toBeNull();
  });

  it('is not looked for where GitHub sends us: a renamed repository, a transferred issue', async () => {
    const { forge, github, requests } = await connect({ intercept: ({ path }) => (path.endsWith('/9') ? { status: 301, headers: { location: '/repos/acme/shop/issues/1' }, body: { message: 'Moved Permanently' } } : undefined) });
    openIssue(github.world, 'rob', { title: 'Where it went' });
    expect(await faultOf(forge.issue(9))).toMatchObject({ code: 'github:moved', message: 'GitHub says that what it was asked for has moved (301) when asked to show issue 9' });
    expect(operations(github)).toEqual(['issues/get 301']);
    expect(requests()).toBe(1);
  });

  it('is null when it was moved to another repository', async () => {
    const { forge, github } = await connect({
      handlers: { 'issues/get': (_call, world) => ok({ ...renderIssue(world, openIssue(world, 'rob', { title: 'Moved' })), repository_url: `${world.urls.api}/repos/acme/elsewhere` }) },
    });
    expect(await forge.issue(1)).toBeNull();
    expect(operations(github)).toEqual(['issues/get 200']);
  });

  it('is a fault when GitHub refuses', async () => {
    const { forge } = await connect({ intercept: () => ({ status: 403, body: { message: 'Resource not accessible by integration' } }) });
    expect(await faultOf(forge.issue(1))).toMatchObject({ code: 'github:denied', message: 'GitHub refused to show issue 1 (403: Resource not accessible by integration). The job may lack the permission issues: read' });
  });
});

describe('branches and commits', () => {
  it('tells the default branch', async () => {
    const { forge } = await connect();
    expect(forge.repository).toBe('acme/shop');
    expect(await forge.defaultBranch()).toBe('main');
  });

  it('tells the head of a branch, slashes and all', async () => {
    const { forge, github, main } = await connect();
    await github.world.repository.git(['branch', 'codex/issue-7-x', main]);
    expect(await forge.branchHead('codex/issue-7-x')).toBe(main);
    expect(await forge.branchHead('main')).toBe(main);
  });

  it('answers null for a branch that is not there, or of which only the beginning is', async () => {
    const { forge, github, main } = await connect();
    await github.world.repository.git(['branch', 'codex/issue-70', main]);
    expect(await forge.branchHead('codex/issue-7')).toBeNull();
    expect(await forge.branchHead('codex')).toBeNull();
  });

  it('tells the heads of all branches that begin alike, in one request', async () => {
    const { forge, github, main } = await connect();
    await github.world.repository.git(['branch', 'codex/issue-7', main]);
    await github.world.repository.git(['branch', 'codex/issue-7-01234567', main]);
    await github.world.repository.git(['branch', 'codex/issue-6', main]);
    const before = forge.requests();
    expect([...(await forge.branchHeads('codex/issue-7'))]).toEqual([['codex/issue-7', main], ['codex/issue-7-01234567', main]]);
    expect([...(await forge.branchHeads('codex/issue-9'))]).toEqual([]);
    expect(forge.requests() - before).toBe(2);
  });

  it('shows a commit: tree, parents and message', async () => {
    const { forge, github, main } = await connect();
    await commitFiles(github.world.repository, 'main', { 'a.txt': 'a' }, 'Add a\n\nWhy: b');
    const commit = await head(github, 'main');
    expect(await forge.commit(commit)).toEqual({ sha: commit, tree: await treeOf(github, commit), parents: [main], message: 'Add a\n\nWhy: b', maker: { author: 'Octo Cat <octocat@users.noreply.github.com>', committer: 'Octo Cat <octocat@users.noreply.github.com>', signed: false } });
  });

  it('tells what a commit holds beyond a base, the oldest first, and whether it holds the base', async () => {
    const { forge, publisher, github, main } = await connect();
    const ours = await publisher.commit({ baseTree: await treeOf(github, main), parents: [main], message: 'Ours', files: [{ path: 'b.txt', mode: '100644', content: Buffer.from('b') }] });
    await commitFiles(github.world.repository, 'main', { 'a.txt': 'a' }, 'More');
    const more = await head(github, 'main');
    const both = await publisher.commit({ baseTree: ours.tree, parents: [ours.sha, more], message: 'Both', files: [{ path: 'b.txt', mode: '100644', content: Buffer.from('c') }] });
    const bot = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>';
    const maker = { author: bot, committer: bot, signed: true };
    const first = { sha: ours.sha, tree: ours.tree, parents: [main], message: 'Ours', maker };
    expect(await forge.ahead(main, ours.sha)).toEqual({ commits: [first], complete: true, containsBase: true });
    expect(await forge.ahead(more, ours.sha)).toEqual({ commits: [first], complete: true, containsBase: false });
    expect(await forge.ahead(more, both.sha)).toEqual({ commits: [first, { sha: both.sha, tree: both.tree, parents: [ours.sha, more], message: 'Both', maker }], complete: true, containsBase: true });
    expect(await forge.ahead(more, main)).toEqual({ commits: [], complete: true, containsBase: false });
  });

  it('tells of a commit that has nothing in common with a base', async () => {
    const { forge, github, main } = await connect();
    const orphan = sha.parse((await github.world.repository.git(['-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit-tree', '-m', 'Alone', await treeOf(github, main)])).toString().trim());
    expect(await forge.ahead(main, orphan)).toBeNull();
  });

  it('faults on a commit that is not there', async () => {
    const { forge } = await connect();
    expect((await faultOf(forge.commit(sha.parse('f'.repeat(40))))).code).toBe('github:denied');
  });
});

describe('pull requests', () => {
  const pull = { head: 'codex/issue-1', base: 'main', draft: true, reviewers: [], maintainerCanModify: false, closedHead: null };

  it('finds the open one from a branch', async () => {
    const { forge, github, main, requests } = await connect();
    await github.world.repository.git(['branch', 'codex/issue-1', main]);
    await github.world.repository.git(['branch', 'codex/issue-1-b', main]);
    openIssue(github.world, 'ada', { title: 'Another', pull: { ...pull, head: 'codex/issue-1-b' } });
    setIssueState(github.world, 'ada', openIssue(github.world, 'ada', { title: 'Old', pull }), 'closed');
    openIssue(github.world, 'ada', { title: 'Work', body: 'Look', pull });
    const [found, ...more] = await forge.pullRequests('codex/issue-1', 'main', 'open');
    expect(more).toEqual([]);
    expect(found).toEqual({
      number: 3, url: expect.stringContaining('/acme/shop/pull/3'), title: 'Work', body: 'Look', draft: true, state: 'open', author: 'ada', authorId: expect.any(Number), nodeId: expect.any(String), labels: [], reviewers: [], head: { ref: 'codex/issue-1', sha: main }, base: { ref: 'main' },
    });
    expect(requests()).toBe(1);
    expect(await forge.pullRequest(3)).toEqual(found);
    expect((await forge.pullRequests('codex/issue-1', 'main', 'all')).map(({ number, state }) => [number, state])).toEqual([[3, 'open'], [2, 'closed']]);
  });

  it('answers with none when there is none', async () => {
    const { forge } = await connect();
    expect(await forge.pullRequests('codex/issue-1', 'main', 'open')).toEqual([]);
  });

  it('pagination over 100: finds every pull request of a head', async () => {
    const { forge, github, main, requests } = await connect();
    await github.world.repository.git(['branch', 'codex/issue-1', main]);
    for (let count = 0; count < 130; count += 1) setIssueState(github.world, 'ada', openIssue(github.world, 'ada', { title: `Old ${count}`, pull: { ...pull } }), 'closed');
    expect((await forge.pullRequests('codex/issue-1', 'main', 'all')).length).toBe(130);
    expect(requests()).toBe(2);
  });

  it('takes none of another branch, though GitHub offers it', async () => {
    const { forge, github, main } = await connect({}, {});
    await github.world.repository.git(['branch', 'codex/other', main]);
    openIssue(github.world, 'ada', { title: 'Other', pull: { ...pull, head: 'codex/other' } });
    const theirs = await forge.pullRequests('codex/other', 'main', 'open');
    expect(theirs.map(({ number }) => number)).toEqual([1]);
    expect(await forge.pullRequests('other', 'main', 'open')).toEqual([]);
  });
});
