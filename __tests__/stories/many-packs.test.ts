import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFile, cp, mkdir, mkdtemp, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { evidenceIndex } from '../../src/contract/evidence-index.ts';
import { sha256 } from '../../src/contract/ids.ts';
import { matrix as matrixSchema } from '../../src/contract/matrix.ts';
import { packLine } from '../../src/core/pack-mark.ts';
import { packSha256 } from '../../src/packs/pack-hash.ts';
import { cloneForRunner } from '../../src/testkit/demo/clone.ts';
import { PROJECT_FILES } from '../../src/testkit/demo/project.ts';
import { SCENARIOS } from '../../src/testkit/demo/scenarios.ts';
import { mergePull, openIssue } from '../../src/testkit/github/acts.ts';
import { commitFiles, resolveCommit } from '../../src/testkit/github/bare-repository.ts';
import { startGitHub, type GitHub } from '../../src/testkit/github/server.ts';
import { runWorkflow } from '../../src/testkit/runner/run-workflow.ts';
import { ROOT, tell } from '../e2e/stage.ts';

const workflow = (select: string): string => `name: Plan
on:
  push:
  workflow_dispatch:
    inputs:
      shard: { type: string }
permissions:
  contents: read
  pull-requests: read
jobs:
  plan:
    runs-on: ubuntu-24.04
    steps:
      - id: plan
        uses: org/codex-orchestrator@v1
        with:
          mode: plan
          select: ${JSON.stringify(select)}
`;

const filesOf = (id: string, task: string): Readonly<Record<string, string>> => ({ 'task.yml': `schema: codex-orchestrator/task-pack@1\nid: ${id}\ntitle: Greet\n${task}`, 'acceptance.yml': 'schema: codex-orchestrator/acceptance@1\ncommands: [[npm, test]]\n', 'spec.md': '# S\n', 'risk.md': '# R\n', 'runbook.md': '# B\n' });

const PACKS: Readonly<Record<string, string>> = {
  'DONE': 'scope: { allowed_paths: ["done/**"] }\n',
  'NEXT': 'scope: { allowed_paths: ["next/**"] }\ndepends_on: [DONE]\n',
  'OPEN': 'scope: { allowed_paths: ["open/**"] }\n',
  'URGENT': 'scope: { allowed_paths: ["next/b.ts", "urgent/**"] }\npriority: P0\n',
  'WAITS': 'scope: { allowed_paths: ["waits/**"] }\ndepends_on: [OPEN]\n',
  'WRONG': 'owners: x\n',
};
const hashOf = (id: string) => packSha256(new Map(Object.entries(filesOf(id, PACKS[id] ?? ''))), digestOf);

interface Planned {
  readonly github: GitHub;
  readonly code: string;
  readonly matrix: unknown;
  readonly summary: string;
}

interface Stage {
  readonly packs?: Readonly<Record<string, string>>;
  readonly actions?: 'write' | 'none';
}

/** Runs a workflow of one step in mode plan on an embedded GitHub that knows two pull requests. */
async function plan(select: string, raise: (github: GitHub) => Promise<{ readonly name: string; readonly payload: Readonly<Record<string, unknown>> }>, stage: Stage = {}): Promise<Planned> {
  const folder = join(ROOT, '.runs', 'tests', `plan-${randomBytes(6).toString('hex')}`);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(folder, { recursive: true });
  const packs = Object.entries(stage.packs ?? PACKS).flatMap(([id, task]) => Object.entries(filesOf(id, task)).map(([name, text]) => [`taskpacks/${id}/${name}`, text] as const));
  const files = { ...PROJECT_FILES, ...Object.fromEntries(packs), '.github/workflows/plan.yml': workflow(select) };
  const github = await startGitHub({ owner: 'acme', name: 'price-tags', repository: { directory: join(folder, 'github'), source: { files } }, users: { maintainer: 'maintain' }, permissions: { contents: 'read', pull_requests: 'read', issues: 'none', actions: stage.actions ?? 'none' } });
  try {
    for (const id of ['DONE', 'OPEN']) {
      const pull = openIssue(github.world, 'maintainer', { title: id, body: `Done.\n\n${packLine({ id, sha256: hashOf(id) })}\n`, pull: { head: `codex/${id.toLowerCase()}`, base: 'main', draft: false, reviewers: [], maintainerCanModify: false, closedHead: null } });
      if (id === 'DONE') mergePull(github.world, 'maintainer', pull);
    }
    const event = await raise(github);
    const repository = await cloneForRunner(github, join(folder, 'clone'));
    const { jobs } = await runWorkflow({
      workflowFile: join(repository, '.github/workflows/plan.yml'),
      repository,
      event,
      actor: 'maintainer',
      github: { apiUrl: github.apiUrl, serverUrl: github.serverUrl, repository: 'acme/price-tags', token: github.token },
      secrets: {},
      vars: {},
      actions: { 'org/codex-orchestrator@v1': ROOT },
      folder: join(folder, 'runner'),
      path: [dirname(await realpath(process.execPath)), '/usr/local/bin', '/usr/bin', '/bin'].join(':'),
    });
    const steps = jobs.flatMap((job) => job.steps).filter(({ id }) => id === 'plan');
    const main = steps.find(({ phase }) => phase === 'main');
    if (main === undefined) throw new Error('the action was never run');
    return { github, code: steps.map(({ phase, conclusion }) => `${phase} ${conclusion}`).join(', '), matrix: JSON.parse(main.outputs['matrix'] ?? 'null'), summary: main.summary };
  } finally {
    await github.close();
  }
}

const entry = (id: string) => ({ pack: `taskpacks/${id}`, id, sha256: hashOf(id) });

describe('mode plan', () => {
  it('reads the packs of the base commit, asks what became of them, and sets the matrix; a pack that is refused stops no other', async () => {
    const { github, code, matrix, summary } = await plan('', async () => ({ name: 'workflow_dispatch', payload: { inputs: {}, ref: 'refs/heads/main' } }));
    expect([code, matrix]).toEqual(['main success, post success', { include: [entry('URGENT')] }]);
    expect(summary.split('\n').filter((line) => line.startsWith('| `'))).toEqual([
      `| \`URGENT\` | \`taskpacks/URGENT\` | \`${hashOf('URGENT').slice(0, 12)}\` |`,
      '| `DONE` | `taskpacks/DONE` | as it stands it was delivered: pull request #​1 is merged |',
      '| `NEXT` | `taskpacks/NEXT` | it might change the same files as URGENT, which is selected |',
      '| `OPEN` | `taskpacks/OPEN` | as it stands it was delivered: pull request #​2 is open |',
      '| `WAITS` | `taskpacks/WAITS` | it waits for OPEN, whose pull request #​2 is open |',
      '| `WRONG` | `taskpacks/WRONG` | it is refused; pack validate taskpacks/WRONG says why |',
    ]);
    expect(summary).toContain('- taskpacks/WRONG/task.yml:4:1: unknown field `owners`. Did you mean `owner`?');
    expect(github.violations).toEqual([]);
    expect(github.writes()).toEqual([]);
    expect(github.log.map(({ operationId }) => operationId)).toEqual(['repos/get', 'git/list-matching-refs', 'graphql/PackPulls']);
  }, 120_000);

  it('takes only the packs that a push has changed', async () => {
    const { github, code, matrix } = await plan('changed limit=5', async ({ world: { repository } }) => {
      const before = await resolveCommit(repository, 'main');
      const after = await commitFiles(repository, 'main', { 'taskpacks/NEXT/README.md': '# N\n', 'src/other.mjs': 'export {};\n' }, 'More');
      return { name: 'push', payload: { before, after, ref: 'refs/heads/main' } };
    });
    const files = new Map(Object.entries({ ...filesOf('NEXT', PACKS['NEXT'] ?? ''), 'README.md': '# N\n' }));
    expect([code, matrix]).toEqual(['main success, post success', { include: [{ ...entry('NEXT'), sha256: packSha256(files, digestOf) }] }]);
    expect(github.violations).toEqual([]);
  }, 120_000);

  it('starts the workflow again for the next shard where one matrix cannot hold all', async () => {
    const packs = Object.fromEntries(Array.from({ length: 258 }, (_, number) => [`T-${1000 + number}`, `scope: { allowed_paths: ["m${number}/**"] }\n`]));
    const { github, code, matrix, summary } = await plan('next', async () => ({ name: 'workflow_dispatch', payload: { inputs: {}, ref: 'refs/heads/main' } }), { packs, actions: 'write' });
    expect([code, matrixSchema.parse(matrix).include.length, github.world.dispatches]).toEqual(['main success, post success', 256, [{ workflow: 'plan.yml', ref: 'main', inputs: { shard: '2' } }]]);
    expect(summary).toContain('Shard 1 of 2. The workflow was started again for shard 2.');
    expect(github.violations).toEqual([]);
  }, 240_000);

  it('says what is wrong with what it is asked, and fails', async () => {
    const { code, matrix } = await plan('limit=none', async () => ({ name: 'workflow_dispatch', payload: { inputs: {}, ref: 'refs/heads/main' } }));
    expect([code, matrix]).toEqual(['main failure, post success', null]);
  }, 120_000);
});

/** A step of a mode that is no run, as it ended. */
interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly summary: string;
  readonly outputs: string;
}

const collect = (folder: string, inputs: Readonly<Record<string, string>> = {}) => enter({ INPUT_MODE: 'collect', 'INPUT_EVIDENCE-DIR': folder, ...inputs });

/** The main step, as a runner starts it. */
async function enter(inputs: Readonly<Record<string, string>>): Promise<Ended> {
  const runner = await mkdtemp(join(tmpdir(), 'collect-'));
  onTestFinished(() => rm(runner, { recursive: true, force: true }));
  const at = (name: string): string => join(runner, name);
  await Promise.all(['output', 'state', 'summary'].map((name) => writeFile(at(name), '')));
  await writeFile(at('event.json'), '{}');
  const env = { PATH: '/usr/bin:/bin', GITHUB_EVENT_NAME: 'schedule', GITHUB_EVENT_PATH: at('event.json'), GITHUB_OUTPUT: at('output'), GITHUB_STATE: at('state'), GITHUB_STEP_SUMMARY: at('summary'), 'INPUT_GITHUB-TOKEN': 'none', ...inputs };
  const { code, stdout } = await promisify(execFile)(process.execPath, [join(ROOT, 'dist/index.js')], { env }).then((done) => ({ ...done, code: 0 }), (thrown: { readonly stdout: string; readonly code: number }) => thrown);
  return { code, stdout, summary: await readFile(at('summary'), 'utf8'), outputs: await readFile(at('output'), 'utf8') };
}

const indexIn = async (folder: string) => evidenceIndex.parse(JSON.parse(await readFile(join(folder, 'evidence-index.json'), 'utf8')));

it('mode plan fails where GitHub does not answer, unless no status is to fail it, and says what to do', async () => {
  const unreachable = { INPUT_MODE: 'plan', GITHUB_API_URL: 'http://127.0.0.1:9', GITHUB_REPOSITORY: 'acme/shop' };
  const told = await Promise.all([enter(unreachable), enter({ ...unreachable, 'INPUT_FAIL-ON': 'never' })]);
  expect(told.map(({ code, outputs }) => [code, outputs])).toEqual([[1, ''], [0, '']]);
  expect(told[0]?.stdout).toMatch(/^Error: FAILED \(github:unreachable\): GitHub did not answer when asked to tell the default branch: .* Run again later\.\n$/);
}, 120_000);

describe('mode collect', () => {
  it('verifies the bundles that runs have left, names the worst, who was altered, who did not end and who is missing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bundles-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    for (const name of ['success', 'blocked-sections'] as const) {
      const story = SCENARIOS[name];
      if (story === undefined) throw new Error(`there is no story ${name}`);
      await rename((await tell(story)).outcome.evidence ?? 'none', join(folder, name));
    }
    const told = await collect(folder);
    const index = await indexIn(folder);
    expect([told.code, index.unfinished, index.missing]).toEqual([1, [], []]);
    expect(index.runs.map(({ run_dir: where, status, reason, holds, task }) => `${where}: ${status} ${reason} ${holds} ${task}`).toSorted()).toEqual(['blocked-sections: BLOCKED issue:sections true issue-1', 'success: SUCCESS run:success true issue-1']);
    for (const { run_dir: where, manifest_sha256: hash, artifacts } of index.runs) {
      expect(hash).toBe(digestOf(await readFile(join(folder, where, 'manifest.json'))));
      for (const { path, sha256: digest } of artifacts) expect(digest, path).toBe(digestOf(await readFile(join(folder, path))));
      expect(artifacts.map(({ type }) => type)).toEqual(expect.arrayContaining(['manifest', 'journal', 'summary', 'telemetry']));
    }
    expect(told.summary).toContain('1 SUCCESS, 0 PARTIAL, 0 FAILED, 1 BLOCKED, 0 whose bundle does not hold, 0 not finished, 0 missing.');
    expect(told.outputs).toMatch(/^status<<(\S+)\nBLOCKED\n/);
    expect((await collect(folder, { 'INPUT_FAIL-ON': 'never' })).code).toBe(0);

    await rm(join(folder, 'blocked-sections'), { recursive: true });
    expect([(await collect(folder)).code, (await indexIn(folder)).runs.length]).toEqual([0, 1]);

    const cli = (...args: string[]) => promisify(execFile)(process.execPath, [join(ROOT, 'dist/cli.js'), 'collect', folder, ...args]).then((done) => ({ code: 0, stdout: done.stdout }), (thrown: { readonly stdout: string; readonly code: number }) => thrown);
    expect((await cli()).code).toBe(0);
    await cp(join(folder, 'success'), join(folder, 'copy'), { recursive: true });
    expect((await cli()).code).toBe(0);
    await appendFile(join(folder, 'copy', 'summary.md'), 'Trust me.\n');
    await mkdir(join(folder, 'killed', '20260101T000000Z-0123abcd'), { recursive: true });
    await writeFile(join(folder, 'killed', '20260101T000000Z-0123abcd', 'journal.jsonl'), '');
    const planned = { include: [{ pack: 'taskpacks/LOST', id: 'LOST', sha256: sha256.parse('a'.repeat(64)) }] };
    await writeFile(join(folder, 'matrix.json'), JSON.stringify(planned));
    const { code, stdout } = await cli('--matrix', join(folder, 'matrix.json'));
    const after = await indexIn(folder);
    expect([code, after.runs.filter(({ holds }) => !holds).map(({ run_dir: where }) => where), after.unfinished, after.missing]).toEqual([1, ['copy'], [{ run_dir: 'killed/20260101T000000Z-0123abcd', run_id: '20260101T000000Z-0123abcd' }], planned.include]);
    expect(stdout.split('\n').map((line) => line.split('  ')[0])).toEqual(['STATUS', ...after.runs.map(({ holds }) => (holds ? 'SUCCESS' : 'DOES NOT HOLD')), 'NOT FINISHED', 'MISSING', '']);
    const last = await collect(folder, { INPUT_MATRIX: JSON.stringify(planned) });
    expect(last.outputs).toMatch(/reason<<(\S+)\nevidence:altered\n/);
    expect(last.summary).toContain('- `LOST` (`taskpacks/LOST`) was planned and left no bundle that holds.');
  }, 240_000);

  it('says what it needs where it is given nothing, and where there is nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bundles-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const [unnamed, empty] = [await collect(''), await collect(folder)];
    expect([unnamed.code, unnamed.stdout]).toEqual([1, 'Error: The mode collect needs the input evidence-dir: the folder that holds the bundles. Set it to the path that actions/download-artifact was given.\n']);
    expect([empty.code, empty.stdout]).toEqual([1, `Error: there is no bundle below ${folder}: no folder with a manifest.json. Unpack downloaded artifacts first.\n`]);
  });
});
