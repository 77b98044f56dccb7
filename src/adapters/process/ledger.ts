import { appendFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Where this process writes down the programs it starts; nowhere until it is told. There is one ledger because there is one process. */
const ledger: { file: string | null } = { file: null };

/** From now on every program that is started is written down in this file, so that what outlives us can be found and ended. */
export function keepLedger(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  ledger.file = file;
}

/** Writes a program down that leads a process group of its own; throws when the ledger cannot be written. */
export function noteChild(pid: number): void {
  if (ledger.file === null) return;
  const started = startOf(pid);
  if (started !== null) appendFileSync(ledger.file, `${pid} ${started}\n`, { mode: 0o600 });
}

/** When a process that runs started, as `ticks@boot`, or null when none does. With its number that names it for good, also after the machine has been started again. */
export function startOf(pid: number): string | null {
  const found = readProcess(pid);
  return found === null || found.state === 'Z' ? null : found.started;
}

/** Whether this start of the machine is the one that such a name tells of; it is random, so that nobody elsewhere can have made the name up. */
export function isOfThisBoot(started: string): boolean {
  return bootId() !== '' && started.endsWith(`@${bootId()}`);
}

/**
 * Ends every program of a ledger that still runs, with its process group and all it has started, and waits a moment until
 * they are gone. A number that has been given to another process since is left alone. Answers the numbers that were ended.
 */
export async function endSurvivors(file: string): Promise<readonly number[]> {
  const all = listProcesses();
  const leaders = new Set(readLedger(file).flatMap(({ pid, started }) => (all.some((one) => one.pid === pid && one.started === started) ? [pid] : [])));
  const doomed = all.filter((one) => belongsTo(one, leaders, all));
  for (const { pid, started } of doomed) if (startOf(pid) === started) kill(pid);
  const isLeft = (): boolean => doomed.some(({ pid, started }) => startOf(pid) === started);
  for (let turn = 0; turn < 100 && isLeft(); turn += 1) await pause(20);
  return doomed.map(({ pid }) => pid);
}

interface Process {
  readonly pid: number;
  readonly state: string;
  readonly parent: number;
  readonly group: number;
  readonly started: string;
}

function readLedger(file: string): readonly { readonly pid: number; readonly started: string }[] {
  const text = orNull(() => readFileSync(file, 'utf8')) ?? '';
  return [...text.matchAll(/^(\d+) (\S+)\n/gm)].map(([, pid, started = '']) => ({ pid: Number(pid), started }));
}

function listProcesses(): readonly Process[] {
  return (orNull(() => readdirSync('/proc')) ?? []).flatMap((name) => (/^\d+$/.test(name) ? (readProcess(Number(name)) ?? []) : []));
}

/** Reads `/proc/<pid>/stat`; the name in parentheses may hold anything, so only what follows the last one is split. */
function readProcess(pid: number): Process | null {
  const text = orNull(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  if (text === null) return null;
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state = '', parent, group] = fields;
  return { pid, state, parent: Number(parent), group: Number(group), started: `${fields[19] ?? ''}@${bootId()}` };
}

/** Names this start of the machine; empty where the kernel gives it no name. */
function bootId(): string {
  return (orNull(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')) ?? '').trim();
}

function belongsTo(one: Process, leaders: ReadonlySet<number>, all: readonly Process[]): boolean {
  const seen = new Set<number>();
  for (let at: Process | undefined = one; at !== undefined && !seen.has(at.pid); at = parentOf(at, all)) {
    if (leaders.has(at.pid) || leaders.has(at.group)) return true;
    seen.add(at.pid);
  }
  return false;
}

function parentOf({ parent }: Process, all: readonly Process[]): Process | undefined {
  return all.find(({ pid }) => pid === parent);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && (thrown.code === 'ESRCH' || thrown.code === 'EPERM'))) throw thrown;
  }
}

/** Null for what is not there, or has ended while it was read. */
function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ESRCH')) return null;
    throw thrown;
  }
}
