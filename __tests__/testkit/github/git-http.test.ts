import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { commitFiles } from '../../../src/testkit/github/bare-repository.ts';
import { tryGit } from '../../../src/testkit/github/git-process.ts';
import { start } from './start.ts';

const run = promisify(execFile);

test('A real git clones the repository by its name below localhost', async () => {
  const { github, directory } = await start();
  expect(github.serverUrl).toMatch(/^http:\/\/github\.localhost:\d+$/);
  await git('clone', '--quiet', `${github.serverUrl}/acme/shop.git`, join(directory, 'clone'));
  expect(await readFile(join(directory, 'clone/src/cart.js'), 'utf8')).toBe('export const cart = [];\n');
  expect(new Set(github.gitRequests.map(({ service, credentials, status }) => `${service} ${credentials} ${status}`))).toEqual(
    new Set(['git-upload-pack none 200']),
  );
  expect(github.violations).toEqual([]);
});

test.each(['0', '2'])('A single commit that no ref names is fetched at depth 1 by its SHA, with protocol %s', async (version) => {
  const { github, directory } = await start();
  const { repository } = github.world;
  const first = (await repository.git(['rev-parse', 'main'])).toString().trim();
  const second = await commitFiles(repository, 'main', { 'a.md': 'a' }, 'Second');
  await commitFiles(repository, 'main', { 'b.md': 'b' }, 'Third');
  await repository.git(['update-ref', 'refs/heads/main', first]);
  const clone = join(directory, 'work');
  await mkdir(clone);
  await git('-C', clone, 'init', '--quiet');
  await git('-C', clone, '-c', `protocol.version=${version}`, 'fetch', '--quiet', '--depth', '1', `${github.serverUrl}/acme/shop`, second);
  expect((await git('-C', clone, 'rev-list', '--count', 'FETCH_HEAD')).stdout.trim()).toBe('1');
  expect((await git('-C', clone, 'show', 'FETCH_HEAD:a.md')).stdout).toBe('a');
});

test('A private repository is for the token only, and says what was sent', async () => {
  const { github } = await start({ private: true });
  const url = `${github.serverUrl}/acme/shop.git`;
  const header = (token: string) => `http.extraheader=AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  await expect(git('ls-remote', url)).rejects.toThrow();
  await expect(git('-c', header('wrong'), 'ls-remote', url)).rejects.toThrow();
  expect((await git('-c', header(github.token), 'ls-remote', url)).stdout).toContain('refs/heads/main');
  expect(github.gitRequests.map(({ credentials, status }) => [credentials, status])).toEqual(
    expect.arrayContaining([
      ['none', 401],
      ['wrong', 401],
      ['token', 200],
    ]),
  );
});

test('A push is refused with 403, also with the token', async () => {
  const { github, directory } = await start();
  const clone = join(directory, 'clone');
  await git('clone', '--quiet', `${github.serverUrl}/acme/shop.git`, clone);
  const push = git(
    '-C',
    clone,
    '-c',
    `http.extraheader=AUTHORIZATION: basic ${Buffer.from(`x-access-token:${github.token}`).toString('base64')}`,
    'push',
    'origin',
    'HEAD:refs/heads/evil',
  );
  await expect(push).rejects.toThrow(/403/);
  expect((await tryGit(['--git-dir', github.world.repository.directory, 'show-ref', '--', 'evil'])).code).toBe(1);
});

test('A repository that is not there, and a path outside it, is 404', async () => {
  const { github } = await start();
  for (const path of ['/acme/other.git/info/refs?service=git-upload-pack', '/acme/shop.git/config', '/acme/shop.git/../../etc/passwd', '/']) {
    expect((await fetch(`http://127.0.0.1:${new URL(github.serverUrl).port}${path}`)).status).toBe(404);
  }
});

function git(...args: readonly string[]): Promise<{ readonly stdout: string }> {
  return run('/usr/bin/git', args, {
    timeout: 30_000,
    env: { PATH: '/usr/bin:/bin', HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0' },
  });
}
