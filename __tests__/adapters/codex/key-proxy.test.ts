import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { type KeyProxy, startKeyProxy } from '../../../src/adapters/codex/key-proxy.ts';
import { openModelLine } from '../../../src/adapters/codex/model-line.ts';
import { PATIENCE } from '../../../src/adapters/codex/patience.ts';
import { createModelBudget } from '../../../src/adapters/codex/model-budget.ts';
import { cut, failed, hang, httpError, message, refusal } from '../../../src/testkit/model/turn.ts';
import { type Model, startModel } from '../../../src/testkit/model/start-model.ts';
import type { Script } from '../../../src/testkit/model/script.ts';
import { CANARY } from './stage.ts';

const BODY = JSON.stringify({ model: 'm', stream: true, input: 'hi' });

describe('the key proxy', () => {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  async function before(script: Script): Promise<{ readonly proxy: KeyProxy; readonly model: Model }> {
    const model = await startModel(script, { key: CANARY });
    closing.push(() => model.close());
    return { model, proxy: await open(`${model.url}/responses`) };
  }

  async function open(endpoint: string, budget = createModelBudget()): Promise<KeyProxy> {
    const line = openModelLine({ endpoint: new URL(endpoint), environment: {} });
    closing.push(async () => line.close());
    const proxy = await startKeyProxy({ endpoint: new URL(endpoint), apiKey: CANARY }, line, budget, { ...PATIENCE, idleMs: 300 });
    closing.push(() => proxy.close());
    return proxy;
  }

  async function upstream(answer: (incoming: IncomingMessage, outgoing: ServerResponse) => void): Promise<KeyProxy> {
    const server: Server = createServer(answer).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(async () => {
      server.closeAllConnections();
      server.close();
    });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return open(`http://127.0.0.1:${address.port}/elsewhere/responses`);
  }

  function post(proxy: KeyProxy, headers: Record<string, string> = {}, body: string | Uint8Array<ArrayBuffer> = BODY): Promise<Response> {
    return fetch(`${proxy.url}/responses`, { method: 'POST', headers: { authorization: `Bearer ${proxy.key}`, 'content-type': 'application/json', ...headers }, body, redirect: 'manual' });
  }

  it('forwards with the real key, and sums what the answers used', async () => {
    const { proxy, model } = await before([message('one', { usage: { input: 10, cachedInput: 4, output: 2 } }), message('two', { usage: { input: 30, output: 5 } })]);
    expect(proxy.facts().latest).toBe('none');
    const first = await post(proxy);
    expect([first.status, first.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    expect(await first.text()).toContain('"delta":"one"');
    await (await post(proxy)).text();
    expect(proxy.facts().usage).toEqual({ requests: 2, inputTokens: 40, cachedInputTokens: 4, outputTokens: 7 });
    expect(proxy.facts().latest).toBe('text');
    expect(model.requests.map(({ status, body }) => [status, body])).toEqual([[200, BODY], [200, BODY]]);
  });

  it('tells what the latest completed answer was', async () => {
    const { proxy } = await before([refusal('no'), failed('x'), message('', {})]);
    await (await post(proxy)).text();
    expect(proxy.facts().latest).toBe('refusal');
    await (await post(proxy)).text();
    expect(proxy.facts().latest).toBe('refusal');
    await (await post(proxy)).text();
    expect(proxy.facts().latest).toBe('neither');
  });

  it.each<[string, string, Record<string, string>, number]>([
    ['no key', '/responses', { authorization: '' }, 401],
    ['another key', '/responses', { authorization: `Bearer ${'0'.repeat(64)}` }, 401],
    ['the real key', '/responses', { authorization: `Bearer ${CANARY}` }, 401],
    ['another path', '/models', {}, 403],
    ['what Codex tells of costs', '/analytics/codex/turn-costs', {}, 403],
    ['a query', '/responses?x=1', {}, 403],
    ['a path that climbs', '/x/../../v1/responses/../models', {}, 403],
    ['an encoded body', '/responses', { 'content-encoding': 'gzip' }, 415],
  ])('refuses %s with a JSON error, and asks nobody', async (_title, path, headers, status) => {
    const { proxy, model } = await before([message('never')]);
    const response = await fetch(`${proxy.url}${path}`, { method: 'POST', headers: { authorization: `Bearer ${proxy.key}`, ...headers }, body: BODY });
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/json']);
    expect(await response.json()).toMatchObject({ error: { type: 'key_proxy' } });
    expect(model.requests).toEqual([]);
    expect(proxy.facts()).toMatchObject({ usage: { requests: 0 }, trouble: null, outcomes: {} });
  });

  it.each(['GET', 'PUT', 'DELETE'])('refuses the method %s', async (method) => {
    const { proxy, model } = await before([message('never')]);
    expect((await fetch(`${proxy.url}/responses`, { method, headers: { authorization: `Bearer ${proxy.key}` } })).status).toBe(405);
    expect(model.requests).toEqual([]);
  });

  it('refuses an upgrade and an absolute address', async () => {
    const { proxy, model } = await before([message('never')]);
    const { port } = new URL(proxy.url);
    const answer = async (options: { readonly path: string; readonly method: string; readonly headers: Record<string, string> }): Promise<number | undefined> => {
      const sent = request({ host: '127.0.0.1', port, ...options }).end();
      const [response] = (await once(sent, 'response')) as [IncomingMessage];
      response.resume();
      return response.statusCode;
    };
    const authorization = `Bearer ${proxy.key}`;
    expect(await answer({ method: 'GET', path: '/v1/responses', headers: { connection: 'upgrade', upgrade: 'websocket', authorization } })).toBe(405);
    expect(await answer({ method: 'POST', path: 'http://example.com/v1/responses', headers: { authorization } })).toBe(403);
    expect(model.requests).toEqual([]);
  });

  it('refuses a body over 64 MiB', async () => {
    const { proxy, model } = await before([message('never')]);
    const status = await post(proxy, {}, new Uint8Array(64 * 1024 * 1024 + 1)).then((response) => response.status, () => 'broken off');
    expect([413, 'broken off']).toContain(status);
    expect(model.requests).toEqual([]);
  });

  it('passes on the headers of the protocol and no others, in both directions', async () => {
    const seen: IncomingMessage['headers'][] = [];
    const proxy = await upstream((incoming, outgoing) => {
      seen.push(incoming.headers);
      outgoing.writeHead(200, { 'content-type': 'text/event-stream', 'set-cookie': 'a=b', 'x-request-id': 'r1', 'x-codex-plan': 'p', server: 'evil' }).end('data: {}\n\n');
    });
    const response = await post(proxy, { cookie: 'c=d', 'x-codex-turn-metadata': '{}', 'openai-beta': 'x', 'session-id': 's', 'x-secret': 't', 'accept-encoding': 'gzip' });
    expect([response.headers.get('x-request-id'), response.headers.get('x-codex-plan'), response.headers.get('set-cookie'), response.headers.get('server')]).toEqual(['r1', 'p', null, null]);
    expect(seen[0]).toMatchObject({ authorization: `Bearer ${CANARY}`, 'x-codex-turn-metadata': '{}', 'openai-beta': 'x', 'session-id': 's', 'accept-encoding': 'identity' });
    expect(seen[0]).not.toHaveProperty('cookie');
    expect(seen[0]).not.toHaveProperty('x-secret');
  });

  it('passes on a piece of the answer before the next one exists', async () => {
    const more = Promise.withResolvers<void>();
    const proxy = await upstream((_incoming, outgoing) => {
      outgoing.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: {"type":"first"}\n\n');
      void more.promise.then(() => outgoing.end('data: {"type":"second"}\n\n'));
    });
    const reader = (await post(proxy)).body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toContain('first');
    more.resolve();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toContain('second');
  });

  it('passes on an error with its status and words, less the key', async () => {
    const { proxy } = await before([httpError(429, { error: { message: `slow down, ${CANARY}` } }, { headers: { 'retry-after': '2' } })]);
    const response = await post(proxy);
    expect([response.status, response.headers.get('retry-after'), await response.json()]).toEqual([429, '2', { error: { message: 'slow down, ***' } }]);
  });

  it('follows no redirection, which could carry the request elsewhere', async () => {
    const proxy = await upstream((_incoming, outgoing) => outgoing.writeHead(307, { location: 'http://example.com/v1/responses' }).end());
    const response = await post(proxy);
    expect([response.status, response.headers.get('location')]).toEqual([502, null]);
  });

  it('refuses an answer it could not read along', async () => {
    const proxy = await upstream((_incoming, outgoing) => outgoing.writeHead(200, { 'content-encoding': 'gzip' }).end('x'));
    expect((await post(proxy)).status).toBe(502);
  });

  it('answers 502 without the key or an address when nobody listens', async () => {
    const proxy = await open('http://127.0.0.1:1/v1/responses');
    const response = await post(proxy);
    expect([response.status, await response.json()]).toEqual([502, { error: { type: 'key_proxy', message: 'the model server refused the connection' } }]);
  });

  it('breaks off when the model server breaks off', async () => {
    const { proxy } = await before([cut([{ say: 'text', text: 'half' }])]);
    await expect((await post(proxy)).text()).rejects.toThrow('terminated');
    expect(proxy.facts().latest).toBe('none');
  });

  it('ends answers that hang when it closes', async () => {
    const { proxy } = await before([hang([{ say: 'text', text: 'half' }])]);
    const rest = (await post(proxy)).text();
    await Promise.all(closing.splice(0).reverse().map((close) => close()));
    await expect(rest).rejects.toThrow('terminated');
  });

  it('has another key each time', async () => {
    const [one, other] = [await open('http://127.0.0.1:1/responses'), await open('http://127.0.0.1:1/responses')];
    expect(one.key).toMatch(/^[0-9a-f]{64}$/);
    expect(one.key).not.toBe(other.key);
  });
});
