import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { turnFile, type TurnFile } from '../../../src/contract/codex.ts';
import { Fault } from '../../../src/core/fault.ts';
import type { Script } from '../../../src/testkit/model/script.ts';
import { closed, cut, empty, exec, failed, hang, httpError, incomplete, message, refusal, type Turn } from '../../../src/testkit/model/turn.ts';
import { CANARY, HASTE, makeStage, type Stage } from './stage.ts';

/** Errors in the words of the Responses API. */
const said = (text: string, code?: string): unknown => ({ error: { message: text, type: 'invalid_request_error', code: code ?? null } });

/** The model server does the same however often it is asked. */
const always = (turn: Turn): Script => [{ ...turn, times: 'any' }];

const LONG = { headers: { 'retry-after': '3600' } };

describe('what a turn ends with when the model server does not do its part', () => {
  let stage: Stage;
  let plays = 0;
  beforeAll(async () => {
    stage = await makeStage();
  });
  afterAll(() => stage.close());

  /** The fault of one turn, how often the model server was asked, and the record of the turn. */
  async function broken(script: Script, settings: Parameters<Stage['play']>[2] = {}, change: Parameters<Stage['play']>[1] = {}): Promise<{ readonly fault: Fault; readonly asked: number; readonly record: TurnFile }> {
    const name = `t${(plays += 1)}`;
    const thrown = await stage.play(script, { name, ...change }, settings).then(() => undefined, (reason: unknown) => reason);
    if (!(thrown instanceof Fault)) throw new Error(`expected a Fault, got ${String(thrown)}`);
    const record = turnFile.parse(JSON.parse(await stage.evidence(`${name}.turn.json`)));
    expect(record.fault).toBe(thrown.code);
    return { fault: new Fault(thrown.code, thrown.message.replace(name, 'plan')), asked: stage.model.requests.length, record };
  }

  it.each<[row: string, script: Script, asked: number, code: string, sentence: string]>([
    ['400', always(httpError(400, said('Unsupported value: effort.'))), 1, 'model:bad-request', 'The model server answered 400: Unsupported value: effort (plan, 1 request).'],
    ['400 in plain text', always(httpError(400, 'no such thing')), 1, 'model:bad-request', 'The model server answered 400: no such thing (plan, 1 request).'],
    ['400 that quotes the key', always(httpError(400, said(`Odd key ${CANARY}`))), 1, 'model:bad-request', 'The model server answered 400: Odd key *** (plan, 1 request).'],
    ['400 context_length_exceeded', always(httpError(400, said('Too long.', 'context_length_exceeded'))), 1, 'model:context-exceeded', 'The model server answered 400: Too long (plan, 1 request).'],
    ['401', always(httpError(401, said('Incorrect API key.', 'invalid_api_key'))), 1, 'model:key-rejected', 'The model server answered 401: Incorrect API key (plan, 1 request).'],
    ['403', always(httpError(403, said('Not in your region.'))), 1, 'model:key-rejected', 'The model server answered 403: Not in your region (plan, 1 request).'],
    ['404', always(httpError(404, said('No model gpt-x.', 'model_not_found'))), 1, 'model:not-found', 'The model server answered 404: No model gpt-x (plan, 1 request).'],
    ['429 without Retry-After', always(httpError(429, said('Slow down.', 'rate_limit_exceeded'))), 1, 'model:rate-limited', 'The model server answered 429: Slow down (plan, 1 request).'],
    ['429 with a Retry-After of an hour', always(httpError(429, said('Slow down.'), LONG)), 1, 'model:rate-limited', 'The model server answered 429: Slow down, and asks to wait 3600 seconds, which is longer than a run waits (plan, 1 request).'],
    ['429 insufficient_quota', always(httpError(429, said('You exceeded your quota.', 'insufficient_quota'))), 1, 'model:quota', 'The model server answered 429: You exceeded your quota (plan, 1 request).'],
    ['500', always(httpError(500, said('Oh no.'))), 4, 'model:unavailable', 'The model server answered 500: Oh no (plan, 4 requests).'],
    ['503', always(httpError(503, '<html>busy</html>')), 4, 'model:unavailable', 'The model server answered 503: <html>busy</html> (plan, 4 requests).'],
    ['503 with a Retry-After of an hour', always(httpError(503, said('Maintenance.'), LONG)), 4, 'model:unavailable', 'The model server answered 503: Maintenance, and asks to wait 3600 seconds, which is longer than a run waits (plan, 4 requests).'],
    ['a redirection', always(httpError(307, '', { headers: { location: 'http://127.0.0.1:1/' } })), 4, 'model:unavailable', 'The model server answered 307, a redirection, which is not followed (plan, 4 requests).'],
    ['a stream that is cut', always(cut([{ say: 'text', text: 'half' }])), 2, 'model:unavailable', 'The model server broke off in the middle of its answer (plan, 2 requests).'],
    ['a stream that is closed before completed', always(closed([{ say: 'text', text: 'half' }])), 2, 'model:unavailable', 'The model server ended its answer in the middle (plan, 2 requests).'],
    ['response.failed server_error', always(failed('server_error', 'Sorry.')), 2, 'model:unavailable', 'The model server ended its answer with the error server_error: Sorry (plan, 2 requests).'],
    ['response.failed insufficient_quota', always(failed('insufficient_quota', 'No money.')), 1, 'model:quota', 'The model server ended its answer with the error insufficient_quota: No money (plan, 1 request).'],
    ['response.failed context_length_exceeded', always(failed('context_length_exceeded', 'Too long.')), 1, 'model:context-exceeded', 'The model server ended its answer with the error context_length_exceeded: Too long (plan, 1 request).'],
    ['response.failed invalid_prompt', always(failed('invalid_prompt', 'Bad\nprompt.')), 1, 'model:bad-request', 'The model server ended its answer with the error invalid_prompt: Bad prompt (plan, 1 request).'],
    ['response.incomplete max_output_tokens', always(incomplete('max_output_tokens')), 1, 'model:incomplete', 'The model server stopped its answer in the middle: max_output_tokens (plan, 1 request).'],
    ['response.incomplete content_filter', always(incomplete('content_filter')), 2, 'model:filtered', 'The model server stopped its answer in the middle: content_filter (plan, 2 requests).'],
    ['a refusal', always(refusal('No.')), 1, 'codex:refused', 'The model refused plan.'],
    ['an empty answer', always(empty()), 1, 'codex:empty-answer', 'Codex ended plan without an answer.'],
  ])('%s', async (_row, script, asked, code, sentence) => {
    const end = await broken(script);
    expect([end.asked, end.fault.code, end.fault.message]).toEqual([asked, code, sentence]);
    expect(end.record.usage.requests).toBe(asked);
    expect(stage.model.unexpected).toEqual([]);
    expect(await stage.evidence(`${end.record.name}.events.jsonl`)).not.toContain(CANARY);
  });

  it.each<[row: string, turn: Turn, asked: number, sentence: string]>([
    ['idle, no event after the headers', hang(), 2, 'The model server was silent in the middle of its answer until Codex gave up waiting (plan, 2 requests).'],
    ['idle, no headers', message('late', { delayMs: 60_000 }), 4, 'The model server did not answer within 0.5 seconds (plan, 4 requests).'],
  ])('%s', async (_row, turn, asked, sentence) => {
    const end = await broken(always(turn), { patience: { ...HASTE, idleMs: 500 } });
    expect([end.asked, end.fault.code, end.fault.message]).toEqual([asked, 'model:unavailable', sentence]);
  });

  it('connection refused', async () => {
    const { fault, record } = await broken([], { access: { endpoint: new URL('http://127.0.0.1:1/v1/responses'), apiKey: CANARY } });
    expect([fault.code, fault.message]).toEqual(['model:unavailable', 'The model server refused the connection (plan, 4 requests).']);
    expect(record).toMatchObject({ answers: { 'no-answer': 4 }, usage: { requests: 4, inputTokens: 0 } });
  });

  it('bounds the words of a model server', async () => {
    expect((await broken(always(httpError(400, 'x'.repeat(5000))))).fault.message.length).toBeLessThan(600);
  });

  it('500, asked as often as in a run', async () => {
    const { fault, asked } = await broken(always(httpError(500, said('Oh no.'))), { patience: { requestRetries: 2, streamRetries: 2, idleMs: 300_000, longestWaitSeconds: 60 } });
    expect([fault.code, asked]).toEqual(['model:unavailable', 9]);
  });

  it('429 with Retry-After, which is obeyed, then ok', async () => {
    const { turn, message: text } = await stage.play([httpError(429, said('Slow down.'), { headers: { 'retry-after': '1' } }), message('{"ok":1}')], { name: 'retry-after' });
    expect([text, turn.usage.requests]).toEqual(['{"ok":1}', 2]);
    expect(JSON.parse(await stage.evidence('retry-after.turn.json'))).toMatchObject({ fault: null, exitCode: 0, answers: { 429: 1, completed: 1 } });
  });

  it('a stream that is cut after a command, which then runs once', async () => {
    const { turn, message: text } = await stage.play([cut([{ say: 'text', text: 'I will look.' }, { say: 'exec', arguments: { cmd: 'echo once >> ran.txt' } }]), message('{"ok":1}')], { name: 'cut-once' });
    expect(text).toBe('{"ok":1}');
    expect(await readFile(path.join(stage.workspace, 'ran.txt'), 'utf8')).toBe('once\n');
    expect(turn).toMatchObject({ commandsSeen: 1, toolCalls: { recorded: 1, complete: true }, usage: { requests: 2 } });
    expect(JSON.parse(await stage.evidence('cut-once.turn.json'))).toMatchObject({ answers: { 'broken-off': 1, completed: 1 } });
  });

  it('text that is not the schema, which whoever asked does not accept', async () => {
    const accepts = (text: string): never => { throw new Fault('codex:not-schema', `Not ${text.length} characters of prose.`); };
    const end = await broken([message('Sure, I will get to it!', { usage: { input: 30, output: 7 } })], {}, { accepts });
    expect([end.fault.code, end.fault.message]).toEqual(['codex:not-schema', 'Not 23 characters of prose.']);
    expect(stage.broken.at(-1)).toEqual({ name: end.record.name, model: 'gpt-5.5', usage: { requests: 1, inputTokens: 30, cachedInputTokens: 0, outputTokens: 7 }, fault: 'codex:not-schema' });
  });

  it('compaction, whose request and tokens count', async () => {
    const { turn } = await stage.play([exec('true', { usage: { input: 270_000, output: 10 } }), message('a summary', { usage: { input: 5000, output: 100 } }), message('{"ok":1}', { usage: { input: 300, output: 5 } })], { name: 'compaction' });
    expect(turn.usage).toEqual({ requests: 3, inputTokens: 275_300, cachedInputTokens: 0, outputTokens: 115 });
  });

  it('an answer that failed and is asked for again, whose tokens count although Codex leaves them out', async () => {
    const { turn } = await stage.play([failed('server_error', 'Sorry.', { usage: { input: 5000, output: 100 } }), message('{"ok":1}', { usage: { input: 300, output: 5 } })], { name: 'paid-twice' });
    expect(turn.usage).toEqual({ requests: 2, inputTokens: 5300, cachedInputTokens: 0, outputTokens: 105 });
    expect(await stage.evidence('paid-twice.events.jsonl')).toContain('"usage":{"input_tokens":300,');
  });

  it.each<[row: string, used: number, asked: number, code: string | null]>([
    ['budget, one token below the limit', 999, 2, null],
    ['budget, at the limit', 1000, 1, 'breaker:tokens'],
    ['budget, one token above the limit', 1001, 1, 'breaker:tokens'],
  ])('%s', async (_row, used, asked, code) => {
    const script = [exec('true', { usage: { input: used - 10, cachedInput: 500, output: 10 } }), message('{"ok":1}', { usage: { input: 1, output: 1 } })];
    if (code === null) {
      expect((await stage.play(script, { name: `budget-${used}`, limits: { tokens: 1000, cost: null } })).message).toBe('{"ok":1}');
    } else {
      const end = await broken(script, {}, { limits: { tokens: 1000, cost: null } });
      expect([end.fault.code, end.fault.message]).toEqual([code, `The run has used ${used} tokens, and its policy allows 1000; the next request of plan was not sent.`]);
      expect(end.record).toMatchObject({ answers: { completed: 1, 'over-budget': 1 }, usage: { requests: 1, inputTokens: used - 10, outputTokens: 10 } });
    }
    expect(stage.model.requests).toHaveLength(asked);
  });

  it.each<[row: string, used: number, asked: number, code: string | null]>([
    ['cost, one token below the limit', 1999, 2, null],
    ['cost, at the limit', 2000, 1, 'breaker:cost'],
    ['cost, one token above the limit', 2001, 1, 'breaker:cost'],
  ])('%s', async (_row, used, asked, code) => {
    const script = [exec('true', { usage: { input: used, output: 0 } }), message('{"ok":1}', { usage: { input: 1, output: 1 } })];
    const limits = { tokens: null, cost: { dollars: 0.002, price: { model: 'gpt-5.5', input: 1, output: 10 } } };
    if (code === null) {
      expect((await stage.play(script, { name: `cost-${used}`, limits })).message).toBe('{"ok":1}');
    } else {
      const end = await broken(script, {}, { limits });
      expect([end.fault.code, end.fault.message]).toEqual([code, `The run has cost ${used / 1_000_000} dollars, and its policy allows 0.002; the next request of plan was not sent.`]);
      expect(stage.broken.at(-1)).toEqual({ name: end.record.name, model: 'gpt-5.5', usage: end.record.usage, fault: code });
    }
    expect(stage.model.requests).toHaveLength(asked);
  });

  it('budget, with a model server that does not say what it used', async () => {
    const untold = { type: 'response.completed', response: { id: 'r', object: 'response', status: 'completed', output: [] } };
    const body = `event: response.created\ndata: ${JSON.stringify({ type: 'response.created', response: { id: 'r' } })}\n\n${itemDone({ type: 'function_call', id: 'f', call_id: 'f', name: 'exec_command', arguments: '{"cmd":"true"}' })}event: response.completed\ndata: ${JSON.stringify(untold)}\n\n`;
    const end = await broken([httpError(200, body, { headers: { 'content-type': 'text/event-stream' } }), message('{}')], {}, { limits: { tokens: 1000, cost: null } });
    expect([end.asked, end.fault.code]).toEqual([1, 'model:usage-unknown']);
  });
});

function itemDone(item: Readonly<Record<string, unknown>>): string {
  return `event: response.output_item.done\ndata: ${JSON.stringify({ type: 'response.output_item.done', output_index: 0, item })}\n\n`;
}
