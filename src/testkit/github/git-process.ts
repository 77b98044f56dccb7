import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** What a git command left behind; `stdout` is bytes because objects are. */
export type GitResult = { readonly code: number; readonly stdout: Buffer; readonly stderr: string };

const timeoutMs = 60_000;
const maximumBytes = 256 * 1024 * 1024;

/** Runs git to its end, answering also when it fails; throws when it cannot start, outlives 60 s or says more than 256 MiB. */
export async function tryGit(args: readonly string[], input: string | Uint8Array = ''): Promise<GitResult> {
  const child = startGit(args);
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  let size = 0;
  let broken: string | undefined;
  const stop = (reason: string): void => {
    broken ??= reason;
    killGroup(child);
  };
  const timer = setTimeout(() => stop(`took longer than ${timeoutMs} ms`), timeoutMs);
  const keep =
    (list: Buffer[]) =>
    (chunk: Buffer): void => {
      size += chunk.length;
      if (size > maximumBytes) stop(`said more than ${maximumBytes} bytes`);
      else list.push(chunk);
    };
  child.stdout.on('data', keep(stdout));
  child.stderr.on('data', keep(stderr));
  child.stdin.on('error', ignoreClosedPipe);
  child.stdin.end(input);
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve(status ?? -1));
  }).finally(() => clearTimeout(timer));
  if (broken !== undefined) throw new Error(`git ${args.join(' ')} ${broken}`);
  return { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() };
}

/** Runs git and answers what it printed; throws with its own words when it fails. */
export async function git(args: readonly string[], input: string | Uint8Array = ''): Promise<Buffer> {
  const result = await tryGit(args, input);
  if (result.code !== 0) throw new Error(`git ${args.join(' ')} ended with ${result.code}: ${result.stderr.trim()}`);
  return result.stdout;
}

/** Starts git in a process group of its own, with no configuration but the repository's. */
export function startGit(args: readonly string[], extra: Readonly<Record<string, string>> = {}): ChildProcessWithoutNullStreams {
  return spawn(gitPath(), args, { detached: true, stdio: 'pipe', env: { ...environment(), ...extra } });
}

/** Kills a git started here together with all that it started. */
export function killGroup(child: ChildProcessWithoutNullStreams): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid, 'SIGKILL');
}

/** A git that ends before it has read everything closes its end; its exit code tells the story. */
export function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
}

function environment(): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: '/nonexistent',
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
  };
}

function gitPath(): string {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter).filter((entry) => isAbsolute(entry))) {
    const path = join(folder, 'git');
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || !['ENOENT', 'EACCES', 'ENOTDIR'].includes(String(error.code))) throw error;
    }
  }
  throw new Error('git is in no folder that PATH names: install git or add its folder to PATH');
}
