import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Model, type ModelOptions, startModel } from '../../../src/testkit/model/start-model.ts';
import type { Script } from '../../../src/testkit/model/script.ts';
import { answer, cut, empty, exec, failed, httpError, incomplete, message, patch, refusal } from '../../../src/testkit/model/turn.ts';
import { type CodexRun, makePlace, runCodex } from './run-codex.ts';

describe('the scripted model drives the real Codex CLI', () => {
  let place: Awaited<ReturnType<typeof makePlace>>;
  let model: Model | undefined;

  beforeEach(async () => {
    place = await makePlace();
  });
  afterEach(async () => {
    await model?.close();
    await place.done();
  });

  async function play(script: Script, options: ModelOptions & { readonly shown?: string } = {}): Promise<CodexRun & { readonly model: Model }> {
    model = await startModel(script, { key: 'test-key', ...options });
    return { ...(await runCodex(place.folder, model.url, 'Say hello.', options.shown)), model };
  }

  it('gives a text as the last message and ends with 0', async () => {
    const run = await play([message('Hello there.', { usage: { input: 1200, cachedInput: 800, output: 30, reasoning: 7 } })]);
    expect(run.code).toBe(0);
    expect(run.last).toBe('Hello there.');
    expect(run.events.at(-1)).toMatchObject({
      type: 'turn.completed',
      usage: { input_tokens: 1200, cached_input_tokens: 800, output_tokens: 30, reasoning_output_tokens: 7 },
    });
    expect(run.model.requests.map(({ method, path, prompt, status }) => ({ method, path, prompt, status }))).toEqual([
      { method: 'POST', path: '/v1/responses', prompt: 'Say hello.', status: 200 },
    ]);
    expect(run.model.unmet).toEqual([]);
    expect(run.model.usage).toEqual({ responses: 1, input: 1200, cachedInput: 800, output: 30, reasoning: 7 });
  });

  it('gives an object as JSON text', async () => {
    const run = await play([message({ files: ['a.txt'] })]);
    expect(run.last).toBe('{"files":["a.txt"]}');
  });

  it('runs a command, applies a patch and then speaks', async () => {
    const run = await play([
      exec('cat a.txt; exit 3'),
      patch('*** Begin Patch\n*** Update File: a.txt\n@@\n-hello\n+hello world\n*** Add File: sub/b.txt\n+new\n*** End Patch\n'),
      message('Done.'),
    ]);
    expect(run.code).toBe(0);
    expect(await readFile(path.join(run.repo, 'a.txt'), 'utf8')).toBe('hello world\n');
    expect(await readFile(path.join(run.repo, 'sub/b.txt'), 'utf8')).toBe('new\n');
    const items = run.events.filter((event) => event['type'] === 'item.completed').map((event) => event['item']);
    expect(items).toMatchObject([
      { type: 'command_execution', aggregated_output: 'hello\n', exit_code: 3 },
      { type: 'file_change', status: 'completed' },
      { type: 'agent_message', text: 'Done.' },
    ]);
    expect(run.model.usage).toMatchObject({ responses: 3, input: 300, output: 30 });
  });

  it('says several things in one answer, in order', async () => {
    const run = await play([answer([{ say: 'reasoning', text: 'Thinking.' }, { say: 'text', text: 'First.' }, { say: 'exec', arguments: { cmd: 'true' } }]), message('Last.')]);
    const items = run.events.filter((event) => event['type'] === 'item.completed').map((event) => event['item']);
    expect(items).toMatchObject([{ type: 'reasoning' }, { type: 'agent_message' }, { type: 'command_execution' }, { type: 'agent_message' }]);
  });

  it.each([
    ['refuses', refusal('I will not.')],
    ['says nothing', empty()],
  ])('%s: Codex ends with 0 and no message', async (_title, turn) => {
    const run = await play([turn]);
    expect(run.code).toBe(0);
    expect(run.last).toBe('');
    expect(run.events.some((event) => JSON.stringify(event).includes('agent_message'))).toBe(false);
  });

  it.each([
    ['an HTTP 500', httpError(500), 'high demand'],
    ['an HTTP 400 with a plain body', httpError(400, 'no such thing'), 'no such thing'],
    ['a failed response', failed('invalid_prompt', 'Bad prompt.'), 'Bad prompt.'],
    ['an incomplete response', incomplete('max_output_tokens'), 'max_output_tokens'],
    ['a connection cut in the middle', cut([{ say: 'text', text: 'half' }]), 'stream disconnected before completion'],
  ])('ends with 1 and turn.failed on %s', async (_title, turn, words) => {
    const run = await play([turn]);
    expect(run.code).toBe(1);
    expect(run.events.at(-1)).toMatchObject({ type: 'turn.failed', error: { message: expect.stringContaining(words) } });
    expect(run.model.unmet).toEqual([]);
  });

  it('turns a wrong key away with 401 and keeps the turn', async () => {
    const run = await play([message('Hello.')], { shown: 'other-key' });
    expect(run.code).toBe(1);
    expect(run.model.requests.map(({ status }) => status)).toEqual([401]);
    expect(run.model.unmet).toHaveLength(1);
  });
});
