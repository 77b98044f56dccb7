import type { IncomingHttpHeaders } from 'node:http';
import { parseJson } from '../../contract/parse-json.ts';

/** What an error of the model server says, as far as it says it in a way we know. */
export interface ErrorAnswer {
  readonly code: string;
  readonly message: string;
}

/** Reads the body of an error: the JSON of the Responses API and its relatives, else whatever text it is. */
export function readErrorAnswer(body: string): ErrorAnswer {
  const whole = parseJson(body);
  const error = fields(fields(whole)['error'] ?? whole);
  const message = [error['message'], error['detail'], fields(whole)['error'], body].find((text) => typeof text === 'string' && text.trim() !== '');
  const code = [error['code'], error['type']].find((text) => typeof text === 'string' && text !== '');
  return { code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' };
}

/** The seconds an answer asks to wait, from `retry-after-ms` or `retry-after`; a date is measured from the answer's own. Null when it asks for nothing that can be read. */
export function secondsToWait(headers: IncomingHttpHeaders): number | null {
  const milliseconds = headers['retry-after-ms'];
  if (typeof milliseconds === 'string' && /^\d+(\.\d+)?$/.test(milliseconds)) return Number(milliseconds) / 1000;
  const after = headers['retry-after'];
  if (after === undefined) return null;
  if (/^\d+(\.\d+)?$/.test(after)) return Number(after);
  const seconds = (Date.parse(after) - Date.parse(headers.date ?? '')) / 1000;
  return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
