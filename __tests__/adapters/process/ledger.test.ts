import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { endSurvivors, isOfThisBoot, keepLedger, startOf } from '../../../src/adapters/process/ledger.ts';
import { runChild } from '../../../src/adapters/process/run-child.ts';
import { scratch } from '../scratch.ts';

/** Starts a program that would run for a minute, in a group of its own as everything of a run, and waits until it is there. */
async function start(script = 'sleep 60'): Promise<ChildProcess & { readonly pid: number }> {
  const child = spawn('/bin/sh', ['-c', `echo ready; ${script}`], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
  const { pid } = child;
  if (pid === undefined) throw new Error('there is no /bin/sh');
  onTestFinished(() => void child.kill('SIGKILL'));
  await new Promise((resolve) => { child.stdout.once('data', resolve); });
  return Object.assign(child, { pid });
}

function ledger(lines: readonly string[]): string {
  const file = join(scratch(), 'children');
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  return file;
}

describe('the ledger of a run', () => {
  it('ends what is written down and all it has started, in other groups and sessions too', async () => {
    const marker = join(scratch(), 'pid');
    const child = await start(`setsid sleep 61 & echo $! > ${marker}; sleep 60`);
    for (let turn = 0; turn < 100 && !existsSync(marker); turn += 1) await new Promise((resolve) => { setTimeout(resolve, 20); });
    const ended = await endSurvivors(ledger([`${child.pid} ${startOf(child.pid) ?? ''}`]));
    expect(ended).toContain(child.pid);
    expect(ended.length).toBeGreaterThanOrEqual(3);
    expect(ended.filter((pid) => startOf(pid) !== null)).toEqual([]);
  });

  it('leaves a process alone that has only got the number of one of ours', async () => {
    const child = await start();
    expect(await endSurvivors(ledger([`${child.pid} 1`]))).toEqual([]);
    expect(startOf(child.pid)).not.toBeNull();
  });

  it('leaves a process alone whose number and ticks one of ours had before the machine was started again', async () => {
    const child = await start();
    expect(await endSurvivors(ledger([`${child.pid} ${(startOf(child.pid) ?? '').replace(/@.*$/, '@00000000-0000-0000-0000-000000000000')}`, `${child.pid} ${(startOf(child.pid) ?? '').replace(/@.*$/, '')}`]))).toEqual([]);
    expect(startOf(child.pid)).toMatch(/^\d+@[0-9a-f-]{36}$/);
  });

  it('tells a start of this machine from one that somebody made up, or that was before', () => {
    const here = startOf(process.pid) ?? '';
    expect([here, here.replace(/@.*$/, '@00000000-0000-0000-0000-000000000000'), here.replace(/@.*$/, ''), here.replace(/@.*$/, '@'), ''].map(isOfThisBoot)).toEqual([true, false, false, false, false]);
  });

  it('is written by every program that is started, once it is kept, readable by nobody else', async () => {
    const file = join(scratch(), 'of-run', 'children');
    keepLedger(file);
    const pids: string[] = [];
    for (const seconds of ['0', '0.1']) await runChild({ file: '/bin/sh', args: ['-c', `echo $$; exec sleep ${seconds}`], cwd: '/', env: {}, timeoutMs: 10_000, onOutput: (chunk) => void pids.push(Buffer.from(chunk).toString().trim()) });
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    // A program may have ended before it can be looked at, and then there is nothing to end.
    expect(lines.at(-1)).toMatch(new RegExp(`^${pids[1] ?? 'none'} \\d+@[0-9a-f-]{36}$`));
    expect([statSync(file).mode & 0o777, statSync(dirname(file)).mode & 0o777]).toEqual([0o600, 0o700]);
  });

  it('lets no program run that it cannot be written for', async () => {
    const folder = scratch();
    keepLedger(join(folder, 'gone', 'children'));
    rmSync(join(folder, 'gone'), { recursive: true });
    await expect(runChild({ file: '/bin/sleep', args: ['60'], cwd: '/', env: {}, timeoutMs: 10_000, onOutput: () => undefined })).rejects.toThrow('ENOENT');
    keepLedger(join(scratch(), 'children'));
  });

  it('passes over a line that was cut off as the machine went away', async () => {
    const child = await start();
    const file = ledger([]);
    appendFileSync(file, `${child.pid} ${startOf(child.pid) ?? ''}`);
    expect(await endSurvivors(file)).toEqual([]);
  });

  it('has nothing to end where none was kept', async () => {
    expect(await endSurvivors(join(scratch(), 'none'))).toEqual([]);
  });
});
