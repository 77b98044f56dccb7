import type { ToolCall } from '../../contract/codex.ts';

/** Gathers the tool calls that the telemetry of one turn tells of, whatever batches it comes in. */
export interface ToolLog {
  /** Reads one batch of OpenTelemetry logs in JSON; answers its tool calls, or null when it is no such batch. */
  read(batch: string): readonly ToolCall[] | null;
  /** The places that no call was told of, up to the last one that was. */
  missing(): number;
}

/** Characters of arguments that are kept of a call. */
export const ARGUMENTS_LIMIT = 64 * 1024;

/** Characters of output that are kept of a call; Codex itself cuts at about 2,000. */
export const OUTPUT_LIMIT = 16 * 1024;

const CALLS_KEPT = 100_000;

/** Makes the log of one turn. Codex numbers its calls from 1 and tells of a denial by the sandbox before it tells of the call. */
export function createToolLog(): ToolLog {
  const denied = new Set<string>();
  const seen = new Set<number>();
  let last = 0;
  return {
    read: (batch) => {
      const records = logRecords(batch);
      if (records === null) return null;
      const calls: ToolCall[] = [];
      for (const event of records) {
        const callId = text(event.get('call_id'));
        if (event.get('event.name') === 'codex.sandbox_outcome' && event.get('outcome') === 'denied' && denied.size < CALLS_KEPT) denied.add(callId);
        if (event.get('event.name') !== 'codex.tool_result') continue;
        const sequence = count(event.get('tool_result_seq'));
        if (seen.size < CALLS_KEPT) seen.add(sequence);
        last = Math.max(last, sequence);
        calls.push(toolCall(event, sequence, callId, denied.has(callId)));
      }
      return calls;
    },
    missing: () => last - [...seen].filter((sequence) => sequence > 0).length,
  };
}

type Attributes = ReadonlyMap<string, unknown>;

function toolCall(event: Attributes, sequence: number, callId: string, isDenied: boolean): ToolCall {
  const args = text(event.get('arguments'));
  const output = text(event.get('output'));
  return {
    sequence,
    at: text(event.get('event.timestamp')),
    tool: text(event.get('tool_name')),
    callId,
    arguments: args.slice(0, ARGUMENTS_LIMIT),
    success: event.get('success') === 'true',
    denied: isDenied,
    durationMs: count(event.get('duration_ms')),
    output: output.slice(0, OUTPUT_LIMIT),
    cut: args.length > ARGUMENTS_LIMIT || output.length > OUTPUT_LIMIT || event.get('output_truncated') === true,
  };
}

/** The attributes of every record of a batch, or null when the JSON has another shape. */
function logRecords(batch: string): readonly Attributes[] | null {
  const groups = parse(batch)['resourceLogs'];
  if (!Array.isArray(groups)) return null;
  return groups
    .flatMap((group) => list(fields(group)['scopeLogs']))
    .flatMap((scope) => list(fields(scope)['logRecords']))
    .map((record) => new Map(list(fields(record)['attributes']).map((attribute) => [text(fields(attribute)['key']), Object.values(fields(fields(attribute)['value']))[0]])));
}

function parse(batch: string): Fields {
  try {
    return fields(JSON.parse(batch));
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return {};
    throw thrown;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Whole numbers stand in OpenTelemetry's JSON as text. */
function count(value: unknown): number {
  const number = Number(value);
  return Number.isSafeInteger(number) && number >= 0 ? number : 0;
}
