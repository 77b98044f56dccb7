import { chmod, mkdir, readdir } from 'node:fs/promises';
import { arch } from 'node:process';
import { join } from 'node:path';
import { z } from 'zod';
import { GO_TOOLCHAINS, OLDEST_GO_MINOR, type GoTool } from './pins.ts';
import { mustRun, needProgram } from './run-tool.ts';

const downloaded = z.object({ Dir: z.string().default(''), Sum: z.string().default(''), Error: z.string().default('') });

/** Never a `go.mod` or workspace of a folder above, and never another Go than the one that was called. */
const GO_ENVIRONMENT = { GOFLAGS: '-mod=mod', GOWORK: 'off', GOTOOLCHAIN: 'local', GO111MODULE: 'on', CGO_ENABLED: '0' } as const;

/** Finds a Go that is new enough: that of the machine, or the one it fetches as a module. Throws naming what is missing. */
export async function findGo(folder: string): Promise<string> {
  const found = await needProgram('go', `Install Go; with one older than 1.${OLDEST_GO_MINOR}, such as Debian's package golang-go, a newer one is fetched as a module.`);
  if ((await minorOf(found, folder)) >= OLDEST_GO_MINOR) return found;
  const toolchain = GO_TOOLCHAINS[arch];
  if (toolchain === undefined) throw new Error(`Go 1.${OLDEST_GO_MINOR} or newer is missing, and none is pinned for ${arch}.`);
  const root = await downloadModule(found, toolchain, folder);
  // A module holds no permission to run its files.
  for (const programs of ['bin', 'pkg/tool']) {
    for (const entry of await readdir(join(root, programs), { recursive: true, withFileTypes: true })) if (entry.isFile()) await chmod(join(entry.parentPath, entry.name), 0o755);
  }
  return join(root, 'bin/go');
}

/** Downloads a module, or finds it in Go's cache, and answers its folder; throws unless its digest is the pinned one. */
export async function downloadModule(go: string, { module, version, sum }: GoTool, folder: string): Promise<string> {
  const text = await runGo(go, ['mod', 'download', '-modcacherw', '-json', `${module}@${version}`], folder);
  const { Dir, Sum, Error: problem } = downloaded.parse(JSON.parse(text));
  if (problem !== '') throw new Error(`${module}@${version} could not be had: ${problem}`);
  if (Sum !== sum) throw new Error(`${module}@${version} is not what is pinned: ${sum} was expected, ${Sum} was found.`);
  return Dir;
}

/** Runs Go in a folder without a module of its own; throws with its own words when it fails. */
export async function runGo(go: string, args: readonly string[], folder: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  await mkdir(folder, { recursive: true });
  // GOROOT of the machine's Go would lead another Go to the wrong library.
  return mustRun(go, args, { cwd: folder, env: { ...GO_ENVIRONMENT, GOROOT: undefined, ...env }, timeoutMs: 600_000 });
}

async function minorOf(go: string, folder: string): Promise<number> {
  const text = await runGo(go, ['version'], folder);
  const minor = /\bgo1\.(\d+)/.exec(text)?.[1];
  if (minor === undefined) throw new Error(`${go} does not say which Go it is: ${text.trim()}`);
  return Number(minor);
}
