import type { Environment } from '../adapters/actions/runner-file.ts';
import { createClient, type Client } from '../adapters/github/client.ts';
import { comparedFiles } from '../adapters/github/compared-files.ts';
import { changeEvent } from '../contract/change-event.ts';
import { failsStep } from '../contract/inputs.ts';
import { FAULTS, isFault } from '../core/fault.ts';
import { VERSION } from '../version.ts';
import { choosePacks } from './choose-packs.ts';
import { inMode, type ModeScene } from './in-mode.ts';
import { startNextShard } from './next-shard.ts';
import { apiUrl } from './surroundings.ts';
import { shardOf, tellPlan } from './tell-plan.ts';

/** A plan that has not come to its end after this long does not. */
const WALL_MS = 10 * 60 * 1000;

/** The step of mode plan: reads the packs of the base commit and the pull requests there are, and says as the output `matrix` which are run now. Answers the exit code of the step. */
export async function planAction(env: Environment, payload: unknown): Promise<number> {
  return inMode(env, (scene) => plan({ ...scene, payload, signal: AbortSignal.timeout(WALL_MS) }));
}

interface Surroundings extends ModeScene {
  readonly payload: unknown;
  readonly signal: AbortSignal;
}

async function plan(around: Surroundings): Promise<number> {
  const { env, inputs, narrator, scratch, payload, signal } = around;
  const client = createClient({ token: inputs['github-token'], apiUrl: apiUrl(env), repository: env['GITHUB_REPOSITORY'] ?? 'unknown/unknown', userAgent: `codex-orchestrator/${VERSION}`, hurry: signal });
  try {
    const changed = inputs.select.changed ? await changedBy(payload, client) : null;
    if (typeof changed === 'string') {
      narrator.error(changed);
      return 1;
    }
    const { base, packs, selection } = await choosePacks({ client, env, token: inputs['github-token'], branch: inputs['base-branch'], scratch, signal, folders: inputs.packs, changed, wish: { ...inputs.select, shard: shardOf(inputs.select) } });
    const flaw = inputs.select.next && selection.ahead !== null ? await startNextShard(selection.ahead, client, around) : null;
    if (flaw !== null) {
      narrator.error(flaw);
      return 1;
    }
    return tellPlan(selection, packs, base, around);
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    const { status, remedy } = FAULTS[thrown.code];
    narrator.error(`${status} (${thrown.code}): ${thrown.message} ${remedy}`);
    return failsStep(inputs['fail-on'], status) ? 1 : 0;
  }
}

/** The paths that the event has changed, or why that is not known. */
async function changedBy(payload: unknown, client: Client): Promise<readonly string[] | string> {
  const event = changeEvent.safeParse(payload);
  if (!event.success) return 'The input select asks for what was changed, and the event is neither a push nor a pull request. Leave the word changed out, or start the plan on push.';
  const paths = await comparedFiles(client, event.data.before, event.data.after);
  return paths ?? `GitHub does not name all files between ${event.data.before} and ${event.data.after}: there are 300 or more, or the branch is new. Leave the word changed out of the input select, and name the packs with the input packs.`;
}
