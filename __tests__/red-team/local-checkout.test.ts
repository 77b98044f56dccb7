import { existsSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { VERSION } from '../../src/version.ts';
import { bundles, machine } from '../stories/local-stage.ts';

const RUN = '20260101T000000Z-0123abcd';

/** A server of somebody else, and who came to it. */
async function trap(): Promise<{ readonly url: string; readonly heard: readonly string[] }> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(request.headers.authorization ?? request.url ?? '');
    response.writeHead(404).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`, heard };
}

describe('a checkout that somebody else has prepared', () => {
  it.each(['of the server of GitHub', 'of a server of theirs'])('with a run that was left, %s, gets no token and no end', async (whose) => {
    const { cwd, run, github } = await machine(1);
    const { url, heard } = await trap();
    const folder = join(cwd, '.runs/MOD-1', RUN);
    await mkdir(join(cwd, '.runs/MOD-1'), { recursive: true });
    const environment = { GITHUB_EVENT_NAME: 'local', GITHUB_REPOSITORY: 'acme/price-tags', GITHUB_ACTOR: 'mona', GITHUB_RUN_ID: RUN, GITHUB_SERVER_URL: github.serverUrl, GITHUB_API_URL: whose === 'of a server of theirs' ? url : github.apiUrl, RUNNER_TEMP: join(cwd, 'theirs') };
    const event = { 'task-pack': 'taskpacks/MOD-1', repository: { full_name: 'acme/price-tags' }, sender: { login: 'mona', type: 'User', id: 4711 } };
    await writeFile(`${folder}.resume.json`, JSON.stringify({ schema: 'codex-orchestrator/resume@1', run: RUN, version: VERSION, process: { pid: 1, started: '12@5d5c6f0e-0000-4000-8000-000000000000' }, environment, event }));
    const { code, said } = await run('--dry-run', 'gate').ended;
    expect([code, heard, existsSync(`${folder}.resume.json`), (await bundles(cwd)).filter(({ name }) => name.endsWith(RUN))], said).toEqual([0, [], true, []]);
    expect(said).toContain(`${folder}.resume.json is left alone: this machine was started again since, or somebody else wrote it.`);
  }, 60_000);

  it('with a link in the place of the folder of evidence is refused', async () => {
    const { cwd, run, github } = await machine(1);
    await symlink('/tmp', join(cwd, '.runs'));
    const { code, said } = await run('--dry-run', 'gate').ended;
    expect([code, said.includes('.runs is no folder of yours that nobody else may write to'), github.writes()]).toEqual([3, true, []]);
  }, 60_000);

  it('with other packs than the base branch is asked for nothing: packs and policy are those of GitHub', async () => {
    const { cwd, run } = await machine(1);
    await mkdir(join(cwd, 'taskpacks/EVIL-1'), { recursive: true });
    await writeFile(join(cwd, 'taskpacks/EVIL-1/task.yml'), 'schema: codex-orchestrator/task-pack@1\nid: EVIL-1\ntitle: x\n');
    const { said } = await run('--dry-run', 'gate').ended;
    expect([said.includes('EVIL'), (await bundles(cwd)).map(({ manifest }) => manifest?.verdict.reason)]).toEqual([false, ['run:dry-run']]);
  }, 60_000);
});
