import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../../core/fault.ts';
import { runChild } from '../process/run-child.ts';
import { sandboxArguments } from './arguments.ts';
import { oneLine } from '../../core/one-line.ts';
import type { Permissions } from './permissions.ts';
import { isWithin } from '../files/within.ts';
import { realPathOf } from './readable-folders.ts';
import type { Launcher } from './unprivileged.ts';

/** What is to be proven, and with what. */
export interface PreflightRequest {
  readonly launcher: Pick<Launcher, 'command'>;
  readonly workspace: string;
  readonly permissions: Permissions;
  readonly hidden: readonly string[];
  /** The environment of the Codex process, without a key. */
  readonly environment: Readonly<Record<string, string>>;
  /** A folder of ours that no command of Codex may reach. */
  readonly outside: string;
  /** A port of 127.0.0.1 on which somebody listens. */
  readonly port: number;
  readonly signal?: AbortSignal;
}

const LIMIT_MS = 30_000;
const SAMPLE = 32;

/**
 * Settings the whole machine shares; the first names a program that the kernel runs as root outside of everything. Those
 * that a process may own, such as the limits of its own namespace's messages, are left out.
 */
const GLOBAL_SETTINGS = ['core_pattern', 'core_uses_pid', 'modprobe', 'hotplug', 'poweroff_cmd', 'usermodehelper/*', 'sysrq', 'panic*', 'printk*', 'kptr_restrict', 'randomize_va_space', 'yama/*']
  .map((name) => `/proc/sys/kernel/${name}`)
  .concat('/proc/sys/vm/*', '/proc/sys/fs/*', '/proc/sysrq-trigger');

/** Says what did not hold, a line each, and `end` when it got that far. */
const PROBE = `
workspace=$1; outside=$2; port=$3; shift 3
ls -a "$workspace" >/dev/null 2>&1 || echo "the workspace is not readable"
(echo probe >"$outside") 2>/dev/null && echo "a file outside the workspace could be written"
bash -c ": <>/dev/tcp/127.0.0.1/$port" 2>/dev/null && echo "the network of this machine could be reached"
for setting in ${GLOBAL_SETTINGS.join(' ')}; do true 2>/dev/null >>"$setting" && echo "the setting $setting of the kernel could be changed"; done
for path in "$@"; do if [ -e "$path" ] || [ -L "$path" ]; then echo "the hidden $path is visible"; fi; done
echo end`;

/**
 * Proves before a turn that Codex's sandbox works here and holds: the workspace is readable, a write outside, a
 * connection and the opening of a setting of the kernel fail, and samples of what lies in the hidden folders are not to be seen. Else Fault `codex:sandbox`.
 */
export async function proveSandbox(request: PreflightRequest): Promise<void> {
  const outside = join(request.outside, 'probe');
  const samples = await hiddenSamples(request);
  const said = { stdout: '', stderr: '' };
  const result = await runChild({
    ...request.launcher.command(sandboxArguments(request.workspace, request.permissions, ['/bin/sh', '-c', PROBE, 'probe', request.workspace, outside, String(request.port), ...samples])),
    cwd: request.workspace,
    env: request.environment,
    timeoutMs: LIMIT_MS,
    onOutput: (chunk, stream) => {
      if (said[stream].length < 64 * 1024) said[stream] += Buffer.from(chunk).toString('utf8');
    },
    ...(request.signal === undefined ? {} : { signal: request.signal }),
  }).catch((thrown: unknown) => {
    throw new Fault('codex:sandbox', 'Codex could not be started to try its sandbox.', thrown);
  });
  if (result.timedOut) throw new Fault('codex:sandbox', `Codex did not finish trying its sandbox within ${LIMIT_MS / 1000} seconds.`);
  if (result.exitCode !== 0) throw new Fault('codex:sandbox', `Codex could not build its sandbox: ${oneLine(said.stderr, 300)}`);
  const lines = said.stdout.trim().split('\n');
  if (lines.at(-1) !== 'end') throw new Fault('codex:sandbox', 'The sandbox of Codex did not run the command that tries it.');
  if (lines.length > 1) throw new Fault('codex:sandbox', `The sandbox of Codex does not hold: ${oneLine(lines.slice(0, 3).join('; '), 300)}`);
  if (await exists(outside)) throw new Fault('codex:sandbox', 'The sandbox of Codex does not hold: a file outside the workspace was written.');
}

/** Some entries of every hidden folder, without those that lead to what is shown. */
async function hiddenSamples({ hidden, permissions, workspace }: PreflightRequest): Promise<readonly string[]> {
  const shown = [workspace, ...permissions.readable, ...permissions.writable];
  const samples: string[] = [];
  for (const folder of await Promise.all(hidden.map(realPathOf))) {
    const entries = (await namesIn(folder)).map((name) => join(folder, name));
    samples.push(...entries.filter((entry) => !shown.some((path) => isWithin(path, entry) || isWithin(entry, path))).slice(0, SAMPLE));
  }
  return samples;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES') return [];
    throw thrown;
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false);
}
