import { dirname } from 'node:path';
import { Fault } from '../../core/fault.ts';
import { withoutProxySecrets } from '../outbound-proxy.ts';
import { runChild } from '../process/run-child.ts';

/** The git program and all that decides how it runs. */
export interface GitProgram {
  /** Absolute path of git. */
  readonly file: string;
  /** An empty folder that only we can write: where every git process stands, and its HOME. */
  readonly home: string;
  /** Proxy and certificate variables for the network; names that are not known here are left out. */
  readonly network?: Readonly<Record<string, string | undefined>>;
  /** Lets git fetch from a folder of this machine; for tests. */
  readonly allowFileProtocol?: boolean;
  /** Ends a running git when aborted. */
  readonly signal?: AbortSignal;
}

/** One git command. */
export interface GitCall {
  readonly args: readonly string[];
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  /** Takes the output piece by piece; without it the output is collected, up to 256 MiB. */
  readonly onStdout?: (chunk: Uint8Array) => Promise<void>;
}

/** How a git command ended; `complaint` is the first error line that git wrote. */
export interface GitEnd {
  readonly ok: boolean;
  readonly stdout: Buffer;
  readonly complaint: string;
}

const DEFAULT_TIMEOUT_MS = 300_000;
const MAX_STDOUT = 256 * 1024 * 1024;
const MAX_STDERR = 16 * 1024;

// What git may read of the network's shape. Nothing here can name a program.
const NETWORK_NAMES = ['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY', 'no_proxy', 'NO_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'];

// Everything that can make git start a program, follow a pointer or change bytes is named, so that no default decides.
const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.attributesFile=/dev/null',
  'core.excludesFile=/dev/null',
  'core.protectHFS=true',
  'core.protectNTFS=true',
  'core.autocrlf=false',
  'core.quotePath=false',
  'core.fileMode=true',
  'core.symlinks=true',
  'core.ignoreCase=false',
  'core.untrackedCache=false',
  'core.splitIndex=false',
  'core.sparseCheckout=false',
  'core.askPass=',
  'credential.helper=',
  'gc.auto=0',
  'maintenance.auto=false',
  'submodule.recurse=false',
  'fetch.recurseSubmodules=false',
  // A pack is kept as it came: the checkouts' own git directories receive a copy of it.
  'fetch.unpackLimit=1',
  'transfer.fsckObjects=true',
  // Old tools wrote tree modes with a leading zero; harmless, and the one finding common in honest trees.
  'fetch.fsck.zeroPaddedFilemode=ignore',
  // The token goes to the server it was given for and nowhere else.
  'http.followRedirects=false',
  'protocol.allow=never',
  'protocol.http.allow=always',
  'protocol.https.allow=always',
];

/**
 * Runs git, and is the only place that does: clean configuration, an environment built from nothing, no prompt, no hook.
 * Answers how it ended; faults `git:broken` when it could not start, ran out of time or wrote too much.
 */
export async function tryGit(program: GitProgram, call: GitCall): Promise<GitEnd> {
  const stdout: Uint8Array[] = [];
  const stderr: Uint8Array[] = [];
  const seen = { stdout: 0, stderr: 0 };
  const onOutput = async (chunk: Uint8Array, stream: 'stdout' | 'stderr'): Promise<void> => {
    seen[stream] += chunk.length;
    if (stream === 'stderr') {
      if (seen.stderr <= MAX_STDERR) stderr.push(chunk);
    } else if (call.onStdout !== undefined) {
      await call.onStdout(chunk);
    } else {
      if (seen.stdout > MAX_STDOUT) throw new Fault('git:broken', `${nameOf(call)} wrote more than ${MAX_STDOUT} bytes.`);
      stdout.push(chunk);
    }
  };
  const timeoutMs = call.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const result = await start(program, call, timeoutMs, onOutput);
  if (result.timedOut) throw new Fault('git:broken', `${nameOf(call)} did not end within ${timeoutMs / 1000} seconds.`);
  if (result.aborted) throw new Fault('git:broken', `${nameOf(call)} was stopped because the run was.`);
  if (result.outputAbandoned) throw new Fault('git:broken', `${nameOf(call)} left a process that holds its output open.`);
  const complaint = complaintOf(withoutProxySecrets(Buffer.concat(stderr).toString('utf8'), program.network ?? {}), result.exitCode);
  return { ok: result.exitCode === 0, stdout: Buffer.concat(stdout), complaint };
}

/** Runs git and answers its output; any other end than 0 is the fault `git:broken`, with git's own first error line. */
export async function runGit(program: GitProgram, call: GitCall): Promise<Buffer> {
  const end = await tryGit(program, call);
  if (!end.ok) throw new Fault('git:broken', `${nameOf(call)} failed: ${end.complaint}`);
  return end.stdout;
}

type Result = Awaited<ReturnType<typeof runChild>>;

async function start(program: GitProgram, call: GitCall, timeoutMs: number, onOutput: (chunk: Uint8Array, stream: 'stdout' | 'stderr') => Promise<void>): Promise<Result> {
  const settings = program.allowFileProtocol === true ? [...SETTINGS, 'protocol.file.allow=always'] : SETTINGS;
  try {
    return await runChild({
      file: program.file,
      args: ['--no-pager', '--literal-pathspecs', ...settings.flatMap((setting) => ['-c', setting]), ...call.args],
      cwd: program.home,
      env: { ...environmentOf(program), ...call.env },
      ...(call.stdin === undefined ? {} : { stdin: call.stdin }),
      ...(program.signal === undefined ? {} : { signal: program.signal }),
      timeoutMs,
      onOutput,
    });
  } catch (thrown) {
    const cause = thrown instanceof Error ? thrown.cause : undefined;
    if (cause instanceof Error && 'syscall' in cause && String(cause.syscall).startsWith('spawn')) {
      throw new Fault('git:broken', `git could not be started from ${program.file}: ${cause.message}`, thrown);
    }
    throw thrown;
  }
}

function environmentOf(program: GitProgram): Record<string, string> {
  const network = NETWORK_NAMES.flatMap((name) => {
    const value = program.network?.[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(network),
    // Its own helpers git finds by itself; the rest is the shell that starts them.
    PATH: `${dirname(program.file)}:/usr/bin:/bin`,
    HOME: program.home,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
}

function nameOf(call: GitCall): string {
  return `git ${call.args.find((arg) => !arg.startsWith('-')) ?? ''}`;
}

function complaintOf(stderr: string, exitCode: number | null): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.find((line) => /^(fatal|error):/.test(line)) ?? lines[0];
  return telling ?? (exitCode === null ? 'it was killed by a signal' : `exit code ${exitCode}, without a word`);
}
