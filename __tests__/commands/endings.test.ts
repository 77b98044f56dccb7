import { describe, expect, it, onTestFinished } from 'vitest';
import { watchEndings } from '../../src/commands/endings.ts';
import type { Fault } from '../../src/core/fault.ts';

function watch(wallMs: number) {
  const seen: string[] = [];
  const { signal, release } = watchEndings({ wallMs, onEnding: ({ code }: Fault) => void seen.push(`${code} ${signal.aborted ? 'afterwards' : 'before anything else'}`) });
  onTestFinished(release);
  const ended = new Promise<Fault>((resolve) => signal.addEventListener('abort', () => resolve(signal.reason), { once: true }));
  return { seen, ended, release };
}

describe('what ends a run from outside', () => {
  it('is its time, as run:timeout', async () => {
    const { seen, ended } = watch(20);
    expect(await ended).toMatchObject({ code: 'run:timeout', message: expect.stringMatching(/^The run took longer than /) });
    expect(seen).toEqual(['run:timeout before anything else']);
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
