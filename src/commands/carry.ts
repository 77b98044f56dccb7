import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { uploadBundle } from '../adapters/actions/artifact.ts';
import { fetchArtifact } from '../adapters/actions/fetch-artifact.ts';
import type { Environment } from '../adapters/actions/runner-file.ts';
import { readLeftovers } from '../adapters/files/leftovers.ts';
import { unpack } from '../adapters/files/unpack.ts';
import type { Handover } from '../contract/handover.ts';
import type { IntakeFacts } from '../contract/intake.ts';
import type { JournalRecord } from '../contract/record.ts';
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
 * Takes over what an earlier job has left: its bundle has to agree with itself, and to begin with the very record of intake
 * that the gate has named. Answers what was let in; null when nothing was left. Faults: `tamper:handover`, `evidence:…`.
 */
export async function takeOver(leaver: Leaver, job: Job, { record }: Handover): Promise<IntakeFacts | null> {
  const { evidence, scratch, invocation } = job;
  const prefix = artifactOf(leaver, invocation.runId);
  const zip = await fetchArtifact({ names: (name) => name === prefix || name.startsWith(`${prefix}-`), folder: join(scratch, 'fetched'), bytes: LIMITS.bytes });
  if (zip === null) return null;
  try {
    await makeEmpty(evidence);
    await makeEmpty(dirname(objectsOf(job)));
    await unpack(zip, (path) => (path === OBJECTS ? dirname(objectsOf(job)) : evidence), LIMITS);
    const left = await readLeftovers(bundleOptions(job));
    const intake = left.kind === 'open' ? letIn(left.records[0], record) : null;
    if (intake === null) throw new Fault('tamper:handover', `What the job ${leaver} left does not begin with what the gate let in.`);
    return intake;
  } catch (thrown) {
    // Nothing of it may come into what is made of the run.
    await makeEmpty(evidence);
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

async function makeEmpty(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
}
