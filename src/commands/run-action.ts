import { saveState } from '../adapters/actions/outputs.ts';
import { createNarrator } from '../adapters/actions/narrator.ts';
import type { Environment } from '../adapters/actions/runner-file.ts';
import { newRunId, systemClock } from '../adapters/clock.ts';
import { createBundle } from '../adapters/files/bundle.ts';
import { proxySecrets } from '../adapters/outbound-proxy.ts';
import { failsStep } from '../contract/inputs.ts';
import { Fault, isFault } from '../core/fault.ts';
import type { Narrator } from '../ports/narrator.ts';
import { pipeline } from '../pipeline.ts';
import { run } from '../run.ts';
import { VERSION } from '../version.ts';
import { readJob, type Job } from './job.ts';
import { buildPowers } from './powers.ts';

/** The whole run ends after this long, whatever it is doing. */
const WALL_MS = 60 * 60 * 1000;

/** Untrusted output shown in the job log of each source; the evidence holds all of it. */
const QUOTE_LIMIT_BYTES = 256 * 1024;

/** The main step: one run from event to status. Answers the exit code of the step. */
export async function runAction(env: Environment, payload: unknown): Promise<number> {
  const narrator = createNarrator({ write: (text) => void process.stdout.write(text), workflowCommands: env['GITHUB_ACTIONS'] === 'true', quoteLimitBytes: QUOTE_LIMIT_BYTES });
  const job = readJob(env, payload, newRunId(systemClock));
  for (const secret of [job.inputs['openai-api-key'], job.inputs['github-token'], ...proxySecrets(env)]) maskSecret(secret, env);
  if (env['GITHUB_STATE'] !== undefined) saveState(env, 'scratch', job.scratch);
  try {
    const code = await perform(job, env, narrator);
    if (env['GITHUB_STATE'] !== undefined) saveState(env, 'ended', 'run');
    return code;
  } catch (thrown) {
    // Only what breaks before there is a journal, or the journal itself, ends here: there is no bundle left to say it in.
    if (!isFault(thrown)) throw thrown;
    narrator.error(`FAILED (${thrown.code}): ${thrown.message}`);
    return 1;
  }
}

async function perform(job: Job, env: Environment, narrator: Narrator): Promise<number> {
  const { signal, release } = endings();
  try {
    const { bundle, evidence } = await createBundle({ folder: job.evidence, run: job.invocation.runId, version: VERSION, rules: { steps: pipeline } });
    const { powers, close } = await buildPowers({ job, env, evidence, narrator, signal });
    const ended = await run(pipeline, powers, bundle, signal).finally(close);
    for (const untold of ended.untold) narrator.error(`could not tell: ${untold}`);
    const { status, reason, sentence, remedy } = ended.verdict;
    const line = `${status} (${reason}): ${sentence} ${remedy}`;
    if (status === 'SUCCESS') narrator.say(line);
    else if (status === 'PARTIAL') narrator.warn(line);
    else narrator.error(line);
    return failsStep(job.inputs['fail-on'], status) || ended.untold.length > 0 ? 1 : 0;
  } finally {
    release();
  }
}

/** What ends a run from outside: the clock, or a cancellation, which GitHub sends as SIGINT and then SIGTERM. */
function endings(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const cancel = (): void => controller.abort(new Fault('run:cancelled', 'The job was cancelled.'));
  const timer = setTimeout(() => controller.abort(new Fault('run:timeout', 'The run took longer than 60 minutes.')), WALL_MS);
  process.on('SIGINT', cancel).on('SIGTERM', cancel);
  return {
    signal: controller.signal,
    release: () => {
      clearTimeout(timer);
      process.off('SIGINT', cancel).off('SIGTERM', cancel);
    },
  };
}

/** Has the runner replace a secret in the log, whoever prints it. */
function maskSecret(secret: string | null, env: Environment): void {
  if (secret !== null && secret.length >= 8 && env['GITHUB_ACTIONS'] === 'true') process.stdout.write(`::add-mask::${secret.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`);
}
