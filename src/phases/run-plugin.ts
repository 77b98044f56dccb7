import type { VerifyFacts } from '../contract/facts.ts';
import type { Change } from '../contract/change.ts';
import type { IntakeFacts, PackFacts } from '../contract/intake.ts';
import { MOST_ANSWER_BYTES, MOST_STAGE_BYTES, PLUGIN_FOLDER, STAGE_SECONDS, type PluginFacts, type PluginRun, type PluginStage } from '../contract/plugin.ts';
import { Fault } from '../core/fault.ts';
import { PYTHON_FOLDER } from '../core/pack-commands.ts';
import { hearPlugin, namedArtifacts, neededBy, type Heard } from '../core/plugin-answers.ts';
import { pluginCommand, pluginQuestionLine } from '../core/plugin-call.ts';
import { roundFile } from '../core/round-files.ts';
import type { Powers } from '../ports/powers.ts';
import type { Workspace } from '../ports/workspace.ts';
import { baseOf, policyOf } from './established.ts';

type Uses = Pick<Powers, 'workspaces' | 'repository' | 'sandbox' | 'narrator' | 'limits'>;

/** Asks the plugin of the task pack, stage by stage, in a fresh checkout of its own, and looks for what it says it has left; null where the pack names none. */
export async function runPlugin(change: Change, intake: IntakeFacts, powers: Uses, round: number): Promise<VerifyFacts['plugin']> {
  const { pack } = intake;
  const argv = pack?.pack.plugin == null || !policyOf(intake).plugins.enabled ? null : pluginCommand(pack.pack.plugin);
  if (pack === null || argv === null) return null;
  const workspace = await powers.workspaces.open('verify', baseOf(intake), change.candidateTree);
  const stages: PluginRun[] = [];
  let heard = hearPlugin(stages, pack);
  for (let { due } = heard; due !== null; { due } = heard) {
    powers.narrator.say(`verify: plugin ${pack.pack.plugin?.spec ?? ''}: ${due}`);
    stages.push(await ask(due, argv, { pack, change, heard, round, network: mayReach(intake, pack, heard, due) }, workspace, powers));
    heard = hearPlugin(stages, pack);
  }
  return { stages, artifacts: await findArtifacts(namedArtifacts(heard.answers), change, workspace, powers) };
}

interface Asked {
  readonly pack: PackFacts;
  readonly change: Change;
  readonly heard: Heard;
  readonly round: number;
  readonly network: boolean;
}

async function ask(stage: PluginStage, argv: readonly string[], { pack, change, heard, round, network }: Asked, workspace: Workspace, { sandbox, limits }: Uses): Promise<PluginRun> {
  const log = roundFile(round, `verification/plugin/${stage}.log`);
  const answer = await sandbox.ask({
    id: `plugin/${stage}`,
    argv,
    timeoutSeconds: Math.min(STAGE_SECONDS[stage], limits.secondsLeft()),
    network,
    log,
    input: pluginQuestionLine(stage, pack, change, heard.answers),
    most: { bytes: MOST_STAGE_BYTES, answer: MOST_ANSWER_BYTES },
    ...(pack.pack.deps.length === 0 ? {} : { python: PYTHON_FOLDER }),
  }, workspace);
  const { output, truncated, ...ended } = answer;
  if (truncated) throw new Fault('breaker:log-bytes', `The plugin wrote more in ${stage} than the evidence of a run may hold; what fitted is in ${log}.`);
  return { stage, ...ended, output: output === null ? null : new TextDecoder().decode(output) };
}

/** The network is for the stage that does the work, and for a plugin that says that it needs it. */
function mayReach(intake: IntakeFacts, { pack }: PackFacts, { answers }: Heard, stage: PluginStage): boolean {
  return stage === 'run' && pack.constraints.network && policyOf(intake).packs.network && neededBy(answers.validate).includes('requires-network');
}

/** What stood in the tree already, nobody has left there. */
async function findArtifacts(names: readonly string[], { candidateTree }: Change, workspace: Workspace, { workspaces, repository }: Uses): Promise<PluginFacts['artifacts']> {
  if (names.length === 0) return [];
  const before = new Set(await repository.paths(candidateTree));
  const found: PluginFacts['artifacts'][number][] = [];
  for (const name of names) {
    const path = `${PLUGIN_FOLDER}/${name}`;
    found.push({ name, found: before.has(path) ? null : await workspaces.fileIn(workspace, path) });
  }
  return found;
}
