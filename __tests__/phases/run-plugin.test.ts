import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/contract/ids.ts';
import type { PluginStage } from '../../src/contract/plugin.ts';
import type { TaskPack } from '../../src/contract/task-pack.ts';
import { runPlugin } from '../../src/phases/run-plugin.ts';
import type { SandboxQuestion } from '../../src/ports/sandbox.ts';
import { digest, implement } from '../facts.ts';
import { answering, pluginRunFacts } from '../plugin-facts.ts';
import { noPowers } from '../powers.ts';

interface Given {
  readonly pack?: Partial<TaskPack>;
  readonly policy?: object;
  readonly says?: readonly [stage: PluginStage, parts: object];
  readonly secondsLeft?: number;
  readonly truncated?: boolean;
  /** What the candidate tree holds. */
  readonly tree?: readonly string[];
}

/** Runs a plugin that answers as it should but for what is given; answers what was asked and looked for, and what came of it. */
async function ran({ pack = {}, policy = {}, says, secondsLeft = 3600, truncated = false, tree = [] }: Given = {}) {
  const none = noPowers();
  const asked: SandboxQuestion[] = [];
  const looked: string[] = [];
  const { intake } = pluginRunFacts({}, pack, policy);
  const answer = answering(says?.[0], says?.[1]);
  const facts = await runPlugin(implement().change, intake, {
    ...none,
    narrator: { ...none.narrator, say: () => undefined },
    limits: { ...none.limits, secondsLeft: () => secondsLeft },
    workspaces: { ...none.workspaces, open: async (name, _, opened) => ({ name, folder: '/w', tree: opened }), fileIn: async (_, path) => (looked.push(path), { bytes: 3, sha256: sha256.parse(digest(path)) }) },
    repository: { ...none.repository, paths: async () => tree },
    sandbox: { ...none.sandbox, ask: async (question) => (asked.push(question), { ...(await answer(question)), truncated }) },
  }, 1);
  return { facts, asked, looked };
}

describe('the plugin of a pack', () => {
  it('is asked for its four stages, each with what it has answered so far, a limit of time and a log of its own', async () => {
    const { asked } = await ran();
    expect(asked.map(({ id, timeoutSeconds, log, network }) => [id, timeoutSeconds, log, network])).toEqual([
      ['plugin/validate', 30, 'verification/plugin/validate.log', false],
      ['plugin/plan', 60, 'verification/plugin/plan.log', false],
      ['plugin/run', 600, 'verification/plugin/run.log', false],
      ['plugin/report', 60, 'verification/plugin/report.log', false],
    ]);
    expect(asked.map(({ input }) => Object.keys(JSON.parse(input).answers))).toEqual([[], ['validate'], ['validate', 'plan'], ['validate', 'plan', 'run']]);
    expect(JSON.parse(asked[0]?.input ?? '')).toMatchObject({ protocol: 'codex-orchestrator/plugin@1', stage: 'validate', pack: { id: 'GREET-1', path: 'taskpacks/GREET-1' }, context: { changed: ['src/hello.ts'], artifacts: '.codex-orchestrator/plugin' } });
    expect(asked[0]?.input.match(/\n/g)).toHaveLength(1);
  });

  it('never takes longer than the run may', async () => {
    expect((await ran({ secondsLeft: 45 })).asked.map(({ timeoutSeconds }) => timeoutSeconds)).toEqual([30, 45, 45, 45]);
  });

  it.each<readonly [string, readonly boolean[], Given]>([
    ['pack and policy allow it and it asks for it', [false, false, true, false], { pack: { constraints: { network: true, longRunning: false } }, policy: { packs: { network: true } } }],
    ['the policy does not permit it', [false, false, false, false], { pack: { constraints: { network: true, longRunning: false } } }],
    ['it does not ask for it', [false, false, false, false], { pack: { constraints: { network: true, longRunning: false } }, policy: { packs: { network: true } }, says: ['validate', {}] }],
  ])('has the network in run alone, and only where %s', async (_, networks, given) => {
    const says = given.says ?? (['validate', { plugin: { id: 'words', version: '1', capabilities: { requires_network: true } } }] as const);
    expect((await ran({ ...given, says })).asked.map(({ network }) => network)).toEqual(networks);
  });

  it.each<readonly [string, readonly [PluginStage, object], number]>([
    ['it needs what it may not have, before it does anything', ['validate', { plugin: { id: 'words', version: '1', capabilities: { 'requires-network': true } } }], 1],
    ['it does not take the pack', ['validate', { ok: false, errors: ['No.'] }], 1],
    ['it breaks the protocol', ['plan', { steps: 1 }], 2],
  ])('is asked no further when %s', async (_, says, times) => {
    expect((await ran({ says })).asked).toHaveLength(times);
  });

  it('has what it named looked for below its own folder, unless that was in the tree before', async () => {
    const { facts, looked } = await ran({ says: ['run', { artifacts: ['old.json'] }], tree: ['.codex-orchestrator/plugin/old.json'] });
    expect(looked).toEqual(['.codex-orchestrator/plugin/words.json']);
    expect(facts?.artifacts.map(({ name, found }) => [name, found?.bytes ?? null])).toEqual([['words.json', 3], ['old.json', null]]);
  });

  it('finds the Python packages of a pack that has requirements', async () => {
    expect((await ran({ pack: { deps: ['pytest==8.4.2'] } })).asked[0]?.python).toBe('.codex-orchestrator/python');
  });

  it('opens the breaker of the run where that may write no more', async () => {
    await expect(ran({ truncated: true })).rejects.toMatchObject({ code: 'breaker:log-bytes' });
  });

  it('is not run where the policy does not enable it, is a Python class, or is not there', async () => {
    expect((await ran({ policy: { plugins: { enabled: false } } })).facts).toBeNull();
    expect((await ran({ pack: { plugin: { kind: 'python', spec: 'a.b:C' } } })).facts).toBeNull();
    expect((await ran({ pack: { plugin: null } })).facts).toBeNull();
  });
});
