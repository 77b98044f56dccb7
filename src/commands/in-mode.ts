import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputs } from '../adapters/actions/inputs.ts';
import { saveState } from '../adapters/actions/outputs.ts';
import type { Environment } from '../adapters/actions/runner-file.ts';
import { newRunId, systemClock } from '../adapters/clock.ts';
import { removeTree } from '../adapters/git/remove-tree.ts';
import { knownSecrets } from '../adapters/secrets/known-secrets.ts';
import { speakCleanly } from '../adapters/secrets/speak-cleanly.ts';
import type { Inputs } from '../contract/inputs.ts';
import { secretSearch, type SecretSearch } from '../core/secrets/search.ts';
import type { Narrator } from '../ports/narrator.ts';
import { idleInputs } from './idle-inputs.ts';
import { stepNarrator } from './step-narrator.ts';

/** A step of a workflow that is no run. */
export interface ModeScene {
  readonly env: Environment;
  readonly inputs: Inputs;
  readonly narrator: Narrator;
  /** A folder of its own, which is made by whoever uses it and removed afterwards. */
  readonly scratch: string;
  readonly search: SecretSearch;
}

/** Does the work of a mode that is no run: nothing it prints holds a secret, and the post step learns that there is no run to end; where it does not come to its end, that step says so. Answers the exit code of the step. */
export async function inMode(env: Environment, work: (scene: ModeScene) => Promise<number>): Promise<number> {
  const save = (name: string, value: string): void => {
    if ((env['GITHUB_STATE'] ?? '') !== '') saveState(env, name, value);
  };
  const scratch = join(env['RUNNER_TEMP'] ?? tmpdir(), `codex-orchestrator-${newRunId(systemClock)}`);
  save('scratch', scratch);
  const code = await withInputs(env, scratch, work);
  save('ended', 'mode');
  return code;
}

async function withInputs(env: Environment, scratch: string, work: (scene: ModeScene) => Promise<number>): Promise<number> {
  const narrator = stepNarrator(env);
  const read = readInputs(env);
  if (!read.ok) {
    for (const { message, remedy } of read.problems) narrator.error(`${message} ${remedy}`);
    return 1;
  }
  const search = secretSearch(knownSecrets(read.inputs, env));
  speakCleanly(search);
  for (const warning of idleInputs(read.inputs)) narrator.warn(warning);
  try {
    return await work({ env, inputs: read.inputs, narrator, scratch, search });
  } finally {
    await removeTree(scratch);
  }
}
