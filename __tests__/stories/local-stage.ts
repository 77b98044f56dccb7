import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { verifyBundle, type Verified } from '../../src/adapters/files/verify-bundle.ts';
import { pipeline } from '../../src/pipeline.ts';
import { codexBinary } from '../../src/testkit/demo/codex-binary.ts';
import { packSeries, seriesModel } from '../../src/testkit/demo/pack-series.ts';
import { startGitHub, type GitHub, type GitHubOptions } from '../../src/testkit/github/server.ts';
import { git } from '../../src/testkit/github/git-process.ts';
import type { Script } from '../../src/testkit/model/script.ts';
import { startModel, type Model } from '../../src/testkit/model/start-model.ts';
import { VERSION } from '../../src/version.ts';
import { ROOT } from '../e2e/stage.ts';

const KEY = 'sk-demo-0123456789abcdefghijklmnop';

/** A person's machine: a checkout of a repository with so many packs, a token, a key, and servers that answer. */
export interface Machine {
  readonly github: GitHub;
  readonly model: Model;
  /** Where the person stands; evidence goes to `.runs` below it. */
  readonly cwd: string;
  /** What the machine has for temporary files. */
  readonly temporary: string;
  readonly env: Readonly<Record<string, string>>;
  /** Starts `run --packs` for all packs of the repository, unless others are named. */
  readonly run: (...more: readonly string[]) => Call;
}

/** A call that goes on, or has ended. */
export interface Call {
  readonly pid: number;
  /** What it said so far. */
  readonly said: () => string;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly said: string }>;
}

/** Sets the machine up, with so many packs of a series or the files that are given; the servers are closed and everything is removed when the test ends. */
export async function machine(packs: number | Readonly<Record<string, string>>, { delayMs = 0, model: script = seriesModel(delayMs), github: given = {} }: { readonly delayMs?: number; readonly model?: Script; readonly github?: Partial<GitHubOptions> } = {}): Promise<Machine> {
  const folder = join(ROOT, '.runs', 'tests', `local-${randomBytes(6).toString('hex')}`);
  const [cwd, home, temporary] = [join(folder, 'work'), join(folder, 'home'), join(folder, 'tmp')];
  await Promise.all([cwd, home, temporary].map((path) => mkdir(path, { recursive: true })));
  const github = await startGitHub({ owner: 'acme', name: 'price-tags', repository: { directory: join(folder, 'github'), source: { files: typeof packs === 'number' ? packSeries(packs) : packs } }, identity: { id: 4711, login: 'mona', type: 'User' }, users: { mona: 'maintain' }, ...given });
  const model = await startModel(script, { key: KEY });
  onTestFinished(async () => {
    await Promise.all([github.close(), model.close()]);
    await rm(folder, { recursive: true, force: true });
  });
  await git(['init', '--quiet', cwd]);
  await git(['-C', cwd, 'remote', 'add', 'origin', `${github.serverUrl}/acme/price-tags.git`]);
  const env = { PATH: [dirname(await realpath(process.execPath)), '/usr/local/bin', '/usr/bin', '/bin'].join(':'), HOME: home, TMPDIR: temporary, GITHUB_TOKEN: github.token, OPENAI_API_KEY: KEY, GITHUB_API_URL: github.apiUrl, GITHUB_SERVER_URL: github.serverUrl, CODEX_ORCHESTRATOR_CODEX: codexBinary(ROOT) };
  const run = (...more: readonly string[]): Call => start(['run', ...(more.includes('--packs') ? [] : ['--packs', 'taskpacks/*']), '--responses-api-endpoint', `${model.url}/responses`, ...more], { cwd, env });
  return { github, model, cwd, temporary, env, run };
}

function start(args: readonly string[], { cwd, env }: Pick<Machine, 'cwd' | 'env'>): Call {
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { text += chunk.toString(); });
  const ended = new Promise<Awaited<Call['ended']>>((resolve, reject) => child.once('error', reject).once('close', (code, signal) => resolve({ code, signal, said: text })));
  return { pid: child.pid ?? 0, said: () => text, ended };
}

/** A run that has begun and not ended. */
export interface Underway {
  readonly pid: number;
  readonly folder: string;
  readonly records: number;
}

/** The runs of a pack that have begun and not ended. */
export function underway(cwd: string, pack: string): readonly Underway[] {
  const folder = join(cwd, '.runs', pack);
  const left = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.resume.json')) : [];
  return left.flatMap((name) => {
    const path = join(folder, name.replace('.resume.json', ''));
    const kept = textOf(`${path}.resume.json`);
    return kept.endsWith('\n') ? [{ pid: Number(JSON.parse(kept).process.pid), folder: path, records: textOf(join(path, 'journal.jsonl')).split('\n').length - 1 }] : [];
  });
}

/** Waits until a run of a pack has left so many records; gives up when the call has ended. */
export async function whenRecorded(cwd: string, pack: string, records: number, call: Call): Promise<Underway> {
  let over = false;
  void call.ended.then(() => { over = true; });
  while (!over) {
    const found = underway(cwd, pack).find((one) => one.records >= records);
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`${pack} never left ${records} records; the call said:\n${call.said()}`);
}

/** A bundle below `.runs`, verified as anybody would. */
export interface Bundle extends Verified {
  /** The pack and the run. */
  readonly name: string;
}

/** Every bundle that is there, by pack and run. */
export async function bundles(cwd: string): Promise<readonly Bundle[]> {
  const root = join(cwd, '.runs');
  const names = readdirSync(root, { withFileTypes: true }).flatMap((task) => (task.isDirectory() ? readdirSync(join(root, task.name), { withFileTypes: true }).flatMap((run) => (run.isDirectory() ? [`${task.name}/${run.name}`] : [])) : []));
  return Promise.all(names.toSorted().map(async (name) => ({ name, ...(await verifyBundle(join(root, name), { steps: pipeline, digest: digestOf }, VERSION)) })));
}

/** What lies beside the bundles and should not when all is over: runs without an end. */
export function leftovers(cwd: string): readonly string[] {
  return readdirSync(join(cwd, '.runs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.resume.json'));
}

/** The branches from which pull requests were opened. */
export function heads({ world }: GitHub): readonly string[] {
  return [...world.issues.values()].flatMap(({ pull }) => (pull === null ? [] : [pull.head])).toSorted();
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // What a run has not written yet, or has taken away, says nothing.
    return '';
  }
}
