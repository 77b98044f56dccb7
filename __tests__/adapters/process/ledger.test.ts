import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { endSurvivors, startOf } from '../../../src/adapters/process/ledger.ts';
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
