import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { downloadModule, findGo, runGo } from './find-go.ts';
import { GO_TOOLS, ZIZMOR_VERSION } from './pins.ts';
import { mustRun, needProgram, runTool } from './run-tool.ts';

/** Outlives `npm ci`, and is no file of the repository. */
const CACHE = join(import.meta.dirname, '../../.runs/tools');

/** The path of a program in Go, built from its module at the pinned version unless it is here already. Throws naming what is missing. */
export async function goTool(name: keyof typeof GO_TOOLS): Promise<string> {
  const pin = GO_TOOLS[name];
  return join(
    await installed(`${name}-${pin.version}`, name, async (folder) => {
      const go = await findGo(folder);
      await downloadModule(go, pin, folder);
      await runGo(go, ['install', '-trimpath', `${pin.package}@${pin.version}`], folder, { GOBIN: folder });
    }),
    name,
  );
}

/** The path of zizmor, installed by pip at the pinned version and digest unless it is here already. Throws naming what is missing. */
export async function zizmor(): Promise<string> {
  const program = 'bin/zizmor';
  const folder = await installed(`zizmor-${ZIZMOR_VERSION}`, program, async (target) => {
    const python = await needProgram('python3', "Install Debian's packages python3 and python3-pip.");
    const run = { cwd: target, timeoutMs: 300_000 };
    if ((await runTool(python, ['-m', 'pip', '--version'], run)).exitCode !== 0) throw new Error("pip is missing: python3 -m pip does not run. Install Debian's package python3-pip.");
    const pins = join(import.meta.dirname, 'zizmor.txt');
    await mustRun(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary=:all:', '--require-hashes', `--target=${target}`, '-r', pins], run);
  });
  return join(folder, program);
}

/** Answers a folder that holds the program; one that is being filled gets its name only when it is whole. */
async function installed(name: string, program: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(CACHE, name);
  if (await isFile(join(folder, program))) return folder;
  const filling = `${folder}.${process.pid}`;
  await mkdir(filling, { recursive: true });
  try {
    await fill(filling);
    if (!(await isFile(join(filling, program)))) throw new Error(`${name} was installed, but there is no ${program} in it.`);
    await rm(folder, { recursive: true, force: true });
    await mkdir(dirname(folder), { recursive: true });
    await rename(filling, folder);
  } finally {
    await rm(filling, { recursive: true, force: true });
  }
  return folder;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
