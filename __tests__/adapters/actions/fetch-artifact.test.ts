import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ArtifactStore } from '../../../src/testkit/artifacts/artifact-store.ts';
import { startArtifacts } from '../../../src/testkit/artifacts/start-artifacts.ts';
import { zip } from '../../zip.ts';
import { scratch } from '../scratch.ts';

const run = promisify(execFile);
const FETCH = join(import.meta.dirname, 'fetch-artifact.ts');

/** Artifacts by their names, in the order in which they were uploaded, and what is fetched of them. */
async function fetched(uploads: Readonly<Record<string, string | Buffer>>, { bytes = 1000, meddle = () => undefined }: { readonly bytes?: number; readonly meddle?: (call: string, stored: ArtifactStore) => void } = {}) {
  const artifacts = await startArtifacts('run-1', meddle);
  onTestFinished(() => artifacts.close());
  for (const [index, [name, content]] of Object.entries(uploads).entries()) {
    artifacts.stored.set(name, { id: index + 1, name, mimeType: 'application/zip', job: 'other', createdAt: new Date().toISOString(), blocks: new Map(), content: Buffer.from(content), finalized: true });
  }
  const folder = join(scratch(), 'fetched');
  mkdirSync(folder);
  writeFileSync(join(folder, 'left-behind'), 'of an earlier attempt');
  const { stdout } = await run(process.execPath, [FETCH, 'run-execute', folder, String(bytes)], { env: { ...artifacts.env, GITHUB_SERVER_URL: 'http://github.localhost', PATH: process.env['PATH'] ?? '' } });
  const result: unknown = JSON.parse(/^RESULT (.*)$/m.exec(stdout)?.[1] ?? '"no result"');
  return { result, folder, stdout, artifacts, content: () => (typeof result === 'string' ? readFileSync(result) : null) };
}

describe('what an earlier job left as an artifact', () => {
  it('is nothing where there is none of its name, whatever else there is', async () => {
    expect((await fetched({})).result).toBeNull();
    expect((await fetched({ 'run-gate-1': 'gate', other: 'x' })).result).toBeNull();
  });

  it('arrives as the zip it is, alone in a fresh folder, and is unpacked by nobody', async () => {
    const bytes = zip([{ name: '../../evil', content: 'slip' }]);
    const { result, folder, content } = await fetched({ 'run-execute-1': bytes });
    expect([String(result).startsWith(`${folder}/`), readdirSync(folder).length, content()]).toEqual([true, 1, bytes]);
    expect(readdirSync(join(folder, '..'))).toEqual(['fetched']);
  });

  it('is the newest where the job was run again', async () => {
    expect((await fetched({ 'run-execute-1': 'first', 'run-execute-10': 'tenth', 'run-execute-2': 'last' })).content()?.toString()).toBe('last');
  });

  it('is refused before it is fetched where it is larger than it may be', async () => {
    const { result, artifacts } = await fetched({ 'run-execute-1': 'x'.repeat(11) }, { bytes: 10 });
    expect([result, artifacts.log.map(({ call }) => call)]).toEqual(['tamper:handover: The artifact "run-execute-1" of an earlier job has 11 bytes, and may have 10.', ['ListArtifacts']]);
    expect((await fetched({ 'run-execute-1': 'x'.repeat(10) }, { bytes: 10 })).content()?.length).toBe(10);
  });

  it('is refused where it is not what the service said when it was listed', async () => {
    const swap = (call: string, stored: ArtifactStore): void => {
      const there = stored.get('run-execute-1');
      if (call.startsWith('GET ') && there !== undefined) there.content = Buffer.from('other');
    };
    const { result } = await fetched({ 'run-execute-1': 'first' }, { meddle: swap });
    expect(result).toBe('evidence:not-fetched: What an earlier job left could not be fetched: it did not arrive as it was uploaded');
  });

  it('that went away once it was listed is a fault that names no signed address', async () => {
    const { result, stdout } = await fetched({ 'run-execute-1': 'first' }, { meddle: (call, stored) => void (call === 'GetSignedArtifactURL' && stored.clear()) });
    expect(result).toMatch(/^evidence:not-fetched: What an earlier job left could not be fetched: /);
    expect(stdout).not.toContain('sig=');
  });
});
