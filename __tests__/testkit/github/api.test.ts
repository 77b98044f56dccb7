import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { openIssue } from '../../../src/testkit/github/acts.ts';
import { ok } from '../../../src/testkit/github/exchange.ts';
import type { GitHub } from '../../../src/testkit/github/server.ts';
import { clientOf, refusal, start } from './start.ts';

test('An operation outside the list is answered 501 and is a violation', async () => {
  const { github, client, here } = await start();
  expect(await refusal(client.issues.create({ ...here, title: 'New' }))).toMatchObject({ status: 501 });
  expect(github.violations).toEqual([
    {
      kind: 'undeclared-operation',
      operationId: undefined,
      method: 'POST',
      path: '/repos/acme/shop/issues',
      detail: 'operations.ts does not list this operation',
    },
  ]);
});

test('A body of the wrong type is refused with 422 and is a violation', async () => {
  const { github } = await start();
  openIssue(github.world, 'ada', { title: 'One' });
  expect((await send(github, 'POST', '/repos/acme/shop/issues/1/comments', { body: 7 })).status).toBe(422);
  expect(kinds(github)).toEqual([['bad-body', '/body must be string']]);
  expect(github.world.comments.size).toBe(0);
});

test('A missing key, a missing body and a body that is no JSON are refused and are violations', async () => {
  const { github } = await start();
  openIssue(github.world, 'ada', { title: 'One' });
  const path = '/repos/acme/shop/issues/1/comments';
  const statuses = [
    (await send(github, 'POST', path, {})).status,
    (await send(github, 'POST', path)).status,
    (await sendText(github, 'POST', path, '{"body":')).status,
  ];
  expect(statuses).toEqual([422, 422, 400]);
  expect(github.violations.map(({ kind }) => kind)).toEqual(['bad-body', 'bad-body', 'bad-body']);
});

test('A key that GitHub does not know is refused at any depth and is a violation', async () => {
  const { github } = await start();
  openIssue(github.world, 'ada', { title: 'One' });
  await send(github, 'POST', '/repos/acme/shop/issues/1/comments', { body: 'x', boddy: 'y' });
  await send(github, 'POST', '/repos/acme/shop/git/trees', { tree: [{ path: 'a', mode: '100644', type: 'blob', content: 'x', contents: 'y' }] });
  await send(github, 'POST', '/repos/acme/shop/issues/1/labels', { labels: [{ name: 'a', colour: 'red' }] });
  expect(kinds(github)).toEqual([
    ['unknown-key', '/boddy is no key that GitHub knows'],
    ['unknown-key', '/tree/0/contents is no key that GitHub knows'],
    ['unknown-key', '/labels/0/colour is no key that GitHub knows'],
  ]);
});

test('An undeclared query parameter and one of the wrong type are refused and are violations', async () => {
  const { github } = await start();
  openIssue(github.world, 'ada', { title: 'One' });
  expect((await send(github, 'GET', '/repos/acme/shop/issues/1?expand=all')).status).toBe(422);
  expect((await send(github, 'GET', '/repos/acme/shop/issues/1/comments?page=two')).status).toBe(422);
  expect((await send(github, 'GET', '/repos/acme/shop/issues/one')).status).toBe(422);
  expect(kinds(github)).toEqual([
    ['undeclared-query', '?expand'],
    ['bad-parameter', 'page: / must be integer'],
    ['bad-parameter', 'issue_number: / must be integer'],
  ]);
});

test('An answer of its own that does not fit the description is a violation', async () => {
  const { github, client, here } = await start({ handlers: { 'issues/get': () => ok({ number: 'one' }), 'repos/get': () => ({ status: 299, body: {} }) } });
  await client.issues.get({ ...here, issue_number: 1 });
  await client.repos.get(here);
  const details = github.violations.map(({ kind, operationId, detail }) => `${kind} ${String(operationId)} ${detail}`);
  expect(details).toContain('bad-answer issues/get 200: /number must be integer');
  expect(details).toContain("bad-answer issues/get 200: / must have required property 'title'");
  expect(details.at(-1)).toBe('bad-answer repos/get the description has no answer 299');
});

test('What GitHub can and the testkit cannot is refused out loud', async () => {
  const { github, client, here } = await start();
  expect(await refusal(client.pulls.list({ ...here, sort: 'popularity' }))).toMatchObject({ status: 501 });
  expect(kinds(github)).toEqual([['unsupported', 'pulls/list sorted by popularity']]);
});

test('Another token is refused with 401 Bad credentials, none at all with 401 too', async () => {
  const { github, here } = await start();
  expect(await refusal(clientOf(github, 'another').repos.get(here))).toMatchObject({ status: 401, message: expect.stringContaining('Bad credentials') });
  expect((await fetch(`${github.apiUrl}/repos/acme/shop`)).status).toBe(401);
  expect((await fetch(`${github.apiUrl}/repos/acme/shop`, { headers: { authorization: `Bearer ${github.token}` } })).status).toBe(200);
  expect(github.violations).toEqual([]);
});

test('The log names every request, and writes() only those that could change something', async () => {
  const { github, client, here } = await start();
  openIssue(github.world, 'ada', { title: 'One' });
  await client.issues.get({ ...here, issue_number: 1 });
  expect(github.writes()).toEqual([]);
  await client.issues.createComment({ ...here, issue_number: 1, body: 'x' });
  await refusal(client.issues.removeLabel({ ...here, issue_number: 1, name: 'none' }));
  expect(github.requests()).toBe(3);
  expect(github.log[0]).toEqual({ method: 'GET', path: '/repos/acme/shop/issues/1', status: 200, operationId: 'issues/get' });
  expect(github.writes().map(({ operationId, status }) => [operationId, status])).toEqual([
    ['issues/create-comment', 201],
    ['issues/remove-label', 404],
  ]);
});

test('The hook may answer in place of GitHub, and counts each operation from 1', async () => {
  const seen: unknown[] = [];
  const { github, client, here } = await start({
    intercept: (request) => {
      seen.push(request);
      return request.operationId === 'repos/get' && request.count === 1
        ? { status: 503, headers: { 'retry-after': '1' }, body: { message: 'unavailable' } }
        : undefined;
    },
  });
  expect(await refusal(client.repos.get(here))).toMatchObject({ status: 503 });
  expect((await client.repos.get(here)).status).toBe(200);
  expect(seen).toEqual([1, 2].map((count) => ({ operationId: 'repos/get', method: 'GET', path: '/repos/acme/shop', count })));
  expect(github.violations).toEqual([]);
});

test('An answer below 400 that the hook makes up is judged like any other', async () => {
  const { github, client, here } = await start({ intercept: () => ({ status: 200, body: { id: 'x' } }) });
  await client.issues.get({ ...here, issue_number: 1 });
  expect(github.violations.length).toBeGreaterThan(0);
  expect(github.violations.every(({ kind }) => kind === 'bad-answer')).toBe(true);
});

test('The hook may cut the connection before a write takes effect, or after', async () => {
  const plans = [{ reset: true }, { reset: true, afterHandling: true }, { delayMs: 1 }] as const;
  const { github, client, here } = await start({ intercept: ({ count }) => plans[count - 1] });
  openIssue(github.world, 'ada', { title: 'One' });
  const write = () => client.issues.createComment({ ...here, issue_number: 1, body: 'x' });
  await expect(write()).rejects.toThrow();
  expect(github.world.comments.size).toBe(0);
  await expect(write()).rejects.toThrow();
  expect(github.world.comments.size).toBe(1);
  expect((await write()).status).toBe(201);
  expect(github.log.map(({ status }) => status)).toEqual([0, 0, 201]);
});

test('A client that dies while it sends leaves a log entry of status 0 and no violation', async () => {
  const { github } = await start();
  openIssue(github.world, 'ada', { title: 'One' });
  const socket = connect(Number(new URL(github.apiUrl).port), '127.0.0.1');
  const gone = once(socket, 'close');
  socket.write(`POST /repos/acme/shop/issues/1/comments HTTP/1.1\r\nhost: x\r\nauthorization: token ${github.token}\r\ncontent-length: 100\r\n\r\n{"body"`);
  await expect.poll(() => github.requests()).toBe(1);
  socket.destroy();
  await gone;
  const { status } = await send(github, 'POST', '/repos/acme/shop/issues/1/comments', { body: 'x' });
  expect([status, github.world.comments.size, github.log.map((entry) => entry.status)]).toEqual([201, 1, [0, 201]]);
  expect(github.violations).toEqual([]);
});

function kinds(github: GitHub): readonly (readonly [string, string])[] {
  return github.violations.map(({ kind, detail }) => [kind, detail]);
}

function send(github: GitHub, method: string, path: string, body?: unknown): Promise<Response> {
  return sendText(github, method, path, body === undefined ? undefined : JSON.stringify(body));
}

function sendText(github: GitHub, method: string, path: string, body: string | undefined): Promise<Response> {
  return fetch(`${github.apiUrl}${path}`, {
    method,
    headers: { authorization: `token ${github.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body }),
  });
}
