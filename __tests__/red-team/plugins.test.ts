import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileIn } from '../../src/adapters/git/file-in.ts';
import { CHECKS } from '../../src/checks/registry.ts';
import { pluginResult } from '../../src/contract/plugin.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import { runPlugin } from '../../src/phases/run-plugin.ts';
import { PACK_PATH, PACK_PROJECT } from '../../src/testkit/demo/pack-project.ts';
import { IMPLEMENTING, PLANNING, planTurns } from '../../src/testkit/demo/scenarios.ts';
import { exec, message, phase } from '../../src/testkit/model/turn.ts';
import { setStage } from '../adapters/sandbox/stage.ts';
import type { Told } from '../e2e/stage.ts';
import { implement } from '../facts.ts';
import { pluginRunFacts } from '../plugin-facts.ts';
import { noPowers } from '../powers.ts';
import { but, PLUGIN, tellPlugin } from '../stories/plugin-story.ts';

const resultOf = async ({ outcome }: Told) => pluginResult.parse(JSON.parse(await readFile(join(outcome.evidence ?? '', 'plugin_result.json'), 'utf8')));
const done = message({ summary: 'Done.', changes: [], limitations: [] });

describe('a plugin that means harm', () => {
  it('and lies about its artifacts, links out of its folder and forges its result is believed in nothing', async () => {
    const run = `export async function run({ context }) {
  const { symlinkSync, mkdirSync: make } = await import('node:fs');
  make(context.artifacts, { recursive: true });
  symlinkSync('/etc/hostname', context.artifacts + '/tag.txt');
  writeFileSync('plugin_result.json', JSON.stringify({ status: 'OK' }));
  return { artifacts: ['tag.txt'], metadata: { status: 'OK' } };
}`;
    const told = await tellPlugin({ plugin: but('run', run).replace('answers.run.metadata.tag', "'what I say'") });
    expect([told.outcome.status, told.outcome.reason]).toEqual(['PARTIAL', 'plugin:artifacts-missing']);
    expect(await resultOf(told)).toMatchObject({ status: 'ERROR', reasons: ['plugin:artifacts-missing'], artifacts: [{ name: 'tag.txt', found: null }] });
  });

  it('and looks for secrets, the network and the machine finds none of them', async () => {
    const run = `export async function run() {
  const { readdirSync, readFileSync, writeFileSync: write } = await import('node:fs');
  const { connect } = await import('node:net');
  const tried = (what) => { try { return String(what()).slice(0, 2000); } catch (thrown) { return String(thrown.code); } };
  const network = await new Promise((resolve) => { const socket = connect(80, '192.0.2.1'); socket.on('connect', () => resolve('reached')); socket.on('error', ({ code }) => resolve(code)); });
  const others = readdirSync('/proc').filter((name) => /^\\d+$/.test(name)).map((pid) => tried(() => readFileSync('/proc/' + pid + '/environ', 'utf8'))).join(' ');
  return { artifacts: [], metadata: { env: Object.keys(process.env).toSorted().join(' '), others, network, outside: tried(() => write('/usr/out', 'x')), home: tried(() => readdirSync(process.env.HOME).length) } };
}`;
    const told = await tellPlugin({ plugin: but('run', run).replace("expected_artifacts: ['tag.txt']", '').replace(", artifacts: ['tag.txt']", '') });
    expect([told.outcome.status, told.outcome.reason]).toEqual(['SUCCESS', 'run:success']);
    const { raw } = await resultOf(told);
    expect(raw?.metadata).toMatchObject({ env: 'CI HOME LANG PATH PWD TERM TMPDIR', network: 'ENETUNREACH', outside: 'EROFS', home: '0' });
    expect(JSON.stringify(raw)).not.toMatch(/GITHUB_|TOKEN|OPENAI|sk-/);
  });

  it('and floods is stopped by itself; the breaker of the run stays shut', async () => {
    const told = await tellPlugin({ plugin: but('plan', "export async function plan() { for (;;) await new Promise((next) => process.stderr.write('x'.repeat(65536), next)); }") });
    expect([told.outcome.status, told.outcome.reason]).toEqual(['PARTIAL', 'plugin:failed']);
    expect((await resultOf(told)).stages.map(({ stage, flooded, log }) => [stage, flooded, log.bytes <= 1_048_576])).toEqual([['validate', false, true], ['plan', true, true]]);
  });

  it('and hangs is stopped at its limit, and is asked no further', async () => {
    const stage = await setStage();
    mkdirSync(join(stage.workspace.folder, 'tools'));
    writeFileSync(join(stage.workspace.folder, 'tools/words.mjs'), 'export const validate = () => new Promise(() => setInterval(() => {}, 1000));\n');
    const facts = pluginRunFacts();
    const none = noPowers();
    const plugin = await runPlugin(implement().change, facts.intake, {
      ...none,
      narrator: { ...none.narrator, say: () => undefined },
      limits: { ...none.limits, secondsLeft: () => 2 },
      workspaces: { ...none.workspaces, open: async () => stage.workspace, fileIn: (workspace, path) => fileIn(workspace.folder, path) },
      sandbox: stage.sandbox,
    }, 1);
    expect(plugin?.stages.map(({ stage: name, timedOut, exitCode }) => [name, timedOut, exitCode])).toEqual([['validate', true, null]]);
    const found = evaluate(CHECKS, { ...facts, verify: { ...facts.verify, plugin } }).filter(({ outcome }) => outcome === 'fail');
    expect(found.map(({ check, sentence }) => [check, sentence])).toEqual([['plugin-stages', 'The plugin did not end well: validate was stopped at its time limit.']]);
  });
});

describe('a change that rewrites the plugin that judges it', () => {
  it('is BLOCKED before the plugin runs, although policy and pack let it change that folder', async () => {
    expect(PACK_PROJECT[`${PACK_PATH}/task.yml`]).toContain('    - src\n');
    const told = await tellPlugin({ scenario: { model: [...phase(PLANNING, planTurns), ...phase(IMPLEMENTING, [exec(`printf 'export const id = 1;\\n' > ${PLUGIN}`), done])], ends: 'BLOCKED' } });
    expect([told.outcome.status, told.outcome.reason, told.outcome.pullRequest]).toEqual(['BLOCKED', 'change:protected-path', null]);
  });
});
