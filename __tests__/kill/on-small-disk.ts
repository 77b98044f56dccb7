/** Does to a small disk what a run does, and fills it in the middle of each part; prints how each ends, and what it is once there is room again. */
import { closeSync, existsSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { uploadBundle } from '../../src/adapters/actions/artifact.ts';
import { createBundle, reopenBundle, type BundleOptions, type OpenBundle } from '../../src/adapters/files/bundle.ts';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { verifyBundle } from '../../src/adapters/files/verify-bundle.ts';
import { PHASES, type PhaseId } from '../../src/contract/facts.ts';
import type { JournalRecord } from '../../src/contract/record.ts';
import { decide } from '../../src/core/decide.ts';
import { isFault } from '../../src/core/fault.ts';
import { RUN } from '../facts.ts';

/** How a part of a run ended on a full disk, and what was made of it when there was room. */
export interface Filled {
  readonly ends: string;
  readonly leaves: unknown;
}

const [disk = ''] = process.argv.slice(2);
const filler = join(disk, 'filler');
const steps = PHASES.map((id) => ({ id, leave: [] }));

/** Fills the disk to its last page, does something, and makes room again; answers the fault. */
async function whenFull(work: () => Promise<unknown>): Promise<string> {
  const file = openSync(filler, 'w');
  try {
    for (;;) writeSync(file, Buffer.alloc(4096));
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOSPC')) throw thrown;
  }
  closeSync(file);
  try {
    await work();
    return 'nothing was wrong';
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    return `${thrown.code}: ${/no space left on device/.exec(thrown.message)?.[0] ?? thrown.message}`;
  } finally {
    rmSync(filler);
  }
}

function optionsOf(name: string): BundleOptions {
  return { folder: join(disk, name), run: RUN, version: '0.1.0', rules: { steps } };
}

async function write({ bundle }: OpenBundle, phases: readonly PhaseId[], message = 'Gone.'): Promise<readonly JournalRecord[]> {
  const records: JournalRecord[] = [];
  for (const phase of phases) {
    const open = { phase, round: 1, startedAt: '2026-11-21T10:00:00.000Z', endedAt: '2026-11-21T10:00:01.000Z', findings: [] };
    const outcome = phase === 'report' ? ({ outcome: 'completed', facts: { delivery: null }, fault: null } as const) : ({ outcome: 'broken', facts: null, fault: { code: 'run:lost', message } } as const);
    records.push(await bundle.append({ ...open, ...outcome }));
  }
  return records;
}

/** Ends the run in a folder as who comes next does, and verifies what it then is. */
async function endOf(options: BundleOptions): Promise<unknown> {
  const left = await reopenBundle(options);
  if (left.closed) return 'closed already';
  const records = [...left.records, ...(await write(left, PHASES.slice(left.records.length)))];
  await left.bundle.close(records, decide(records));
  const { differences, manifest } = await verifyBundle(options.folder, { steps, digest: digestOf }, '0.1.0');
  return { records: left.records.length, differences, files: manifest?.files.map(({ path }) => path) };
}

async function capture(): Promise<Filled> {
  const options = optionsOf('capture');
  const { evidence } = await createBundle(options);
  const log = await evidence.open('codex/plan.events.jsonl');
  const ends = await whenFull(async () => {
    await log.write(Buffer.alloc(1024 * 1024, 'x'));
    await log.close();
  });
  return { ends, leaves: await endOf(options) };
}

async function journal(): Promise<Filled> {
  const options = optionsOf('journal');
  const open = await createBundle(options);
  await write(open, ['intake']);
  return { ends: await whenFull(() => write(open, ['prepare'], 'x'.repeat(8192))), leaves: await endOf(options) };
}

async function closing(): Promise<Filled> {
  const options = optionsOf('closing');
  const open = await createBundle(options);
  const records = await write(open, PHASES);
  const ends = await whenFull(() => open.bundle.close(records, decide(records)));
  return { ends, leaves: existsSync(join(options.folder, 'manifest.json')) ? 'a manifest that is not whole' : await endOf(options) };
}

async function copying(): Promise<Filled> {
  const privateFolder = join(disk, 'private');
  const env = { ACTIONS_RUNTIME_TOKEN: 'x', ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' };
  const ends = await whenFull(() => uploadBundle({ folder: optionsOf('closing').folder, name: 'x', env, privateFolder }));
  return { ends, leaves: readdirSync(privateFolder) };
}

process.stdout.write(`\nFILLED ${JSON.stringify({ capture: await capture(), journal: await journal(), closing: await closing(), copying: await copying() })}\n`);
