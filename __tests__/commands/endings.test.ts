import { describe, expect, it, onTestFinished } from 'vitest';
import { watchEndings } from '../../src/commands/endings.ts';
import type { Fault } from '../../src/core/fault.ts';

function watch(ms: number) {
  const seen: string[] = [];
  const { signal, release, allow, secondsLeft } = watchEndings({ minutes: ms / 60_000, onEnding: ({ code }: Fault) => void seen.push(`${code} ${signal.aborted ? 'afterwards' : 'before anything else'}`) });
  onTestFinished(release);
  const ended = new Promise<Fault>((resolve) => signal.addEventListener('abort', () => resolve(signal.reason), { once: true }));
  return { seen, ended, release, allow, secondsLeft };
}

describe('what ends a run from outside', () => {
  it('is its time before the policy is read, as run:timeout', async () => {
    const { seen, ended } = watch(20);
    expect(await ended).toMatchObject({ code: 'run:timeout', message: expect.stringMatching(/^The run took longer than .* and had not read its policy by then\.$/) });
    expect(seen).toEqual(['run:timeout before anything else']);
  });

  it('is the time the policy allows once it is read, counted from the start, as breaker:minutes', async () => {
    const { seen, ended, allow, secondsLeft } = watch(60_000);
    expect(secondsLeft()).toBe(60);
    allow(2);
    expect(secondsLeft()).toBe(120);
    allow(1 / 1_000_000);
    expect(await ended).toMatchObject({ code: 'breaker:minutes', message: expect.stringMatching(/^The run took longer than the .* minutes that its policy allows\.$/) });
    expect([seen, secondsLeft()]).toEqual([['breaker:minutes before anything else'], 1]);
  });

  it('is not the time it began with where the policy allows more', async () => {
    const { seen, allow } = watch(20);
    allow(60);
    await new Promise((resolve) => { setTimeout(resolve, 60); });
    expect(seen).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('is the cancellation of its job, as run:cancelled: %s', async (name) => {
    const { seen, ended } = watch(60_000);
    process.kill(process.pid, name);
    expect((await ended).code).toBe('run:cancelled');
    expect(seen).toEqual(['run:cancelled before anything else']);
  });

  it('is only the first of them: a second signal, or the time, changes nothing and kills nobody', async () => {
    const { seen, ended } = watch(60);
    process.kill(process.pid, 'SIGINT');
    await ended;
    process.kill(process.pid, 'SIGTERM');
    await new Promise((resolve) => { setTimeout(resolve, 120); });
    expect(seen).toEqual(['run:cancelled before anything else']);
  });

  it('leaves nothing behind when it is released', () => {
    const before = process.listenerCount('SIGINT') + process.listenerCount('SIGTERM');
    watch(60_000).release();
    expect(process.listenerCount('SIGINT') + process.listenerCount('SIGTERM')).toBe(before);
  });
});
