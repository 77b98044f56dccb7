import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { uploadBundle } from '../adapters/actions/artifact.ts';
import { fetchArtifact } from '../adapters/actions/fetch-artifact.ts';
import type { Environment } from '../adapters/actions/runner-file.ts';
import { reopenBundle } from '../adapters/files/bundle.ts';
import { filesIn } from '../adapters/files/files-in.ts';
import { unpack } from '../adapters/files/unpack.ts';
import type { Handover } from '../contract/handover.ts';
import type { IntakeFacts } from '../contract/intake.ts';
import type { JournalRecord } from '../contract/record.ts';
import { decide } from '../core/decide.ts';
import { Fault } from '../core/fault.ts';
import { bundleOptions } from './end-run.ts';
import type { Job } from './job.ts';

/** The jobs that leave a run to the next one. */
export type Leaver = 'gate' | 'execute';

/** What the pack of git objects is called that travels with the evidence; it is no part of that. */
export const OBJECTS = 'objects.pack';

/** What a later job takes over at most. */
const LIMITS = { files: 20_000, bytes: 4 * 2 ** 30 };

/** Leaves the run, as far as it has come, to the next job. Faults: `evidence:not-uploaded`, `evidence:foreign-file`, `evidence:broken`. */
export async function leave(leaver: Leaver, { invocation: { runId }, evidence, scratch }: Job, env: Environment): Promise<void> {
  // A job that is run again leaves it anew, beside what it left the first time.
  const name = `${artifactOf(leaver, runId)}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`;
  const uploaded = await uploadBundle({ folder: evidence, name, isOnlyOurs: true, env, privateFolder: join(scratch, 'artifact') });
  if ('skipped' in uploaded) throw new Fault('evidence:not-uploaded', `The run could not be left to the next job: ${uploaded.skipped}.`);
}

/**
 * Takes over what an earlier job has left: its bundle has to agree with itself, to begin with the very record of intake that
 * the gate has named, and to be one that can be closed. It comes to lie where evidence does only then, so that nobody ends a
 * run on what was never looked at. Answers what was let in; null when nothing was left. Faults: `tamper:handover`, `evidence:…`.
 */
export async function takeOver(leaver: Leaver, job: Job, { record }: Handover): Promise<IntakeFacts | null> {
  const { evidence, scratch, invocation } = job;
  const [prefix, taken] = [artifactOf(leaver, invocation.runId), `${evidence}.taken`];
  await removeAll(evidence, taken, dirname(objectsOf(job)));
  const zip = await fetchArtifact({ names: (name) => name === prefix || name.startsWith(`${prefix}-`), folder: join(scratch, 'fetched'), bytes: LIMITS.bytes });
  if (zip === null) return null;
  try {
    await unpack(zip, (path) => (path === OBJECTS ? dirname(objectsOf(job)) : taken), LIMITS);
    const records = await rehearseEnd({ ...bundleOptions(job), folder: taken });
    const intake = records.every(({ phase }) => mayLeave(leaver, phase)) ? letIn(records[0], record) : null;
    if (intake === null) throw new Fault('tamper:handover', `What the job ${leaver} left does not begin with what the gate let in, or holds what that job cannot have done.`);
    await rename(taken, evidence);
    return intake;
  } catch (thrown) {
    await removeAll(taken, dirname(objectsOf(job)));
    throw thrown;
  }
}

/** Where the pack of git objects lies that came with the evidence, if one did. */
export function objectsOf({ scratch }: Job): string {
  return join(scratch, 'objects', OBJECTS);
}

function artifactOf(leaver: Leaver, run: string): string {
  return `codex-handover-${run}-${leaver}`;
}

function letIn(first: JournalRecord | undefined, digest: string): IntakeFacts | null {
  return first?.phase === 'intake' && first.outcome === 'completed' && first.digest === digest ? first.facts : null;
}

/** Who holds no power to publish has nothing to report of it. */
function mayLeave(leaver: Leaver, phase: JournalRecord['phase']): boolean {
  return leaver === 'gate' ? phase === 'intake' : phase !== 'report';
}

/** Closes a bundle as it stands and opens it again: what cannot be closed now could not be closed either once all is delivered. */
async function rehearseEnd(options: ReturnType<typeof bundleOptions>): Promise<readonly JournalRecord[]> {
  const left = await reopenBundle(options);
  if (left.closed) throw new Fault('tamper:handover', 'What an earlier job left claims to have come to its end.');
  const before = new Set((await filesIn(options.folder)).map(({ path }) => path));
  await left.bundle.close(left.records, decide(left.records));
  const made = (await filesIn(options.folder)).filter(({ path }) => !before.has(path));
  await removeAll(...made.map(({ path }) => join(options.folder, path)));
  return left.records;
}

async function removeAll(...paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { recursive: true, force: true });
}
