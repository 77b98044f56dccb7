import type { IncomingHttpHeaders } from 'node:http';

/** One request as the scripted model received it. */
export type ModelRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The body as text, exactly as received. */
  readonly body: string;
  /** The body as JSON, or undefined where there was none or it did not parse. */
  readonly parsed: Readonly<Record<string, unknown>> | undefined;
  /** The text of the last user message: what the caller of Codex asked for in this phase. */
  readonly prompt: string;
  /** The status the server answered with; 0 while it has not answered. */
  readonly status: number;
};

/** Reads what was received into a request; never throws, since a bad body is recorded too. */
export function readModelRequest(method: string, path: string, headers: IncomingHttpHeaders, body: string): ModelRequest {
  const parsed = parseObject(body);
  return { method, path, headers, body, parsed, prompt: lastUserText(parsed?.['input']), status: 0 };
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function lastUserText(input: unknown): string {
  if (typeof input === 'string') return input;
  if (!Array.isArray(input)) return '';
  const last: unknown = input.findLast((item: unknown) => isObject(item) && item['role'] === 'user');
  if (!isObject(last)) return '';
  const content = last['content'];
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part: unknown) => (isObject(part) && typeof part['text'] === 'string' ? part['text'] : '')).join('');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
