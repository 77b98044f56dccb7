import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { Environment } from '../../adapters/actions/runner-file.ts';
import { locateCodex } from '../../adapters/codex/binary.ts';
import { remoteOf } from '../../adapters/git/remote-of.ts';
import { removeTree } from '../../adapters/git/remove-tree.ts';
import { createClient, type Client } from '../../adapters/github/client.ts';
import { tokenOwner } from '../../adapters/github/token-owner.ts';
import { knownSecrets } from '../../adapters/secrets/known-secrets.ts';
import { speakCleanly } from '../../adapters/secrets/speak-cleanly.ts';
import { createScreen, type Screen } from '../../adapters/terminal/screen.ts';
import { failsStep, INPUTS } from '../../contract/inputs.ts';
import { readWish, type PackWish } from '../../contract/pack-wish.ts';
import { counted } from '../../core/counted.ts';
import { Fault, FAULTS, isFault } from '../../core/fault.ts';
import { inertText } from '../../core/inert.ts';
import { remoteRepository } from '../../core/remote-repository.ts';
import { secretSearch } from '../../core/secrets/search.ts';
import type { Entry } from '../../packs/select.ts';
import { indexTable } from '../../render/index-table.ts';
import { VERSION } from '../../version.ts';
import { choosePacks, type Chosen } from '../choose-packs.ts';
import { collectBundles } from '../collect-bundles.ts';
import { refusedPacks } from '../plan-report.ts';
import { complain } from '../problems-text.ts';
import { apiUrl, searchPath, serverUrl } from '../surroundings.ts';
import { createCrew, type Crew, type Done } from './crew.ts';
import { endedHere } from './left-here.ts';
import { toolCache, type LocalSetting } from './local-job.ts';
import { readOptions, USAGE } from './read-options.ts';
import { settle, TEMP } from './settle.ts';

/** GitHub, and what of it is asked before a run begins, is waited for so long. */
const ASKING_MS = 10 * 60 * 1000;

/**
 * `run --packs`: runs task packs on this machine, several at once, and ends first what an earlier call has left. Answers 0
 * when none ended FAILED or BLOCKED, 1 when one did or was refused, 2 wrong usage, 3 when nothing could be begun, 130 when it was killed.
 */
export async function runPacksCommand(args: readonly string[], env: Environment, cwd: string = process.cwd()): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return complain(2, `${options}\n${USAGE}`);
  const wish = readWish(options.select.split(/\s+/).filter((word) => word !== ''));
  if ('flaw' in wish) return complain(2, `--select: ${wish.flaw}.\n${USAGE}`);
  if (wish.changed || wish.next || wish.shard !== null) return complain(2, `--select: changed, shard and next are for workflows; say which packs are meant with --packs.\n${USAGE}`);
  const [token, key] = [env[options.tokenEnv] ?? '', env['OPENAI_API_KEY'] ?? ''];
  if (token === '') return complain(3, `${options.tokenEnv} is not set. It must hold a token of yours that may write contents, pull requests and commit statuses, such as what gh auth token prints; another variable is named with --token-env.`);
  if (key === '' && options.inputs['dry-run'] !== 'gate') return complain(3, 'OPENAI_API_KEY is not set. It must hold the key for the model server.');
  speakCleanly(secretSearch(knownSecrets({ 'openai-api-key': key, 'github-token': token }, env)));
  const repository = options.repository ?? env['GITHUB_REPOSITORY'] ?? (await repositoryHere(cwd, env));
  if (repository === null) return complain(3, `the remote origin of ${cwd} is no repository of ${serverUrl(env)}. Name one with --repository OWNER/NAME.`);
  const client = createClient({ token, apiUrl: apiUrl(env), repository, userAgent: `codex-orchestrator/${VERSION}`, hurry: AbortSignal.timeout(ASKING_MS) });
  try {
    const owner = await tokenOwner(client);
    const root = await evidenceRoot(resolve(cwd, options.inputs['evidence-dir'] ?? '.runs'));
    return await runAll({ options, env, cwd, repository, token, owner, root }, wish, client);
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    return complain(3, `${thrown.message} (${thrown.code}). ${FAULTS[thrown.code].remedy}`);
  }
}

async function runAll(setting: LocalSetting, wish: PackWish, client: Client): Promise<number> {
  const { options, owner, repository } = setting;
  const isTerminal = process.stdout.isTTY === true;
  const screen = createScreen((text) => void process.stdout.write(text), isTerminal);
  screen.say(inertText(`Packs of ${repository} are run for ${owner.login}, ${options.parallel} at once. Evidence: ${setting.root}`));
  const { busy } = await settle(setting, (line) => screen.say(inertText(line)));
  const chosen = await chosenNow(setting, wish, client);
  const entries = await toRun(setting, chosen, busy, screen);
  if (entries.length > 0) await fetchCodex(setting, screen);
  const crew = createCrew(setting, screen, () => (isTerminal ? (process.stdout.columns ?? 80) : 0));
  const release = watchSignals(crew, screen);
  const done = await crew.work(entries).finally(release);
  return tell(setting, chosen, done, screen);
}

/** Reads the packs of the base commit, as the mode plan does, never those of the working folder. */
async function chosenNow({ options, env, token }: LocalSetting, wish: PackWish, client: Client): Promise<Chosen> {
  const scratch = await mkdtemp(join(tmpdir(), TEMP));
  try {
    const branch = options.inputs['base-branch'] ?? null;
    return await choosePacks({ client, env, token, branch, scratch, signal: AbortSignal.timeout(ASKING_MS), folders: options.packs, changed: null, wish });
  } finally {
    await removeTree(scratch);
  }
}

/** Of the packs that are selected those that have not ended here as they stand; says why each of the others is left out. */
async function toRun({ options, root, repository, cwd }: LocalSetting, { selection, base }: Chosen, busy: ReadonlyMap<string, string>, screen: Screen): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  const hold = (id: string, why: string): void => screen.say(inertText(`${id} is held back: ${why}`));
  for (const { id, why } of selection.held) hold(id, why);
  for (const entry of selection.selected) {
    const going = busy.get(entry.pack);
    const before = options.again || going !== undefined ? null : await endedHere(root, entry, repository, base.commit);
    if (going !== undefined) hold(entry.id, going);
    else if (before !== null) hold(entry.id, `as it stands, and on this base, it ended ${before.verdict.status} (${before.verdict.reason}) here, in ${relative(cwd, before.folder)}; --again runs it once more`);
    else entries.push(entry);
  }
  if (entries.length === 0) screen.say('There is no pack to run.');
  return entries;
}

/** Many runs at once would each fetch a Codex that is not there yet. */
async function fetchCodex({ env, options }: LocalSetting, screen: Screen): Promise<void> {
  const cache = toolCache(env);
  const version = options.inputs['codex-version'] ?? '';
  if (env['CODEX_ORCHESTRATOR_CODEX'] !== undefined || version !== '' || existsSync(join(cache, 'codex-orchestrator'))) return;
  await mkdir(cache, { recursive: true });
  screen.say(`Codex is fetched into ${cache}, once.`);
  await locateCodex({ toolCache: cache, toolPath: searchPath(env), environment: env, signal: AbortSignal.timeout(ASKING_MS) });
}

/** The first signal ends all runs in order, the second at once. */
function watchSignals(crew: Crew, screen: Screen): () => void {
  let heard = 0;
  const listen = (): void => {
    heard += 1;
    if (heard === 1) {
      screen.say('Every run is being ended; once more kills them.');
      crew.cancel();
    } else if (heard === 2) void crew.kill().finally(() => process.exit(130));
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, listen);
  return () => {
    for (const signal of signals) process.off(signal, listen);
  };
}

/** Verifies every bundle, writes the index, prints the table of this call; answers the exit code. */
async function tell({ root, options }: LocalSetting, { packs, selection }: Chosen, done: readonly Done[], screen: Screen): Promise<number> {
  const ours = new Set<string>(done.flatMap(({ runs }) => runs));
  const [entries, failOn] = [done.map(({ entry }) => entry), INPUTS['fail-on'].value.parse(options.inputs['fail-on'] ?? INPUTS['fail-on'].default)];
  const refused = refusedPacks(packs, selection.held);
  for (const { sentence, remedy } of refused.flatMap(({ problems }) => problems)) screen.say(inertText(`${sentence} ${remedy}`));
  const isRefused = refused.length > 0 && failsStep(failOn, 'BLOCKED');
  if (entries.length === 0) return isRefused ? 1 : 0;
  const index = await collectBundles(root, { include: entries });
  if ('why' in index) return complain(3, index.why);
  const runs = index.runs.filter(({ run_id: run }) => ours.has(run));
  process.stdout.write(`\n${indexTable({ runs, unfinished: index.unfinished.filter(({ run_id: run }) => run !== null && ours.has(run)), missing: index.missing })}`);
  const failed = entries.filter((entry) => {
    // Of several runs of one pack the last one counts.
    const last = runs.findLast(({ pack_sha256: hash, task }) => hash === entry.sha256 && task === entry.id);
    return last === undefined || !last.holds || last.status === null || failsStep(failOn, last.status, last.reason ?? '');
  });
  process.stdout.write(`\n${counted(entries.length - failed.length, 'pack')} of ${entries.length} ended well. All bundles: ${join(root, 'evidence-index.json')}\n`);
  return isRefused || failed.length > 0 ? 1 : 0;
}

/** What a person keeps beside their work, and does not commit. A checkout may hold a link of that name, which leads anywhere. */
async function evidenceRoot(folder: string): Promise<string> {
  if (!existsSync(folder)) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' });
  }
  const found = await lstat(folder);
  if (found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0) return folder;
  throw new Fault('evidence:broken', `${folder} is no folder of yours that nobody else may write to. Name another with --evidence-dir`);
}

async function repositoryHere(cwd: string, env: Environment): Promise<string | null> {
  const remote = await remoteOf(cwd, searchPath(env));
  return remote === null ? null : remoteRepository(remote, serverUrl(env));
}
