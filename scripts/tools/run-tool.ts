import { findProgram } from '../../src/adapters/process/find-program.ts';
import { runChild } from '../../src/adapters/process/run-child.ts';

/** What a development tool is run with. */
export interface ToolRun {
  readonly cwd: string;
  /** Over the environment of this process, which holds proxies, caches and registries; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs: number;
}

/** How a development tool ended. */
export interface ToolResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const MAX_BYTES = 32 * 1024 * 1024;

/** Runs a development tool in a process group of its own; throws when it does not end in time or says more than 32 MiB. */
export async function runTool(file: string, args: readonly string[], { cwd, env = {}, timeoutMs }: ToolRun): Promise<ToolResult> {
  const said = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  let bytes = 0;
  const { exitCode, timedOut } = await runChild({
    file,
    args,
    cwd,
    env: defined({ ...process.env, ...env }),
    timeoutMs,
    onOutput: (chunk, stream) => {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) throw new Error(`${file} said more than ${MAX_BYTES} bytes`);
      said[stream].push(Buffer.from(chunk));
    },
  });
  if (timedOut) throw new Error(`${file} ${args.join(' ')} did not end within ${timeoutMs / 1000} seconds`);
  return { exitCode, stdout: Buffer.concat(said.stdout).toString(), stderr: Buffer.concat(said.stderr).toString() };
}

/** The same, for a tool that has to succeed; throws with its own words when it does not. */
export async function mustRun(file: string, args: readonly string[], run: ToolRun): Promise<string> {
  const { exitCode, stdout, stderr } = await runTool(file, args, run);
  if (exitCode === 0) return stdout;
  throw new Error(`${file} ${args.join(' ')} ended with exit code ${exitCode ?? 'none'}:\n${`${stderr}${stdout}`.trim().slice(-2000)}`);
}

/** The path of a program of this machine; throws naming it, and how to get it. */
export async function needProgram(name: string, remedy: string): Promise<string> {
  const file = await findProgram(name, process.env['PATH'] ?? '');
  if (file === null) throw new Error(`${name} is missing: it is in no folder that PATH names. ${remedy}`);
  return file;
}

function defined(variables: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
