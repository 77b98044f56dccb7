import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ROOT } from './stage.ts';

/** Prints every module that node loads, the built-in ones included. */
const WATCH = `data:text/javascript,${encodeURIComponent("import { registerHooks } from 'node:module'; registerHooks({ load(url, context, next) { console.error('LOADED ' + url); return next(url, context); } });")}`;

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly loaded: readonly string[];
  readonly outputs: string;
  readonly summary: string;
}

async function enter(event: string, payload: unknown, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const folder = await mkdtemp(join(tmpdir(), 'entry-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const at = (name: string): string => join(folder, name);
  await Promise.all([writeFile(at('event.json'), JSON.stringify(payload)), ...['output', 'state', 'summary'].map((name) => writeFile(at(name), ''))]);
  const { stdout, stderr, code } = await promisify(execFile)(process.execPath, ['--import', WATCH, join(ROOT, 'dist/index.js')], {
    env: { PATH: '/usr/bin:/bin', GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: at('event.json'), GITHUB_OUTPUT: at('output'), GITHUB_STATE: at('state'), GITHUB_STEP_SUMMARY: at('summary'), ...env },
  }).then(
    (done) => ({ ...done, code: 0 }),
    (thrown: { readonly stdout: string; readonly stderr: string; readonly code: number }) => thrown,
  );
  const loaded = stderr.split('\n').flatMap((line) => (line.startsWith('LOADED ') ? [basename(line.slice(7))] : []));
  return { code, stdout, loaded, outputs: await readFile(at('output'), 'utf8'), summary: await readFile(at('summary'), 'utf8') };
}

const comment = (body: string) => ({ action: 'created', issue: { number: 1, state: 'open', title: 'x' }, comment: { body }, sender: { login: 'a', type: 'User' } });

describe('an event that does not concern us', () => {
  it('loads nothing but the entry, says why, and ends well', async () => {
    const { code, stdout, loaded, outputs } = await enter('issue_comment', comment('I can reproduce this.'));
    expect({ code, stdout, loaded, outputs }).toEqual({ code: 0, stdout: 'Ignored: the comment is no command.\n', loaded: ['index.js', 'node:module', 'node:fs'].filter((name) => loaded.includes(name)), outputs: 'status=IGNORED\n' });
    expect(loaded.filter((name) => name.endsWith('.js'))).toEqual(['index.js']);
  });

  it('cannot speak to the runner through the text that made it be ignored', async () => {
    const { stdout } = await enter('issues', { action: 'labeled', label: { name: 'x\n::error::pwned' }, issue: { number: 1 } });
    expect(stdout).toBe('Ignored: the label x?::error::pwned is not codex:execute.\n');
  });

  it('starts nothing in its post step either', async () => {
    const { code, loaded, outputs } = await enter('issue_comment', comment('hello'), { STATE_entered: 'main', STATE_ended: 'ignored' });
    expect([code, loaded.filter((name) => name.endsWith('.js')), outputs]).toEqual([0, ['index.js'], '']);
  });
});

describe('the post step of a run that was lost', () => {
  it('says FAILED and never starts a run of its own', async () => {
    const { code, stdout, summary, outputs } = await enter('issues', { action: 'labeled', label: { name: 'codex:execute' }, issue: { number: 1 } }, { STATE_entered: 'main' });
    expect([code, outputs]).toEqual([1, '']);
    expect(stdout).toContain('FAILED (run:lost)');
    expect(summary).toMatch(/^# 💥 FAILED\n/);
  });
});

describe('the command line', () => {
  const cli = (args: readonly string[]) => promisify(execFile)(process.execPath, [join(ROOT, 'dist/cli.js'), ...args]).then((done) => ({ ...done, code: 0 }), (thrown: { readonly stdout: string; readonly stderr: string; readonly code: number }) => thrown);

  it('shows its usage when it is asked nothing', async () => expect((await cli([])).stdout).toMatch(/^Usage:\n {2}codex-orchestrator verify BUNDLE/));

  it.each([
    [['frobnicate'], 2, 'codex-orchestrator: unknown command "frobnicate"'],
    [['verify'], 2, 'codex-orchestrator: verify wants exactly one bundle.'],
    [['verify', '/nonexistent'], 3, 'codex-orchestrator: /nonexistent cannot be read'],
    [['verify', 'x', '--manifest-sha256', 'abc'], 2, 'codex-orchestrator: --manifest-sha256 wants 64 hexadecimal digits, lower-case.'],
    [['verify', 'package.json'], 3, 'is no folder'],
  ] as const)('%j ends with %i', async (args, code, says) => {
    const ended = await cli(args);
    expect(ended.code).toBe(code);
    expect(ended.stderr).toContain(says);
    expect(ended.stderr).not.toMatch(/\n\s+at /);
  });

  it('runs under a Node that lacks what Node 20 lacks, also where it starts git', async () => {
    const asNode20 = 'data:text/javascript,delete Promise.withResolvers; delete Map.groupBy;';
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', asNode20, join(ROOT, 'dist/cli.js'), 'plan', '--packs', 'examples/workshop/taskpacks/*', '--changed', 'HEAD..HEAD', '--json'], { cwd: ROOT });
    expect(JSON.parse(stdout)).toMatchObject({ matrix: { include: [] }, refused: [] });
  });
});
