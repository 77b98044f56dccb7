import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createActRunner, type ActResult } from '../../scripts/act/run-act.ts';
import { defectsOf } from '../../src/testkit/demo/outcome.ts';
import { packSeries, seriesModel } from '../../src/testkit/demo/pack-series.ts';
import { playOn, type Played } from '../../src/testkit/demo/play.ts';
import { ISSUE, PROJECT_FILES } from '../../src/testkit/demo/project.ts';
import { dispatch, label } from '../../src/testkit/demo/raise.ts';
import { SCENARIOS, type Scenario } from '../../src/testkit/demo/scenarios.ts';
import { blocks, readText, root } from '../repository/files.ts';
import { actStage } from './stage.ts';

const act = process.env['ACT_BINARY'] ?? '';
if (act === '') throw new Error('ACT_BINARY is not set: run these tests by npm run test:act, which builds act first.');

const DOWNLOAD = 'actions/download-artifact@634f93cb2916e3fdff6788551b99b062d0335ce0';
const MINUTES = 60_000;

/** A text of this repository as it stands in the repository that calls it: references to this repository are local, and the action is the one under test. */
async function shipped(path: string): Promise<string> {
  return local(await readText(path));
}

function local(text: string): string {
  return text
    .replaceAll('org/codex-orchestrator/.github/workflows/', './.github/workflows/')
    .replaceAll('$/.github/workflows/', './.github/workflows/')
    .replaceAll(/(\.github\/workflows\/[a-z]+\.yml)@v1/g, '$1')
    .replaceAll('uses: $/\n', 'uses: org/codex-orchestrator@v1\n');
}

/** The one thing a caller adds: where the scripted model answers. */
function pointed(caller: string): string {
  const endpoint = 'responses-api-endpoint: ${{ vars.RESPONSES_API_ENDPOINT }}';
  return caller.includes('    with:\n') ? caller.replace('    with:\n', `    with:\n      ${endpoint}\n`) : caller.replace('    secrets:\n', `    with:\n      ${endpoint}\n    secrets:\n`);
}

async function tell(scenario: Scenario): Promise<Played<ActResult>> {
  const { folder, action, programs } = await actStage();
  const download = join(folder, 'download');
  await mkdir(download);
  await writeFile(join(download, 'action.yml'), "name: Download\ndescription: Stands in for GitHub's.\ninputs: {pattern: {required: true, description: A pattern.}, path: {required: true, description: A folder.}}\nruns: {using: node20, main: index.mjs}\n");
  await writeFile(join(download, 'index.mjs'), downloading);
  return playOn((options) => createActRunner(act)({ ...options, timeoutMs: 5 * MINUTES, actions: { ...options.actions, [DOWNLOAD]: download } }), scenario, { folder: join(folder, 'stage'), action, programs });
}

/** All artifacts that a pattern of one star names, each in a folder of its name, as GitHub's own action leaves them. */
const downloading = `import { join } from 'node:path';
import { DefaultArtifactClient } from ${JSON.stringify(join(root, 'node_modules/@actions/artifact/lib/artifact.js'))};
const prefix = process.env.INPUT_PATTERN.replace('*', '');
const client = new DefaultArtifactClient();
for (const { id, name } of (await client.listArtifacts()).artifacts) if (name.startsWith(prefix)) await client.downloadArtifact(id, { path: join(process.env.GITHUB_WORKSPACE, process.env.INPUT_PATH, name) });
`;

const workflows = async (): Promise<Readonly<Record<string, string>>> => ({ '.github/workflows/orchestrate.yml': await shipped('.github/workflows/orchestrate.yml'), '.github/workflows/scheduled.yml': await shipped('.github/workflows/scheduled.yml') });

/** Two packs that ask to be run every night. */
const packs = Object.fromEntries(Object.entries(packSeries(2)).map(([path, text]) => [path, path.endsWith('/task.yml') ? `${text}labels: [nightly]\n` : text]));

describe('the workflows of this repository, called as its examples call them, on act', () => {
  it('make a pull request of a labelled issue, in three jobs', async () => {
    const model = SCENARIOS['success']?.model ?? [];
    const files = { ...PROJECT_FILES, ...(await workflows()), '.github/workflows/codex.yml': pointed(await shipped('examples/workflows/label.yml')) };
    const played = await tell({ title: 'label', raise: label(), issue: ISSUE, files, model, ends: 'SUCCESS' });
    expect([played.result.exitCode, defectsOf(played)]).toEqual([0, []]);
    expect([...played.github.world.issues.values()].map(({ number, pull }) => [number, pull?.head ?? null])).toEqual([[1, null], [2, 'codex/issue-1']]);
    expect([...played.github.world.issues.values()].find(({ number }) => number === 1)?.labels.map(({ name }) => name)).toEqual(['codex:success']);
  }, 5 * MINUTES);

  it('refuse an issue by hand without starting a machine for Codex', async () => {
    const files = { ...PROJECT_FILES, ...(await workflows()), '.github/workflows/codex.yml': pointed(await shipped('examples/workflows/dispatch.yml')) };
    const played = await tell({ title: 'dispatch', raise: dispatch({ issue: '1', 'task-pack': '', 'dry-run': 'false' }), issue: { title: 'Mend it', body: '## Goal\n\nMend it.\n' }, files, model: [], ends: 'BLOCKED' });
    expect([played.result.exitCode, defectsOf(played), played.model.requests.length]).toEqual([1, [], 0]);
    expect([...played.github.world.comments.values()].map(({ body }) => /### .*/.exec(body)?.[0])).toEqual(['### ⛔ BLOCKED: INVALID INPUT']);
    expect([...played.artifacts.stored.keys()].filter((name) => name.startsWith('codex-handover'))).toEqual([]);
  }, 5 * MINUTES);

  it.each([
    ['the example of every night', async () => ({ ...(await workflows()), '.github/workflows/codex.yml': pointed(await shipped('examples/workflows/nightly.yml')) })],
    ['the guide, written out', async () => ({ '.github/workflows/codex.yml': (blocks(await readText('docs/guides/many-packs.md'), 'yaml')[1] ?? '').replace(/^( +)task-pack: .*\n/m, (line, indent: string) => `${line}${indent}responses-api-endpoint: \${{ vars.RESPONSES_API_ENDPOINT }}\n`) })],
  ])('make a pull request of each pack that can be run, and verify all bundles: %s', async (_, callers) => {
    const played = await tell({ title: 'packs', raise: dispatch({}), issue: { title: 'Something else', body: 'Nobody runs this.' }, files: { ...packs, ...(await callers()) }, withoutIssue: true, model: seriesModel(), ends: 'SUCCESS' });
    expect([played.result.exitCode, defectsOf(played)]).toEqual([0, []]);
    expect([...played.github.world.issues.values()].flatMap(({ pull }) => (pull === null ? [] : [pull.head])).toSorted()).toEqual(['codex/mod-1', 'codex/mod-2']);
    const summary = played.result.jobs.flatMap(({ steps }) => steps.map((step) => step.summary)).join('\n');
    expect(summary).toContain('MOD-1');
    expect([...played.artifacts.stored.keys()].filter((name) => name.startsWith('codex-orchestrator-'))).toHaveLength(2);
  }, 5 * MINUTES);
});
