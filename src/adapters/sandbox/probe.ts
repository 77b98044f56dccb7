import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { access, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import type { SandboxFacts } from '../../contract/sandbox.ts';
import { logTail } from '../../core/log-tail.ts';
import { runChild } from '../process/run-child.ts';
import { sandboxEnvironment, type SandboxShape } from './bwrap-arguments.ts';
import type { HostView } from './host-view.ts';
import { PROBE_SCRIPT, type ProbeTask } from './probe-script.ts';
import { startBwrap } from './start-bwrap.ts';
import { findWitness, type Witness } from './witness.ts';

/** What the probe needs to know. */
export interface ProbeRequest {
  /** Absolute path of the bubblewrap to try. */
  readonly bwrap: string;
  readonly host: HostView;
  readonly hidden: readonly string[];
  readonly toolchain: readonly string[];
  readonly toolPath: string;
  /** The folder in which workspaces are laid. */
  readonly workRoot: string;
}

type Attempt = SandboxFacts['attempts'][number];

const probeAnswer = z.strictObject({
  inside: z.string(),
  outside: z.string(),
  kernel: z.string(),
  environment: z.string(),
  witnesses: z.array(z.string()),
  connect: z.string(),
  loopback: z.string(),
});
type ProbeAnswer = z.infer<typeof probeAnswer>;

const TIMEOUT_MS = 30_000;
const SHOWN = 500;

/**
 * Runs one program twice, outside and inside the sandbox: what it must not do inside it must be able to do outside,
 * or the attempt proves nothing and counts as not held. Rejects when the host does not let the probe be set up.
 */
export async function probe(request: ProbeRequest): Promise<readonly Attempt[]> {
  const scene = await setScene(request);
  try {
    const outside = await tryOutside(request, scene);
    if (typeof outside === 'string') return [{ attempt: 'run the probe outside the sandbox', held: false, seen: outside }];
    await rm(scene.task.outside, { force: true });
    await rm(scene.task.inside, { force: true });
    const inside = await tryInside(request, scene);
    if (typeof inside === 'string') return [{ attempt: 'run the probe inside the sandbox', held: false, seen: inside }];
    return await judge(scene, outside, inside);
  } finally {
    await scene.strike();
  }
}

interface Scene {
  readonly workspace: string;
  readonly witnesses: readonly Witness[];
  readonly task: ProbeTask;
  readonly strike: () => Promise<void>;
}

async function setScene(request: ProbeRequest): Promise<Scene> {
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
    const needle = `PROBE=${randomBytes(16).toString('hex')}`;
    const decoy = startDecoy(needle);
    struck.push(() => endDecoy(decoy));
    await once(decoy, 'spawn');
    const witnesses: Witness[] = [];
    for (const hidden of request.hidden) {
      const witness = await findWitness(hidden);
      struck.push(witness.remove);
      witnesses.push(witness);
    }
    const files = witnesses.flatMap(({ file }) => (file === null ? [] : [file]));
    return { workspace, witnesses, strike, task: { outside: join(folder, 'outside'), inside: join(workspace, 'inside'), port, needle, witnesses: files } };
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

/** A process of ours with a secret in its environment. */
function startDecoy(needle: string): ChildProcess {
  const [name = '', value = ''] = needle.split('=');
  return spawn('/bin/sleep', ['120'], { stdio: 'ignore', env: { [name]: value } });
}

async function endDecoy(decoy: ChildProcess): Promise<void> {
  if (decoy.pid === undefined || decoy.exitCode !== null) return;
  decoy.kill('SIGKILL');
  await once(decoy, 'exit');
}

function programOf(task: ProbeTask): readonly string[] {
  return [process.execPath, '-e', PROBE_SCRIPT, JSON.stringify(task)];
}

async function tryOutside(request: ProbeRequest, scene: Scene): Promise<ProbeAnswer | string> {
  const [file = '', ...args] = programOf(scene.task);
  const output = collect();
  const env = sandboxEnvironment(request.toolPath, scene.workspace);
  await runChild({ file, args, cwd: scene.workspace, env, timeoutMs: TIMEOUT_MS, onOutput: output.take });
  return output.answer();
}

async function tryInside(request: ProbeRequest, scene: Scene): Promise<ProbeAnswer | string> {
  const output = collect();
  const shape: SandboxShape = { host: request.host, toolchain: [...request.toolchain, process.execPath], workspace: scene.workspace, network: false };
  await startBwrap({ bwrap: request.bwrap, shape, toolPath: request.toolPath, argv: programOf(scene.task), timeoutMs: TIMEOUT_MS, onOutput: output.take });
  return output.answer();
}

function collect(): { readonly take: (chunk: Uint8Array) => void; readonly answer: () => ProbeAnswer | string } {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  return {
    take: (chunk) => {
      bytes += chunk.byteLength;
      if (bytes <= 1_000_000) chunks.push(Buffer.from(chunk));
    },
    answer: () => {
      const text = Buffer.concat(chunks);
      const read = probeAnswer.safeParse(parseOrNull(text.toString()));
      return read.success ? read.data : logTail(text, SHOWN).replaceAll('\n', ' ') || 'it ended without a word';
    },
  };
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}

async function judge(scene: Scene, outside: ProbeAnswer, inside: ProbeAnswer): Promise<readonly Attempt[]> {
  const isWritten = await exists(scene.task.outside);
  const isAlive = await exists(scene.task.inside);
  const tried = scene.witnesses.filter(({ file }) => file !== null);
  const missing = scene.witnesses.filter(({ file }) => file === null);
  return [
    { attempt: 'write inside the workspace', held: inside.inside === 'yes' && isAlive, seen: inside.inside },
    refused('write outside the workspace', outside.outside, isWritten ? 'yes' : inside.outside),
    refused('read the environment of a process of the host', outside.environment, inside.environment),
    // Only root can do this outside, so there is no counter-check: it is the owner of what is tried that matters.
    { attempt: 'open a setting of the kernel for writing', held: inside.kernel !== 'yes', seen: inside.kernel },
    refused("connect to the host's loopback", outside.connect, inside.connect),
    { attempt: 'serve on a loopback of its own', held: inside.loopback === 'yes', seen: inside.loopback },
    ...tried.map(({ folder }, index) => refused(`read ${folder}`, outside.witnesses[index] ?? 'not tried', inside.witnesses[index] ?? 'yes')),
    ...missing.map(({ folder }) => ({ attempt: `read ${folder}`, held: true, seen: 'there is no such folder on this machine' })),
  ];
}

/** An attempt that must fail inside, and must succeed outside to prove anything. */
function refused(attempt: string, outside: string, inside: string): Attempt {
  if (outside !== 'yes') return { attempt, held: false, seen: `it fails outside the sandbox as well (${outside}), so nothing is proven` };
  return { attempt, held: inside !== 'yes', seen: inside === 'yes' ? 'it succeeded' : inside };
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return false;
    throw thrown;
  }
}
