import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readResume } from '../../adapters/files/resume-file.ts';
import { removeTree } from '../../adapters/git/remove-tree.ts';
import { isOfThisBoot, startOf } from '../../adapters/process/ledger.ts';
import { startWorker } from '../../adapters/process/start-worker.ts';
import { localPayload } from '../../contract/event.ts';
import type { Resume } from '../../contract/resume.ts';
import { apiUrl } from '../surroundings.ts';
import { endingEnvironment, type LocalSetting } from './local-job.ts';

/** The beginning of the name of a run's temporary folder; no other is removed. */
export const TEMP = 'codex-orchestrator-local-';

/** A run whose caller was killed is given so long to end itself. */
const PATIENCE_MS = 60_000;

const LEFT = '.resume.json';

/** What earlier calls left, once it is settled. */
export interface Settled {
  /** Packs that another process runs now, with what to say of each. */
  readonly busy: ReadonlyMap<string, string>;
}

/**
 * Ends every run of this repository below the folder of evidence that did not come to its end, each in a process of its own.
 * One whose process lives is waited for a while; where it goes on, its pack is busy.
 */
export async function settle(setting: LocalSetting, say: (line: string) => void): Promise<Settled> {
  const busy = new Map<string, string>();
  for (const folder of await leftBelow(setting.root)) {
    const kept = await readResume(folder);
    if (kept === null || kept.environment['GITHUB_REPOSITORY']?.toLowerCase() !== setting.repository.toLowerCase()) continue;
    if (!isOurs(kept, setting)) {
      say(`${folder}${LEFT} is left alone: this machine was started again since, or somebody else wrote it. If the run was yours, end it with: codex-orchestrator run --resume ${folder}`);
      continue;
    }
    const pack = localPayload.safeParse(kept.event).data?.['task-pack'] ?? null;
    if (await goesOn(folder, kept)) {
      say(`run ${kept.run} goes on as process ${kept.process.pid}`);
      if (pack !== null) busy.set(pack, `run ${kept.run} of it goes on as process ${kept.process.pid}`);
      continue;
    }
    say(`run ${kept.run}${pack === null ? '' : ` of ${pack}`} ${(await endLeft(setting, folder)) ? 'was left without an end, and is ended now' : `was left without an end, and could not be ended: see ${folder}.log`}`);
    const temp = kept.environment['RUNNER_TEMP'] ?? '';
    if (!isLeft(folder) && basename(temp).startsWith(TEMP)) await removeTree(temp);
  }
  return { busy };
}

/** Ends one run that did not come to its end; answers whether it has an end now. */
export async function endLeft(setting: Pick<LocalSetting, 'env' | 'token' | 'cwd'>, folder: string): Promise<boolean> {
  const { ended } = startWorker({ args: ['run', '--resume', folder], env: endingEnvironment(setting), cwd: setting.cwd, log: `${folder}.log`, order: null });
  await ended;
  return !isLeft(folder);
}

/** Says whether a run has begun and not ended, by what is kept beside its bundle as long. */
export function isLeft(folder: string): boolean {
  return existsSync(`${folder}${LEFT}`);
}

/**
 * A checkout can hold a folder of evidence that somebody else made up, with a server to send a token to and a change to
 * deliver. What a run of this machine leaves names the start of the machine, which nobody else knows.
 */
function isOurs({ environment, process: { started } }: Resume, { env }: LocalSetting): boolean {
  return isOfThisBoot(started) && environment['GITHUB_API_URL'] === apiUrl(env);
}

async function leftBelow(root: string): Promise<readonly string[]> {
  const folders: string[] = [];
  for (const task of await readdir(root, { withFileTypes: true })) {
    if (!task.isDirectory()) continue;
    for (const name of await readdir(join(root, task.name))) if (name.endsWith(LEFT)) folders.push(join(root, task.name, name.slice(0, -LEFT.length)));
  }
  return folders.toSorted();
}

async function goesOn(folder: string, { process: { pid, started } }: Resume): Promise<boolean> {
  const lives = (): boolean => started !== '' && startOf(pid) === started;
  for (let waited = 0; waited < PATIENCE_MS && lives() && isLeft(folder); waited += 200) await pause(200);
  return lives() && isLeft(folder);
}
