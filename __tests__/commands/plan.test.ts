import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { packSha256 } from '../../src/packs/pack-hash.ts';
import { root } from '../repository/files.ts';

let folder = '';
const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main', ...args], { cwd: folder });

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'plan-')));
  git('init', '-q');
  write('taskpacks/A', 'scope: { allowed_paths: ["a/**"] }\npriority: P2\n');
  write('taskpacks/B', 'scope: { allowed_paths: ["b/**"] }\npriority: P1\nlabels: [nightly]\n');
  write('taskpacks/C', 'scope: { allowed_paths: ["c/**"] }\ndepends_on: [A]\n');
  git('add', '.');
  git('commit', '-qm', 'packs');
  git('tag', 'before');
  write('taskpacks/D', 'scope: { allowed_paths: ["a/d.ts"] }\n');
  write('old/E', '');
  write('wrong/F', 'owners: x\n');
  git('add', '.');
  git('commit', '-qm', 'more');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files of a pack of our own form. */
const filesOf = (id: string, task: string): Readonly<Record<string, string>> => ({ 'task.yml': `schema: codex-orchestrator/task-pack@1\nid: ${id}\ntitle: Greet\n${task}`, 'acceptance.yml': 'schema: codex-orchestrator/acceptance@1\ncommands: [[npm, test]]\n', 'spec.md': '# S\n', 'risk.md': '# R\n', 'runbook.md': '# B\n' });

function write(path: string, task: string): void {
  mkdirSync(join(folder, path), { recursive: true });
  for (const [name, text] of Object.entries(filesOf(path.split('/').at(-1) ?? '', task))) writeFileSync(join(folder, path, name), text);
}

/** Asks the verb once for each list of arguments, all in one process, since most of the time goes into starting one. */
const DRIVER = `import { planCommand } from ${JSON.stringify(join(root, 'src/commands/plan.ts'))};
for (const args of JSON.parse(process.argv[1])) {
  const status = await planCommand(args, process.env);
  process.stdout.write('\\0' + status + '\\0');
  process.stderr.write('\\0');
}`;

function plans(asked: readonly (readonly string[])[], cwd = folder) {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', DRIVER, JSON.stringify(asked)], { cwd, encoding: 'utf8', env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin` }, timeout: 60_000, killSignal: 'SIGKILL' });
  const [said, complaints] = [stdout.split('\0'), stderr.split('\0')];
  return asked.map((_, index) => ({ status: Number(said[2 * index + 1] ?? 'NaN'), stdout: said[2 * index] ?? '', stderr: complaints[index] ?? '' }));
}

function plan(args: readonly string[], cwd = folder) {
  const [ended] = plans([args], cwd);
  if (ended === undefined) throw new Error('nothing was asked');
  return ended;
}

const hash = (id: string, task: string): string => packSha256(new Map(Object.entries(filesOf(id, task))), digestOf);
const entry = (id: string, task: string) => ({ pack: `taskpacks/${id}`, id, sha256: hash(id, task) });
const B = entry('B', 'scope: { allowed_paths: ["b/**"] }\npriority: P1\nlabels: [nightly]\n');
const A = entry('A', 'scope: { allowed_paths: ["a/**"] }\npriority: P2\n');

describe('plan', () => {
  it('prints the matrix and why each of the others is held back, and says what it cannot know', () => {
    expect(plan([])).toEqual({
      status: 0,
      stderr: '',
      stdout: `2 packs are selected.
${JSON.stringify({ include: [B, A] })}

2 packs are held back:
  C  it waits for A, and nobody said which pull requests are merged
  D  it might change the same files as A, which is selected

Nobody said which pull requests there are: what was delivered is not left out, and packs that wait for others are held back.
Give --pulls FILE with what this prints: gh pr list --state all --limit 1000 --json number,state,headRefName,isCrossRepository,body
`,
    });
  });

  it('knows from a list of pull requests what was delivered and what is merged', () => {
    const pull = (number: number, state: string, { id, sha256 }: typeof A) => ({ number, state, headRefName: `codex/${id.toLowerCase()}`, isCrossRepository: false, body: `Text.\r\n\r\nPack: ${id} ${sha256}\r\n` });
    writeFileSync(join(folder, 'pulls.json'), JSON.stringify([pull(3, 'MERGED', A), pull(4, 'OPEN', B)]));
    const { status, stdout } = plan(['--pulls', 'pulls.json', '--json']);
    const { matrix, held, notes } = JSON.parse(stdout);
    expect([status, matrix.include.map(({ id }: typeof A) => id), held.map(({ id, reason, why }: { id: string; reason: string; why: string }) => [id, reason, why]), notes]).toEqual([
      0,
      ['C', 'D'],
      [
        ['B', 'delivered', 'as it stands it was delivered: pull request #4 is open'],
        ['A', 'delivered', 'as it stands it was delivered: pull request #3 is merged'],
      ],
      [],
    ]);
  });

  it('knows of a pack that was merged and taken away, and of those beside one that is named', () => {
    const own = (id: string, task: string): void => write(`teams/${id}`, task);
    own('ONE', 'scope: { allowed_paths: ["one/**"] }\ndepends_on: [GONE]\n');
    own('TWO', 'scope: { allowed_paths: ["two/**"] }\ndepends_on: [ONE]\n');
    own('THREE', 'owners: x\n');
    own('FOUR', 'scope: { allowed_paths: ["four/**"] }\ndepends_on: [THREE]\n');
    writeFileSync(join(folder, 'gone.json'), JSON.stringify([{ number: 3, state: 'MERGED', headRefName: 'codex/gone', isCrossRepository: false, body: `Pack: GONE ${'a'.repeat(64)}` }]));
    const told = plans([['ONE', 'TWO', 'FOUR'], ['TWO']].map((names) => [...names.flatMap((name) => ['--packs', `teams/${name}`]), '--pulls', 'gone.json']));
    rmSync(join(folder, 'teams'), { recursive: true });
    expect(told.map(({ status }) => status)).toEqual([0, 0]);
    expect(told[0]?.stdout).toMatch(/^One pack is selected\.\n.*"id":"ONE".*\n\n2 packs are held back:\n  FOUR  it waits for THREE, which was not delivered yet\n  TWO   it waits for ONE, which was not delivered yet\n/);
    expect(told[1]?.stdout).toContain('  TWO  it waits for ONE, which was not delivered yet\n');
  });

  it('takes only what is named, changed, labelled or as urgent as asked for', () => {
    const asked = [['--packs', 'taskpacks/[AB]'], ['--packs', 'old'], ['--changed', 'before..HEAD'], ['--label', 'nightly'], ['--priority', 'P1'], ['--limit', '1'], ['--shard', '1'], ['--shard', '2']];
    const told = plans(asked.map((args) => [...args, '--json'])).map(({ stdout }) => {
      const { matrix, others } = JSON.parse(stdout);
      return [matrix.include.map(({ id }: typeof A) => id).join(' '), others];
    });
    expect(told).toEqual([['B A', 2], ['E', 4], ['D', 3], ['B', 3], ['B', 3], ['B', 0], ['B A', 0], ['', 0]]);
  });

  it('ends with 1 and shows the lines of a pack that is refused, and plans the others all the same', () => {
    const { status, stdout } = plan(['--packs', 'wrong', '--packs', 'taskpacks/A']);
    expect(status).toBe(1);
    expect(stdout).toContain('One pack is selected.\n');
    expect(stdout).toContain('  F  it is refused; pack validate wrong/F says why\n');
    expect(stdout).toContain('wrong/F/task.yml:4:1: unknown field `owners`.\n');
  });

  it('says what is wrong with what it is asked, and what to do', () => {
    const asked = [
      [['--limit', '0'], 2, '--limit must be a number of packs, 1 at least.'],
      [['--priority', 'high'], 2, '--priority must be 0 to 9, 0 the most urgent.'],
      [['--frobnicate'], 2, "Unknown option '--frobnicate'"],
      [['taskpacks'], 2, 'plan knows no "taskpacks"; packs are named by --packs.'],
        [['--packs', 'nothing/*'], 3, 'no pack matches nothing/*.'],
      [['--changed', 'nowhere..HEAD'], 3, 'git cannot compare nowhere..HEAD: fatal: '],
      [['--changed=--output=x..HEAD'], 3, 'is no range; it must be BASE..HEAD'],
      [['--pulls', 'nothing.json'], 3, 'there is no file nothing.json, or it may not be read.'],
      [['--pulls', 'taskpacks/A/task.yml'], 3, 'taskpacks/A/task.yml is no list of pull requests: it '],
    ] as const;
    for (const [index, { status, stdout, stderr }] of plans(asked.map(([args]) => args)).entries()) {
      const [args, code, says] = asked[index] ?? [];
      expect([args, status, stdout]).toEqual([args, code, '']);
      expect(stderr).toContain(`codex-orchestrator: `);
      expect(stderr).toContain(says);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });

  it('refuses a matrix that no workflow would take, and says how to cut it', () => {
    const many = realpathSync(mkdtempSync(join(tmpdir(), 'many-')));
    try {
      for (let number = 0; number < 300; number += 1) {
        const id = `T-${number}`;
        mkdirSync(join(many, 'taskpacks', id), { recursive: true });
        for (const [name, text] of Object.entries(filesOf(id, `scope: { allowed_paths: ["m${number}/**"] }\n`))) writeFileSync(join(many, 'taskpacks', id, name), text);
      }
      const [refused, ...shards] = plans([[], ['--shard', '1', '--json'], ['--shard', '2', '--json']], many);
      expect([refused?.status, refused?.stderr]).toEqual([1, 'codex-orchestrator: 300 packs are selected, and a matrix holds 256. Plan them in 2 shards, --shard 1 to --shard 2, or fewer at once with --limit.\n']);
      expect(shards.map(({ stdout }) => JSON.parse(stdout).matrix.include.length)).toEqual([256, 44]);
    } finally {
      rmSync(many, { recursive: true, force: true });
    }
  });
});
