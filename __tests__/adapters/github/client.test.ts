import { createServer, type IncomingMessage } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createForge } from '../../../src/adapters/github/create-forge.ts';
import { connect, faultOf } from './connect.ts';

describe('the address of GitHub', () => {
  it.each(['/api/v3', '/api/v3/', ''])('may end in %j', async (path) => {
    const { url, asked } = await listen('{"default_branch":"main"}');
    const { forge } = await createForge({ token: 'ghs_x', apiUrl: `${url}${path}`, repository: 'acme/shop', userAgent: 'codex-orchestrator/1.2.3' });
    expect(await forge.defaultBranch()).toBe('main');
    expect(asked.map(({ url: target, headers }) => [target, headers.authorization, headers['user-agent']?.split(' ')[0]])).toEqual([[`${path.replace(/\/$/, '')}/repos/acme/shop`, 'token ghs_x', 'codex-orchestrator/1.2.3']]);
  });

  it.each(['shop', 'acme/', '/shop', 'acme/shop/x', ''])('needs owner and name, not %j', async (repository) => {
    await expect(createForge({ token: 'ghs_x', apiUrl: 'http://127.0.0.1', repository })).rejects.toThrow('it must be owner/name');
  });
});

describe('an answer', () => {
  it.each([
    ['<html><title>Please log in</title></html>', 'GitHub\'s answer to "tell the default branch" is a web page, "Please log in": something between us and GitHub may have answered in its place'],
    ['nonsense', "GitHub's answer to \"tell the default branch\" is not what it describes: it is text, and must be a group of fields"],
    ['{"default_branch":7}', "GitHub's answer to \"tell the default branch\" is not what it describes: default_branch is 7, and must be text"],
    ['{"default_branch":""}', "GitHub's answer to \"tell the default branch\" is not what it describes: default_branch is empty, and must not be"],
  ])('of another shape is a fault: %s', async (body, message) => {
    const { url } = await listen(body);
    const { forge } = await createForge({ token: 'ghs_x', apiUrl: url, repository: 'acme/shop' });
    expect(await faultOf(forge.defaultBranch())).toMatchObject({ code: 'github:unexpected', message });
  });

  it('may come without what GitHub usually explains', async () => {
    const { forge } = await connect({ intercept: () => ({ status: 418, body: ['teapot'] }) });
    expect(await faultOf(forge.defaultBranch())).toMatchObject({ code: 'github:unexpected', message: 'GitHub answered 418 when asked to tell the default branch: Unknown error: ["teapot"]' });
  });

  it('that is a wall of text is cut', async () => {
    const { forge } = await connect({ intercept: () => ({ status: 418, body: { message: 'x'.repeat(10_000) } }) });
    expect((await faultOf(forge.defaultBranch())).message).toBe(`GitHub answered 418 when asked to tell the default branch: ${'x'.repeat(299)}…`);
  });
});

async function listen(body: string): Promise<{ readonly url: string; readonly asked: readonly IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close().closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return { url: `http://127.0.0.1:${address.port}`, asked };
}
