import { createServer, type ServerResponse } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createForge, type GitHub as Connection } from '../../../src/adapters/github/create-forge.ts';
import type { Sha } from '../../../src/contract/ids.ts';
import { addComment, addLabel, openIssue } from '../../../src/testkit/github/acts.ts';
import type { Interception } from '../../../src/testkit/github/api.ts';
import { checkHandlers } from '../../../src/testkit/github/check-handlers.ts';
import { issueHandlers } from '../../../src/testkit/github/issue-handlers.ts';
import { loadDescription } from '../../../src/testkit/github/description.ts';
import type { Asked } from '../../../src/testkit/github/operations.ts';
import { pullHandlers } from '../../../src/testkit/github/pull-handlers.ts';
import type { GitHubOptions } from '../../../src/testkit/github/server.ts';
import { start } from '../../testkit/github/start.ts';
import { connect, faultOf, head, treeOf } from './connect.ts';
import { BRANCH, CHECK, effects, everyWrite, ONCE, TEXT, WRITES } from './every-write.ts';

/** Everything that GitHub can do to a request of ours, by the rows of the issue, through the real client. */

const SECONDARY = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' };
const soon = (seconds: number): string => String(Math.floor(Date.now() / 1000) + seconds);

/** Disturbs the first request of every write once, and notes which it met. */
function firstOfEach(what: Interception): { readonly met: Set<Asked>; readonly intercept: NonNullable<GitHubOptions['intercept']> } {
  const met = new Set<Asked>();
  return { met, intercept: ({ operationId }) => (WRITES.includes(operationId) && !met.has(operationId) ? (met.add(operationId), what) : undefined) };
}

/** What starts the next shard of a plan is no power of a run; its rows stand in __tests__/adapters/github/dispatch-shard.test.ts. */
const OF_A_PLAN: readonly Asked[] = ['actions/create-workflow-dispatch'];

describe('every write that is put to the rows below', () => {
  it('is every one the port has', async () => {
    const connected = await connect();
    const called = new Set<string>();
    const publisher = new Proxy(connected.publisher, { get: (target, name, receiver) => (called.add(String(name)), Reflect.get(target, name, receiver)) });
    await everyWrite({ ...connected, publisher });
    expect([...called].toSorted()).toEqual(Object.keys(connected.publisher).toSorted());
  });

  it('is every one the embedded GitHub would take, and each of them shows in its log', async () => {
    const declared = loadDescription().operations.filter(({ method }) => method !== 'GET').map(({ id }) => id);
    expect(WRITES.filter((name) => !name.startsWith('graphql/')).concat(OF_A_PLAN).toSorted()).toEqual(declared.toSorted());
    const connected = await connect();
    await everyWrite(connected);
    expect([...new Set(connected.github.writes().map(({ operationId }) => operationId ?? 'unknown'))].toSorted()).toEqual(WRITES.toSorted());
  });
});

describe('every write takes effect exactly once', () => {
  it.each<readonly [string, Interception]>([
    ['5xx', { status: 502, body: { message: 'Bad gateway' } }],
    ['an HTML error page', { status: 503, headers: { 'content-type': 'text/html' }, body: '<!DOCTYPE html><html><title>Unicorn! &middot; GitHub</title></html>' }],
    ['secondary limit with a short Retry-After', { status: 403, headers: { 'retry-after': '2' }, body: SECONDARY }],
    ['secondary limit as 429', { status: 429, headers: { 'retry-after': '1' }, body: SECONDARY }],
    ['secondary limit that does not say how long', { status: 403, body: SECONDARY }],
    ['primary limit that ends soon', { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon(5) }, body: { message: 'API rate limit exceeded for installation.' } }],
    ['reset before handling', { reset: true }],
    ['reset after handling', { reset: true, afterHandling: true }],
    ['an answer that breaks off', { breakOff: true }],
  ])('%s', async (_, what) => {
    const { met, intercept } = firstOfEach(what);
    const connected = await connect({ intercept });
    await everyWrite(connected);
    expect(await effects(connected.github)).toEqual(ONCE);
    expect([...met].toSorted()).toEqual(WRITES.toSorted());
  });

  it('slow answers (time-out), though each took effect', async () => {
    // The delay comes before the handling: what was given up is handled all the same, a moment later.
    const { met, intercept } = firstOfEach({ delayMs: 400 });
    const connected = await connect({ intercept }, { timeoutMs: 300, secondMs: 150 });
    await everyWrite(connected);
    expect(await effects(connected.github)).toEqual(ONCE);
    expect([...met].toSorted()).toEqual(WRITES.toSorted());
  });

  it('a commit status in place of a check run is one per context for whoever looks, however often it is set', async () => {
    const { publisher, github, main } = await connect({ permissions: { checks: 'read' }, intercept: ({ operationId, count }) => (operationId === 'repos/create-commit-status' && count === 1 ? { reset: true, afterHandling: true } : undefined) });
    expect(await publisher.check(main, CHECK)).toEqual({ shown: 'commit status' });
    expect([...new Set(github.world.statuses.map(({ context, state, description, targetUrl }) => JSON.stringify([context, state, description, targetUrl])))]).toEqual([JSON.stringify(['codex-orchestrator', 'success', 'SUCCESS', 'https://example.com/job'])]);
  });
});

describe('answers of a wrong shape', () => {
  it('are looked through where a write would show twice: what took effect is found, and not repeated', async () => {
    const odd = (body: unknown) => ({ ...(typeof body === 'object' ? body : {}), id: 'odd', number: 'odd' });
    const handlers: GitHubOptions['handlers'] = {
      'pulls/create': async (call, world) => ({ status: 201, body: odd((await pullHandlers['pulls/create'](call, world)).body) }),
      'issues/create-comment': (call, world) => ({ status: 201, body: odd(issueHandlers['issues/create-comment'](call, world).body) }),
      'checks/create': async (call, world) => ({ status: 201, body: odd((await checkHandlers['checks/create'](call, world)).body) }),
    };
    const { github } = await start({ handlers });
    const connection = await createForge({ token: github.token, apiUrl: github.apiUrl, repository: 'acme/shop', secondMs: 1 });
    await everyWrite({ ...connection, github, main: await head(github, 'main') });
    expect(await effects(github)).toEqual(ONCE);
    // The testkit itself notices that these are no answers of GitHub's, once for each.
    expect([...new Set(github.violations.map(({ kind, operationId }) => `${kind} ${operationId ?? ''}`))].toSorted()).toEqual(['bad-answer checks/create', 'bad-answer issues/create-comment', 'bad-answer pulls/create']);
  });
});

describe('what GitHub refuses for good is told in its own words', () => {
  it.each<readonly [string, Interception, string, string, number]>([
    ['5xx', { status: 500, body: { message: 'Server Error' } }, 'github:unexpected', 'GitHub answered 500 when asked to tell the default branch: Server Error', 3],
    ['an HTML error page', { status: 502, headers: { 'content-type': 'text/html' }, body: '<html><head><title>502 Bad Gateway</title></head></html>' }, 'github:unexpected', 'GitHub answered 502 when asked to tell the default branch: a web page, "502 Bad Gateway"', 3],
    ['secondary limit with a long Retry-After', { status: 403, headers: { 'retry-after': '900' }, body: SECONDARY }, 'github:unreachable', `GitHub's rate limit kept us from asking to tell the default branch (403: ${SECONDARY.message}). It asks us to wait 900 seconds; a run waits 60 at most`, 1],
    ['secondary limit that stays', { status: 429, headers: { 'retry-after': '1' }, body: SECONDARY }, 'github:unreachable', `GitHub's rate limit kept us from asking to tell the default branch (429: ${SECONDARY.message})`, 3],
    ['reset before handling', { reset: true }, 'github:unreachable', 'GitHub did not answer when asked to tell the default branch: other side closed', 3],
    ['an answer that breaks off', { breakOff: true }, 'github:unreachable', 'GitHub did not answer when asked to tell the default branch: the answer broke off', 3],
    ['bad credentials', { status: 401, body: { message: 'Bad credentials' } }, 'github:denied', 'GitHub did not accept the token when asked to tell the default branch (401: Bad credentials)', 1],
    ['an archived repository', { status: 403, body: { message: 'Repository was archived so is read-only.' } }, 'github:denied', 'GitHub refused to tell the default branch (403: Repository was archived so is read-only.)', 1],
    ['redirects: a renamed repository', { status: 301, headers: { location: 'https://elsewhere.example/repositories/1' }, body: { message: 'Moved Permanently' } }, 'github:moved', 'GitHub says that what it was asked for has moved (301) when asked to tell the default branch', 1],
    ['redirects: for a while', { status: 307, headers: { location: 'https://elsewhere.example/repositories/1' }, body: { message: 'Temporary Redirect' } }, 'github:moved', 'GitHub says that what it was asked for has moved (307) when asked to tell the default branch', 1],
  ])('%s', async (_, what, code, message, times) => {
    const { forge } = await quietly(() => what);
    expect(await faultOf(forge.defaultBranch())).toMatchObject({ code, message });
    expect(forge.requests()).toBe(times);
  });

  it('primary limit that lasts', async () => {
    const { forge } = await quietly(() => ({ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon(3600) }, body: { message: 'API rate limit exceeded' } }));
    const { code, message } = await faultOf(forge.defaultBranch());
    expect([code, message.replace(/3[56]\d\d seconds/, '<an hour>')]).toEqual(['github:unreachable', "GitHub's rate limit kept us from asking to tell the default branch (403: API rate limit exceeded). It asks us to wait <an hour>; a run waits 60 at most"]);
    expect(forge.requests()).toBe(1);
  });

  it('slow answers (time-out)', async () => {
    const { forge, requests } = await connect({ intercept: () => ({ delayMs: 500 }) }, { timeoutMs: 50 });
    expect(await faultOf(forge.defaultBranch())).toMatchObject({ code: 'github:unreachable', message: 'GitHub did not answer when asked to tell the default branch: no answer came in time' });
    expect(requests()).toBe(3);
  });

  it.each<readonly [string, Asked, number, string, string]>([
    ['403 on pull-request creation', 'pulls/create', 403, 'GitHub Actions is not permitted to create or approve pull requests.', `GitHub refused to open a pull request from ${BRANCH} (403: GitHub Actions is not permitted to create or approve pull requests.)`],
    ['rejected ref, by a ruleset', 'git/create-ref', 422, 'Repository rule violations found\n\nCannot create ref due to creations being restricted.', `A rule of the repository does not let us create branch ${BRANCH} (422: Repository rule violations found Cannot create ref due to creations being restricted.)`],
    ['rejected ref, by branch protection', 'git/create-ref', 422, 'Protected branch rules not configured for this branch', `A rule of the repository does not let us create branch ${BRANCH} (422: Protected branch rules not configured for this branch)`],
  ])('%s', async (_, operation, status, said, message) => {
    const connected = await connect({ intercept: ({ operationId }) => (operationId === operation ? { status, body: { message: said } } : undefined) });
    expect((await faultOf(everyWrite(connected))).message).toBe(message);
  });

  it('locked issue: the comment is refused, without a hint at permissions that would not help', async () => {
    const { publisher, github } = await connect();
    openIssue(github.world, 'ada', { title: 'x' }).locked = true;
    expect((await faultOf(publisher.comment(1, 'codex', 'x'))).message).toBe('GitHub refused to comment on issue 1 (403: Unable to create comment because issue is locked.)');
  });

  it('missing draft support: the pull request is opened all the same, and says that it is no draft', async () => {
    const connected = await connect({ intercept: ({ operationId, count }) => (operationId === 'pulls/create' && count === 1 ? { status: 422, body: { message: 'Draft pull requests are not supported in this repository.' } } : undefined) });
    const { publisher, github, main } = connected;
    const { sha } = await publisher.commit({ baseTree: await treeOf(github, main), parents: [main], message: 'Mend', files: [{ path: 'a', mode: '100644', content: Buffer.from('a') }] });
    await publisher.createBranch(BRANCH, sha);
    expect(await publisher.openPullRequest(BRANCH, 'main', TEXT)).toMatchObject({ number: 1, title: TEXT.title, draft: false });
  });

  it.each<readonly [string, (writes: Connection['publisher'], main: Sha) => Promise<unknown>, string]>([
    ['store a file', (publisher, main) => publisher.commit({ baseTree: main, parents: [main], message: 'm', files: [{ path: 'a', mode: '100644', content: Buffer.from([0]) }] }), 'contents: write'],
    [`create branch ${BRANCH}`, (publisher, main) => publisher.createBranch(BRANCH, main), 'contents: write'],
    [`open a pull request from ${BRANCH}`, (publisher) => publisher.openPullRequest(BRANCH, 'main', TEXT), 'pull-requests: write'],
    ['comment on issue 1', (publisher) => publisher.comment(1, 'codex', 'x'), 'issues: write'],
    ['label issue 1', (publisher) => publisher.setStatusLabel(1, 'codex:success', []), 'issues: write'],
    ['react to issue 1', (publisher) => publisher.react(1, 'eyes'), 'issues: write'],
  ])('read-only token: %s', async (doing, write, permission) => {
    const { publisher, github, main } = await connect({ permissions: { contents: 'read', issues: 'read', pull_requests: 'read', checks: 'read', statuses: 'read' } });
    openIssue(github.world, 'ada', { title: 'x' });
    expect(await faultOf(write(publisher, main))).toMatchObject({ code: 'github:denied', message: `GitHub refused to ${doing} (403: Resource not accessible by integration). The job may lack the permission ${permission}` });
  });

  it('read-only token: that nothing can be shown beside a commit is an answer, not a fault', async () => {
    const { publisher, main } = await connect({ permissions: { checks: 'read', statuses: 'read' } });
    expect(await publisher.check(main, CHECK)).toEqual({ shown: 'nothing', why: 'no check run: Resource not accessible by integration; no commit status: Resource not accessible by integration' });
  });
});

describe('pagination over 100', () => {
  it('finds our comment behind two hundred others, and never writes a second', async () => {
    const { publisher, github } = await connect();
    const issue = openIssue(github.world, 'ada', { title: 'x' });
    for (let count = 0; count < 200; count += 1) addComment(github.world, 'eve', issue, 'me too');
    addComment(github.world, 'github-actions[bot]', issue, '<!-- codex -->\nold');
    await publisher.comment(1, 'codex', 'new');
    expect([...github.world.comments.values()].filter(({ body }) => body.startsWith('<!-- codex -->')).map(({ body }) => body)).toEqual(['<!-- codex -->\nnew']);
  });

  it('sees a label behind a hundred others', async () => {
    const { publisher, github } = await connect();
    const issue = openIssue(github.world, 'ada', { title: 'x' });
    for (let count = 0; count < 120; count += 1) addLabel(github.world, 'ada', issue, `area ${count}`);
    addLabel(github.world, 'ada', issue, 'codex:execute');
    await publisher.setStatusLabel(1, 'codex:success', ['codex:execute']);
    expect(issue.labels.map(({ name }) => name).filter((name) => name.startsWith('codex:'))).toEqual(['codex:success']);
  });
});

describe('GHES base URLs', () => {
  it.each(['', '/'])('every write goes to https://HOST/api/v3%s, in GraphQL to https://HOST/api/graphql, and nowhere else', async (slash) => {
    const connected = await connect({ apiPath: '/api/v3' });
    const { apiUrl, token } = connected.github;
    const enterprise = await createForge({ token, apiUrl: `${apiUrl}${slash}`, repository: 'acme/shop', secondMs: 1 });
    await everyWrite({ ...connected, ...enterprise });
    expect(await effects(connected.github)).toEqual(ONCE);
    expect(connected.github.log.filter(({ path }) => path !== '/api/graphql' && !path.startsWith('/api/v3/repos/acme/shop/'))).toEqual([]);
  });
});

/** The client before a server that is not GitHub: what it answers need not fit GitHub's description. */
async function quietly(answer: () => Interception): Promise<Connection> {
  const respond = (response: ServerResponse): void => {
    const what = answer();
    if ('reset' in what) return void response.destroy();
    if ('breakOff' in what) return void response.writeHead(200, { 'content-type': 'application/json', 'content-length': 99 }).write('{"default_', () => response.destroy());
    if ('delayMs' in what) throw new Error('not meant for this server');
    response.writeHead(what.status, { 'content-type': 'application/json', ...what.headers }).end(typeof what.body === 'string' ? what.body : JSON.stringify(what.body));
  };
  const server = createServer((_, response) => respond(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close().closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return createForge({ token: 'ghs_x', apiUrl: `http://127.0.0.1:${address.port}`, repository: 'acme/shop', secondMs: 1 });
}
