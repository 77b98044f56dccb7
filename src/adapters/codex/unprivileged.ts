import { randomInt } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { Fault } from '../../core/fault.ts';
import { findProgram } from '../process/find-program.ts';
import { type ChildResult, runChild } from '../process/run-child.ts';
import { findSystemFolders } from '../sandbox/host-view.ts';
import type { LocatedCodex } from './binary.ts';
import { oneLine } from '../../core/one-line.ts';
import { outerRoot, type OuterView } from './outer-root.ts';
import type { Permissions } from './permissions.ts';

/** How Codex is started in one turn. */
export interface Launcher {
  /** The user Codex runs as. */
  readonly uid: number;
  /** The program to start, and its arguments, for these arguments of Codex. */
  readonly command: (args: readonly string[]) => { readonly file: string; readonly args: readonly string[] };
  /** How Codex ended, from how that program did. */
  readonly read: (result: ChildResult) => ChildResult;
}

/** Whose turn it is; every path real and absolute. */
export interface LauncherRequest {
  readonly located: Pick<LocatedCodex, 'codex' | 'bwrap'>;
  readonly permissions: Permissions;
  readonly workspace: string;
  /** The folder of the turn, with everything Codex reads or writes of ours. */
  readonly turnFolder: string;
  /** Our own user; that of this process when left out. */
  readonly uid?: number;
}

/** Numbers that neither distributions nor systemd nor containers give away, small enough for a namespace of 65536 users. */
const FIRST = 60_706;
const LAST = 61_183;

const SYSTEM_PATH = '/usr/bin:/bin:/usr/sbin:/sbin';
const LIMIT_MS = 120_000;

/**
 * Answers how to start Codex without being root. Root owns the settings of the kernel, below `/proc/sys`, and Codex's
 * sandbox can not keep a process of root from them. So a run that is root starts Codex as a user of its own, made up for
 * this turn, in a root folder that shows it no more than it needs; workspace and turn folder become that user's, and stay
 * so. Any other user starts Codex as it is. Fault `codex:sandbox` where the means are missing.
 */
export async function createLauncher(request: LauncherRequest): Promise<Launcher> {
  const own = request.uid ?? process.getuid?.() ?? 0;
  const direct: Launcher = { uid: own, command: (args) => ({ file: request.located.codex, args }), read: (result) => result };
  // Root of a small namespace has nobody to become; it is not the kernel's root either, and the preflight tells if it is.
  if (own !== 0 || !(await mayBecome(LAST))) return direct;
  const [setpriv, chown] = [await needed('setpriv'), await needed('chown')];
  const uid = await freeUser();
  const users = await addUser(request.turnFolder, uid);
  await giveAway(chown, uid, [request.workspace, request.turnFolder]);
  const bwrap = request.located.bwrap ?? (await findProgram('bwrap', SYSTEM_PATH));
  const user = ['--reuid', String(uid), '--regid', String(uid), '--clear-groups', '--no-new-privs', '--bounding-set=-all', '--inh-caps=-all', '--pdeathsig', 'KILL', '--', request.located.codex];
  // A Codex that somebody else installed may come without; then it starts where every folder on the way is open to all.
  if (bwrap === null) return { ...direct, uid, command: (args) => ({ file: setpriv, args: [...user, ...args] }) };
  const outer = outerRoot(viewOf(request, users));
  return { uid, command: (args) => ({ file: bwrap, args: [...outer, setpriv, ...user, ...args] }), read: readBubblewrap };
}

/** Bubblewrap tells of a signal by an exit code, as a shell does; Codex itself ends with none above 101. */
function readBubblewrap(result: ChildResult): ChildResult {
  const name = namesOfSignals().get((result.exitCode ?? 0) - 128);
  return name === undefined ? result : { ...result, exitCode: null, signal: name };
}

function namesOfSignals(): ReadonlyMap<number, NodeJS.Signals> {
  const names: NodeJS.Signals[] = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGILL', 'SIGTRAP', 'SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGKILL', 'SIGSEGV', 'SIGPIPE', 'SIGTERM', 'SIGXCPU', 'SIGXFSZ', 'SIGSYS'];
  return new Map(names.map((name) => [constants.signals[name], name]));
}

function viewOf({ located: { codex, bwrap }, permissions, workspace, turnFolder }: LauncherRequest, users: string): OuterView {
  // All that ships with Codex, or the folder of the binary where that is not one of ours.
  const programs = bwrap === null ? dirname(codex) : dirname(dirname(codex));
  return { systemFolders: findSystemFolders(), readable: [...permissions.readable, programs], writable: [workspace, turnFolder], users, startIn: workspace };
}

/** Says whether this namespace of users has a user of that number. */
async function mayBecome(uid: number): Promise<boolean> {
  const map = await readFile('/proc/self/uid_map', 'utf8');
  return map.trim().split('\n').map((line) => line.trim().split(/\s+/).map(Number)).some(([first = 0, , count = 0]) => first <= uid && uid < first + count);
}

async function needed(name: string): Promise<string> {
  const path = await findProgram(name, SYSTEM_PATH);
  if (path === null) throw new Fault('codex:sandbox', `This job runs as root. Codex may not, and can not be started as another user, because there is no ${name} in ${SYSTEM_PATH}.`);
  return path;
}

/** A user nobody is: without a name, and without a process, which another turn on this machine would have. */
async function freeUser(): Promise<number> {
  const taken = new Set([...(await namedUsers()), ...(await runningUsers())]);
  const free = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index).filter((uid) => !taken.has(uid));
  const chosen = free[randomInt(Math.max(1, free.length))];
  if (chosen === undefined) throw new Fault('codex:sandbox', `This job runs as root, and all users from ${FIRST} to ${LAST}, as one of which Codex would run, are taken.`);
  return chosen;
}

async function namedUsers(): Promise<readonly number[]> {
  return (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => Number(line.split(':')[2]));
}

async function runningUsers(): Promise<readonly number[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return Promise.all(names.map((name) => stat(`/proc/${name}`).then(({ uid }) => uid, () => 0)));
}

/** Programs ask for the name of their user, and Codex for its shell, which must be the one that reads BASH_ENV. */
async function addUser(folder: string, uid: number): Promise<string> {
  const file = join(folder, 'users');
  const shell = (await findProgram('bash', '/bin:/usr/bin')) ?? '/bin/sh';
  const known = await readFile('/etc/passwd', 'utf8');
  await writeFile(file, `${known.replace(/\n*$/, '\n')}codex:x:${uid}:${uid}::/:${shell}\n`, { mode: 0o644 });
  return file;
}

/** Links are given away as links. The folders are ours until now, and nobody else writes in them. */
async function giveAway(chown: string, uid: number, folders: readonly string[]): Promise<void> {
  let said = '';
  const result = await runChild({
    file: chown,
    args: ['-hR', `${uid}:${uid}`, ...folders],
    cwd: '/',
    env: {},
    timeoutMs: LIMIT_MS,
    onOutput: (chunk) => {
      if (said.length < 1000) said += Buffer.from(chunk).toString('utf8');
    },
  });
  if (result.exitCode !== 0) throw new Fault('codex:sandbox', `This job runs as root, and the workspace could not be given to the user Codex was to run as: ${oneLine(said, 300)}`);
}
