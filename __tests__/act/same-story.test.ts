import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createActRunner } from '../../scripts/act/run-act.ts';
import { playOn, type Played, type Ran, type Runner } from '../../src/testkit/demo/play.ts';
import { PROJECT_FILES } from '../../src/testkit/demo/project.ts';
import { SCENARIOS, type Scenario } from '../../src/testkit/demo/scenarios.ts';
import { runWorkflow } from '../../src/testkit/runner/run-workflow.ts';
import { blocks, readText } from '../repository/files.ts';
import { observe } from './observe.ts';
import { actStage } from './stage.ts';

const act = process.env['ACT_BINARY'] ?? '';
if (act === '') throw new Error('ACT_BINARY is not set: run these tests by npm run test:act, which builds act first.');

const WORKFLOW = '.github/workflows/codex.yml';
/** What the README's workflow asks of sudo. */
const SUDO = 'sysctl -w kernel.apparmor_restrict_unprivileged_userns=0\n';

interface Told<Result extends Ran> extends Played<Result> {
  readonly folder: string;
  readonly sudo: string;
}

/** Plays a story with action.yml and dist alone, as a runner downloads them, and with the README's workflow where that listens to the event. */
async function tell<Result extends Ran>(run: Runner<Result>, scenario: Scenario): Promise<Told<Result>> {
  const { folder, action, programs, sudo } = await actStage();
  const files = scenario.files ?? PROJECT_FILES;
  const workflow = scenario.raise === undefined ? blocks(await readText('README.md'), 'yaml')[0] : files[WORKFLOW];
  if (workflow === undefined) throw new Error('README.md shows no workflow');
  const played = await playOn(run, scenario, { folder: join(folder, 'stage'), action, programs, files: { ...files, [WORKFLOW]: pointed(workflow) } });
  return { ...played, folder, sudo: await sudo() };
}

/** The one thing that may be added to the README's workflow: where the scripted model answers, if it does not ask for that already. */
function pointed(workflow: string): string {
  if (workflow.includes('vars.RESPONSES_API_ENDPOINT')) return workflow;
  const key = /^( +)openai-api-key: .*\n/m.exec(workflow);
  if (key === null) throw new Error('the workflow hands the action no key');
  return workflow.replace(key[0], () => `${key[0]}${key[1] ?? ''}responses-api-endpoint: \${{ vars.RESPONSES_API_ENDPOINT }}\n`);
}

describe('the machine of these tests', () => {
  it('has no network but loopback, so nothing that is told here came from outside', async () => {
    const interfaces = (await readFile('/proc/net/dev', 'utf8')).split('\n').slice(2).flatMap((line) => (line.includes(':') ? [line.slice(0, line.indexOf(':')).trim()] : []));
    expect(interfaces).toEqual(['lo']);
  });
});

describe('the same story on act and on the mini runner', () => {
  it('is told of every status there is', () => {
    expect([...new Set(Object.values(SCENARIOS).map(({ ends }) => ends))].toSorted()).toEqual(['BLOCKED', 'FAILED', 'IGNORED', 'PARTIAL', 'SUCCESS']);
  });

  it.each(Object.entries(SCENARIOS))('%s: leaves the same behind, word for word', async (_, scenario) => {
    const [ours, theirs] = [await tell(runWorkflow, scenario), await tell(createActRunner(act), scenario)];
    expect(await observe(theirs)).toEqual(await observe(ours));
    expect(await observe(theirs)).toMatchObject({ status: scenario.ends, defects: [] });
    expect([theirs.sudo, ours.sudo]).toEqual(scenario.raise === undefined ? [SUDO, SUDO] : ['', '']);
    expect(theirs.result.exitCode).toBe(['FAILED', 'BLOCKED'].includes(scenario.ends) ? 1 : 0);
  }, 120_000);

  it('ends with a post step that ran, and that left nothing of ours but the evidence', async () => {
    // act throws a machine away when its job succeeded, so this is a story that does not.
    const story = SCENARIOS['blocked-guardrail'];
    if (story === undefined) throw new Error('there is no story called blocked-guardrail');
    const { result, folder } = await tell(createActRunner(act), story);
    expect(result.jobs.flatMap(({ steps }) => steps.map(({ id, phase, conclusion }) => `${phase} ${id} ${conclusion}`))).toEqual(['main 0 success', 'main codex failure', 'post codex success']);
    const machines = join(folder, 'stage/runner/act');
    const temporary = (await readdir(machines, { recursive: true })).filter((name) => /^[0-9a-f]{16}\/tmp\/codex-orchestrator[^/]*$/.test(name)).map((name) => name.slice(21));
    expect(temporary).toEqual(['codex-orchestrator-evidence']);
  }, 120_000);

  it('is not told for a label that the workflow does not ask for', async () => {
    const { success } = SCENARIOS;
    if (success === undefined) throw new Error('there is no story called success');
    const relabel = (payload: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({ ...payload, label: { name: 'bug' } });
    for (const run of [runWorkflow, createActRunner(act)]) {
      const relabelled: Runner<Ran> = (options) => run({ ...options, event: { ...options.event, payload: relabel(options.event.payload) } });
      const { result, model, sudo } = await tell(relabelled, { ...success, model: [] });
      expect([result.jobs.flatMap(({ steps }) => steps), model.requests.length, sudo]).toEqual([[], 0, '']);
    }
  }, 120_000);
});
