import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodexEvent, createEventReader } from '../../../src/adapters/codex/event-stream.ts';

describe('the event stream of Codex', () => {
  it.each<[string, CodexEvent]>([
    ['{"type":"thread.started","thread_id":"t1"}', { kind: 'thread-started', threadId: 't1' }],
    ['{"type":"turn.started"}', { kind: 'turn-started' }],
    ['{"type":"item.started","item":{"id":"i","type":"command_execution","command":"ls","aggregated_output":"","exit_code":null,"status":"in_progress"}}', { kind: 'item-started', item: { type: 'command', command: 'ls', exitCode: null, status: 'in_progress' } }],
    ['{"type":"item.completed","item":{"type":"command_execution","command":"ls","exit_code":3,"status":"failed"}}', { kind: 'item-completed', item: { type: 'command', command: 'ls', exitCode: 3, status: 'failed' } }],
    ['{"type":"item.updated","item":{"type":"file_change","changes":[{"path":"/w/a","kind":"add"},{"kind":"add"},7,{"path":"/w/b"}],"status":"in_progress"}}', { kind: 'item-updated', item: { type: 'file-change', paths: ['/w/a', '/w/b'], status: 'in_progress' } }],
    ['{"type":"item.completed","item":{"type":"agent_message","text":"hi"}}', { kind: 'item-completed', item: { type: 'message', text: 'hi' } }],
    ['{"type":"item.started","item":{"id":"item_0","type":"web_search","id":"ws1"}}', { kind: 'item-started', item: { type: 'other', name: 'web_search' } }],
    ['{"type":"item.completed"}', { kind: 'item-completed', item: { type: 'other', name: '' } }],
    ['{"type":"turn.completed","usage":{}}', { kind: 'turn-completed' }],
    ['{"type":"turn.failed","error":{"message":"no"}}', { kind: 'turn-failed', message: 'no' }],
    ['{"type":"turn.failed"}', { kind: 'turn-failed', message: '' }],
    ['{"type":"error","message":"Reconnecting... 1/5"}', { kind: 'error', message: 'Reconnecting... 1/5' }],
    ['{"type":"item.started","item":{"id":"item_0","type":"web_search","id":"ws1","type":"command_execution","command":"ls","status":"x"}}', { kind: 'item-started', item: { type: 'command', command: 'ls', exitCode: null, status: 'x' } }],
    ['{"type":"tomorrow"}', { kind: 'unknown', type: 'tomorrow' }],
    ['{}', { kind: 'unknown', type: '' }],
    ['[1]', { kind: 'unreadable' }],
    ['null', { kind: 'unreadable' }],
    ['Error: something', { kind: 'unreadable' }],
  ])('reads %s', (line, event) => {
    expect(read([Buffer.from(`${line}\n`)])).toEqual([event]);
  });

  it('reads a last line without a line feed, passes over blank lines, and bears bytes that are no UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('\n \r\n{"type":"error","message":"a'), Buffer.from([0xff, 0xfe]), Buffer.from('b"}\n{"type":"turn.started"}')]);
    expect(read([bytes])).toEqual([{ kind: 'error', message: 'a\ufffd\ufffdb' }, { kind: 'turn-started' }]);
  });

  it('reads lines of more than a megabyte', () => {
    const text = 'x'.repeat(1_500_000);
    expect(read([Buffer.from(JSON.stringify({ type: 'error', message: text }))])).toEqual([{ kind: 'error', message: text }]);
  });

  it('counts a line over its limit as unreadable and goes on with the next', () => {
    const line = Buffer.from('{"type":"turn.started"}\n');
    expect(read([Buffer.alloc(64, 120), Buffer.from('\n'), line], 63)).toEqual([{ kind: 'unreadable' }, { kind: 'turn-started' }]);
    expect(read([Buffer.from(`${' '.repeat(40)}{"type":"turn.started"}\n`)], 63)).toEqual([{ kind: 'turn-started' }]);
  });

  it('never throws, and yields the same events however the bytes are cut', () => {
    const line = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.json().map((text) => Buffer.from(text)),
      fc.constantFrom('{"type":"turn.started"}', '{"type":"item.completed","item":{"type":"file_change","changes":[{"path":"ä"}]}}').map((text) => Buffer.from(text)),
    );
    const bytes = fc.array(line, { maxLength: 12 }).map((lines) => Buffer.concat(lines.flatMap((one) => [one, Buffer.from('\n')]).slice(0, -1)));
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(30), { maxLength: 20 }), fc.integer({ min: 1, max: 60 }), (whole, cuts, limit) => {
        expect(read(cut(whole, cuts), limit)).toEqual(read([whole], limit));
      }),
      { numRuns: 500 },
    );
  });
});

function read(chunks: readonly Uint8Array[], limit?: number): readonly CodexEvent[] {
  const events: CodexEvent[] = [];
  const reader = createEventReader((event) => events.push(event), limit);
  for (const chunk of chunks) {
    const lent = Uint8Array.from(chunk);
    reader.push(lent);
    lent.fill(0);
  }
  reader.end();
  return events;
}

function cut(whole: Uint8Array, sizes: readonly number[]): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (const size of sizes) {
    chunks.push(whole.subarray(at, at + size));
    at = Math.min(whole.length, at + size);
  }
  return [...chunks, whole.subarray(at)];
}
