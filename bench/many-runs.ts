import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { newRunId, systemClock } from '../src/adapters/clock.ts';
import { localEnvironment, localEvent, type LocalSetting } from '../src/commands/local/local-job.ts';
import { codexBinary } from '../src/testkit/demo/codex-binary.ts';
import { packSeries, seriesId, seriesModel } from '../src/testkit/demo/pack-series.ts';
import { startGitHub, type GitHub } from '../src/testkit/github/server.ts';
import { startModel } from '../src/testkit/model/start-model.ts';
import { alternate, type Bench } from './bench.ts';
import { measure } from './measure.ts';
import type { Cost } from './statistics.ts';

const ROOT = join(import.meta.dirname, '..');
const COUNT = 10;
const THINKING_MS = 2000;
const REPOSITORY = 'acme/price-tags';
const KEY = 'sk-demo-0123456789abcdefghijklmnop';

/**
 * Ten packs at once, from the command line to ten pull requests and the index of their bundles, against the least that ten
 * runs can take on this machine: one of them alone, or the CPU time of all of them spread over its cores. GitHub and the
 * model are played by this very process on the same cores, so that what that takes for one run is part of its CPU time.
 */
export const manyRuns: Bench = {
  title: `${COUNT} task packs run at once, against the larger of one run's wall time and ${COUNT} × its CPU time ÷ cores`,
  bar: 'at most 1.3 ×',
  mostWallRatio: 1.3,
  pairs: 3,
  run: async (folder, pairs) => {
    let number = 0;
    const own = (): string => join(folder, String((number += 1)));
    const theirs = async (): Promise<Cost> => {
      const { wall, cpu, servers } = await onServers(own(), 1, runOne);
      return { wall: Math.max(wall, (COUNT * (cpu + servers)) / availableParallelism()), cpu: COUNT * cpu };
    };
    // Not measured: it warms the machine up.
    await onServers(own(), 1, runOne);
    return { pairs: await alternate(pairs, () => onServers(own(), COUNT, runAll), theirs) };
  },
};

/** What a run is measured on: servers that answer, and the setting of a call. */
interface Stage {
  readonly folder: string;
  readonly endpoint: string;
  readonly setting: LocalSetting;
}

interface Served extends Cost {
  /** CPU seconds of the servers. */
  readonly servers: number;
}

/** Measures on fresh servers with a repository of so many packs; rejects unless each became a pull request and nothing was odd. */
async function onServers(folder: string, packs: number, run: (stage: Stage) => Promise<Cost>): Promise<Served> {
  const cwd = join(folder, 'work');
  await Promise.all([cwd, join(folder, 'home'), join(folder, 'temp')].map((path) => mkdir(path, { recursive: true })));
  const owner = { login: 'mona', type: 'User', id: 4711 } as const;
  const github = await startGitHub({ owner: 'acme', name: 'price-tags', repository: { directory: join(folder, 'github'), source: { files: packSeries(packs) } }, identity: owner, users: { mona: 'maintain' } });
  const model = await startModel(seriesModel(THINKING_MS), { key: KEY });
  try {
    const endpoint = `${model.url}/responses`;
    const env = { PATH: [dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(':'), HOME: join(folder, 'home'), GITHUB_TOKEN: github.token, OPENAI_API_KEY: KEY, GITHUB_API_URL: github.apiUrl, GITHUB_SERVER_URL: github.serverUrl, CODEX_ORCHESTRATOR_CODEX: codexBinary(ROOT) };
    const options = { packs: ['taskpacks/*'], parallel: COUNT, select: '', again: false, repository: REPOSITORY, tokenEnv: 'GITHUB_TOKEN', inputs: { 'responses-api-endpoint': endpoint } };
    const before = process.cpuUsage();
    const cost = await run({ folder, endpoint, setting: { options, env, cwd, repository: REPOSITORY, token: github.token, owner, root: join(cwd, '.runs') } });
    const { user, system } = process.cpuUsage(before);
    assertDone(github, packs, folder);
    return { ...cost, servers: (user + system) / 1e6 };
  } finally {
    await Promise.all([github.close(), model.close()]);
  }
}

/** All of them, as a person calls for them. */
function runAll({ folder, endpoint, setting: { env, cwd } }: Stage): Promise<Cost> {
  const script = `"$1" "$2" run --packs 'taskpacks/*' --parallel ${COUNT} --repository ${REPOSITORY} --responses-api-endpoint "$3"`;
  return measure({ script, args: [process.execPath, join(ROOT, 'dist/cli.js'), endpoint], env: defined(env), log: join(folder, 'log'), cwd });
}

/** One, as it is started for each of them. */
async function runOne({ folder, setting }: Stage): Promise<Cost> {
  const event = join(folder, 'event.json');
  await writeFile(event, JSON.stringify(localEvent(setting, `taskpacks/${seriesId(1)}`)));
  const env = { ...localEnvironment(setting, newRunId(systemClock), join(folder, 'temp')), GITHUB_EVENT_PATH: event };
  return measure({ script: '"$1" "$2"', args: [process.execPath, join(ROOT, 'dist/index.js')], env, log: join(folder, 'log'), cwd: setting.cwd });
}

function assertDone({ world, violations }: GitHub, packs: number, folder: string): void {
  const pulls = [...world.issues.values()].filter(({ pull }) => pull !== null).length;
  if (pulls !== packs || violations.length > 0) throw new Error(`${packs} packs became ${pulls} pull requests, with ${violations.length} violations. Look into ${folder}.`);
}

function defined(env: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
