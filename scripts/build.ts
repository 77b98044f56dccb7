import { execFile } from 'node:child_process';
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [lib, dist] = [join(root, 'lib'), join(root, 'dist')];

/** The command line is the same bundle: its entry takes arguments as a command, and none as a step of a workflow. */
const CLI = `#!/usr/bin/env node
if (process.argv.length === 2) process.argv.push('--help');
await import('./index.js');
`;

await main();

/** Compiles src to lib and bundles it into dist, from nothing, so that no chunk of an earlier build is left. */
async function main(): Promise<void> {
  for (const folder of [lib, dist]) await rm(folder, { recursive: true, force: true });
  await tool('typescript', 'tsc', ['-p', 'tsconfig.build.json']);
  await tool('@vercel/ncc', 'ncc', ['build', join(lib, 'main.js'), '-o', dist, '--license', 'licenses.txt', '--target', 'es2022', '--no-cache', '--quiet']);
  await writeFile(join(dist, 'cli.js'), CLI);
  await chmod(join(dist, 'cli.js'), 0o755);
  await normalise();
  const files = await readdir(dist);
  process.stdout.write(`dist: ${files.toSorted().join(', ')}\n`);
}

/** Runs a development tool with the node that runs this script. */
async function tool(packageName: string, bin: string, args: readonly string[]): Promise<void> {
  const folder = join(root, 'node_modules', packageName);
  const { bin: bins } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { readonly bin: Readonly<Record<string, string>> };
  const file = bins[bin];
  if (file === undefined) throw new Error(`${packageName} has no program ${bin}`);
  try {
    await run(process.execPath, [join(folder, file), ...args], { cwd: root, maxBuffer: 64 * 1024 * 1024, timeout: 600_000, killSignal: 'SIGKILL' });
  } catch (thrown) {
    const said = thrown instanceof Error && 'stdout' in thrown && 'stderr' in thrown ? `${String(thrown.stdout)}${String(thrown.stderr)}` : String(thrown);
    throw new Error(`${bin} failed:\n${said.trim()}`, { cause: thrown });
  }
}

/** Git keeps text with single line feeds; some licences come with others, and would differ after a checkout. */
async function normalise(): Promise<void> {
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(js|json|txt)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path, 'utf8');
    if (text.includes(root)) throw new Error(`${path} names the folder it was built in`);
    if (text.includes('\r\n')) await writeFile(path, text.replaceAll('\r\n', '\n'));
  }
}
