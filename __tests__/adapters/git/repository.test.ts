import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isBranchName } from '../../../src/adapters/git/branch-name.ts';
import { createRepository } from '../../../src/adapters/git/repository.ts';
import { createTrustedGit } from '../../../src/adapters/git/trusted-git.ts';
import { sha } from '../../../src/contract/ids.ts';
import type { Repository } from '../../../src/ports/workspace.ts';
import { faultOf, git, GIT, openLab, plainEvidence, put, temporaryFolder } from './lab.ts';

const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';

describe('fetching the base', () => {
  it('brings the one commit that the branch points to, and not its history', async () => {
    const { repository, origin, trusted } = await openLab({ a: '1\n' }, async (folder) => {
      await writeFile(join(folder, 'a'), '2\n');
      await git(folder, 'commit', '--quiet', '-am', 'second');
    });
    const base = await repository.fetchBase('main');
    expect(base).toEqual({ branch: 'main', commit: (await git(origin, 'rev-parse', 'main')).trim(), tree: (await git(origin, 'rev-parse', 'main^{tree}')).trim() });
    expect(await git(trusted.directory, 'rev-list', '--count', base.commit)).toBe('1\n');
  });

  it('follows a branch that moved, and keeps what it fetched before', async () => {
    const { repository, origin, base } = await openLab({ 'policy.yml': 'one\n' });
    await put(origin, { 'policy.yml': 'two\n' });
    await git(origin, 'commit', '--quiet', '-am', 'moved');
    const moved = await repository.fetchBase('main');
    expect(moved.commit).not.toBe(base.commit);
    expect(String(await repository.readFile(base.commit, 'policy.yml'))).toBe('one\n');
    expect(String(await repository.readFile(moved.commit, 'policy.yml'))).toBe('two\n');
  });

  it('takes a branch with slashes in its name', async () => {
    const { repository, base } = await openLab({ a: '1\n' }, async (origin) => void (await git(origin, 'branch', 'release/1.x')));
    expect((await repository.fetchBase('release/1.x')).commit).toBe(base.commit);
  });

  it('says that a branch is missing, and that a name is none', async () => {
    const { repository, origin } = await openLab({ a: '1\n' }, async (folder) => void (await git(folder, 'tag', 'v1')));
    expect(await faultOf(repository.fetchBase('nope'))).toBe(`git:base-missing: There is no branch "nope" at file://${origin}.`);
    expect(await faultOf(repository.fetchBase('v1'))).toContain('git:base-missing: ');
    expect(await faultOf(repository.fetchBase('main:refs/heads/x'))).toBe('git:base-missing: "main:refs/heads/x" can not be the name of a branch.');
    expect(await faultOf(repository.fetchBase('--upload-pack=evil'))).toContain('can not be the name of a branch');
  });

  it('refuses another protocol than http and https unless it was allowed', async () => {
    const { origin, folder } = await openLab({ a: '1\n' });
    const trusted = createTrustedGit({ folder: join(folder, 'strict'), file: GIT });
    const repository = createRepository({ trusted, remoteUrl: `file://${origin}`, token: null, evidence: plainEvidence(folder) });
    expect(await faultOf(repository.fetchBase('main'))).toBe(`git:fetch-failed: The branch "main" could not be fetched: fatal: transport 'file' not allowed`);
  });

  it('refuses a tree that git itself would not write', async () => {
    const { repository, origin } = await openLab({ a: '1\n' });
    const blob = (await git(origin, 'rev-parse', 'main:a')).trim();
    const body = Buffer.concat([Buffer.from('100644 .GIT\0'), Buffer.from(blob, 'hex')]);
    await writeFile(join(origin, '.git/raw'), body);
    const tree = (await git(origin, 'hash-object', '-w', '-t', 'tree', '--literally', '.git/raw')).trim();
    const commit = (await git(origin, 'commit-tree', '-m', 'evil', tree)).trim();
    await git(origin, 'update-ref', 'refs/heads/evil', commit);
    expect(await faultOf(repository.fetchBase('evil'))).toContain('git:fetch-failed: The branch "evil" could not be fetched: ');
  });

  it('takes a tree as old tools wrote it, with zeros before the modes of folders', async () => {
    const { repository, workspaces, origin } = await openLab({ 'dir/a': '1\n' });
    const inner = (await git(origin, 'rev-parse', 'main:dir')).trim();
    await writeFile(join(origin, '.git/raw'), Buffer.concat([Buffer.from('040000 dir\0'), Buffer.from(inner, 'hex')]));
    const tree = (await git(origin, 'hash-object', '-w', '-t', 'tree', '--literally', '.git/raw')).trim();
    await git(origin, 'update-ref', 'refs/heads/old', (await git(origin, 'commit-tree', '-m', 'old', tree)).trim());
    const base = await repository.fetchBase('old');
    const workspace = await workspaces.open('implement', base, base.tree);
    expect(await readFile(join(workspace.folder, 'dir/a'), 'utf8')).toBe('1\n');
    expect((await workspaces.snapshot(workspace, base)).files).toEqual([]);
  });
});

describe('fetching over HTTP', () => {
  it('brings one commit to whoever shows the token', async () => {
    const { origin, base, folder } = await openLab({ a: '1\n', big: 'x'.repeat(100_000) });
    const seen: IncomingMessage[] = [];
    const address = await serveRepository(join(origin, '.git'), seen);
    const open = (name: string, token: string | null): Repository =>
      createRepository({ trusted: createTrustedGit({ folder: join(folder, name), file: GIT }), remoteUrl: `${address}/o/r`, token, evidence: plainEvidence(folder) });
    expect(await faultOf(open('without', null).fetchBase('main'))).toContain('git:fetch-failed: ');
    const repository = open('with', TOKEN);
    expect(await repository.fetchBase('main')).toEqual(base);
    expect(String(await repository.readFile(base.commit, 'a'))).toBe('1\n');
    expect(await faultOf(repository.fetchBase('nope'))).toContain('git:base-missing: ');
    expect(seen.some((request) => request.method === 'POST')).toBe(true);
  });
});

describe('the token', () => {
  it('goes to the server in a header, and into no message', async () => {
    const seen: IncomingMessage[] = [];
    const repository = await overHttp(seen, 403, {});
    const fault = await faultOf(repository.fetchBase('main'));
    expect(fault).toContain('git:fetch-failed: ');
    expect(fault).toContain('403');
    expect(fault).not.toContain(TOKEN);
    expect(seen[0]?.url).toBe('/o/r/info/refs?service=git-upload-pack');
    expect(seen[0]?.headers.authorization).toBe(`Basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`);
  });

  it('does not follow the server to another one', async () => {
    const elsewhere: IncomingMessage[] = [];
    const other = await serve(elsewhere, 404, {});
    const repository = await overHttp([], 302, { location: `${other}/o/r/info/refs?service=git-upload-pack` });
    expect(await faultOf(repository.fetchBase('main'))).toContain('git:fetch-failed: ');
    expect(elsewhere).toEqual([]);
  });

  it('is never asked for at a terminal or from a helper', async () => {
    const repository = await overHttp([], 401, { 'www-authenticate': 'Basic realm="x"' });
    expect(await faultOf(repository.fetchBase('main'))).toContain('git:fetch-failed: ');
  });

  it('is refused in the address', async () => {
    const folder = await temporaryFolder();
    const trusted = createTrustedGit({ folder, file: GIT });
    const remoteUrl = `https://x-access-token:${TOKEN}@example.com/o/r`;
    expect(await faultOf((async () => createRepository({ trusted, remoteUrl, token: null, evidence: plainEvidence(folder) }))())).toBe('git:fetch-failed: The address of the repository must not carry credentials.');
  });
});

describe('reading what was fetched', () => {
  it('answers regular files of a commit and nothing else', async () => {
    const { repository, base } = await openLab({ 'dir/file': 'text\n', 'tool': { executable: 'x\n' }, 'link': { link: 'dir/file' }, '*': 'star\n', 'empty': '' });
    expect(String(await repository.readFile(base.commit, 'dir/file'))).toBe('text\n');
    expect(String(await repository.readFile(base.commit, 'tool'))).toBe('x\n');
    expect(String(await repository.readFile(base.commit, '*'))).toBe('star\n');
    expect(String(await repository.readFile(base.commit, 'empty'))).toBe('');
    for (const path of ['nope', 'dir', 'dir/', 'link', '', '/dir/file', './dir/file', 'dir/../tool', '../dir/file', ':(top)tool', '-z']) {
      expect(await repository.readFile(base.commit, path)).toBe(null);
    }
  });

  it('answers a blob byte for byte, and names one that is missing', async () => {
    const bytes = new Uint8Array([0, 13, 10, 255]);
    const { repository, origin } = await openLab({ bin: bytes });
    const blob = sha.parse((await git(origin, 'rev-parse', 'main:bin')).trim());
    expect([...(await repository.readBlob(blob))]).toEqual([0, 13, 10, 255]);
    expect(await faultOf(repository.readBlob(sha.parse('0'.repeat(39) + '1')))).toContain('git:broken: git cat-file failed: fatal: ');
  });
});

describe('git itself', () => {
  it('is named when it is not there', async () => {
    const folder = await temporaryFolder();
    const trusted = createTrustedGit({ folder, file: join(folder, 'no-git') });
    expect(await faultOf(trusted.run({ args: ['version'] }))).toContain(`git:broken: git could not be started from ${folder}/no-git: `);
  });

  it('stops with the run and within its time', async () => {
    const folder = await temporaryFolder();
    const trusted = createTrustedGit({ folder, file: GIT });
    await trusted.run({ args: ['version'] });
    expect(await faultOf(trusted.run({ args: ['cat-file', '--batch'], stdin: new Uint8Array(0), timeoutMs: 60_000 }))).toBe('no fault');
    const stopped = createTrustedGit({ folder, file: GIT, signal: AbortSignal.abort() });
    expect(await faultOf(stopped.run({ args: ['version'] }))).toContain('was stopped because the run was');
  });

  it('sees no setting but ours and those of the trusted directory', async () => {
    const { trusted } = await openLab({ a: '1\n' });
    const origins = String(await trusted.run({ args: ['config', '--list', '--show-origin'] })).split('\n').map((line) => line.split('\t')[0]);
    expect(new Set(origins)).toEqual(new Set(['', 'command line:', `file:${trusted.directory}/config`]));
    expect(await readFile(join(trusted.directory, 'info/attributes'), 'utf8')).toBe('* -text -ident -filter !eol !crlf !working-tree-encoding !diff\n');
  });
});

describe('a branch name', () => {
  it.each(['main', 'release/1.x', 'a.b', 'feature/ä', 'x@y', 'a-b', '@x'])('may be %j', async (name) => {
    expect(isBranchName(name)).toBe(true);
    await git(await temporaryFolder(), 'check-ref-format', `refs/heads/${name}`);
  });

  it.each(['', '-x', '/x', 'x/', 'a//b', '.x', 'a/.b', 'a..b', 'x.lock', 'x.lock/y', 'x.', 'a b', 'a~1', 'a^', 'a:b', 'a?', 'a*', 'a[', 'a\\b', 'a@{1}', 'a\u0000b', 'a\n', '@'])('may not be %j', (name) => {
    expect(isBranchName(name)).toBe(false);
  });
});

async function overHttp(seen: IncomingMessage[], status: number, headers: Record<string, string>): Promise<Repository> {
  const folder = await temporaryFolder();
  const trusted = createTrustedGit({ folder: join(folder, 'trusted'), file: GIT });
  return createRepository({ trusted, remoteUrl: `${await serve(seen, status, headers)}/o/r`, token: TOKEN, evidence: plainEvidence(folder) });
}

function serve(seen: IncomingMessage[], status: number, headers: Record<string, string>): Promise<string> {
  return listen(createServer((request, response) => {
    seen.push(request);
    response.writeHead(status, headers).end();
  }));
}

/** The smart protocol as a server speaks it, by git's own upload-pack; only with the token. */
function serveRepository(gitDirectory: string, seen: IncomingMessage[]): Promise<string> {
  return listen(createServer((request, response) => {
    seen.push(request);
    const expected = `Basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`;
    if (request.headers.authorization !== expected) return void response.writeHead(401).end();
    const advertise = request.method === 'GET';
    response.writeHead(200, { 'content-type': `application/x-git-upload-pack-${advertise ? 'advertisement' : 'result'}` });
    if (advertise) response.write('001e# service=git-upload-pack\n0000');
    const protocol = request.headers['git-protocol'];
    const child = spawn(GIT, ['upload-pack', '--stateless-rpc', ...(advertise ? ['--advertise-refs'] : []), gitDirectory], {
      env: { PATH: process.env['PATH'], GIT_PROTOCOL: typeof protocol === 'string' ? protocol : '', GIT_CONFIG_GLOBAL: '/dev/null' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const body = request.headers['content-encoding'] === 'gzip' ? request.pipe(createGunzip()) : request;
    body.pipe(child.stdin);
    child.stdout.pipe(response);
  }));
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}
