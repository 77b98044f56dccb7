import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import type { ProbeTask } from './probe-script.ts';
import { findWitness, type Witness } from './witness.ts';

/** Where a probe takes place. */
export interface SceneRequest {
  /** Absolute folders that must be invisible inside. */
  readonly hidden: readonly string[];
  /** What is shown although it may lie in a hidden folder. */
  readonly shown: readonly string[];
  /** The folder in which workspaces are laid. */
  readonly workRoot: string;
}

/** What the host holds ready for the time of a probe: a workspace, a listener, a process with a secret, witnesses. */
export interface Scene {
  readonly workspace: string;
  readonly witnesses: readonly Witness[];
  readonly task: ProbeTask;
  /** The task as a file in the workspace. */
  readonly taskFile: string;
  /** Takes all of it away again. */
  readonly strike: () => Promise<void>;
}

/** Sets the scene of a probe; what was begun is taken away again when it rejects. */
export async function setScene(request: SceneRequest): Promise<Scene> {
  const struck: (() => Promise<void>)[] = [];
  const strike = async (): Promise<void> => {
    for (const undo of struck.toReversed()) await undo();
  };
  try {
    await mkdir(request.workRoot, { recursive: true, mode: 0o700 });
    const folder = await realpath(await mkdtemp(join(request.workRoot, 'probe-')));
    struck.push(() => rm(folder, { recursive: true, force: true }));
    const workspace = join(folder, 'workspace');
    await mkdir(workspace);
    const server = createServer((socket) => socket.destroy());
    struck.push(() => closeServer(server));
    const port = await listen(server);
    const needle = randomBytes(16).toString('hex');
    const decoy = startDecoy(needle);
    struck.push(() => endDecoy(decoy));
    await once(decoy, 'spawn');
    const witnesses: Witness[] = [];
    for (const hidden of request.hidden) {
      const witness = await findWitness(hidden, request.shown);
      struck.push(witness.remove);
      witnesses.push(witness);
    }
    const files = witnesses.flatMap(({ file }) => (file === null ? [] : [file]));
    const task: ProbeTask = { outside: join(folder, 'outside'), inside: join(workspace, 'inside'), port, needle, witnesses: files };
    // Not as an argument: there the needle would be found in the name of the very process that looks for it.
    const taskFile = join(workspace, 'task.json');
    await writeFile(taskFile, JSON.stringify(task), { flag: 'wx', mode: 0o600 });
    return { workspace, witnesses, strike, task, taskFile };
  } catch (thrown) {
    await strike();
    throw thrown;
  }
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The probe could not listen on the loopback of the host');
  return address.port;
}

async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return;
  server.close();
  await once(server, 'close');
}

/** A process of ours with a secret in its environment and in its name. */
function startDecoy(needle: string): ChildProcess {
  return spawn('/bin/sleep', ['120'], { argv0: needle, stdio: 'ignore', env: { PROBE: needle } });
}

async function endDecoy(decoy: ChildProcess): Promise<void> {
  if (decoy.pid === undefined || decoy.exitCode !== null) return;
  decoy.kill('SIGKILL');
  await once(decoy, 'exit');
}
