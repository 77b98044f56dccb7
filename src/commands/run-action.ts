import type { Environment } from '../adapters/actions/runner-file.ts';
import { newRunId, systemClock } from '../adapters/clock.ts';
import { createBundle } from '../adapters/files/bundle.ts';
import { removeResume, writeResume } from '../adapters/files/resume-file.ts';
import { keepLedger } from '../adapters/process/ledger.ts';
import { createCleaner } from '../adapters/secrets/cleaner.ts';
import type { RunId } from '../contract/ids.ts';
import { isFault } from '../core/fault.ts';
import { pipeline } from '../pipeline.ts';
import { run, type Ended } from '../run.ts';
import { bundleOptions, endRun, ledgerOf } from './end-run.ts';
import { endStep, inStep, type Scene } from './in-step.ts';
import { readJob } from './job.ts';
import { buildPowers } from './powers.ts';
import { resumeOf } from './resume.ts';

/** The main step: one run from event to status, under an id of the caller's where there is one. Answers the exit code of the step. */
export async function runAction(env: Environment, payload: unknown, id: RunId = newRunId(systemClock)): Promise<number> {
  return inStep(env, readJob(env, payload, id), async (scene) => endStep(await orEnd(scene, () => perform(scene, payload)), scene));
}

/** Does the work on a run; one whose evidence cannot be written, as on a full disk, is ended at once as if it had been lost. */
export async function orEnd<Done>({ job, env, narrator, endings: { signal }, state }: Scene, work: () => Promise<Done>): Promise<Done | Ended> {
  try {
    return await work();
  } catch (thrown) {
    if (!isFault(thrown) || !thrown.code.startsWith('evidence:')) throw thrown;
    narrator.error(thrown.message);
    state.ending(thrown);
    return endRun({ job, env, narrator, signal, lost: thrown });
  }
}

async function perform({ job, env, narrator, endings }: Scene, payload: unknown): Promise<Ended> {
  const { signal } = endings;
  keepLedger(ledgerOf(job));
  const { bundle, evidence } = await createBundle(bundleOptions(job));
  await writeResume(job.evidence, resumeOf(job, env, payload));
  const { powers, close } = await buildPowers({ job, env, evidence, narrator, signal, endings });
  const cleaner = createCleaner(job.search);
  const ended = await run(cleaner.steps(pipeline), powers, cleaner.bundle(bundle), signal).finally(close);
  await removeResume(job.evidence);
  return ended;
}
