import { setOutputs, writeSummary } from '../adapters/actions/outputs.ts';
import type { Environment } from '../adapters/actions/runner-file.ts';
import { newRunId, systemClock } from '../adapters/clock.ts';
import { createBundle } from '../adapters/files/bundle.ts';
import { createCleaner } from '../adapters/secrets/cleaner.ts';
import type { Handover } from '../contract/handover.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { isOver } from '../core/course.ts';
import { isFault } from '../core/fault.ts';
import { pipeline } from '../pipeline.ts';
import { letInText } from '../render/let-in.ts';
import { advance, run, tellBetween, type Cut, type Ended } from '../run.ts';
import { leave } from './carry.ts';
import { bundleOptions } from './end-run.ts';
import { endStep, inStep, type Scene } from './in-step.ts';
import { readJob, type Job } from './job.ts';
import { buildPowers } from './powers.ts';
import { orEnd } from './run-action.ts';

/**
 * Mode gate: intake alone, by a job that holds no key of a model and runs nothing of the repository. What it lets in is left to
 * the job that executes; what it refuses is told here. Answers the exit code of the step.
 */
export async function gateAction(env: Environment, payload: unknown): Promise<number> {
  return inStep(env, readJob(env, payload, newRunId(systemClock)), async (scene) => {
    const done = await orEnd(scene, () => perform(scene));
    setOutputs(env, 'record' in done ? { 'run-id': done.run, proceed: 'true', gate: canonicalJson(done) } : { proceed: 'false' });
    return 'record' in done ? goOn(done, scene) : endStep(done, scene);
  });
}

function goOn({ run }: Handover, { env, narrator, state }: Scene): number {
  writeSummary(env, letInText(run));
  narrator.say(`Run ${run} is let in; the next job executes it.`);
  state.ended([]);
  return 0;
}

async function perform({ job, env, narrator, endings }: Scene): Promise<Handover | Ended> {
  const { signal } = endings;
  const { bundle: written, evidence } = await createBundle(bundleOptions(job));
  const { powers, close } = await buildPowers({ job, env, evidence, narrator, signal, endings });
  const cleaner = createCleaner(job.search);
  const [steps, bundle] = [cleaner.steps(pipeline), cleaner.bundle(written)];
  try {
    const records = await advance(steps.filter(({ id }) => id === 'intake'), powers, bundle, signal);
    const [first] = records;
    const isRefused = first === undefined || isOver(records) || signal.aborted;
    // It is left before anybody is told that it goes on: what cannot be left ends here.
    const cut = isRefused ? null : ((await leaveTo(job, env)) ?? (await tellBetween(steps, { phase: 'prepare', round: 1 }, records, powers, signal)));
    if (isRefused || cut !== null || signal.aborted) return await run(steps, powers, bundle, signal, { records, cut });
    return { run: job.invocation.runId, task: job.task, record: first.digest };
  } finally {
    await close();
  }
}

async function leaveTo(job: Job, env: Environment): Promise<Cut | null> {
  try {
    await leave('gate', job, env);
    return null;
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    return { thrown };
  }
}
