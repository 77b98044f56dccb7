import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { linkSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { uploadBundle } from '../../../src/adapters/actions/artifact.ts';
import { startArtifacts, type Artifacts } from '../../../src/testkit/artifacts/start-artifacts.ts';

const run = promisify(execFile);
const CANARY = 'canary: what lies outside the bundle';

let place: string;
let bundle: string;
let artifacts: Artifacts;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'artifact-'));
  bundle = join(place, 'bundle');
  await mkdir(join(bundle, 'verification'), { recursive: true });
  await writeFile(join(bundle, 'manifest.json'), '{}');
  await writeFile(join(bundle, 'verification', 'test.log'), 'ok\n');
  await writeFile(join(place, 'canary'), CANARY);
  artifacts = await startArtifacts();
});
afterEach(async () => {
  await artifacts.close();
  await rm(place, { recursive: true });
});

describe('uploadBundle', () => {
  it('uploads every file under its path and answers the id and the digest of the zip', async () => {
    const { result } = await upload();
    const [stored] = artifacts.stored.values();
    const zip = stored?.content ?? Buffer.alloc(0);
    expect(result).toEqual({ name: 'evidence-1', id: 1, digest: createHash('sha256').update(zip).digest('hex') });
    expect(stored).toMatchObject({ name: 'evidence-1', finalized: true });
    expect(namesIn(zip)).toEqual(['manifest.json', 'verification/test.log']);
    expect(await readdir(join(place, 'private'))).toEqual([]);
  });

  it.each<[string, string, (target: string) => void | Promise<void>]>([
    ['a link to a file outside', 'is neither a file nor a folder', (target) => symlink(join(place, 'canary'), target)],
    ['a link to a folder outside', 'is neither a file nor a folder', (target) => symlink(place, target)],
    ['a link that leads nowhere', 'is neither a file nor a folder', (target) => symlink('/nonexistent', target)],
    ['a second name of a file outside', 'has more than one name on disk', (target) => linkSync(join(place, 'canary'), target)],
    ['a pipe', 'is neither a file nor a folder', async (target) => void (await run('/usr/bin/mkfifo', [target]))],
  ])('refuses %s and sends nothing', async (_title, what, plant) => {
    await plant(join(bundle, 'verification', 'zz-planted'));
    const { result } = await upload();
    expect(result).toEqual({ code: 'evidence:foreign-file', message: `"verification/zz-planted" in the evidence folder ${what}` });
    expect(artifacts.log).toEqual([]);
    expect(await readdir(join(place, 'private'))).toEqual([]);
  });

  it('refuses a socket', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(bundle, 'socket'), resolve));
    const { result } = await upload();
    await new Promise((resolve) => server.close(resolve));
    expect(result).toMatchObject({ code: 'evidence:foreign-file' });
  });

  it('refuses a bundle that is itself a link', async () => {
    await symlink(place, join(place, 'link'));
    const { result } = await upload(join(place, 'link'));
    expect(result).toEqual({ code: 'evidence:foreign-file', message: '"." in the evidence folder is a link or no plain file' });
  });

  it('says that the name is taken, without the address of the upload', async () => {
    await upload();
    const { result } = await upload();
    expect(result).toMatchObject({ code: 'evidence:not-uploaded', message: expect.stringContaining('the artifact "evidence-1" was not uploaded') });
    expect(JSON.stringify(result)).not.toMatch(/https?:/);
    expect(artifacts.stored.size).toBe(1);
  });

  it('finds what was uploaded under a name of its own, and sends it no second time', async () => {
    await upload();
    const { result } = await upload(bundle, join(place, 'private'), 'only-ours');
    expect(result).toEqual({ name: 'evidence-1', id: 1, digest: expect.stringMatching(/^(sha256:)?[0-9a-f]{64}$/) });
    expect(artifacts.stored.size).toBe(1);
  });

  it('uploads under a second name of its own when the first upload was cut off', async () => {
    await upload();
    const [stored] = artifacts.stored.values();
    if (stored !== undefined) stored.finalized = false;
    const { result } = await upload(bundle, join(place, 'private'), 'only-ours');
    expect(result).toMatchObject({ name: 'evidence-1-2', id: 2 });
  });

  it('refuses to copy the bundle into itself', async () => {
    const { result } = await upload(bundle, join(bundle, 'private'));
    expect(result).toEqual({ code: 'run:internal', message: 'the private copy of a bundle cannot lie inside the bundle' });
  });
});

describe('uploadBundle skips, and says why,', () => {
  const request = { folder: '/nonexistent', name: 'x', privateFolder: '/nonexistent' };
  const service = { ACTIONS_RUNTIME_TOKEN: 'x', ACTIONS_RESULTS_URL: 'http://127.0.0.1/' };

  it.each([
    [{}, 'ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL are not set, so there is no artifact service here'],
    [{ ...service, ACTIONS_RESULTS_URL: '' }, 'ACTIONS_RESULTS_URL is not set, so there is no artifact service here'],
    [{ ...service, GITHUB_SERVER_URL: 'https://github.example.com' }, '"https://github.example.com" is a GitHub Enterprise Server, whose artifact service this version of the artifact library does not speak'],
    [{ ...service, GITHUB_SERVER_URL: 'nonsense' }, '"nonsense" is a GitHub Enterprise Server, whose artifact service this version of the artifact library does not speak'],
  ])('in the environment %j', async (env, skipped) => {
    expect(await uploadBundle({ ...request, env })).toEqual({ skipped });
  });

  it('when there is nothing in it', async () => {
    await mkdir(join(place, 'empty'));
    expect(await uploadBundle({ folder: join(place, 'empty'), name: 'x', env: service, privateFolder: join(place, 'private') })).toEqual({ skipped: 'the bundle is empty' });
  });
});

async function upload(folder = bundle, privateFolder = join(place, 'private'), owner = 'shared'): Promise<{ readonly result: unknown }> {
  const script = fileURLToPath(new URL('upload-bundle.ts', import.meta.url));
  const env = { ...artifacts.env, GITHUB_SERVER_URL: 'http://github.localhost', GITHUB_WORKSPACE: place };
  const { stdout } = await run(process.execPath, [script, folder, 'evidence-1', privateFolder, owner], { env, timeout: 60_000 });
  return { result: JSON.parse(/^RESULT (.+)$/m.exec(stdout)?.[1] ?? 'null') };
}

/** The names in the central directory of a zip, in their order. */
function namesIn(zip: Buffer): readonly string[] {
  const names: string[] = [];
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 46)) names.push(zip.subarray(at + 46, at + 46 + zip.readUInt16LE(at + 28)).toString());
  return names;
}
