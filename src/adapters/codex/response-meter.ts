import { createLineSplitter } from './line-splitter.ts';

/** What one streamed response of the model was seen to say. */
export interface ResponseReading {
  readonly inputTokens: number;
  readonly cachedInputTokens: number;
  readonly outputTokens: number;
  /** The response reached its end. */
  readonly completed: boolean;
  /** Why it says it did not come to a good end, or null. */
  readonly failure: { readonly code: string; readonly message: string } | null;
  /** Why it says it stopped in the middle, or null. */
  readonly incomplete: string | null;
  /** The server said what it used; without that the tokens above are none, which nobody may take for free. */
  readonly counted: boolean;
  /** It contained a message with text. */
  readonly text: boolean;
  /** It contained a refusal. */
  readonly refusal: boolean;
  /** Events that were too long or no JSON; what they said is missing here. */
  readonly unreadable: number;
}

/** Reads along while a response passes by. */
export interface ResponseMeter {
  push(chunk: Uint8Array): void;
  /** Ends the stream; answers what was read. Safe to call again. */
  end(): ResponseReading;
}

const EVENT_LIMIT = 1024 * 1024;

/** Makes a reader of one stream of server-sent events of the Responses API; it holds at most one event of 1 MiB. */
export function createResponseMeter(): ResponseMeter {
  const reading: Reading = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, completed: false, failure: null, incomplete: null, counted: false, text: false, refusal: false, unreadable: 0 };
  let data: Buffer[] = [];
  let size = 0;
  const dispatch = (): void => {
    if (size > EVENT_LIMIT) reading.unreadable += 1;
    else if (size > 0) readEvent(Buffer.concat(data).toString('utf8'), reading);
    data = [];
    size = 0;
  };
  const lines = createLineSplitter(EVENT_LIMIT, (line) => {
    if (line === null) {
      size = EVENT_LIMIT + 1;
      data = [];
      return;
    }
    const text = line.at(-1) === 13 ? line.subarray(0, -1) : line;
    if (text.length === 0) return dispatch();
    if (text.subarray(0, 5).toString('latin1') !== 'data:') return;
    const value = text.subarray(5);
    size += value.length;
    if (size > EVENT_LIMIT) data = [];
    else data.push(value);
  });
  return {
    push: (chunk) => lines.push(chunk),
    end: () => {
      lines.end();
      dispatch();
      return { ...reading };
    },
  };
}

type Reading = { -readonly [Key in keyof ResponseReading]: ResponseReading[Key] };

function readEvent(text: string, reading: Reading): void {
  if (text.trim() === '[DONE]') return;
  const event = parseObject(text);
  if (event === null) {
    reading.unreadable += 1;
    return;
  }
  switch (event['type']) {
    case 'response.refusal.delta':
    case 'response.refusal.done':
      reading.refusal = true;
      return;
    case 'response.output_item.done':
      readItem(event['item'], reading);
      return;
    case 'response.completed':
    case 'response.failed':
    case 'response.incomplete':
      readEnd(event['type'], asObject(event['response']), reading);
      return;
  }
}

function readEnd(type: string, response: Fields, reading: Reading): void {
  const error = asObject(response['error']);
  reading.completed = type === 'response.completed';
  if (type === 'response.failed') reading.failure = { code: string(error['code']), message: string(error['message']) };
  if (type === 'response.incomplete') reading.incomplete = string(asObject(response['incomplete_details'])['reason']);
  readUsage(response, reading);
}

function readItem(item: unknown, reading: Reading): void {
  const message = asObject(item);
  const content = message['content'];
  if (message['type'] !== 'message' || !Array.isArray(content)) return;
  for (const part of content.map(asObject)) {
    if (part['type'] === 'refusal') reading.refusal = true;
    if (part['type'] === 'output_text' && typeof part['text'] === 'string' && part['text'].trim() !== '') reading.text = true;
  }
}

function readUsage(response: Fields, reading: Reading): void {
  const usage = asObject(response['usage']);
  reading.counted = isCount(usage['input_tokens']) && isCount(usage['output_tokens']);
  reading.inputTokens += count(usage['input_tokens']);
  reading.cachedInputTokens += count(asObject(usage['input_tokens_details'])['cached_tokens']);
  reading.outputTokens += count(usage['output_tokens']);
}

function count(value: unknown): number {
  return isCount(value) ? value : 0;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

type Fields = Readonly<Record<string, unknown>>;

function parseObject(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? asObject(value) : null;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}

function asObject(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
