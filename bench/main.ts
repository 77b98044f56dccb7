import { mkdir, rm } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench, Measured } from './bench.ts';
import { capture } from './capture/capture.ts';
import { fullRun } from './full-run/full-run.ts';
import { profile } from './full-run/profile.ts';
import { ignored } from './ignored.ts';
import { manyRuns } from './many-runs.ts';
import { packs } from './packs/packs.ts';
import { plan } from './plan.ts';
import { specs, specsGrowth } from './specs.ts';
import { misses, table, type Result } from './table.ts';

const BENCHES: Readonly<Record<string, Bench>> = { ignored, packs, plan, specs, 'specs-growth': specsGrowth, 'full-run': fullRun, 'many-runs': manyRuns, capture };
const USAGE = `Usage: npm run bench -- [${Object.keys(BENCHES).join('] [')}] [profile] [--runs N] [--pairs N]\nWithout names it runs every benchmark but the profile; 3 runs unless said otherwise.\n`;
const FOLDER = join(import.meta.dirname, '../.runs/bench');

process.exitCode = await main(process.argv.slice(2));

/** Runs benchmarks and prints their table. Exit 0: every bar was held. 1: one was missed. 2: wrong usage. */
async function main(args: readonly string[]): Promise<number> {
  const asked = read(args);
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n${USAGE}`);
    return 2;
  }
  process.stdout.write(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, load ${loadavg()[0]?.toFixed(2) ?? '?'}\n\n`);
  if (asked.names.includes('profile')) process.stdout.write(`${await inFolder(profile)}\n`);
  const results: Result[] = [];
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (asked.names.includes(name)) results.push({ name, bench, runs: await runsOf(name, bench, asked) });
  }
  if (results.length > 0) process.stdout.write(`\n${table(results)}`);
  return results.some(misses) ? 1 : 0;
}

async function runsOf(name: string, bench: Bench, { runs, pairs }: Asked): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (let run = 1; run <= runs; run += 1) {
    process.stderr.write(`${name}: run ${run} of ${runs}: ${bench.title}\n`);
    measured.push(await inFolder((folder) => bench.run(folder, pairs ?? bench.pairs)));
  }
  return measured;
}

/** What failed stays, so that it can be looked at. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = join(FOLDER, `${Date.now()}`);
  await mkdir(folder, { recursive: true });
  const done = await work(folder);
  await rm(folder, { recursive: true, force: true });
  return done;
}

interface Asked {
  readonly names: readonly string[];
  readonly runs: number;
  readonly pairs: number | undefined;
}

function read(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { runs: { type: 'string', default: '3' }, pairs: { type: 'string' } } });
    const unknown = positionals.find((name) => name !== 'profile' && !Object.hasOwn(BENCHES, name));
    if (unknown !== undefined) return `There is no benchmark ${JSON.stringify(unknown)}.`;
    const [runs, pairs] = [Number(values.runs), values.pairs === undefined ? undefined : Number(values.pairs)];
    if ([runs, pairs ?? 1].some((number) => !Number.isInteger(number) || number < 1)) return '--runs and --pairs take a whole number above 0.';
    return { names: positionals.length === 0 ? Object.keys(BENCHES) : positionals, runs, pairs };
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}
