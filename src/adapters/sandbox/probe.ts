import { access, rm } from 'node:fs/promises';
import { logTail } from '../../core/log-tail.ts';
import { runChild } from '../process/run-child.ts';
import { sandboxEnvironment, type SandboxShape } from './bwrap-arguments.ts';
import type { HostView } from './host-view.ts';
import { judgeProbe, probeAnswer, type Attempt, type ProbeAnswer } from './judge-probe.ts';
import { setScene, type Scene } from './probe-scene.ts';
import { PROBE_SCRIPT } from './probe-script.ts';
import { startBwrap } from './start-bwrap.ts';
import { parseJson } from '../../contract/parse-json.ts';

/** What the probe needs to know. */
export interface ProbeRequest {
  /** Absolute path of the bubblewrap to try. */
  readonly bwrap: string;
  readonly host: HostView;
  readonly hidden: readonly string[];
  readonly toolchain: readonly string[];
  readonly toolPath: string;
  readonly watcher: string;
  /** The folder in which workspaces are laid. */
  readonly workRoot: string;
}

const TIMEOUT_MS = 30_000;
const SHOWN = 500;

/**
 * Runs one program twice, outside and inside the sandbox: what it must not do inside it must be able to do outside,
 * or the attempt proves nothing and counts as not held. Rejects when the host does not let the probe be set up.
 */
export async function probe(request: ProbeRequest): Promise<readonly Attempt[]> {
  const { hidden, workRoot } = request;
  const scene = await setScene({ hidden, workRoot, shown: shownIn(request) });
  try {
    const outside = await tryOutside(request, scene);
    if (typeof outside === 'string') return [{ attempt: 'run the probe outside the sandbox', held: false, seen: outside }];
    await rm(scene.task.outside, { force: true });
    await rm(scene.task.inside, { force: true });
    const inside = await tryInside(request, scene);
    if (typeof inside === 'string') return [{ attempt: 'run the probe inside the sandbox', held: false, seen: inside }];
    return judgeProbe({ outside, inside, witnesses: scene.witnesses, wroteOutside: await exists(scene.task.outside), wroteInside: await exists(scene.task.inside) });
  } finally {
    await scene.strike();
  }
}

/** The toolchain, and the Node that runs the program: it may lie in a hidden folder, where no command sees it. */
function shownIn({ toolchain }: ProbeRequest): readonly string[] {
  return [...toolchain, process.execPath];
}

function programOf(scene: Scene): readonly string[] {
  return [process.execPath, '-e', PROBE_SCRIPT, scene.taskFile];
}

async function tryOutside(request: ProbeRequest, scene: Scene): Promise<ProbeAnswer | string> {
  const [file = '', ...args] = programOf(scene);
  const output = collect();
  const env = sandboxEnvironment(request.toolPath, scene.workspace);
  await runChild({ file, args, cwd: scene.workspace, env, timeoutMs: TIMEOUT_MS, onOutput: output.take });
  return output.answer();
}

async function tryInside(request: ProbeRequest, scene: Scene): Promise<ProbeAnswer | string> {
  const output = collect();
  const shape: SandboxShape = { host: request.host, toolchain: shownIn(request), workspace: scene.workspace, network: false, watcher: request.watcher };
  await startBwrap({ bwrap: request.bwrap, shape, toolPath: request.toolPath, argv: programOf(scene), timeoutMs: TIMEOUT_MS, onOutput: output.take });
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
      const read = probeAnswer.safeParse(parseJson(text.toString()));
      return read.success ? read.data : logTail(text, SHOWN).replaceAll('\n', ' ') || 'it ended without a word';
    },
  };
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
