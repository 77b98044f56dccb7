import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../adapters/actions/runner-file.ts';
import { packObjects } from '../adapters/git/carry-objects.ts';
import { endSurvivors, keepLedger } from '../adapters/process/ledger.ts';
import { reopenBundle, type ReopenedBundle } from '../adapters/files/bundle.ts';
import { createCleaner } from '../adapters/secrets/cleaner.ts';
import type { IntakeFacts } from '../contract/intake.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { nextPlace } from '../core/course.ts';
import { judge } from '../core/decide.ts';
import { Fault } from '../core/fault.ts';
import { factsOf } from '../core/summarise.ts';
import type { Narrator } from '../ports/narrator.ts';
import { pipeline } from '../pipeline.ts';
import { advance, type Cut } from '../run.ts';
import { leave, OBJECTS, takeOver } from './carry.ts';
import { bundleOptions, ledgerOf, NO_WORK_LEFT, withholdUnsearched } from './end-run.ts';
import { inStep, type Scene } from './in-step.ts';
import { asLetIn, readHandover, readJob, type Job } from './job.ts';
import { buildPowers } from './powers.ts';

/** Everything between intake and report: what needs the key of a model and a machine, and no power on GitHub. */
const EXECUTED = pipeline.filter(({ id, always }) => id !== 'intake' && !always);

/**
 * Mode execute: prepares, plans, implements and verifies what the gate let in, and leaves it to the job that publishes. It
 * writes nothing to GitHub. Answers the exit code of the step: how the run stands is for the next job to say.
 */
export async function executeAction(env: Environment, payload: unknown): Promise<number> {
  const gate = readHandover(env, 'execute');
  if (gate === null) return 1;
  return inStep(env, readJob(env, payload, gate.run), async (scene) => {
    const { job, narrator } = scene;
    const intake = await takeOver('gate', job, gate);
    if (intake === null) throw new Fault('tamper:handover', 'There is nothing that the job gate has left.');
    sayIgnored(job, intake, narrator);
    keepLedger(ledgerOf(job));
    const left = await reopenBundle(bundleOptions(job));
    if (left.closed) throw new Fault('tamper:handover', 'The job gate has left a run that has come to its end.');
    await execute({ ...scene, job: asLetIn(job, intake) }, left, null);
    scene.state.ended([]);
    return 0;
  });
}

/** Leaves what a step of mode execute had come to when it was ended without a word. Answers the exit code of the post step. */
export async function leaveLost(env: Environment, payload: unknown, narrator: Narrator, lost: Fault): Promise<number> {
  const gate = readHandover(env, 'execute');
  if (gate === null) return 1;
  const job = readJob(env, payload, gate.run);
  await endSurvivors(ledgerOf(job));
  const left = await reopenBundle(bundleOptions(job));
  const next = left.closed ? null : nextPlace(left.records);
  if (left.closed || next === null || left.records.length === 0) return 1;
  await withholdUnsearched(job.evidence, left.evidence, next);
  await execute({ job, env, narrator, endings: { ...NO_WORK_LEFT, signal: new AbortController().signal } }, left, { thrown: lost });
  return 1;
}

type Open = Extract<ReopenedBundle, { closed: false }>;

async function execute({ job, env, narrator, endings }: Pick<Scene, 'job' | 'env' | 'narrator'> & { readonly endings: Omit<Scene['endings'], 'release'> }, left: Open, cut: Cut | null): Promise<void> {
  const { signal } = endings;
  const { powers, git, close } = await buildPowers({ job, env, evidence: left.evidence, narrator, signal, endings });
  try {
    const cleaner = createCleaner(job.search);
    const records = await advance(cleaner.steps(EXECUTED), powers, cleaner.bundle(left.bundle), signal, { records: left.records, cut });
    const { status, reason } = judge(records);
    const change = factsOf(records).implement?.change;
    if (change !== undefined && (status === 'SUCCESS' || status === 'PARTIAL')) {
      // There is one already where the step was ended while it left all this.
      await rm(join(job.evidence, OBJECTS), { force: true });
      await packObjects(git, { tree: change.candidateTree, beyond: change.baseTree }, await left.evidence.open(OBJECTS));
    }
    narrator.say(`So far the run is ${status} (${reason}). It is left to the job that publishes.`);
  } finally {
    await close();
  }
  await leave('execute', job, env);
}

/** What the gate was asked for is what is done; a step that was told something else hears so. */
function sayIgnored({ invocation }: Job, { requested }: IntakeFacts, narrator: Narrator): void {
  if (canonicalJson(invocation.requested) !== canonicalJson(requested)) narrator.warn(`The inputs model, codex-version and codex-args count in the job gate, which was asked for ${canonicalJson(requested)}; those of this step are not read.`);
}
