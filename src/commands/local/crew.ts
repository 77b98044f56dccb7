import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { newRunId, systemClock } from '../../adapters/clock.ts';
import { readGrowth } from '../../adapters/files/read-growth.ts';
import { removeTree } from '../../adapters/git/remove-tree.ts';
import { endSurvivors } from '../../adapters/process/ledger.ts';
import { startWorker, type Worker } from '../../adapters/process/start-worker.ts';
import type { Screen } from '../../adapters/terminal/screen.ts';
import type { RunId } from '../../contract/ids.ts';
import type { WorkOrder } from '../../contract/work-order.ts';
import { inertText } from '../../core/inert.ts';
import type { Entry } from '../../packs/select.ts';
import { liveRows } from '../../render/live-rows.ts';
import { folderOf, isUndecided, readEnd, type BundleEnd } from './left-here.ts';
import { localEnvironment, localEvent, type LocalSetting } from './local-job.ts';
import { endLeft, isLeft, TEMP } from './settle.ts';

/** A pack whose turn is over. */
export interface Done {
  readonly entry: Entry;
  /** Every run of it, the last one last; none where the call was cancelled before its turn. */
  readonly runs: readonly RunId[];
  /** How the last run ended; null where it left no closed bundle. */
  readonly end: BundleEnd | null;
}

/** A run whose process dies is tried so often in one call. */
const MOST_TRIES = 2;

const TICK_MS = 200;

/** How the log of a run marks what it does next. */
const PHASE = '▸ ';

interface Underway {
  readonly id: string;
  readonly worker: Worker;
  readonly temp: string;
  readonly run: RunId;
  readonly lines: () => readonly string[];
  readonly startedMs: number;
  phase: string;
}

/** Runs packs, so many at once, each in a process, a temporary folder and a bundle of its own. */
export interface Crew {
  /** Answers when every pack had its turn. */
  readonly work: (entries: readonly Entry[]) => Promise<readonly Done[]>;
  /** Begins no further pack and has those that are under way end themselves, in order. */
  readonly cancel: () => void;
  /** Ends every process at once; what they leave is ended by the next call. */
  readonly kill: () => Promise<void>;
}

/** Makes a crew; where `columns` answers 0 nobody draws, and each change is a line. */
export function createCrew(setting: LocalSetting, screen: Screen, columns: () => number): Crew {
  const shift: Shift = { setting, screen, columns, underway: new Map(), waiting: 0, ended: 0, cancelled: false };
  return {
    work: (entries) => work(shift, entries),
    cancel: () => {
      shift.cancelled = true;
      for (const { worker } of shift.underway.values()) worker.signal('SIGINT');
    },
    kill: async () => {
      for (const { worker } of shift.underway.values()) worker.signal('SIGKILL');
      // What a run has started is written down in its own temporary folder, and outlives it.
      for (const { temp, run } of shift.underway.values()) await endSurvivors(join(temp, `codex-orchestrator-${run}`, 'children'));
    },
  };
}

/** The work of a crew as it stands. */
interface Shift {
  readonly setting: LocalSetting;
  readonly screen: Screen;
  readonly columns: () => number;
  /** By the id of the pack. */
  readonly underway: Map<string, Underway>;
  waiting: number;
  ended: number;
  cancelled: boolean;
}

async function work(shift: Shift, entries: readonly Entry[]): Promise<readonly Done[]> {
  shift.waiting = entries.length;
  const [waiting, done]: [Entry[], Done[]] = [[...entries], []];
  const ticks = setInterval(() => draw(shift), TICK_MS);
  const lane = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
      shift.waiting = waiting.length;
      done.push(await runPack(shift, entry));
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(shift.setting.options.parallel, entries.length) }, lane));
  } finally {
    clearInterval(ticks);
    shift.screen.show([]);
  }
  return done;
}

/** Runs a pack to an end that decides something, as often as it may be tried. */
async function runPack(shift: Shift, entry: Entry): Promise<Done> {
  const startedMs = systemClock.monotonicMs();
  const runs: RunId[] = [];
  let end: BundleEnd | null = null;
  while (!shift.cancelled && runs.length < MOST_TRIES && (end === null || isBroken(end))) {
    const once = await runOnce(shift, entry);
    runs.push(once.run);
    end = once.end;
  }
  shift.ended += 1;
  shift.screen.say(endLine(entry, runs, end, secondsSince(startedMs)));
  return { entry, runs, end };
}

/** A dry run decides nothing either, but that was asked for. */
function isBroken({ verdict: { reason } }: BundleEnd): boolean {
  return isUndecided(reason) && reason !== 'run:dry-run';
}

async function runOnce(shift: Shift, { id, pack }: Entry): Promise<{ readonly run: RunId; readonly end: BundleEnd | null }> {
  const { setting, screen, underway } = shift;
  const run = newRunId(systemClock);
  const folder = join(folderOf(setting.root, pack), run);
  await mkdir(folderOf(setting.root, pack), { recursive: true, mode: 0o700 });
  const temp = await mkdtemp(join(tmpdir(), TEMP));
  const order: WorkOrder = { run, event: localEvent(setting, pack) };
  const worker = startWorker({ args: ['run', '--worker'], env: localEnvironment(setting, run, temp), cwd: setting.cwd, log: `${folder}.log`, order });
  underway.set(id, { id, worker, temp, run, lines: readGrowth(`${folder}.log`), startedMs: systemClock.monotonicMs(), phase: 'start' });
  const { signal } = await worker.ended;
  draw(shift);
  underway.delete(id);
  if (isLeft(folder)) {
    screen.say(`${id}: the process of run ${run} ended without a word${signal === null ? '' : ` (${signal})`}; the run is ended for it`);
    await endLeft(setting, folder);
  }
  if (!isLeft(folder)) await removeTree(temp);
  return { run, end: await readEnd(folder) };
}

/** Reads on in the logs of all that are under way, and shows what each does. */
function draw({ underway, screen, columns, ended, waiting }: Shift): void {
  for (const one of underway.values()) {
    const phase = one.lines().findLast((line) => line.startsWith(PHASE))?.slice(PHASE.length);
    if (phase === undefined || phase === one.phase) continue;
    one.phase = inertText(phase).slice(0, 60);
    if (columns() === 0) screen.say(`${one.id}: ${one.phase}`);
  }
  const running = [...underway.values()].map(({ id, phase, startedMs }) => ({ id, phase, seconds: secondsSince(startedMs) }));
  screen.show(running.length === 0 && waiting === 0 ? [] : liveRows({ running, ended, waiting }, columns()));
}

function endLine({ id, pack }: Entry, runs: readonly RunId[], end: BundleEnd | null, seconds: number): string {
  if (runs.length === 0) return inertText(`${id}: not begun`);
  if (end === null) return inertText(`${id}: left no bundle; its log is ${basename(pack)}/${runs.at(-1) ?? ''}.log`);
  return inertText(`${id}: ${end.verdict.status} (${end.verdict.reason}) after ${seconds} s${end.pull === null ? '' : `, ${end.pull}`}`);
}

function secondsSince(startedMs: number): number {
  return Math.round((systemClock.monotonicMs() - startedMs) / 1000);
}
