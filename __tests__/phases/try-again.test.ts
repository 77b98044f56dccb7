import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/core/fault.ts';
import { tryAgain } from '../../src/phases/try-again.ts';
import { noPowers } from '../powers.ts';

/** Fails this often, then answers; what it was called each time, and what was said of it. */
async function tried(failures: number, limit: number, thrown: unknown = new Fault('codex:empty-answer', 'Nothing.')) {
  const names: string[] = [];
  const warned: string[] = [];
  const narrator = { ...noPowers().narrator, warn: (line: string) => void warned.push(line) };
  const end = await tryAgain({ turn: 'plan', limit, narrator }, async (name) => {
    names.push(name);
    if (names.length <= failures) throw thrown;
    return 'answered';
  }).catch((reason: unknown) => (reason instanceof Fault ? reason.code : reason));
  return { names, end, warned };
}

describe('limits.attempts', () => {
  it.each([
    ['one failure below the limit', 2, 'answered', ['plan', 'plan.attempt-2', 'plan.attempt-3']],
    ['at the limit', 3, 'breaker:attempts', ['plan', 'plan.attempt-2', 'plan.attempt-3']],
    ['one failure above the limit', 4, 'breaker:attempts', ['plan', 'plan.attempt-2', 'plan.attempt-3']],
  ])('%s', async (_, failures, end, names) => {
    expect(await tried(failures, 3)).toMatchObject({ end, names });
  });

  it('of one never tries again', async () => {
    expect(await tried(1, 1)).toEqual({ names: ['plan'], end: 'breaker:attempts', warned: [] });
  });

  it('tells why it tries again', async () => {
    expect((await tried(1, 2)).warned).toEqual(['Attempt 1 of 2 at plan failed: Nothing. (codex:empty-answer) Codex starts afresh.']);
  });

  it.each(['codex:refused', 'codex:timeout', 'codex:protected-path', 'model:rate-limited', 'breaker:tokens', 'breaker:cost', 'breaker:minutes', 'breaker:log-bytes', 'run:cancelled'] as const)('leaves %s as it is', async (code) => {
    expect(await tried(1, 5, new Fault(code, 'x'))).toMatchObject({ names: ['plan'], end: code });
  });
});
