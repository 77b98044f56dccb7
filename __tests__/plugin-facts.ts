import type { Facts } from '../src/contract/facts.ts';
import { sha256 } from '../src/contract/ids.ts';
import { PLUGIN_PROTOCOL, pluginRun, type PluginFacts, type PluginRun, type PluginStage } from '../src/contract/plugin.ts';
import type { SandboxAnswer, SandboxQuestion } from '../src/ports/sandbox.ts';
import type { TaskPack } from '../src/contract/task-pack.ts';
import { digest, facts, pack, packIntake, policyOf, reference, verify } from './facts.ts';

/** What a plugin answers that does nothing wrong, by stage. */
export const ANSWERS: Readonly<Record<PluginStage, object>> = {
  validate: { plugin: { id: 'words', version: '1.0.0', capabilities: {} }, ok: true },
  plan: { steps: ['Count.'], expected_artifacts: ['words.json'] },
  run: { artifacts: ['words.json'], metadata: { words: 3 } },
  report: { summary: 'Three words.', artifacts: ['words.json'] },
};

/** The line of an answer. */
export const line = (stage: PluginStage, parts: object = {}): string => `${JSON.stringify({ protocol: PLUGIN_PROTOCOL, stage, ...ANSWERS[stage], ...parts })}\n`;

/** A stage that ended well and answered as it should. */
export function stage(name: PluginStage, parts: Partial<PluginRun> = {}): PluginRun {
  return { stage: name, exitCode: 0, signal: null, timedOut: false, flooded: false, startedAt: '2026-11-21T10:00:20.000Z', durationMs: 40, log: reference(`verification/plugin/${name}.log`), output: line(name), ...parts };
}

/** A plugin that answers as it should, but in the named stage with these fields; for the power of the sandbox. */
export const answering = (other: PluginStage | null = null, parts: object = {}) => async ({ id, log }: SandboxQuestion): Promise<SandboxAnswer> => {
  const name = pluginRun.shape.stage.parse(id.replace('plugin/', ''));
  const { stage: _, output, ...ended } = stage(name, { log: reference(log), output: line(name, name === other ? parts : {}) });
  return { ...ended, truncated: false, output: new TextEncoder().encode(output ?? '') };
};

/** All four stages, some of them otherwise; those from the named one on are left out. */
export function stages(other: Partial<Record<PluginStage, Partial<PluginRun>>> = {}, until: PluginStage | null = null): PluginRun[] {
  const names: readonly PluginStage[] = ['validate', 'plan', 'run', 'report'];
  return names.slice(0, until === null ? 4 : names.indexOf(until)).map((name) => stage(name, other[name]));
}

export const found: PluginFacts['artifacts'] = [{ name: 'words.json', found: { bytes: 12, sha256: sha256.parse(digest('words')) } }];

/** The facts of a run of a pack whose plugin went through these stages; null where it was never run. */
export function pluginRunFacts(plugin: Partial<PluginFacts> | null = {}, parts: Partial<TaskPack> = {}, policy: object = {}): Facts {
  const { policy: own } = packIntake();
  const known = pack({ plugin: { kind: 'module', spec: 'tools/words.mjs' }, ...parts }, { pluginThere: true });
  return facts({
    intake: packIntake(known, { policy: own === null ? null : { ...own, values: policyOf({ plugins: { enabled: true }, ...policy }) } }),
    verify: { ...verify(), plugin: plugin === null ? null : { stages: stages(), artifacts: found, ...plugin } },
  });
}
