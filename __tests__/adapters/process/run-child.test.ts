import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runChild, type ChildRequest, type ChildResult } from '../../../src/adapters/process/run-child.ts';
import { scratch } from '../scratch.ts';

interface Seen extends ChildResult {
  readonly stdout: string;
  readonly stderr: string;
}

async function shell(script: string, options: Partial<ChildRequest> = {}): Promise<Seen> {
  const text = { stdout: '', stderr: '' };
  const result = await runChild({
    file: '/bin/sh',
    args: ['-c', script],
    cwd: '/',
    env: { PATH: '/usr/bin:/bin' },
    timeoutMs: 20_000,
    onOutput: (chunk, stream) => { text[stream] += Buffer.from(chunk).toString(); },
    ...options,
  });
  return { ...result, ...text };
}

/** Waits a moment for a process that was killed to be gone; fails when it stays. */
async function expectGone(pid: string): Promise<void> {
  for (let turn = 0; turn < 100 && isAlive(pid); turn += 1) await new Promise((resolve) => { setTimeout(resolve, 50); });
  expect(isAlive(pid)).toBe(false);
}

/** Says whether a process is there and no zombie. */
function isAlive(pid: string): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

const ended = { signal: null, timedOut: false, aborted: false, outputAbandoned: false };

describe('runChild', () => {
  it('hands over output, exit code and nothing of our environment', async () => {
    const seen = await shell('echo out; echo err >&2; env; exit 7', { env: { ONLY: 'this' } });
    expect(seen).toMatchObject({ ...ended, exitCode: 7, stderr: 'err\n' });
    expect(seen.stdout).toContain('ONLY=this');
    expect(seen.stdout).not.toContain('HOME=');
  });

  it('feeds standard input, also to a program that does not read it', async () => {
    expect((await shell('cat', { stdin: 'hello' })).stdout).toBe('hello');
    expect(await shell('exit 0', { stdin: Buffer.alloc(1_000_000) })).toMatchObject({ ...ended, exitCode: 0 });
  });

  it('receives what comes through descriptor 3 apart from the output', async () => {
    let status = '';
    const seen = await shell('echo out; echo status >&3', { onStatus: (chunk) => { status += Buffer.from(chunk).toString(); } });
    expect([seen.stdout, status]).toEqual(['out\n', 'status\n']);
  });

  it('keeps the order of both outputs when they share one pipe, which can be opened by name', async () => {
    const seen = await shell('echo 1; echo 2 >&2; echo 3; echo 4 >/dev/stderr; echo 5 >/dev/stdout', { mergesOutput: true });
    expect(seen).toMatchObject({ ...ended, exitCode: 0, stdout: '1\n2\n3\n4\n5\n', stderr: '' });
  });

  it('loses nothing of much output through one pipe', async () => {
    let bytes = 0;
    const seen = await shell('head -c 50000000 /dev/zero', { mergesOutput: true, onOutput: (chunk) => { bytes += chunk.byteLength; } });
    expect([seen.exitCode, bytes]).toEqual([0, 50_000_000]);
  });

  it('passes on no descriptor that somebody left open for us', async () => {
    const module = join(import.meta.dirname, '../../../src/adapters/process/run-child.ts');
    const program = `
      import { runChild } from ${JSON.stringify(module)};
      const onOutput = (chunk) => { process.stdout.write(chunk); };
      await runChild({ file: '/bin/ls', args: ['-l', '/proc/self/fd'], cwd: '/', env: {}, timeoutMs: 20_000, onOutput });
    `;
    // The folder / stands for anything of the host: whoever holds it open reads all that lies in it.
    // Node itself closes what it finds below 17 when it starts, so it is tried above that, with a shell that can.
    const seen = await shell(`exec 40</ && ls -l /proc/self/fd && echo then && exec "${process.execPath}" --input-type=module -`, { file: '/bin/bash', stdin: program });
    const [before = '', after = ''] = seen.stdout.split('then\n');
    expect(before).toContain(' 40 -> /\n');
    expect(after).toContain(' 40 -> /dev/null\n');
    expect(after).not.toContain(' -> /\n');
  });

  it('ends the whole group when the time is up', async () => {
    const seen = await shell('sleep 600 & echo $!; wait', { timeoutMs: 300 });
    expect(seen).toMatchObject({ exitCode: null, signal: 'SIGTERM', timedOut: true, aborted: false });
    await expectGone(seen.stdout.trim());
  });

  it('kills what ignores the first signal', async () => {
    const seen = await shell('trap "" TERM; echo $$; sleep 600; sleep 600', { timeoutMs: 300 });
    expect(seen).toMatchObject({ exitCode: null, signal: 'SIGKILL', timedOut: true });
    await expectGone(seen.stdout.trim());
  });

  it('ends the group when told to, before and during the run', async () => {
    const soon = new AbortController();
    setTimeout(() => soon.abort(), 200);
    expect(await shell('sleep 600', { signal: soon.signal })).toMatchObject({ exitCode: null, aborted: true, timedOut: false });
    expect(await shell('sleep 600', { signal: AbortSignal.abort() })).toMatchObject({ exitCode: null, aborted: true });
  });

  it('leaves nothing of the group behind after an ordinary end', async () => {
    const seen = await shell('sleep 600 & echo $!');
    expect(seen).toMatchObject({ ...ended, exitCode: 0 });
    await expectGone(seen.stdout.trim());
  });

  it('does not hang on a process that left the group and holds the output open', async () => {
    const seen = await shell('setsid sleep 60 & echo $!; sleep 0.5; exit 3');
    try {
      expect(seen).toMatchObject({ ...ended, exitCode: 3, outputAbandoned: true });
      expect(isAlive(seen.stdout.trim())).toBe(true);
    } finally {
      process.kill(Number(seen.stdout.trim()), 'SIGKILL');
    }
  });

  it('does not hang on such a process after a time-out either', async () => {
    const seen = await shell('setsid sleep 60 & echo $!; sleep 600', { timeoutMs: 700 });
    try {
      expect(seen).toMatchObject({ timedOut: true, outputAbandoned: true });
    } finally {
      process.kill(Number(seen.stdout.trim()), 'SIGKILL');
    }
  });

  it('does not hang on such a process that writes without end', async () => {
    const folder = scratch();
    const seen = await shell(`setsid sh -c 'trap "" PIPE; while sleep 0.05; do echo more || break; done; : > ${join(folder, 'ended')}' & sleep 0.5; exit 0`);
    expect(seen).toMatchObject({ exitCode: 0, outputAbandoned: true });
    for (let turn = 0; turn < 100 && !existsSync(join(folder, 'ended')); turn += 1) await new Promise((resolve) => { setTimeout(resolve, 50); });
    expect(existsSync(join(folder, 'ended'))).toBe(true);
  });

  it('keeps the last bytes of a program that ends at once, however slowly they are taken', async () => {
    let bytes = 0;
    const seen = await shell('head -c 200000 /dev/zero', { onOutput: async (chunk) => {
      await new Promise((resolve) => { setTimeout(resolve, 20); });
      bytes += chunk.byteLength;
    } });
    expect(seen).toMatchObject({ ...ended, exitCode: 0 });
    expect(bytes).toBe(200_000);
  });

  it('passes on what a receiver of output throws, and kills the program', async () => {
    const folder = scratch();
    await expect(shell(`echo $$ > ${join(folder, 'pid')}; echo now; sleep 600`, { onOutput: () => { throw new Error('disk full'); } })).rejects.toThrow('disk full');
    await expectGone(readFileSync(join(folder, 'pid'), 'utf8').trim());
  });

  it.each([
    ['a program that is not there', { file: '/nonexistent/program' }, 'Could not start /nonexistent/program in /: spawn /nonexistent/program ENOENT'],
    ['a file that is no program', { file: '/etc/passwd' }, 'Could not start /etc/passwd in /: spawn /etc/passwd EACCES'],
    ['a folder that is not there', { cwd: '/nonexistent' }, 'Could not start /bin/sh in /nonexistent: spawn /bin/sh ENOENT'],
    ['an argument that is too long', { args: ['-c', 'x'.repeat(4_000_000)] }, 'Could not start /bin/sh in /: spawn E2BIG'],
    ['an argument with a NUL', { args: ['-c', 'a\0b'] }, 'Could not start /bin/sh in /: The argument'],
  ])('says clearly that it could not start %s', async (_, options, message) => {
    await expect(shell('true', { stdin: 'x', ...options })).rejects.toThrow(message);
  });
});
