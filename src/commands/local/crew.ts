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
import { inertText } from '../../core/inert.ts';
import type { Entry } from '../../packs/select.ts';
import { liveRows } from '../../render/live-rows.ts';
import { folderOf, isUndecided, readEnd, type BundleEnd } from './left-here.ts';
import { localEnvironment, localEvent, type LocalSetting } from './local-job.ts';
import { endLeft, isLeft, TEMP } from './settle.ts';
import type { WorkOrder } from './worker.ts';

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

export function createCrew(setting: LocalSetting, screen: Screen, columns: () => number): Crew {
  const underway = new Map<string, Underway>();
  const state = { waiting: 0, ended: 0, cancelled: false };

  const draw = (): void => {
    for (const one of underway.values()) {
      const phase = one.lines().findLast((line) => line.startsWith(PHASE))?.slice(PHASE.length);
      if (phase === undefined || phase === one.phase) continue;
      one.phase = inertText(phase).slice(0, 60);
      if (columns() === 0) screen.say(`${one.id}: ${one.phase}`);
    }
    const running = [...underway.values()].map(({ id, phase, startedMs }) => ({ id, phase, seconds: secondsSince(startedMs) }));
    screen.show(running.length === 0 && state.waiting === 0 ? [] : liveRows({ running, ended: state.ended, waiting: state.waiting }, columns()));
  };

  const runOnce = async (entry: Entry): Promise<{ readonly run: RunId; readonly end: BundleEnd | null }> => {
    const run = newRunId(systemClock);
    const folder = join(folderOf(setting.root, entry.pack), run);
    await mkdir(folderOf(setting.root, entry.pack), { recursive: true, mode: 0o700 });
    const temp = await mkdtemp(join(tmpdir(), TEMP));
    const order: WorkOrder = { run, event: localEvent(setting, entry.pack) };
    const worker = startWorker({ args: ['run', '--worker'], env: localEnvironment(setting, run, temp), cwd: setting.cwd, log: `${folder}.log`, order });
    underway.set(entry.id, { id: entry.id, worker, temp, run, lines: readGrowth(`${folder}.log`), startedMs: systemClock.monotonicMs(), phase: 'start' });
    const { signal } = await worker.ended;
    draw();
    underway.delete(entry.id);
    if (isLeft(folder)) {
      screen.say(`${entry.id}: the process of run ${run} ended without a word${signal === null ? '' : ` (${signal})`}; the run is ended for it`);
      await endLeft(setting, folder);
    }
    if (!isLeft(folder)) await removeTree(temp);
    return { run, end: await readEnd(folder) };
  };

  const runPack = async (entry: Entry): Promise<Done> => {
    const startedMs = systemClock.monotonicMs();
    const runs: RunId[] = [];
    let end: BundleEnd | null = null;
    while (!state.cancelled && runs.length < MOST_TRIES && (end === null || isUndecided(end.verdict.reason))) {
      const once = await runOnce(entry);
      runs.push(once.run);
      end = once.end;
      // A dry run is an end that was asked for.
      if (end?.verdict.reason === 'run:dry-run') break;
    }
    state.ended += 1;
    screen.say(endLine(entry, runs, end, secondsSince(startedMs)));
    return { entry, runs, end };
  };

  return {
    work: async (entries) => {
      state.waiting = entries.length;
      const [waiting, done]: [Entry[], Done[]] = [[...entries], []];
      const ticks = setInterval(draw, TICK_MS);
      const lane = async (): Promise<void> => {
        for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
          state.waiting = waiting.length;
          done.push(await runPack(entry));
        }
      };
      try {
        await Promise.all(Array.from({ length: Math.min(setting.options.parallel, entries.length) }, lane));
      } finally {
        clearInterval(ticks);
        screen.show([]);
      }
      return done;
    },
    cancel: () => {
      state.cancelled = true;
      for (const { worker } of underway.values()) worker.signal('SIGINT');
    },
    kill: async () => {
      for (const { worker } of underway.values()) worker.signal('SIGKILL');
      // What a run has started is written down in its own temporary folder, and outlives it.
      for (const { temp, run } of underway.values()) await endSurvivors(join(temp, `codex-orchestrator-${run}`, 'children'));
    },
  };
}

function endLine({ id, pack }: Entry, runs: readonly RunId[], end: BundleEnd | null, seconds: number): string {
  if (runs.length === 0) return inertText(`${id}: not begun`);
  if (end === null) return inertText(`${id}: left no bundle; its log is ${basename(pack)}/${runs.at(-1) ?? ''}.log`);
  return inertText(`${id}: ${end.verdict.status} (${end.verdict.reason}) after ${seconds} s${end.pull === null ? '' : `, ${end.pull}`}`);
}

function secondsSince(startedMs: number): number {
  return Math.round((systemClock.monotonicMs() - startedMs) / 1000);
}
