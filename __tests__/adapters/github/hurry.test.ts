import { describe, expect, it } from 'vitest';
import { connect, faultOf, operations } from './connect.ts';
import { effects, everyWrite, ONCE } from './every-write.ts';

const SECONDARY = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' };

describe('in a hurry', () => {
  it('a job that is being cancelled still tells, request by request', async () => {
    const stop = new AbortController();
    stop.abort();
    const connected = await connect({}, { hurry: stop.signal });
    await everyWrite(connected);
    expect(await effects(connected.github)).toEqual(ONCE);
  });

  it('waits for no rate limit, however short', async () => {
    const stop = new AbortController();
    stop.abort();
    const { publisher, github } = await connect({ intercept: () => ({ status: 429, headers: { 'retry-after': '1' }, body: SECONDARY }) }, { hurry: stop.signal, secondMs: 1000 });
    expect((await faultOf(publisher.react(1, 'eyes'))).code).toBe('github:unreachable');
    expect(operations(github)).toEqual(['reactions/create-for-issue 429']);
  });

  it('tries again once where the server broke', async () => {
    const stop = new AbortController();
    stop.abort();
    const { publisher, github } = await connect({ intercept: () => ({ status: 502, body: { message: 'Bad gateway' } }) }, { hurry: stop.signal });
    expect((await faultOf(publisher.react(1, 'eyes'))).code).toBe('github:unexpected');
    expect(operations(github)).toEqual(['reactions/create-for-issue 502', 'reactions/create-for-issue 502']);
  });

  it('gives up the request under way after a moment, and a long wait at once', async () => {
    const hanging = new AbortController();
    const first = await connect({ intercept: () => (hanging.abort(), { delayMs: 4000 }) }, { hurry: hanging.signal });
    expect(await faultOf(first.publisher.react(1, 'eyes'))).toMatchObject({ code: 'github:unreachable', message: 'GitHub did not answer when asked to react to issue 1: it was given up because the run is ending' });
    const waiting = new AbortController();
    const second = await connect({ intercept: () => (setTimeout(() => waiting.abort(), 50), { status: 429, headers: { 'retry-after': '60' }, body: SECONDARY }) }, { hurry: waiting.signal, secondMs: 1000 });
    expect((await faultOf(second.publisher.react(1, 'eyes'))).code).toBe('github:unreachable');
    expect(operations(second.github)).toEqual(['reactions/create-for-issue 429']);
  });
});
