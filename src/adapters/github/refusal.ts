import { z } from 'zod';
import { Fault } from '../../core/fault.ts';

/** What was asked of GitHub, in the words of an error message. */
export interface Purpose {
  /** Completes "GitHub refused to …". */
  readonly doing: string;
  /** The permission of the job without which GitHub refuses it. */
  readonly needs: string;
}

/** Why a request did not succeed; status 0 means that there was no answer. */
export interface Refusal {
  readonly ok: false;
  readonly status: number;
  /** GitHub's own words, one line. */
  readonly message: string;
  /** What to throw when the caller knows no better. */
  readonly fault: Fault;
}

const requestError = z.object({
  name: z.literal('HttpError'),
  status: z.number(),
  message: z.string(),
  response: z.object({ data: z.unknown(), headers: z.record(z.string(), z.unknown()) }).optional(),
});

const explanation = z.object({
  message: z.string(),
  errors: z.array(z.union([z.string(), z.object({ message: z.string() }).transform((error) => error.message), z.unknown().transform((error) => JSON.stringify(error))])).default([]),
});

/**
 * Reads an error of octokit as a refusal; null when it is no such error but a defect of ours.
 * The error itself is not kept as the cause: it holds the whole request.
 */
export function refusalOf(thrown: unknown, purpose: Purpose, token: string): Refusal | null {
  const clean = (text: string): string => oneLine(text.replaceAll(token, '***'));
  if (thrown instanceof Error && thrown.name === 'AbortError') return unanswered('the run was stopped', purpose);
  const { data: error } = requestError.safeParse(thrown);
  if (error === undefined) return null;
  if (error.response === undefined) return unanswered(clean(error.message), purpose);
  const { status } = error;
  const { data: said } = explanation.safeParse(error.response.data);
  const message = clean(said === undefined ? error.message : [said.message, ...said.errors].join(': '));
  const limited = isRateLimit(status, message, error.response.headers);
  return { ok: false, status, message, fault: faultOf(status, message, purpose, limited) };
}

/** Makes text that came from outside safe for one line of a log: no control or hidden characters, 300 characters at most. */
export function oneLine(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return line.length <= 300 ? line : `${line.slice(0, 299)}…`;
}

function unanswered(message: string, { doing }: Purpose): Refusal {
  return { ok: false, status: 0, message, fault: new Fault('github:unreachable', `GitHub did not answer when asked to ${doing}: ${message}`) };
}

function faultOf(status: number, message: string, { doing, needs }: Purpose, limited: boolean): Fault {
  if (limited) return new Fault('github:unreachable', `GitHub's rate limit kept us from asking to ${doing} (${status}: ${message})`);
  if (status === 401) return new Fault('github:denied', `GitHub did not accept the token when asked to ${doing} (401: ${message})`);
  // A token without permission on a private repository is told 404, as if nothing were there.
  if (status === 403 || status === 404 || isRule(status, message)) return new Fault('github:denied', `GitHub refused to ${doing} (${status}: ${message}). The job may lack the permission ${needs}`);
  return new Fault('github:unexpected', `GitHub answered ${status} when asked to ${doing}: ${message}`);
}

function isRateLimit(status: number, message: string, headers: Readonly<Record<string, unknown>>): boolean {
  return status === 429 || (status === 403 && (String(headers['x-ratelimit-remaining']) === '0' || /\brate limit\b/i.test(message)));
}

/** Branch protection and rulesets refuse with 422, as if the request were malformed. */
function isRule(status: number, message: string): boolean {
  return status === 422 && /rule violations|protected branch/i.test(message);
}
