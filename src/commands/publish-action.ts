import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../adapters/actions/runner-file.ts';
import { openEvidence } from '../adapters/files/evidence.ts';
import { unpackObjects } from '../adapters/git/carry-objects.ts';
import type { Handover } from '../contract/handover.ts';
import type { IntakeFacts } from '../contract/intake.ts';
import { Fault, isFault } from '../core/fault.ts';
import { objectsOf, takeOver } from './carry.ts';
import { endRun } from './end-run.ts';
import { endStep, inStep, type Scene } from './in-step.ts';
import { asLetIn, readHandover, readJob } from './job.ts';
import { buildPowers } from './powers.ts';

/** A pack of what one change brings in: as many files as GitHub takes, each as large as it takes. */
const PACK_BYTES = 2 ** 30;

/**
 * Mode publish: ends the run that the gate let in, whatever became of the job that executed it. It holds no key of a model and
 * runs nothing of the repository; of what it takes over it believes what it can compute again. Answers the exit code of the step.
 */
export async function publishAction(env: Environment, payload: unknown): Promise<number> {
  const gate = readHandover(env, 'publish');
  if (gate === null) return 1;
  return inStep(env, readJob(env, payload, gate.run), async (scene) => {
    const { intake, lost } = await takeWhatThereIs(scene, gate);
    const job = intake === null ? scene.job : asLetIn(scene.job, intake);
    const undeliverable = intake === null ? lost : await receive({ ...scene, job }, intake);
    const ended = await endRun({ job, env, narrator: scene.narrator, signal: scene.endings.signal, lost, undeliverable });
    return endStep(ended, { ...scene, job });
  });
}

interface Taken {
  /** What was let in; null when not even that can be read. */
  readonly intake: IntakeFacts | null;
  /** Why the run has not come further than it has. */
  readonly lost: Fault;
}

/** What the job that executed has left, else what the gate has; each is worth only what it proves. */
async function takeWhatThereIs({ job, narrator }: Scene, gate: Handover): Promise<Taken> {
  const silent = new Fault('run:lost', 'The job that executes the run has left nothing: it was cancelled, its machine went away, or it could not be started.');
  const executed = await orWhy(() => takeOver('execute', job, gate));
  if (executed !== null && !isFault(executed)) return { intake: executed, lost: silent };
  const lost = executed ?? silent;
  narrator.warn(lost.message);
  const entered = await orWhy(() => takeOver('gate', job, gate));
  return { intake: isFault(entered) ? null : entered, lost: isFault(entered) ? entered : lost };
}

/** Has the tree that is to be delivered in the trusted git directory, on its base; answers why it is not there. */
async function receive({ job, env, narrator, endings }: Scene, { base }: IntakeFacts): Promise<Fault | null> {
  const pack = objectsOf(job);
  if (base === null || !existsSync(pack)) return null;
  const { powers, git, close } = await buildPowers({ job, env, evidence: openEvidence({ folder: join(job.scratch, 'nothing') }), narrator, signal: endings.signal, endings });
  const received = await orWhy(async () => {
    await powers.repository.holdBase(base);
    await unpackObjects(git, pack, PACK_BYTES);
    return null;
  });
  await close();
  return received;
}

async function orWhy<T>(work: () => Promise<T>): Promise<T | Fault> {
  try {
    return await work();
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    return thrown;
  }
}
