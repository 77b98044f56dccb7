import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { codexBinary } from '../../src/testkit/demo/codex-binary.ts';
import { PROJECT_FILES } from '../../src/testkit/demo/project.ts';
import { scratch } from '../adapters/scratch.ts';
import { ROOT } from './stage.ts';
import type { Filled } from './on-small-disk.ts';
import type { Told } from './tell-story.ts';

const POLICY = '.github/codex-orchestrator.yml';
const WORKFLOW = '.github/workflows/codex.yml';

/** What mounts a small disk for one process and its children, without root; null where this machine does not let it. */
const mounter = ['/usr/bin/bwrap', join(dirname(dirname(codexBinary(ROOT))), 'codex-resources/bwrap')].find((path) => existsSync(path) && mounts(path)) ?? null;

function mounts(path: string): boolean {
  try {
    execFileSync(path, ['--dev-bind', '/', '/', '--tmpfs', '/mnt', '/bin/true'], { stdio: 'ignore', timeout: 10_000 });
    return true;
  } catch {
    // Whatever the reason, the tests are skipped by name then.
    return false;
  }
}

/** Runs a script of this folder with a disk of so many bytes mounted for it; answers what it prints behind a word. */
async function onDisk<Result>(disk: string, bytes: number, word: string, script: string, args: readonly string[]): Promise<Result> {
  await mkdir(disk, { recursive: true });
  const command = [process.execPath, '--disable-warning=ExperimentalWarning', '--import', join(ROOT, 'src/testkit/json-imports.ts'), join(ROOT, '__tests__/kill', script), ...args];
  const { stdout } = await promisify(execFile)(mounter ?? '', ['--dev-bind', '/', '/', '--size', String(bytes), '--tmpfs', disk, ...command], { timeout: 120_000, maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(new RegExp(`^${word} (.+)$`, 'm').exec(stdout)?.[1] ?? 'null');
}

/** Tells the story with a disk of so many bytes at one folder of it. */
function tellOnDisk(folder: string, disk: string, bytes: number, files: Readonly<Record<string, string>>): Promise<Told> {
  return onDisk(disk, bytes, 'TOLD', 'tell-story.ts', [folder, ROOT, JSON.stringify(files)]);
}

describe.skipIf(mounter === null)('a full disk (skipped where no disk can be mounted without root)', () => {
  it('that a setup command has filled is FAILED evidence:broken, with a bundle that verifies once there is room again', async () => {
    const folder = scratch();
    const policy = (PROJECT_FILES[POLICY] ?? '').replace('[node, scripts/prepare.mjs]', JSON.stringify(['sh', '-c', 'mkdir generated; yes > generated/big || true']));
    const told = await tellOnDisk(folder, join(folder, 'runner'), 32 * 1024 * 1024, { [POLICY]: policy });
    expect({ ...told, comment: '', log: '' }).toEqual({ status: 'FAILED', reason: 'evidence:broken', comment: '', labels: ['codex:failed'], exits: [1, 0], differences: [], recorded: 'evidence:broken', artifacts: 1, defects: [], log: '' });
    expect(told.comment).toContain('no space left on device');
  });

  it('that stays full is FAILED evidence:broken on the issue and in the log, without a bundle', async () => {
    const folder = scratch();
    const disk = join(folder, 'disk');
    const workflow = `${PROJECT_FILES[WORKFLOW] ?? ''}          evidence-dir: ${disk}\n`;
    const told = await tellOnDisk(folder, disk, 16 * 1024, { [WORKFLOW]: workflow });
    expect([told.status, told.reason, told.labels, told.exits, told.recorded, told.artifacts, told.defects]).toEqual(['FAILED', 'evidence:broken', ['codex:failed'], [1, 0], null, 0, []]);
    expect(told.comment).toContain('no evidence bundle could be closed');
    expect(told.log).toMatch(/##\[error\]FAILED \(evidence:broken\): .*no space left on device/);
  });

  it('is evidence:broken in every part of a run that writes, and once there is room again who comes next closes a bundle that verifies', async () => {
    const disk = join(scratch(), 'disk');
    const { capture, journal, closing, copying } = await onDisk<Record<'capture' | 'journal' | 'closing' | 'copying', Filled>>(disk, 512 * 1024, 'FILLED', 'on-small-disk.ts', [disk]);
    const full = 'evidence:broken: no space left on device';
    const own = ['journal.jsonl', 'summary.md', 'telemetry.json'];
    expect(capture).toEqual({ ends: full, leaves: { records: 0, differences: [], files: ['codex/plan.events.jsonl', ...own] } });
    expect(journal).toEqual({ ends: full, leaves: { records: 1, differences: [], files: own } });
    expect(closing).toEqual({ ends: full, leaves: { records: 6, differences: [], files: own } });
    // Nothing of the copy of what was to be uploaded is left, and nothing was sent.
    expect(copying).toEqual({ ends: full, leaves: [] });
  });
});
