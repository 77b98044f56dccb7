import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createResponseMeter, type ResponseReading } from '../../../src/adapters/codex/response-meter.ts';

const USAGE = { input_tokens: 1200, input_tokens_details: { cached_tokens: 1000 }, output_tokens: 30 };
const NOTHING: ResponseReading = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, completed: false, failure: null, incomplete: null, counted: false, text: false, refusal: false, unreadable: 0 };
const COUNTED = { inputTokens: 1200, cachedInputTokens: 1000, outputTokens: 30, counted: true };

describe('reading along while a response passes by', () => {
  it('sums the usage of a completed response and sees its words', () => {
    const stream = sse({ type: 'response.created' }) + message({ type: 'output_text', text: 'hi' }) + end('completed');
    expect(read(stream)).toEqual({ ...NOTHING, ...COUNTED, completed: true, text: true });
  });

  it('counts the usage of a response that failed or is incomplete, and says why it is', () => {
    expect(read(sse({ type: 'response.failed', response: { usage: USAGE, error: { code: 'server_error', message: 'Sorry.' } } }))).toEqual({ ...NOTHING, ...COUNTED, failure: { code: 'server_error', message: 'Sorry.' } });
    expect(read(sse({ type: 'response.incomplete', response: { usage: USAGE, incomplete_details: { reason: 'content_filter' } } }))).toEqual({ ...NOTHING, ...COUNTED, incomplete: 'content_filter' });
    expect(read(end('failed'))).toEqual({ ...NOTHING, ...COUNTED, failure: { code: '', message: '' } });
  });

  it('sees a refusal as an item and as a delta', () => {
    expect(read(message({ type: 'refusal', refusal: 'no' })).refusal).toBe(true);
    expect(read(sse({ type: 'response.refusal.delta', delta: 'n' })).refusal).toBe(true);
  });

  it('takes neither white space nor a tool call for words', () => {
    expect(read(message({ type: 'output_text', text: ' \n' }) + sse({ type: 'response.output_item.done', item: { type: 'function_call', name: 'x' } }))).toEqual(NOTHING);
  });

  it('reads data over several lines, with carriage returns, and without a last blank line', () => {
    expect(read(`event: x\r\ndata: {"type":"response.completed",\r\ndata: "response":${JSON.stringify({ usage: USAGE })}}\r\n`)).toEqual({ ...NOTHING, ...COUNTED, completed: true });
  });

  it('counts what is no JSON, and what is longer than 1 MiB, as unreadable, and goes on', () => {
    const long = `data: ${'x'.repeat(1024 * 1024 + 1)}\n\n`;
    const manyLines = `${'data: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n'.repeat(25_000)}\n`;
    expect(read(`data: {oops\n\n${long}${manyLines}data: [DONE]\n\n${end('completed')}`)).toEqual({ ...NOTHING, ...COUNTED, completed: true, unreadable: 3 });
  });

  it.each([{ input_tokens: -1 }, { input_tokens: 1.5 }, { input_tokens: '7' }, { input_tokens: 1e300 }, null])('counts %j as nothing, and says that it could not count', (usage) => {
    expect(read(sse({ type: 'response.completed', response: { usage } }))).toEqual({ ...NOTHING, completed: true });
  });

  it('reads the same however the stream is cut', () => {
    const stream = Buffer.from(message({ type: 'output_text', text: 'grüße' }) + message({ type: 'refusal', refusal: 'no' }) + end('completed'));
    fc.assert(fc.property(fc.array(fc.nat(stream.length), { maxLength: 30 }), (cuts) => {
      const places = [0, ...cuts.sort((left, right) => left - right), stream.length];
      const meter = createResponseMeter();
      places.slice(1).forEach((place, index) => meter.push(stream.subarray(places[index], place)));
      expect(meter.end()).toEqual({ ...NOTHING, ...COUNTED, completed: true, text: true, refusal: true });
    }));
  });
});

function sse(event: Readonly<Record<string, unknown>>): string {
  return `event: ${String(event['type'])}\ndata: ${JSON.stringify(event)}\n\n`;
}

function message(part: Readonly<Record<string, unknown>>): string {
  return sse({ type: 'response.output_item.done', item: { type: 'message', role: 'assistant', content: [part] } });
}

function end(how: string): string {
  return sse({ type: `response.${how}`, response: { usage: USAGE } });
}

function read(stream: string): ResponseReading {
  const meter = createResponseMeter();
  meter.push(Buffer.from(stream));
  return meter.end();
}
