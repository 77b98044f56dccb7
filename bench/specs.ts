import { isDeepStrictEqual } from 'node:util';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { specReport } from '../src/contract/spec.ts';
import { alternate, type Bench } from './bench.ts';
import { measure } from './measure.ts';
import { specRepository, statesOf, TODAY } from './specs/spec-repository.ts';
import type { Cost } from './statistics.ts';

const CLI = join(import.meta.dirname, '../dist/cli.js');
const COUNT = 10_000;

/** Ten thousand specs of a checkout and what is not committed, judged as the command line does it. */
export const specs: Bench = {
  title: '10,000 specs of a checkout judged, against a script that lists, reads, digests and parses the same files with the same library',
  bar: 'at most 1.5 × the wall time',
  mostWallRatio: 1.5,
  pairs: 11,
  run: async (folder, pairs) => {
    await specRepository(folder, COUNT);
    return { pairs: await alternate(pairs, () => guard(folder, COUNT), () => readAndParse(folder, COUNT)) };
  },
};

/** The same, four times as many against so many. */
export const specsGrowth: Bench = {
  title: '10,000 specs of a checkout judged, against 2,500 of them',
  bar: 'at most 4 × the wall time',
  mostWallRatio: 4,
  pairs: 11,
  run: async (folder, pairs) => {
    const [many, few] = [join(folder, 'many'), join(folder, 'few')];
    for (const one of [many, few]) await mkdir(one);
    await specRepository(many, COUNT);
    await specRepository(few, COUNT / 4);
    return { pairs: await alternate(pairs, () => guard(many, COUNT), () => guard(few, COUNT / 4)) };
  },
};

/** What is found is no failure in a dry run, so that the exit code says whether the work was done. */
async function guard(repository: string, count: number): Promise<Cost> {
  const log = join(repository, '.git', 'log.json');
  const cost = await measure({ script: `"$1" "$2" spec-guard --json --dry-run --base main --today ${TODAY} 2>/dev/null`, args: [process.execPath, CLI], env: { PATH: process.env['PATH'] ?? '' }, log, cwd: repository });
  const report = specReport.parse(JSON.parse(await readFile(log, 'utf8')));
  const states = Object.fromEntries(Object.entries(Object.groupBy(report.specs, ({ state }) => state)).map(([state, group]) => [state, group.length]));
  if (!isDeepStrictEqual(states, statesOf(count)) || report.findings.length !== (count * 4) / 10 + 1) throw new Error(`the specs were not all judged: ${JSON.stringify(states)}, ${report.findings.length} findings; what was said is in ${log}.`);
  return cost;
}

async function readAndParse(repository: string, count: number): Promise<Cost> {
  const log = join(repository, '.git', 'log');
  const cost = await measure({ script: '"$1" --disable-warning=ExperimentalWarning "$2" tasks', args: [process.execPath, join(import.meta.dirname, 'specs/read-and-parse.ts')], env: {}, log, cwd: repository });
  if ((await readFile(log, 'utf8')) !== `${count + 1}\n`) throw new Error(`not all specs were read; what was said is in ${log}.`);
  return cost;
}
