import { spawnSync } from 'node:child_process';
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [lib, dist] = [join(root, 'lib'), join(root, 'dist')];

/**
 * The command line is the same bundle: its entry takes arguments as a command, and none as a step of a workflow. It runs under
 * the Node that somebody has, while a runner brings the one that action.yml names; Node 20 lacks two functions of ES2024.
 */
const CLI = `#!/usr/bin/env node
Promise.withResolvers ??= function withResolvers() {
  const made = {};
  made.promise = new this((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
};
Map.groupBy ??= function groupBy(items, keyOf) {
  const groups = new Map();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(item);
  }
  return groups;
};
if (process.argv.length === 2) process.argv.push('--help');
await import('./index.js');
`;

process.exitCode = await main();

/** Compiles src to lib and bundles it into dist, from nothing, so that no chunk of an earlier build is left; answers the exit code. */
async function main(): Promise<number> {
  for (const folder of [lib, dist]) await rm(folder, { recursive: true, force: true });
  if (!(await tool('typescript', 'tsc', ['-p', 'tsconfig.build.json']))) return 1;
  if (!(await tool('@vercel/ncc', 'ncc', ['build', join(lib, 'main.js'), '-o', dist, '--license', 'licenses.txt', '--target', 'es2022', '--no-cache', '--quiet']))) return 1;
  await writeFile(join(dist, 'cli.js'), CLI);
  await chmod(join(dist, 'cli.js'), 0o755);
  await normalise();
  process.stdout.write(`dist: ${(await readdir(dist)).toSorted().join(', ')}\n`);
  return 0;
}

/** Runs a development tool with the node that runs this script; it speaks for itself. Answers whether it succeeded. */
async function tool(packageName: string, bin: string, args: readonly string[]): Promise<boolean> {
  const folder = join(root, 'node_modules', packageName);
  const { bin: bins } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { readonly bin: Readonly<Record<string, string>> };
  const file = bins[bin];
  if (file === undefined) throw new Error(`${packageName} has no program ${bin}`);
  const { status, signal, error } = spawnSync(process.execPath, [join(folder, file), ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000, killSignal: 'SIGKILL' });
  if (status === 0) return true;
  process.stderr.write(`build: ${bin} ended with ${error?.message ?? signal ?? `exit code ${status ?? 'unknown'}`}\n`);
  return false;
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
