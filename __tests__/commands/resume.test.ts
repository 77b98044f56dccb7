import { execFile } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { writeResume } from '../../src/adapters/files/resume-file.ts';
import { startOf } from '../../src/adapters/process/ledger.ts';
import type { Resume } from '../../src/contract/resume.ts';
import { VERSION } from '../../src/version.ts';
import { RUN } from '../facts.ts';
import { scratch } from '../adapters/scratch.ts';

const MAIN = join(import.meta.dirname, '../../src/main.ts');

interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const cli = (args: readonly string[], env: Readonly<Record<string, string>> = { GITHUB_TOKEN: 'x' }): Promise<Said> =>
  promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, ...args], { env: { PATH: '/usr/bin:/bin', ...env }, timeout: 30_000 }).then(
    (done) => ({ ...done, code: 0 }),
    (thrown: Said) => thrown,
  );

async function left(parts: Partial<Resume>): Promise<string> {
  const folder = join(scratch(), 'run');
  mkdirSync(folder);
  await writeResume(folder, { schema: 'codex-orchestrator/resume@1', run: RUN, version: VERSION, process: { pid: 1, started: 'never' }, environment: {}, event: null, ...parts });
  return folder;
}

describe('run --resume', () => {
  it.each([
    [['run'], 2, 'run wants --packs or --resume. A run of an issue is started by its label, in a workflow.'],
    [['run', '--resume', '/nonexistent', '--force'], 2, "Unknown option '--force'"],
    [['run', '--resume', '/nonexistent', '--token-env', 'NO_TOKEN'], 2, 'NO_TOKEN is not set. It must hold a token'],
    [['run', '--resume', '/nonexistent'], 3, 'there is no /nonexistent.resume.json, so no run of ours was left there. Give the folder of evidence of the run.'],
  ] as const)('%j ends with %i and says why', async (args, code, says) => {
    const said = await cli(args);
    expect([said.code, said.stderr]).toEqual([code, expect.stringContaining(`codex-orchestrator: ${says}`)]);
  });

  it('leaves a run alone that still goes on', async () => {
    const folder = await left({ process: { pid: process.pid, started: startOf(process.pid) ?? '' } });
    expect(await cli(['run', '--resume', folder])).toMatchObject({ code: 3, stderr: `codex-orchestrator: the run is still going on, as process ${process.pid}. Cancel its job instead.\n` });
  });

  it('leaves a run alone that another version began', async () => {
    const folder = await left({ version: '0.0.1' });
    expect(await cli(['run', '--resume', folder])).toMatchObject({ code: 3, stderr: `codex-orchestrator: the run was begun by version 0.0.1 and must be ended by it; this is ${VERSION}.\n` });
  });

  it.each<[string, (folder: string) => void]>([
    ['a file that others may write', (folder) => chmodSync(`${folder}.resume.json`, 0o620)],
    ['a folder that others may write', (folder) => chmodSync(join(folder, '..'), 0o777)],
    ...(process.getuid?.() === 0 ? [['a file of another user', (folder: string) => chownSync(`${folder}.resume.json`, 65_534, 65_534)] as [string, (folder: string) => void]] : []),
  ])('sends no token where a run says that somebody else may have written: %s', async (_title, loosen) => {
    const folder = await left({});
    loosen(folder);
    expect(await cli(['run', '--resume', folder])).toMatchObject({ code: 3, stderr: expect.stringContaining('belongs to somebody else, or others may write to it. Resume the run as the user whose run it was') });
  });

  it('takes nothing from what was kept but the places of the run', async () => {
    const folder = await left({ environment: { GITHUB_API_URL: 'http://127.0.0.1:9/', GITHUB_REPOSITORY: 'acme/price-tags', RUNNER_TEMP: join(scratch(), 'temp'), HTTPS_PROXY: 'not an address', NODE_OPTIONS: '--no-such-option' } });
    const said = await cli(['run', '--resume', folder]);
    expect(said.stdout).toContain(`Run ${RUN} of acme/price-tags is ended and told to http://127.0.0.1:9/.`);
    expect(said.code).toBe(1);
  });
});
