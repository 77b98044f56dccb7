import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startToolCollector, type ToolCollector } from '../../../src/adapters/codex/tool-collector.ts';
import { Fault } from '../../../src/core/fault.ts';

describe('the collector of tool calls', () => {
  let collector: ToolCollector;
  let lines: string;
  beforeEach(async () => {
    lines = '';
    collector = await startToolCollector(async (chunk) => void (lines += Buffer.from(chunk).toString('utf8')));
  });
  afterEach(() => collector.close());

  const post = async (body: string, headers: Record<string, string> = {}, url = collector.url): Promise<number> => (await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })).status;

  it('writes one line per call, denials of the sandbox included, and passes over everything else', async () => {
    const denied = event({ 'event.name': 'codex.sandbox_outcome', call_id: 'c1', outcome: 'denied' });
    expect(await post(batch(event({ 'event.name': 'codex.sse_event' }), denied, result(1, 'c1')))).toBe(200);
    expect(await post(batch(result(2, 'c2', { success: 'false', output: 'no' })))).toBe(200);
    expect(lines.split('\n').map((line) => (line === '' ? null : (JSON.parse(line) as unknown)))).toEqual([
      { sequence: 1, at: '2026-11-21T00:00:00Z', tool: 'exec_command', callId: 'c1', arguments: '{}', success: true, denied: true, durationMs: 5, output: 'ok', cut: false },
      { sequence: 2, at: '2026-11-21T00:00:00Z', tool: 'exec_command', callId: 'c2', arguments: '{}', success: false, denied: false, durationMs: 5, output: 'no', cut: false },
      null,
    ]);
    expect(collector.facts()).toEqual({ calls: 2, rejected: 1, denied: 1, unbroken: true });
  });

  it('says that something is missing before anything came', () => {
    expect(collector.facts().unbroken).toBe(false);
  });

  it('says that something is missing when a number was left out', async () => {
    await post(batch(result(1, 'a'), result(3, 'c')));
    expect(collector.facts()).toMatchObject({ calls: 2, unbroken: false });
  });

  it.each(['no JSON', '{}', '{"resourceLogs":7}', '[]'])('refuses %j, and says that something is missing', async (body) => {
    await post(batch(result(1, 'a')));
    expect(await post(body)).toBe(400);
    expect(collector.facts()).toMatchObject({ calls: 1, unbroken: false });
  });

  it('bears records of any shape', async () => {
    expect(await post('{"resourceLogs":[null,{"scopeLogs":[{"logRecords":[7,{"attributes":[{"key":"event.name","value":{"stringValue":"codex.tool_result"}},{"key":"call_id","value":null}]}]}]}]}')).toBe(200);
    expect(collector.facts().calls).toBe(1);
  });

  it('cuts arguments at 64 Ki characters and output at 16 Ki, and says so', async () => {
    await post(batch(result(1, 'a', { arguments: 'x'.repeat(70_000), output: 'y'.repeat(70_000) })));
    const call = JSON.parse(lines) as { arguments: string; output: string; cut: boolean };
    expect([call.arguments.length, call.output.length, call.cut]).toEqual([65_536, 16_384, true]);
  });

  it('serves nobody who does not know the path, and nothing but JSON by POST', async () => {
    const { origin } = new URL(collector.url);
    expect(new URL(collector.url).pathname).toMatch(/^\/[0-9a-f]{64}\/v1\/logs$/);
    expect(await post(batch(result(1, 'a')), {}, `${origin}/v1/logs`)).toBe(403);
    expect(await post(batch(result(1, 'a')), { 'content-type': 'application/x-protobuf' })).toBe(403);
    expect(await post(batch(result(1, 'a')), { 'content-encoding': 'gzip' })).toBe(403);
    expect((await fetch(collector.url)).status).toBe(403);
    expect([lines, collector.facts().calls]).toEqual(['', 0]);
  });

  it('refuses a batch over 64 MiB', async () => {
    const status = await post(`{"resourceLogs":[],"x":"${'x'.repeat(64 * 1024 * 1024)}"}`).catch(() => 'broken off');
    expect([413, 'broken off']).toContain(status);
    expect(collector.facts().unbroken).toBe(false);
  });

  it('ends with the fault of the evidence', async () => {
    const broken = await startToolCollector(() => Promise.reject(new Fault('evidence:broken', 'The disk is full.')));
    await post(batch(result(1, 'a')), {}, broken.url).catch(() => undefined);
    await expect(broken.close()).rejects.toThrow('The disk is full.');
  });
});

function batch(...logRecords: readonly unknown[]): string {
  return JSON.stringify({ resourceLogs: [{ resource: {}, scopeLogs: [{ scope: {}, logRecords }] }] });
}

function event(attributes: Readonly<Record<string, string>>): unknown {
  return { attributes: Object.entries(attributes).map(([key, stringValue]) => ({ key, value: { stringValue } })) };
}

function result(sequence: number, callId: string, parts: Readonly<Record<string, string>> = {}): unknown {
  return event({ 'event.name': 'codex.tool_result', tool_result_seq: String(sequence), call_id: callId, tool_name: 'exec_command', arguments: '{}', success: 'true', duration_ms: '5', output: 'ok', 'event.timestamp': '2026-11-21T00:00:00Z', ...parts });
}
