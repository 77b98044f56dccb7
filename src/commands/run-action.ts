import { createNarrator } from '../adapters/actions/narrator.ts';
import type { Environment } from '../adapters/actions/runner-file.ts';
import { newRunId, systemClock } from '../adapters/clock.ts';
import { createBundle } from '../adapters/files/bundle.ts';
import { removeResume, writeResume } from '../adapters/files/resume-file.ts';
import { proxySecrets } from '../adapters/outbound-proxy.ts';
import { keepLedger } from '../adapters/process/ledger.ts';
import { createCleaner } from '../adapters/secrets/cleaner.ts';
import { speakCleanly } from '../adapters/secrets/speak-cleanly.ts';
import type { RunId } from '../contract/ids.ts';
import { failsStep } from '../contract/inputs.ts';
import { isFault } from '../core/fault.ts';
import type { Narrator } from '../ports/narrator.ts';
import { pipeline } from '../pipeline.ts';
import { run, type Ended } from '../run.ts';
import { bundleOptions, endRun, ledgerOf } from './end-run.ts';
import { watchEndings, type Endings } from './endings.ts';
import { readJob, type Job } from './job.ts';
import { buildPowers } from './powers.ts';
import { resumeOf } from './resume.ts';
import { keepState, type RunState } from './run-state.ts';

/** A run that has not read its policy by then ends; the policy says how long one that has may take. */
const FIRST_MINUTES = 60;

/** Untrusted output shown in the job log of each source; the evidence holds all of it. */
const QUOTE_LIMIT_BYTES = 256 * 1024;

/** The main step: one run from event to status, under an id of the caller's where there is one. Answers the exit code of the step. */
export async function runAction(env: Environment, payload: unknown, id: RunId = newRunId(systemClock)): Promise<number> {
  const job = readJob(env, payload, id);
  for (const secret of [job.inputs['openai-api-key'], job.inputs['github-token'], ...proxySecrets(env)]) maskSecret(secret, env);
  // The last filter before the log, also for what is put together only when it is shown; the runner had to be told in full what it is to mask.
  speakCleanly(job.search);
  const narrator = createNarrator({ write: (text) => void process.stdout.write(text), workflowCommands: env['GITHUB_ACTIONS'] === 'true', quoteLimitBytes: QUOTE_LIMIT_BYTES });
  for (const { name, why } of job.search.skipped) narrator.warn(`The secret ${name} is not searched for in what a run writes: ${why}.`);
  const state = keepState(env, narrator, job.search);
  state.begun(job.invocation.runId, job.scratch);
  const endings = watchEndings({ minutes: FIRST_MINUTES, onEnding: state.ending });
  const { signal } = endings;
  try {
    const ended = await perform({ job, env, narrator, endings, state, payload });
    state.ended(ended.untold.map(({ what }) => what));
    const code = sayEnd(ended, narrator, job);
    // An upload that was given up would keep the process until it is killed.
    if (signal.aborted) process.exit(code);
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

interface Performance {
  readonly job: Job;
  readonly env: Environment;
  readonly narrator: Narrator;
  readonly endings: Endings;
  readonly state: RunState;
  readonly payload: unknown;
}

/** Runs the pipeline; a run whose evidence cannot be written, as on a full disk, is ended at once as if it had been lost. */
async function perform({ job, env, narrator, endings, state, payload }: Performance): Promise<Ended> {
  const { signal } = endings;
  try {
    keepLedger(ledgerOf(job));
    const { bundle, evidence } = await createBundle(bundleOptions(job));
    await writeResume(job.evidence, resumeOf(job, env, payload));
    const { powers, close } = await buildPowers({ job, env, evidence, narrator, signal, endings });
    const cleaner = createCleaner(job.search);
    const ended = await run(cleaner.steps(pipeline), powers, cleaner.bundle(bundle), signal).finally(close);
    await removeResume(job.evidence);
    return ended;
  } catch (thrown) {
    if (!isFault(thrown) || !thrown.code.startsWith('evidence:')) throw thrown;
    narrator.error(thrown.message);
    state.ending(thrown);
    return endRun({ job, env, narrator, signal, lost: thrown });
  }
}

/** Has the runner replace a secret in the log, whoever prints it. */
function maskSecret(secret: string | null, env: Environment): void {
  if (secret !== null && secret.length >= 8 && env['GITHUB_ACTIONS'] === 'true') process.stdout.write(`::add-mask::${secret.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`);
}
