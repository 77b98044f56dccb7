import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DefaultArtifactClient } from '@actions/artifact';
import { startArtifacts, type Artifacts } from '../../../src/testkit/artifacts/start-artifacts.ts';

const names = ['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_SERVER_URL', 'GITHUB_WORKSPACE'] as const;
const before = names.map((name) => process.env[name]);
let folder: string;
let artifacts: Artifacts;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'artifacts-'));
  artifacts = await startArtifacts();
  Object.assign(process.env, artifacts.env, { GITHUB_SERVER_URL: 'http://github.localhost:1', GITHUB_WORKSPACE: folder });
});

afterEach(async () => {
  names.forEach((name, index) => {
    const value = before[index];
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  });
  await artifacts.close();
  await rm(folder, { recursive: true, force: true });
});

test('The real client uploads, lists and downloads an artifact of several blocks', async () => {
  const big = randomBytes(9 * 1024 * 1024);
  await mkdir(join(folder, 'sub'));
  await writeFile(join(folder, 'a.txt'), 'hello');
  await writeFile(join(folder, 'sub/b.bin'), big);
  const client = new DefaultArtifactClient();
  const uploaded = await client.uploadArtifact('evidence', [join(folder, 'a.txt'), join(folder, 'sub/b.bin')], folder, { retentionDays: 3 });
  const stored = artifacts.stored.get('evidence');
  expect(uploaded).toMatchObject({ id: 1, size: stored?.content?.length });
  expect(stored?.content?.subarray(0, 2).toString()).toBe('PK');
  expect(stored?.blocks.size).toBeGreaterThan(1);
  const { artifacts: listed } = await client.listArtifacts();
  expect(listed).toMatchObject([{ id: 1, name: 'evidence', digest: `sha256:${uploaded.digest ?? ''}` }]);
  const { downloadPath, digestMismatch } = await client.downloadArtifact(1, { path: join(folder, 'out'), expectedHash: `sha256:${uploaded.digest ?? ''}` });
  expect([downloadPath, digestMismatch]).toEqual([join(folder, 'out'), false]);
  expect(await readFile(join(folder, 'out/a.txt'), 'utf8')).toBe('hello');
  expect((await readFile(join(folder, 'out/sub/b.bin'))).equals(big)).toBe(true);
  expect(artifacts.log.filter(({ status }) => status >= 400)).toEqual([]);
});

test('A second artifact of the same name is refused, also from another job of the run', async () => {
  await writeFile(join(folder, 'a.txt'), 'hello');
  const client = new DefaultArtifactClient();
  await client.uploadArtifact('evidence', [join(folder, 'a.txt')], folder);
  Object.assign(process.env, artifacts.envOf('publish'));
  await expect(client.uploadArtifact('evidence', [join(folder, 'a.txt')], folder)).rejects.toThrow(/already exists/);
  expect((await client.getArtifact('evidence')).artifact.name).toBe('evidence');
  expect((await client.deleteArtifact('evidence')).id).toBe(1);
  expect((await client.listArtifacts()).artifacts).toEqual([]);
});

test('What was announced must be what arrived', async () => {
  const call = async (method: string, body: object, token: string = artifacts.env.ACTIONS_RUNTIME_TOKEN) =>
    fetch(`${artifacts.env.ACTIONS_RESULTS_URL}twirp/github.actions.results.api.v1.ArtifactService/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ workflow_run_backend_id: 'run-1', name: 'x', ...body }),
    });
  const url = String(Object.entries(Object(await (await call('CreateArtifact', {})).json())).find(([key]) => key === 'signed_upload_url')?.[1]);
  expect((await call('FinalizeArtifact', { size: '3' })).status).toBe(404);
  expect((await fetch(url, { method: 'PUT', body: 'abc' })).status).toBe(201);
  expect((await fetch(url.replace(/sig=.*/, 'sig=wrong'), { method: 'PUT', body: 'abd' })).status).toBe(403);
  expect((await call('FinalizeArtifact', { size: '4' })).status).toBe(400);
  expect((await call('FinalizeArtifact', { size: '3', hash: 'sha256:00' })).status).toBe(400);
  expect((await call('GetSignedArtifactURL', {})).status).toBe(404);
  expect((await call('FinalizeArtifact', { size: '3' })).status).toBe(200);
  expect((await fetch(url, { method: 'PUT', body: 'abd' })).status).toBe(405);
  expect((await call('ListArtifacts', {}, 'a.b.c')).status).toBe(401);
  expect((await call('ListArtifacts', { workflow_run_backend_id: 'run-2' })).status).toBe(403);
  expect((await call('MigrateArtifact', {})).status).toBe(404);
});
