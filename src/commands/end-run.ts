import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../adapters/actions/runner-file.ts';
import { reopenBundle } from '../adapters/files/bundle.ts';
import { openEvidence } from '../adapters/files/evidence.ts';
import { removeResume } from '../adapters/files/resume-file.ts';
import { removeTree } from '../adapters/git/remove-tree.ts';
import { endSurvivors } from '../adapters/process/ledger.ts';
import { createCleaner } from '../adapters/secrets/cleaner.ts';
import { cleaningPort } from '../adapters/secrets/cleaning-port.ts';
import { nextPlace, type Place } from '../core/course.ts';
import { verdictOf } from '../core/decide.ts';
import { Fault, isFault } from '../core/fault.ts';
import type { Facts } from '../contract/facts.ts';
import type { Closed } from '../core/define-phase.ts';
import { factsOf } from '../core/summarise.ts';
import { attemptNames } from '../core/round-files.ts';
import { quotingFiles, UNSEARCHED_NOTE } from '../core/withhold-change.ts';
import type { Evidence } from '../ports/evidence.ts';
import type { Narrator } from '../ports/narrator.ts';
import type { Powers } from '../ports/powers.ts';
import { pipeline } from '../pipeline.ts';
import { run, tellOutside, type Ended } from '../run.ts';
import { VERSION } from '../version.ts';
import { asLetIn, type Job } from './job.ts';
import { buildPowers } from './powers.ts';

/** A run that did not come to its end, and why. */
export interface EndRequest {
  readonly job: Job;
  readonly env: Environment;
  readonly narrator: Narrator;
  readonly signal: AbortSignal;
  readonly lost: Fault;
  /** Why the tree cannot be delivered, although it is recorded; null or absent where nothing is known against it. */
  readonly undeliverable?: Fault | null;
}

/** Of our temporary folder, what takes room and is of no use any more; the trusted git directory holds what may still be delivered. */
const USELESS = ['workspaces', 'codex', 'artifact'];

/**
 * Ends a run in place of the process that began it: ends the programs it started, makes room, closes its bundle, and tells the
 * outside. Nothing that is done already is done again. Where no bundle can be closed, that is told as the status.
 */
export async function endRun(given: EndRequest): Promise<Ended> {
  const { job } = given;
  const narrator = cleaningPort(given.narrator, job.search);
  const request = { ...given, narrator };
  const survivors = await endSurvivors(ledgerOf(job));
  if (survivors.length > 0) narrator.say(`processes that outlived the run were ended: ${survivors.join(', ')}`);
  for (const name of USELESS) await removeTree(join(job.scratch, name));
  const ended = await closeAndTell(request).catch((thrown: unknown) => {
    if (!isFault(thrown) || !thrown.code.startsWith('evidence:')) throw thrown;
    return tellUnwritten(request, thrown);
  });
  await removeResume(job.evidence);
  return ended;
}

/** Tells again what could not be told of a run whose bundle is closed. */
export async function tellAgain(request: EndRequest, only: readonly string[]): Promise<Ended> {
  const left = await reopenBundle(bundleOptions(request.job));
  if (!left.closed) throw new Fault('evidence:altered', 'The bundle of the run was closed, and is not any more.');
  return withPowers(request, async (powers) => tell(powers, closedOf(left.verified), only));
}

/** Where a run writes down the programs it starts. */
export function ledgerOf({ scratch }: Job): string {
  return join(scratch, 'children');
}

/** What a bundle of a run is opened with. */
export function bundleOptions(job: Job): Parameters<typeof reopenBundle>[0] {
  return { folder: job.evidence, run: job.invocation.runId, version: VERSION, rules: { steps: pipeline }, secrets: job.search };
}

async function closeAndTell(request: EndRequest): Promise<Ended> {
  const { job, narrator, signal, lost } = request;
  const left = await reopenBundle(bundleOptions(job));
  if (left.closed) {
    narrator.say('The bundle is closed already; what is left is to tell.');
    return withPowers(asRecorded(request, left.verified.facts), async (powers) => tell(powers, closedOf(left.verified), null));
  }
  const next = nextPlace(left.records);
  narrator.say(next === null ? 'Every phase has left its record.' : `${left.records.length} records were left; the phase that was to follow is ${next.phase}.`);
  if (next !== null) await withholdUnsearched(job.evidence, left.evidence, next);
  const cleaner = createCleaner(job.search);
  const torn = left.torn ? ' The last line of its journal was torn and is left out.' : '';
  return withPowers(asRecorded(request, factsOf(left.records)), async (powers) => run(cleaner.steps(pipeline), powers, cleaner.bundle(left.bundle), signal, { records: left.records, cut: { thrown: new Fault(lost.code, `${lost.message}${torn}`) } }));
}

/** What was let in is what is ended, whatever this step was told. */
function asRecorded(request: EndRequest, { intake }: Partial<Facts>): EndRequest {
  return intake === undefined ? request : { ...request, job: asLetIn(request.job, intake) };
}

/** Of a change that was under way nobody knows whether it holds a secret, nor then of the words that may quote it. */
export async function withholdUnsearched(folder: string, evidence: Evidence, { phase, round }: Place): Promise<void> {
  if (phase === 'verify' || phase === 'report') return;
  await Promise.all(attemptNames(round).flatMap((name) => [...quotingFiles(name)]).filter((path) => existsSync(join(folder, path))).map((path) => evidence.withhold(path, UNSEARCHED_NOTE)));
}

/** There is no bundle, so its fault is the status, and it is told all the same. */
async function tellUnwritten(request: EndRequest, fault: Fault): Promise<Ended> {
  request.narrator.error(fault.message);
  return withPowers(request, async (powers) => {
    const outlet: Powers['outlet'] = { ...powers.outlet, upload: () => Promise.resolve('not uploaded: there is no bundle') };
    return tell({ ...powers, outlet }, { facts: {}, records: [], verdict: verdictOf(fault), manifestSha256: null }, null);
  });
}

async function tell(powers: Powers, closed: Closed, only: readonly string[] | null): Promise<Ended> {
  return { ...closed, untold: await tellOutside(pipeline, closed, powers, only) };
}

function closedOf({ facts, records, manifest, manifestSha256 }: Extract<Awaited<ReturnType<typeof reopenBundle>>, { closed: true }>['verified']): Closed {
  if (manifest === null) throw new TypeError('a bundle that verifies has a manifest');
  return { facts, records, verdict: manifest.verdict, manifestSha256 };
}

/** Nothing is worked on any more, so nobody asks how long it may take. */
export const NO_WORK_LEFT = { allow: () => undefined, secondsLeft: () => 1 };

async function withPowers(request: EndRequest, use: (powers: Powers) => Promise<Ended>): Promise<Ended> {
  const { powers, close } = await buildPowers({ ...request, endings: NO_WORK_LEFT, evidence: openEvidence({ folder: request.job.evidence }) });
  const { repository } = powers;
  // Without this git would only say that it knows no such object.
  const isGone = !existsSync(join(request.job.scratch, 'git'));
  const why = request.undeliverable ?? (isGone ? new Fault('run:lost', 'The tree that was verified went away with the temporary folder of the run, so it cannot be delivered.') : null);
  const gone = (): Promise<never> => Promise.reject(why);
  return use(why !== null ? { ...powers, repository: { ...repository, fetchBase: gone, change: gone, readBlob: gone } } : powers).finally(close);
}
