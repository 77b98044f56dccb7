import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { npmPack } from '../../src/adapters/codex/npm-pack.ts';
import { createRepository } from '../../src/adapters/git/repository.ts';
import { createTrustedGit } from '../../src/adapters/git/trusted-git.ts';
import { findProgram } from '../../src/adapters/process/find-program.ts';
import { type ConnectProxy, type ConnectProxyOptions, startConnectProxy } from '../../src/testkit/connect-proxy.ts';
import { start } from '../testkit/github/start.ts';
import { certificateFor } from './certificate.ts';
import { faultOf } from './github/connect.ts';
import { GIT, temporaryFolder } from './git/lab.ts';

const ROOT = join(import.meta.dirname, '../..');
const ACCOUNT = 'me:hunter2-hunter2';
const never = (): never => {
  throw new Error('no evidence is written here');
};

interface Behind {
  readonly proxy: ConnectProxy;
  /** What the job would have in its environment. */
  readonly variable: string;
  readonly certificate: string;
  readonly folder: string;
}

/** A server that speaks https under a name only the proxy knows. */
async function behindProxy(name: string, listener: (incoming: IncomingMessage, outgoing: ServerResponse) => void, options: Partial<ConnectProxyOptions> = {}): Promise<Behind> {
  const folder = await temporaryFolder();
  const pair = await certificateFor(name);
  const certificate = join(folder, 'authority.pem');
  await writeFile(certificate, pair.cert);
  const server = createServer(pair, listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy = await startConnectProxy({ hosts: { [name]: (server.address() as AddressInfo).port }, account: ACCOUNT, ...options });
  onTestFinished(async () => {
    await proxy.close();
    server.closeAllConnections();
    server.close();
  });
  return { proxy, variable: `http://${ACCOUNT}@127.0.0.1:${proxy.port}`, certificate, folder };
}

/** Hands every request on to a server of this machine that speaks http. */
function handOnTo(address: string): (incoming: IncomingMessage, outgoing: ServerResponse) => void {
  return (incoming, outgoing) => {
    const onward = request({ host: '127.0.0.1', port: new URL(address).port, path: incoming.url, method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  };
}

describe('HTTPS_PROXY of the job', () => {
  it('is obeyed by git when it fetches the base', async () => {
    const { github } = await start();
    const { proxy, variable, certificate, folder } = await behindProxy('github.test', handOnTo(github.serverUrl));
    const trusted = createTrustedGit({ folder: join(folder, 'git'), file: GIT, network: { HTTPS_PROXY: variable, GIT_SSL_CAINFO: certificate } });
    const repository = createRepository({ trusted, remoteUrl: 'https://github.test/acme/shop', token: github.token, evidence: { writeFile: never, open: never, withhold: never } });
    expect((await repository.fetchBase('main')).commit).toBe((await github.world.repository.git(['rev-parse', 'refs/heads/main'])).toString().trim());
    expect(new Set(proxy.asked)).toEqual(new Set(['github.test:443']));
  });

  it.each([
    ['refuses it', (variable: string) => variable, { refuseWith: 407 }, '407'],
    ['has a port that is none', (variable: string) => variable.replace(/:\d+$/, ':99999'), {}, 'could not be fetched'],
  ])('is named by git without its account when the proxy %s', async (_title, spell, options, words) => {
    const { variable, certificate, folder } = await behindProxy('github.test', never, options);
    const trusted = createTrustedGit({ folder: join(folder, 'git'), file: GIT, network: { https_proxy: spell(variable), GIT_SSL_CAINFO: certificate } });
    const repository = createRepository({ trusted, remoteUrl: 'https://github.test/acme/shop', token: null, evidence: { writeFile: never, open: never, withhold: never } });
    const fault = await faultOf(repository.fetchBase('main'));
    expect(fault.code).toBe('git:fetch-failed');
    expect(fault.message).toContain(words);
    expect(fault.message).not.toContain('hunter2');
  });

  it("is obeyed by GitHub's API, with an authority from NODE_EXTRA_CA_CERTS", async () => {
    const { github } = await start();
    const { proxy, variable, certificate } = await behindProxy('github.test', handOnTo(github.apiUrl));
    const apiUrl = `https://github.test${new URL(github.apiUrl).pathname.replace(/\/$/, '')}`;
    // Node reads certificates and the toolkit reads the proxy when they start, so a process of its own has to.
    const script = `import { createForge } from ${JSON.stringify(join(ROOT, 'src/adapters/github/create-forge.ts'))};
      const { forge } = await createForge({ token: process.env.TOKEN, apiUrl: process.env.GITHUB_API_URL, repository: 'acme/shop' });
      console.log(await forge.defaultBranch());`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script], {
      cwd: ROOT,
      env: { TOKEN: github.token, GITHUB_API_URL: apiUrl, HTTPS_PROXY: variable, NODE_EXTRA_CA_CERTS: certificate },
      timeout: 60_000,
    });
    expect(stdout).toBe('main\n');
    expect(proxy.asked).toEqual(['github.test:443']);
    expect(github.log.map(({ operationId }) => operationId)).toEqual(['repos/get']);
  });

  it('is obeyed by npm when it fetches Codex', async () => {
    const name = '@openai/codex';
    const version = '1.2.3-linux-x64';
    const source = await temporaryFolder();
    await mkdir(join(source, 'package'));
    await writeFile(join(source, 'package/package.json'), JSON.stringify({ name, version }));
    await promisify(execFile)('/bin/tar', ['-czf', join(source, 'codex.tgz'), '-C', source, 'package']);
    const tarball = await readFile(join(source, 'codex.tgz'));
    const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
    const { proxy, variable, certificate, folder } = await behindProxy('registry.test', (incoming, outgoing) => {
      if (incoming.url?.endsWith('.tgz') === true) return void outgoing.end(tarball);
      outgoing.setHeader('content-type', 'application/json');
      outgoing.end(JSON.stringify({ name, 'dist-tags': {}, versions: { [version]: { name, version, dist: { tarball: 'https://registry.test/codex.tgz', integrity } } } }));
    });
    const npm = await findProgram('npm', process.env['PATH'] ?? '');
    const toolPath = [dirname(npm ?? ''), dirname(process.execPath), '/usr/bin', '/bin'].join(':');
    const download = join(folder, 'download');
    await mkdir(download);
    const packed = await npmPack(`${name}@${version}`, download, { toolPath, environment: { npm_config_registry: 'https://registry.test/', npm_config_cafile: certificate, HTTPS_PROXY: variable } });
    expect(await readFile(packed)).toEqual(tarball);
    expect(new Set(proxy.asked)).toEqual(new Set(['registry.test:443']));
  });
});
