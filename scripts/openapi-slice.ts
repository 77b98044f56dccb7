import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cutDescription } from '../src/testkit/github/cut-description.ts';
import { descriptionPackage, errata, operationIds } from '../src/testkit/github/operations.ts';

const target = new URL('../src/testkit/github/openapi-slice.json', import.meta.url);
const member = 'package/generated/api.github.com.json';
const run = promisify(execFile);

await main();

/**
 * Writes the part of GitHub's OpenAPI description that the testkit answers from. The package it comes from is 385 MB
 * unpacked, so it is never a dependency: it is packed into a temporary folder and one file is taken out of it.
 */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'openapi-'));
  try {
    const full: unknown = JSON.parse(await fetchDescription(folder));
    const slice = cutDescription(full, operationIds, descriptionPackage, errata);
    const text = `${JSON.stringify(slice)}\n`;
    await writeFile(target, text);
    process.stdout.write(`${fileURLToPath(target)}: ${operationIds.length} operations, ${Math.round(text.length / 1000)} kB\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fetchDescription(folder: string): Promise<string> {
  const specifier = `${descriptionPackage.name}@${descriptionPackage.version}`;
  const options = { cwd: folder, timeout: 300_000, killSignal: 'SIGKILL', maxBuffer: 1 << 20 } as const;
  const packed = await run(await onPath('npm'), ['pack', specifier, '--json', '--ignore-scripts', '--pack-destination', folder], options);
  await run(await onPath('tar'), ['-xzf', join(folder, packedFile(packed.stdout)), '-C', folder, member], options);
  return readFile(join(folder, member), 'utf8');
}

/** `npm pack --json` prints a list (npm ≤ 11) or an object by package name (npm 12); both hold the file's name. */
function packedFile(output: string): string {
  const name = /"filename":\s*"([^"/]+\.tgz)"/.exec(output)?.[1];
  if (name === undefined) throw new Error(`npm pack named no file; it said: ${output.slice(0, 500)}`);
  return name;
}

async function onPath(program: string): Promise<string> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter).filter((entry) => isAbsolute(entry))) {
    const path = join(folder, program);
    if (
      await access(path, 1).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  throw new Error(`${program} is in no folder that PATH names; install it or add its folder to PATH`);
}
