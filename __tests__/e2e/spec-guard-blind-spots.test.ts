import { execFile } from 'node:child_process';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { specReport } from '../../src/contract/spec.ts';
import { git, put, temporaryFolder, type Content } from '../adapters/git/lab.ts';
import { ROOT } from './stage.ts';

const TODAY = '2026-01-31';
const SPEC = 'docs/specs/login.md';

/** A spec that answers for changes below src/auth, with nothing wrong about it on TODAY. */
const FRESH = '---\nowner: the-team\nlast_review: 2026-01-20\ntriggers: [security-auth]\ncovers: [src/auth]\napproval: {by: ada, on: 2026-01-10}\n---\n\n# Logging in\n';
const STALE = FRESH.replace('2026-01-20', '2025-12-31');

interface Guarded {
  readonly code: number;
  /** Each finding as its place and what it is. */
  readonly found: readonly string[];
  readonly said: string;
}

/** The command line as it is shipped, on a real repository. */
async function guard(cwd: string, ...args: readonly string[]): Promise<Guarded> {
  const { code, stdout, stderr } = await new Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>((resolve, reject) => {
    const child = execFile(process.execPath, [join(ROOT, 'dist/cli.js'), 'spec-guard', '--json', '--today', TODAY, ...args], { cwd, env: { PATH: process.env['PATH'] ?? '' }, timeout: 60_000, killSignal: 'SIGKILL' }, (error, out, err) => {
      if (child.exitCode === null) reject(error ?? new Error('the guard did not end by itself'));
      else resolve({ code: child.exitCode, stdout: out, stderr: err });
    });
  });
  const found = stdout === '' ? [] : specReport.parse(JSON.parse(stdout)).findings.map(({ path, line, code: what, severity }) => `${path}:${line} ${severity === 'error' ? '' : `${severity} `}${what.replace('spec:', '')}`);
  return { code, found, said: stderr };
}

/** A repository whose branch `work` begins at `main`, with these files committed. */
async function repository(files: Readonly<Record<string, Content>>): Promise<string> {
  const folder = await temporaryFolder();
  await git(folder, 'init', '-q', '-b', 'main');
  await commit(folder, { 'README.md': '# It\n', ...files });
  await git(folder, 'checkout', '-q', '-b', 'work');
  return folder;
}

async function commit(folder: string, files: Readonly<Record<string, Content>>): Promise<void> {
  await put(folder, files);
  await git(folder, 'add', '-A');
  await git(folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'Go on', '--allow-empty');
}

const AUTH = { 'src/auth/login.ts': 'export const login = 2;\n' };
const NEEDS_SPEC = 'src/auth/login.ts:1 mini-spec-missing';

describe('what a guard of a checkout easily overlooks', () => {
  it('code that is edited and not committed', async () => {
    const folder = await repository({ 'src/auth/login.ts': 'export const login = 1;\n' });
    expect(await guard(folder, '--base', 'main')).toMatchObject({ code: 0, found: [] });
    await put(folder, AUTH);
    expect(await guard(folder, '--base', 'main')).toMatchObject({ code: 1, found: [NEEDS_SPEC] });
    await git(folder, 'add', '-A');
    expect(await guard(folder, '--base', 'main')).toMatchObject({ code: 1, found: [NEEDS_SPEC] });
  });

  it('code that git does not know yet', async () => {
    const folder = await repository({ '.gitignore': 'out/\n' });
    await put(folder, { ...AUTH, 'out/src/auth/login.js': 'x\n' });
    expect(await guard(folder, '--base', 'main')).toMatchObject({ code: 1, found: [NEEDS_SPEC] });
  });

  it('code that is deleted and not committed', async () => {
    const folder = await repository(AUTH);
    await rm(join(folder, 'src/auth/login.ts'));
    expect(await guard(folder, '--base', 'main')).toMatchObject({ code: 1, found: [NEEDS_SPEC] });
  });

  it('code that is moved to where it needs a spec', async () => {
    const folder = await repository({ 'src/login.ts': 'export const login = 1;\n', 'src/auth/keep.ts': 'export {};\n' });
    await rename(join(folder, 'src/login.ts'), join(folder, 'src/auth/login.ts'));
    expect(await guard(folder, '--base', 'main')).toMatchObject({ code: 1, found: [NEEDS_SPEC] });
  });

  it('code of a commit before the last one', async () => {
    const folder = await repository({});
    await commit(folder, AUTH);
    await commit(folder, { 'notes.md': 'Nothing of it.\n' });
    await commit(folder, {});
    expect(await guard(folder, '--base', 'main')).toMatchObject({ code: 1, found: [NEEDS_SPEC] });
  });

  it('code on a branch, when its base has moved on since', async () => {
    const folder = await repository({});
    await commit(folder, AUTH);
    await git(folder, 'checkout', '-q', 'main');
    await commit(folder, { 'db/migrations/1.sql': 'create table users (id int);\n' });
    await git(folder, 'checkout', '-q', 'work');
    expect(await guard(folder, '--base', 'main')).toMatchObject({ code: 1, found: [NEEDS_SPEC] });
  });

  it('code under a name that git quotes', async () => {
    const folder = await repository({});
    await put(folder, { 'src/auth/größe "neu".ts': 'export {};\n' });
    expect(await guard(folder, '--base', 'main')).toMatchObject({ code: 1, found: ['src/auth/größe "neu".ts:1 mini-spec-missing'] });
  });

  it('that there is no base to compare with: no other commit stands in for it', async () => {
    const folder = await repository({});
    await commit(folder, AUTH);
    const named = await guard(folder, '--base', 'origin/main');
    expect([named.code, named.found, named.said]).toEqual([3, [], 'codex-orchestrator: There is no revision "origin/main" here. Fetch it (git fetch origin main; in a workflow: fetch-depth: 0 at actions/checkout), or name another with --base.\n']);
    expect((await guard(folder)).said).toBe('No base was found, so that only the specs are judged, and no change. Name one with --base.\n');
  });

  it('that a shallow clone does not hold where the branch began', async () => {
    const [folder, shallow] = [await repository({}), join(await temporaryFolder(), 'shallow')];
    await commit(folder, AUTH);
    await git(folder, 'checkout', '-q', 'main');
    await commit(folder, { 'notes.md': 'Nothing of it.\n' });
    await git(folder, 'clone', '-q', '--depth', '1', '--no-single-branch', '-b', 'work', `file://${folder}`, shallow);
    const { code, found, said } = await guard(shallow, '--base', 'origin/main');
    expect([code, found]).toEqual([3, []]);
    expect(said).toBe('codex-orchestrator: This clone is shallow, and the commit where origin/main and what is checked out have parted is not in it. Fetch it: git fetch --unshallow, or in a workflow fetch-depth: 0 at actions/checkout.\n');
    await git(shallow, 'fetch', '-q', '--unshallow');
    expect(await guard(shallow, '--base', 'origin/main')).toMatchObject({ code: 1, found: [NEEDS_SPEC] });
  });

  it('that a shallow clone does not hold the commit that a spec pins', async () => {
    const folder = await repository({ 'src/auth/login.ts': 'export const login = 1;\n' });
    const pinned = (await git(folder, 'rev-parse', 'HEAD')).trim();
    await commit(folder, { [SPEC]: FRESH.replace('approval', `pins: [{commit: ${pinned}}]\napproval`) });
    const shallow = join(await temporaryFolder(), 'shallow');
    await git(folder, 'clone', '-q', '--depth', '1', '-b', 'work', `file://${folder}`, shallow);
    expect(await guard(shallow, '--base', 'HEAD')).toMatchObject({ code: 3, found: [`${SPEC}:6 unknown pin-unchecked`] });
    expect(await guard(shallow, '--base', 'HEAD', '--dry-run')).toMatchObject({ code: 3 });
    await git(shallow, 'fetch', '-q', '--unshallow');
    expect(await guard(shallow, '--base', 'HEAD')).toMatchObject({ code: 0, found: [] });
    await put(shallow, AUTH);
    expect(await guard(shallow, '--base', 'HEAD')).toMatchObject({ code: 1, found: [`${SPEC}:6 pin-moved`, NEEDS_SPEC] });
  });

  it('a spec that has nothing to do with the code, changed along with it', async () => {
    const folder = await repository({ [SPEC]: FRESH.replace('security-auth', 'public-api').replace('src/auth', 'src/api') });
    await commit(folder, { ...AUTH, [SPEC]: FRESH.replace('security-auth', 'public-api').replace('src/auth', 'src/api').replace('2026-01-20', '2026-01-21') });
    expect(await guard(folder, '--base', 'main')).toMatchObject({ code: 1, found: [NEEDS_SPEC] });
  });

  it('a spec that is approved along with the code, and passes once it was merged before', async () => {
    const folder = await repository({});
    await commit(folder, { ...AUTH, [SPEC]: FRESH });
    expect(await guard(folder, '--base', 'main')).toMatchObject({ code: 1, found: [NEEDS_SPEC] });
    const merged = await repository({ [SPEC]: FRESH });
    await commit(merged, AUTH);
    expect(await guard(merged, '--base', 'main')).toMatchObject({ code: 0, found: [] });
  });

  it('a spec that is stale on the disk alone, new, in a folder of folders, or under another case', async () => {
    const folder = await repository({ [SPEC]: FRESH });
    await put(folder, { [SPEC]: STALE, 'docs/specs/a/b/new.md': STALE });
    expect(await guard(folder, '--base', 'main')).toMatchObject({ code: 1, found: ['docs/specs/a/b/new.md:3 stale', `${SPEC}:3 stale`] });
  });

  it('a spec that is a link to a fresh one', async () => {
    const folder = await repository({ [SPEC]: FRESH, 'docs/specs/other.md': { link: 'login.md' } });
    expect(await guard(folder, '--base', 'main')).toMatchObject({ code: 1, found: ['docs/specs/other.md:1 unreadable'] });
  });

  it('a spec that grew stale while nobody changed anything', async () => {
    const folder = await repository({ [SPEC]: STALE });
    expect(await guard(folder)).toMatchObject({ code: 1, found: [`${SPEC}:3 stale`] });
    expect(await guard(folder, '--base', 'main')).toMatchObject({ code: 1, found: [`${SPEC}:3 stale`] });
  });

  it('specs beside the folder in which it is called', async () => {
    const folder = await repository({ [SPEC]: STALE, 'src/app/main.ts': 'export {};\n' });
    await put(folder, AUTH);
    expect(await guard(join(folder, 'src/app'), '--base', 'main')).toMatchObject({ code: 1, found: [`${SPEC}:3 stale`, NEEDS_SPEC] });
  });

  it('a policy that the change makes looser', async () => {
    const folder = await repository({});
    await commit(folder, { ...AUTH, '.github/codex-orchestrator.yml': 'version: 1\nspecs:\n  mini-specs:\n    security-auth: {mode: "off"}\n' });
    expect(await guard(folder, '--base', 'main')).toMatchObject({ code: 1, found: [NEEDS_SPEC] });
  });
});
