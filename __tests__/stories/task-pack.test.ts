import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { packSha256 } from '../../src/packs/pack-hash.ts';
import { PACK_DOCUMENTS, PACK_PATH, PACK_PROJECT } from '../../src/testkit/demo/pack-project.ts';
import { dispatch, repositoryDispatch, schedule, type Raise } from '../../src/testkit/demo/raise.ts';
import { SCENARIOS, type Scenario } from '../../src/testkit/demo/scenarios.ts';
import { openIssue } from '../../src/testkit/github/acts.ts';
import type { GitHub } from '../../src/testkit/github/server.ts';
import { ROOT, tell, type Told } from '../e2e/stage.ts';

const story = SCENARIOS['task-pack'];
if (story === undefined) throw new Error('the demo has no task pack');

const POLICY = '.github/codex-orchestrator.yml';
const TASK = `${PACK_PATH}/task.yml`;
const FILES = new Map(Object.entries(PACK_DOCUMENTS).map(([path, text]) => [path.slice(PACK_PATH.length + 1), text]));
const LINE = `Pack: PRICE-7 ${packSha256(FILES, digestOf)}`;

const baseOf = ({ world }: GitHub): string => execFileSync('git', ['-C', world.repository.directory, 'rev-parse', 'main'], { encoding: 'utf8' }).trim();
const checksOf = ({ github }: Told) => github.world.checkRuns.map(({ name, headSha, conclusion, externalId }) => ({ name, on: headSha === baseOf(github) ? 'base' : 'delivered', conclusion, pickedUp: externalId.endsWith(' picked-up') }));

/** The demo's files with another policy or another task.yml. */
const files = ({ policy = '', task = (text) => text }: { readonly policy?: string; readonly task?: (text: string) => string }): Readonly<Record<string, string>> => ({
  ...PACK_PROJECT,
  [POLICY]: `${PACK_PROJECT[POLICY]}${policy}`,
  [TASK]: task(PACK_PROJECT[TASK] ?? ''),
});
const refused = (stage: Parameters<typeof tell>[1], raise: Raise = dispatch({ 'task-pack': PACK_PATH })): Promise<Told> => tell({ ...story, raise, model: [], ends: 'BLOCKED' } satisfies Scenario, stage);

/** A pull request from the pack's branch that says it delivers the pack. */
const delivered = (state: 'open' | 'closed') => ({ world }: GitHub): void => {
  const head = baseOf({ world } as GitHub);
  execFileSync('git', ['-C', world.repository.directory, 'update-ref', 'refs/heads/codex/price-7', head]);
  const pull = { head: 'codex/price-7', base: 'main', draft: false, reviewers: [], maintainerCanModify: false, closedHead: state === 'closed' ? head : null };
  openIssue(world, 'maintainer', { title: 'Pad cents', body: `Done.\r\n\r\n${LINE}\r\n`, pull }).state = state;
};

/** So many runs of the pack have been taken up on the base commit. */
const begun = (runs: number, name = 'codex-orchestrator (PRICE-7)') => (github: GitHub): void => {
  const now = github.world.now();
  for (let run = 0; run < runs; run += 1) {
    github.world.checkRuns.push({ id: github.world.nextId(), createdAt: now, headSha: baseOf(github), name, externalId: `2026 ${run} picked-up`, detailsUrl: null, status: 'completed', conclusion: 'neutral', startedAt: now, completedAt: now, title: null, summary: null, text: null, annotations: [] });
  }
};

describe('a task pack without an issue', () => {
  it('written for the playbook and untouched becomes a pull request; nothing is said on any issue, and no power over issues is needed', async () => {
    const told = await tell(story, { github: { permissions: { issues: 'none' } } });
    const { outcome, defects, github } = told;
    expect([outcome.status, outcome.reason, defects]).toEqual(['SUCCESS', 'run:success', []]);
    expect([outcome.pullRequest?.head, outcome.pullRequest?.title, outcome.pullRequest?.body.split('\n').includes(LINE)]).toEqual(['codex/price-7', 'Prices with single cents lose a zero', true]);
    expect([outcome.comment, outcome.labels, github.world.comments.size]).toEqual([null, [], 0]);
    expect(checksOf(told)).toEqual([
      { name: 'codex-orchestrator (PRICE-7)', on: 'base', conclusion: 'neutral', pickedUp: true },
      { name: 'codex-orchestrator (PRICE-7)', on: 'delivered', conclusion: 'success', pickedUp: false },
    ]);
    expect(told.step.summary).toContain('Task pack `taskpacks/PRICE-7-pad-cents`');
    const bundle = outcome.evidence ?? '';
    expect(bundle).toContain('/PRICE-7-pad-cents/');
    const manifest: unknown = JSON.parse(await readFile(join(bundle, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({ task: 'PRICE-7', bindings: { issue: null, packSha256: LINE.split(' ')[2] } });
    expect(execFileSync(process.execPath, [join(ROOT, 'dist/cli.js'), 'verify', bundle, '--manifest-sha256', outcome.manifestSha256 ?? ''], { encoding: 'utf8' })).toContain('SUCCESS');
  });

  it('but talked about in one says there what it came to, is narrowed by it, and needs nothing else of it', async () => {
    const body = '## Goal\n\nIn time for the sale.\n\n## Allowed paths\n\n- src/**\n- test/**\n';
    const talking = Object.fromEntries(Object.entries(PACK_PROJECT).map(([path, text]) => [path, text.replace('  checks: write\n', '  checks: write\n  issues: write\n')]));
    const { outcome, defects, github, model } = await tell({ ...story, issue: { title: 'About prices', body }, raise: dispatch({ 'task-pack': PACK_PATH, issue: '1' }), files: talking });
    expect([outcome.status, outcome.pullRequest?.head, outcome.labels, defects]).toEqual(['SUCCESS', 'codex/price-7', ['codex:success'], []]);
    expect([outcome.comment?.includes('SUCCESS'), github.world.checkRuns.map(({ name }) => name), outcome.pullRequest?.body.includes('Refs #1\n')]).toEqual([true, ['codex-orchestrator'], true]);
    expect(model.requests[0]?.body).toContain('In time for the sale.');
  });

  it('that misses a file it requires ends PARTIAL, and says which', async () => {
    const told = await tell(story, { files: files({ policy: 'limits:\n  repair-rounds: 0\n', task: (text) => text.replace('    - test/price.test.mjs', '    - docs/prices.md') }) });
    expect([told.outcome.status, told.outcome.reason, told.outcome.pullRequest?.draft]).toEqual(['PARTIAL', 'pack:artifacts-missing', true]);
    expect(told.outcome.pullRequest?.body).toContain('The task pack requires files that are not there: docs/prices.md.');
  });

  it.each<readonly [string, string, Parameters<typeof tell>[1]]>([
    ['a document it requires is not there', 'pack:docs-missing', { files: files({ task: (text) => text.replace('    - README.md', '    - docs/style.md') }) }],
    ['it asks for the network and the policy does not permit it', 'pack:constraint', { files: files({ task: (text) => `${text}\nconstraints:\n  allow_network: true\n` }) }],
    ['it asks for secrets', 'pack:invalid', { files: files({ task: (text) => `${text}\nconstraints:\n  allow_secrets: true\n` }) }],
    ['an open pull request delivers it', 'pack:already-delivered', { meanwhile: delivered('open') }],
    ['people closed the pull request that delivered it', 'pack:already-delivered', { meanwhile: delivered('closed') }],
    ['it was begun three times today on this base', 'breaker:runs', { meanwhile: begun(3) }],
    ['a stranger asks for it', 'actor:permission', { sender: 'contributor' }],
    ['the job may not read checks, so that nobody can count', 'github:denied', { github: { permissions: { checks: 'none' }, private: true } }],
  ])('is BLOCKED before any model is asked when %s', async (_, reason, stage) => {
    const { outcome, model, github } = await refused(stage);
    expect([outcome.status, outcome.reason, model.requests.length, outcome.comment, github.world.comments.size]).toEqual(['BLOCKED', reason, 0, null, 0]);
  });

  it('is not begun when its check cannot be written, so that no run goes uncounted', async () => {
    const { outcome, model } = await refused({ github: { permissions: { checks: 'read' } } });
    expect([outcome.status, outcome.reason, model.requests.length]).toEqual(['FAILED', 'github:denied', 0]);
  });

  it('is counted by its own runs alone: those of another pack are not its', async () => {
    const { outcome } = await tell({ ...story, model: [], ends: 'BLOCKED' }, { meanwhile: begun(3, 'codex-orchestrator (PRICE-8)'), secrets: { OPENAI_API_KEY: '' } });
    expect(outcome.reason).not.toBe('breaker:runs');
  });

  it.each<readonly [string, Raise, string, string]>([
    ['a schedule the policy lets', schedule('0 4 * * *'), "triggers:\n  schedule:\n    task-packs: ['taskpacks/PRICE-*']\n", 'run:dry-run'],
    ['a schedule the policy does not let', schedule('0 4 * * *'), '', 'event:not-allowed'],
    ['another system', repositoryDispatch({ 'task-pack': `${PACK_PATH}/` }), '', 'run:dry-run'],
  ])('started by %s', async (_, raise, policy, reason) => {
    const workflow = '.github/workflows/codex.yml';
    const wired = { ...files({ policy }), [workflow]: (PACK_PROJECT[workflow] ?? '').replace('        with:\n', `        with:\n          dry-run: gate\n          task-pack: \${{ github.event_name == 'schedule' && '${PACK_PATH}' || '' }}\n`).replace('on:\n', "on:\n  repository_dispatch:\n    types: [execute]\n  schedule:\n    - cron: '0 4 * * *'\n") };
    const { outcome, github } = await refused({ files: wired }, raise);
    expect([outcome.reason, github.writes()]).toEqual([reason, []]);
  });
});
