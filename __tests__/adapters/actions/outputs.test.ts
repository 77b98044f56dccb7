import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readState, saveState, setOutputs, writeSummary } from '../../../src/adapters/actions/outputs.ts';
import { appendRunnerFile, keyValue } from '../../../src/adapters/actions/runner-file.ts';
import type { Outputs } from '../../../src/contract/outputs.ts';
import { createFileCommands, type FileCommands } from '../../../src/testkit/runner/file-commands.ts';

let folder: string;
let files: FileCommands;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outputs-'));
  files = await createFileCommands(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const WHOLE = {
  status: 'PARTIAL',
  reason: 'command:failed',
  'run-id': '20260131T235959Z-0123abcd',
  branch: 'codex/issue-7-0123abcd',
  'pull-request-number': 12,
  'pull-request-url': 'https://github.com/octo/hello/pull/12',
  'files-changed': 3,
  'tests-run': 41,
  'duration-seconds': 12.5,
  'input-tokens': 1000,
  'output-tokens': 200,
  'evidence-path': '/runner/temp/evidence/issue-7/20260131T235959Z-0123abcd',
  'manifest-path': '/runner/temp/evidence/issue-7/20260131T235959Z-0123abcd/manifest.json',
  'manifest-sha256': 'ab'.repeat(32),
} as const;

describe('setOutputs', () => {
  it('writes every output so that the runner reads the same', async () => {
    setOutputs(files.environment, WHOLE);
    const { outputs, errors } = await files.collect();
    expect(errors).toEqual([]);
    expect(outputs).toEqual(Object.fromEntries(Object.entries(WHOLE).map(([name, value]) => [name, String(value)])));
  });

  it('leaves out what is not known', async () => {
    setOutputs(files.environment, { status: 'IGNORED' });
    expect((await files.collect()).outputs).toEqual({ status: 'IGNORED' });
  });

  it.each<[string, Outputs]>([
    ['a status of its own making', { status: 'SUCCESS\nEOF' as 'SUCCESS' }],
    ['a reason that is free text', { reason: 'all is well' }],
    ['a branch that a shell would run', { branch: 'codex/$(id)' }],
    ['a branch that is not ours', { branch: 'main' }],
    ['a path of two lines', { 'evidence-path': '/x\nstatus=SUCCESS' }],
    ['an address with a line break', { 'pull-request-url': 'https://github.com/\nstatus=SUCCESS' }],
    ['an address that runs something', { 'pull-request-url': 'javascript:alert(1)' }],
    ['half a file', { 'files-changed': 0.5 }],
    ['a short digest', { 'manifest-sha256': 'ab' }],
  ])('refuses %s and writes nothing', async (_title, outputs) => {
    expect(() => setOutputs(files.environment, { 'tests-run': 1, ...outputs })).toThrow(expect.objectContaining({ code: 'run:internal' }));
    expect((await files.collect()).outputs).toEqual({});
  });
});

describe('what a value can do to the file', () => {
  it.each([
    'EOF\nstatus=SUCCESS\nEOF',
    'ghadelimiter_00000000-0000-4000-8000-000000000000\nstatus=SUCCESS',
    '}\n<<\nstatus<<X\nSUCCESS\nX',
    'a=b',
    'x\r\nstatus=SUCCESS\r\n',
    '\n\nEOF\n\n',
    '',
  ])('%j comes back as it was and names nothing else', async (value) => {
    saveState(files.environment, 'before', 'untouched');
    saveState(files.environment, 'tricky', value);
    saveState(files.environment, 'status', 'FAILED');
    const { state, errors } = await files.collect();
    expect(errors).toEqual([]);
    expect(state).toEqual({ before: 'untouched', tricky: value, status: 'FAILED' });
  });

  it('refuses a value that holds its own delimiter', () => {
    expect(() => keyValue('status', 'x\nD\nstatus=SUCCESS', 'D')).toThrow('the value of status contains its delimiter');
  });

  it('refuses a name that would be more than a name', () => {
    expect(() => keyValue('a=b\nc', 'x')).toThrow('cannot be the name');
  });

  it('uses a delimiter that no two values share', () => {
    expect(keyValue('a', 'x')).not.toBe(keyValue('a', 'x'));
  });
});

describe('the files of the runner', () => {
  it('are never followed to somewhere else', async () => {
    const canary = join(folder, 'canary');
    await writeFile(canary, 'as it was');
    await symlink(canary, join(folder, 'link'));
    expect(() => appendRunnerFile({ GITHUB_OUTPUT: join(folder, 'link') }, 'GITHUB_OUTPUT', () => 'x')).toThrow('GITHUB_OUTPUT names cannot be written');
    expect(await readFile(canary, 'utf8')).toBe('as it was');
  });

  it('are not made up when the runner has none', () => {
    expect(() => setOutputs({}, { status: 'FAILED' })).toThrow('GITHUB_OUTPUT is not set');
    expect(() => setOutputs({ GITHUB_OUTPUT: join(folder, 'absent') }, { status: 'FAILED' })).toThrow('GITHUB_OUTPUT names cannot be written');
  });
});

describe('writeSummary', () => {
  it('appends the Markdown as it is', async () => {
    expect(writeSummary(files.environment, '# One')).toEqual({ cut: false });
    expect(writeSummary(files.environment, 'two\n')).toEqual({ cut: false });
    expect((await files.collect()).summary).toBe('# One\ntwo\n');
  });

  it('takes exactly 1 MiB', async () => {
    expect(writeSummary(files.environment, `${'x'.repeat(1024 * 1024 - 1)}\n`)).toEqual({ cut: false });
    expect((await files.collect()).summary).toHaveLength(1_048_576);
  });

  it('cuts at a line and says so, so that the runner does not drop all of it', async () => {
    writeSummary(files.environment, 'first');
    expect(writeSummary(files.environment, 'grün 🌱\n'.repeat(200_000))).toEqual({ cut: true });
    const { summary, refusals } = await files.collect();
    expect(refusals).toEqual([]);
    expect(summary.startsWith('first\ngrün 🌱\n')).toBe(true);
    expect(summary.endsWith('grün 🌱\n\n**The summary is cut here: GitHub shows 1 MiB at most. The evidence bundle has all of it.**\n')).toBe(true);
    expect(summary).not.toContain('\uFFFD');
  });
});

describe('readState', () => {
  it('answers what the runner hands to the post step, or null', () => {
    expect(readState({ STATE_run: 'x' }, 'run')).toBe('x');
    expect(readState({}, 'run')).toBeNull();
  });
});
