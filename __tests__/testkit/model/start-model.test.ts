import { afterEach, describe, expect, it } from 'vitest';
import { playScript, type Script } from '../../../src/testkit/model/script.ts';
import { type Model, type ModelOptions, startModel } from '../../../src/testkit/model/start-model.ts';
import { cut, hang, httpError, message, phase } from '../../../src/testkit/model/turn.ts';

describe('startModel', () => {
  let model: Model | undefined;
  afterEach(async () => {
    await model?.close();
    model = undefined;
  });

  async function start(script: Script, options: ModelOptions = {}): Promise<Model> {
    model = await startModel(script, options);
    return model;
  }

  function ask(target: Model, prompt: string, headers: Record<string, string> = {}): Promise<Response> {
    const input = [
      { role: 'user', content: [{ type: 'input_text', text: 'Some context.' }] },
      { role: 'user', content: [{ type: 'input_text', text: prompt }] },
      { type: 'function_call_output', call_id: 'c', output: 'Some context of a tool.' },
    ];
    return fetch(`${target.url}/responses`, { method: 'POST', headers, body: JSON.stringify({ model: 'm', stream: true, input }) });
  }

  async function text(target: Model, prompt: string): Promise<string> {
    const body = await (await ask(target, prompt)).text();
    return [...body.matchAll(/"delta":"([^"]*)"/g)].map((match) => match[1]).join('');
  }

  it('serves turns bound to a phase by the last prompt and the others in order', async () => {
    const target = await start([message('one'), ...phase('Plan', [message('plan 1'), message('plan 2')]), message('two')]);
    expect(await text(target, 'Plan this.')).toBe('plan 1');
    expect(await text(target, 'Do this.')).toBe('one');
    expect(await text(target, 'Plan again.')).toBe('plan 2');
    expect(await text(target, 'Plan a third time.')).toBe('two');
    expect(target.unmet).toEqual([]);
  });

  it('does not bind a turn to text that stands only in older messages or tool outputs', async () => {
    const target = await start([message('bound', { when: 'Some context' }), message('free')]);
    expect(await text(target, 'Do this.')).toBe('free');
    expect(target.unmet).toEqual([message('bound', { when: 'Some context' })]);
  });

  it('serves a turn as often as it says, and never misses one that may be served any number of times', async () => {
    const target = await start([message('twice', { times: 2 }), message('more', { times: 'any' })]);
    expect([await text(target, 'a'), await text(target, 'b'), await text(target, 'c')]).toEqual(['twice', 'twice', 'more']);
    expect(target.unmet).toEqual([]);
  });

  it('refuses a script whose turn is to be served no times', () => {
    expect(() => playScript([message('never', { times: 0 })])).toThrow("A turn's times must be a whole number above 0 or 'any', not 0.");
  });

  it('answers by logic when the script is a function', async () => {
    const target = await start((request) => message(`You said: ${request.prompt}`));
    expect(await text(target, 'Hi.')).toBe('You said: Hi.');
  });

  it('answers 500 with the reason when the logic throws', async () => {
    const target = await start(() => {
      throw new Error('no idea');
    });
    const response = await ask(target, 'Hi.');
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('The script failed: Error: no idea');
  });

  it('answers 400 and remembers the request when the script is exhausted', async () => {
    const target = await start([]);
    const response = await ask(target, 'Hi.');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'script_exhausted' } });
    expect(target.unexpected.map(({ prompt }) => prompt)).toEqual(['Hi.']);
  });

  it('sends a plain HTTP error with its status, headers and body', async () => {
    const target = await start([httpError(429, { error: { code: 'slow' } }, { headers: { 'retry-after': '2' } })]);
    const response = await ask(target, 'Hi.');
    expect([response.status, response.headers.get('retry-after'), await response.json()]).toEqual([429, '2', { error: { code: 'slow' } }]);
    expect(target.usage.responses).toBe(0);
  });

  it('drops the connection of a cut turn after what it said', async () => {
    const target = await start([cut([{ say: 'text', text: 'half' }])]);
    const response = await ask(target, 'Hi.');
    await expect(response.text()).rejects.toThrow('terminated');
  });

  it('leaves a hanging turn open until it closes', async () => {
    const target = await start([hang()]);
    const response = await ask(target, 'Hi.');
    expect(response.status).toBe(200);
    const rest = response.text();
    await target.close();
    await expect(rest).rejects.toThrow('terminated');
  });

  it('drops a delayed answer when it closes', async () => {
    const target = await start([message('late', { delayMs: 600_000 })]);
    const response = ask(target, 'Hi.');
    for (let turn = 0; target.requests.length === 0 && turn < 100_000; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await target.close();
    await expect(response).rejects.toThrow('fetch failed');
  });

  it('answers 500 past the limit of requests', async () => {
    const target = await start([message('always', { times: 'any' })], { maxRequests: 2 });
    const statuses = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await ask(target, 'Hi.')).status);
    expect(statuses).toEqual([200, 200, 500]);
    expect(target.requests.map(({ status }) => status)).toEqual([200, 200, 500]);
  });

  it('turns away a missing or wrong bearer key and serves the expected one', async () => {
    const target = await start([message('ok')], { key: 'right' });
    expect((await ask(target, 'Hi.')).status).toBe(401);
    expect((await ask(target, 'Hi.', { authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await ask(target, 'Hi.', { authorization: 'Bearer right' })).status).toBe(200);
  });

  it.each([
    ['another path', '/models', { method: 'GET' }, 404],
    ['a body that is no JSON', '/responses', { method: 'POST', body: '{' }, 400],
    ['a request that does not stream', '/responses', { method: 'POST', body: '{}' }, 400],
    ['a compressed body', '/responses', { method: 'POST', body: '{}', headers: { 'content-encoding': 'gzip' } }, 415],
  ])('refuses %s and records it', async (_title, path, init, status) => {
    const target = await start([message('never')]);
    expect((await fetch(`${target.url}${path}`, init)).status).toBe(status);
    expect(target.requests.map((request) => request.status)).toEqual([status]);
    expect(target.unmet).toHaveLength(1);
  });
});
