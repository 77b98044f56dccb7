import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type KeyProxy, startKeyProxy } from '../../../src/adapters/codex/key-proxy.ts';
import { openModelLine } from '../../../src/adapters/codex/model-line.ts';
import { type ConnectProxy, type ConnectProxyOptions, startConnectProxy } from '../../../src/testkit/connect-proxy.ts';
import { type Model, startModel } from '../../../src/testkit/model/start-model.ts';
import { message } from '../../../src/testkit/model/turn.ts';
import { certificateFor } from '../certificate.ts';
import { CANARY } from './stage.ts';

const ACCOUNT = 'me:hunter2-hunter2';
const BODY = JSON.stringify({ model: 'm', stream: true, input: 'hi' });

let trusted: { readonly cert: string; readonly key: string };
beforeAll(async () => {
  trusted = await certificateFor('model.test', 'localhost');
});

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function modelServer(): Promise<Model & { readonly port: number }> {
  const model = await startModel([message('one'), message('two')], { key: CANARY, tls: trusted });
  closing.push(() => model.close());
  return Object.assign(model, { port: Number(new URL(model.url).port) });
}

async function proxyWith(options: ConnectProxyOptions): Promise<ConnectProxy> {
  const proxy = await startConnectProxy(options);
  closing.push(() => proxy.close());
  return proxy;
}

async function keyProxy(endpoint: string, environment: Record<string, string>, authorities: readonly string[] | undefined = [trusted.cert]): Promise<KeyProxy> {
  const line = openModelLine({ endpoint: new URL(endpoint), environment, ...(authorities === undefined ? {} : { authorities }) });
  closing.push(() => line.close());
  const proxy = await startKeyProxy({ endpoint: new URL(endpoint), apiKey: CANARY }, line);
  closing.push(() => proxy.close());
  return proxy;
}

async function ask(proxy: KeyProxy): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(`${proxy.url}/responses`, { method: 'POST', headers: { authorization: `Bearer ${proxy.key}`, 'content-type': 'application/json' }, body: BODY });
  return { status: response.status, text: await response.text() };
}

const why = (proxy: KeyProxy): string => {
  const { trouble } = proxy.facts();
  return trouble?.kind === 'no-answer' ? trouble.why : `no trouble of that kind: ${JSON.stringify(trouble)}`;
};

describe('the way to a model server that speaks https', () => {
  it('HTTPS_PROXY: goes through the proxy that the job names, and keeps the connection for the next request', async () => {
    const model = await modelServer();
    const proxy = await proxyWith({ hosts: { 'model.test': model.port }, account: ACCOUNT });
    const line = await keyProxy('https://model.test/v1/responses', { HTTPS_PROXY: `http://${ACCOUNT}@127.0.0.1:${proxy.port}` });
    expect([(await ask(line)).status, (await ask(line)).status]).toEqual([200, 200]);
    expect(proxy.asked).toEqual(['model.test:443']);
    expect(model.requests.map(({ headers }) => [headers.host, headers.authorization, headers['proxy-authorization']])).toEqual(Array(2).fill(['model.test', `Bearer ${CANARY}`, undefined]));
  });

  it('NO_PROXY: goes straight where it is told to', async () => {
    const model = await modelServer();
    const proxy = await proxyWith({ hosts: {} });
    const line = await keyProxy(`https://model.test:${model.port}/v1/responses`, { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`, NO_PROXY: 'model.test' });
    expect((await ask(line)).status).toBe(502);
    expect(proxy.asked).toEqual([]);
    // Only the proxy knows that name; the straight way ends in the name service.
    expect(why(line)).toMatch(/^could not be reached \((ENOTFOUND|EAI_AGAIN)\)$/);
    const straight = await keyProxy(`https://localhost:${model.port}/v1/responses`, { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` });
    expect((await ask(straight)).status).toBe(200);
    expect(proxy.asked).toEqual([]);
  });

  it.each([
    [407, 'it wants another user or password'],
    [403, 'it does not allow that address'],
    [502, 'it could not connect'],
  ])('names the proxy, without its account, when it refuses with %i; the model server and Codex hear nothing of it', async (status, words) => {
    const model = await modelServer();
    const proxy = await proxyWith({ hosts: { 'model.test': model.port }, refuseWith: status });
    const line = await keyProxy('https://model.test/v1/responses', { HTTPS_PROXY: `http://${ACCOUNT}@127.0.0.1:${proxy.port}` });
    const answer = await ask(line);
    expect([answer.status, JSON.parse(answer.text)]).toEqual([502, { error: { type: 'key_proxy', message: 'the model server could not be reached' } }]);
    expect(why(line)).toBe(`was not reached: the proxy http://127.0.0.1:${proxy.port} answered ${status} when asked for model.test; ${words}`);
    expect(model.requests).toEqual([]);
  });

  it('asks a proxy with the wrong password once for each request, and sends it no key', async () => {
    const model = await modelServer();
    const proxy = await proxyWith({ hosts: { 'model.test': model.port }, account: 'me:other' });
    const line = await keyProxy('https://model.test/v1/responses', { HTTPS_PROXY: `http://${ACCOUNT}@127.0.0.1:${proxy.port}` });
    await ask(line);
    expect(why(line)).toContain(`the proxy http://127.0.0.1:${proxy.port} answered 407`);
    expect(why(line)).not.toContain('hunter2');
    expect(proxy.asked).toEqual(['model.test:443']);
  });

  it('says so when there is no proxy at that address', async () => {
    const line = await keyProxy('https://model.test/v1/responses', { HTTPS_PROXY: `http://${ACCOUNT}@127.0.0.1:1` });
    expect((await ask(line)).status).toBe(502);
    expect(why(line)).toBe('could not be reached through the proxy http://127.0.0.1:1 (ECONNREFUSED)');
  });

  it.each([
    ['nobody vouches for it', undefined, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['it is for another name', 'own', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ] as const)('refuses a certificate when %s, whatever NODE_TLS_REJECT_UNAUTHORIZED says, and sends no key', async (_title, trust, code) => {
    const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    closing.push(() => {
      if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
      else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
    });
    const other = await certificateFor('other.test');
    const seen: IncomingMessage[] = [];
    const server = createTlsServer(other, (incoming, outgoing) => {
      seen.push(incoming);
      outgoing.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const proxy = await proxyWith({ hosts: { 'model.test': port } });
    for (const environment of [{}, { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` }]) {
      const host = 'HTTPS_PROXY' in environment ? 'model.test' : `localhost:${port}`;
      const line = openModelLine({ endpoint: new URL(`https://${host}/v1/responses`), environment, ...(trust === undefined ? {} : { authorities: [other.cert] }) });
      closing.push(() => line.close());
      await expect(line.send({ authorization: `Bearer ${CANARY}` }, Buffer.from(BODY), 10_000, new AbortController().signal)).rejects.toMatchObject({
        message: `was not trusted: the certificate of ${host} does not hold (${code}); if it comes from an authority of yours, name its file in NODE_EXTRA_CA_CERTS`,
        told: 'could not be reached',
      });
    }
    expect(seen).toEqual([]);
  });

  it('sends the query of Azure, and the key in its header', async () => {
    const seen: IncomingMessage[] = [];
    const own = await certificateFor('name.openai.azure.com');
    const server = createTlsServer(own, (incoming, outgoing) => {
      seen.push(incoming);
      outgoing.writeHead(200, { 'content-type': 'text/event-stream' }).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(() => void server.close());
    const proxy = await proxyWith({ hosts: { 'name.openai.azure.com': (server.address() as AddressInfo).port } });
    const line = await keyProxy('https://name.openai.azure.com/openai/responses?api-version=2025-04-01-preview', { HTTPS_PROXY: `127.0.0.1:${proxy.port}` }, [own.cert]);
    expect((await ask(line)).status).toBe(200);
    expect(seen.map(({ url, headers }) => [url, headers['api-key'], headers.authorization])).toEqual([['/openai/responses?api-version=2025-04-01-preview', CANARY, undefined]]);
  });

  it('gives up on a server that does not answer', async () => {
    const server = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(() => {
      server.closeAllConnections();
      server.close();
    });
    const line = openModelLine({ endpoint: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/responses`), environment: {} });
    closing.push(() => line.close());
    await expect(line.send({}, Buffer.from(BODY), 50, new AbortController().signal)).rejects.toThrow('did not answer within 0.05 seconds');
  });
});
