import type { Environment } from '../adapters/actions/runner-file.ts';
import { proxySecrets } from '../adapters/outbound-proxy.ts';
import { speakCleanly } from '../adapters/secrets/speak-cleanly.ts';
import { failsStep } from '../contract/inputs.ts';
import { isFault } from '../core/fault.ts';
import type { Narrator } from '../ports/narrator.ts';
import type { Ended } from '../run.ts';
import { watchEndings, type Endings } from './endings.ts';
import { idleInputs } from './idle-inputs.ts';
import type { Job } from './job.ts';
import { keepState, type RunState } from './run-state.ts';
import { stepNarrator } from './step-narrator.ts';

/** A run that has not read its policy by then ends; the policy says how long one that has may take. */
const FIRST_MINUTES = 60;

/** Untrusted output shown in the job log of each source; the evidence holds all of it. */
const QUOTE_LIMIT_BYTES = 256 * 1024;

/** A step of a workflow that works on a run. */
export interface Scene {
  readonly job: Job;
  readonly env: Environment;
  readonly narrator: Narrator;
  readonly endings: Endings;
  readonly state: RunState;
}

/** Does the work of a step on a run: nothing it prints holds a secret, its time and the cancellation of its job are watched, and the post step learns of it. Answers the exit code of the step. */
export async function inStep(env: Environment, job: Job, work: (scene: Scene) => Promise<number>): Promise<number> {
  for (const secret of [job.inputs['openai-api-key'], job.inputs['github-token'], ...proxySecrets(env)]) maskSecret(secret, env);
  // The last filter before the log, also for what is put together only when it is shown; the runner had to be told in full what it is to mask.
  speakCleanly(job.search);
  const narrator = stepNarrator(env, QUOTE_LIMIT_BYTES);
  for (const { name, why } of job.search.skipped) narrator.warn(`The secret ${name} is not searched for in what a run writes: ${why}.`);
  for (const warning of idleInputs(job.inputs)) narrator.warn(warning);
  const state = keepState(env, narrator, job.search);
  state.begun(job.invocation.runId, job.scratch);
  const endings = watchEndings({ minutes: FIRST_MINUTES, onEnding: state.ending });
  try {
    const code = await work({ job, env, narrator, endings, state });
    // An upload that was given up would keep the process until it is killed.
    if (endings.signal.aborted) process.exit(code);
    return code;
  } catch (thrown) {
    // What breaks even the ending is left to the post step.
    if (!isFault(thrown)) throw thrown;
    narrator.error(`FAILED (${thrown.code}): ${thrown.message}`);
    return 1;
  } finally {
    endings.release();
  }
}

/** Keeps for the post step that a run has come to its end, and says so in the log; answers the exit code of the step. */
export function endStep(ended: Ended, { state, narrator, job }: Pick<Scene, 'state' | 'narrator' | 'job'>): number {
  state.ended(ended.untold.map(({ what }) => what));
  return sayEnd(ended, narrator, job);
}

/** Says in the log how a run ended; answers the exit code of the step. */
export function sayEnd({ verdict, untold }: Ended, narrator: Narrator, { inputs }: Job): number {
  for (const { what, why } of untold) narrator.error(`could not tell: ${what}: ${why}`);
  const { status, reason, sentence, remedy } = verdict;
  const line = `${status} (${reason}): ${sentence} ${remedy}`;
  if (status === 'SUCCESS' || reason === 'run:dry-run') narrator.say(line);
  else if (status === 'PARTIAL') narrator.warn(line);
  else narrator.error(line);
  return failsStep(inputs['fail-on'], status, reason) || untold.length > 0 ? 1 : 0;
}

/** Has the runner replace a secret in the log, whoever prints it. */
function maskSecret(secret: string | null, env: Environment): void {
  if (secret !== null && secret.length >= 8 && env['GITHUB_ACTIONS'] === 'true') process.stdout.write(`::add-mask::${secret.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`);
}
