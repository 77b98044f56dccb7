import { z } from 'zod';
import { Fault } from '../../core/fault.ts';
import { oneLine } from '../../core/one-line.ts';

/** What was asked of GitHub, in the words of an error message. */
export interface Purpose {
  /** Completes "GitHub refused to …". */
  readonly doing: string;
  /** The permission of the job without which GitHub refuses it. */
  readonly needs: string;
}

/** Why a request did not succeed; status 0 means that there was no answer, or not all of it. */
export interface Refusal {
  readonly ok: false;
  readonly status: number;
  /**
   * What asking again would do: nothing (`final`), or help once a limit has passed (`limited`), or perhaps help after
   * an error of the server or the line (`broken`) or no answer in time (`late`). The last two may have taken effect.
   */
  readonly kind: 'final' | 'limited' | 'broken' | 'late';
  /** Seconds that GitHub asks us to wait, when it says so. */
  readonly wait: number | null;
  /** GitHub's own words, one line. */
  readonly message: string;
  /** What to throw when the caller knows no better. */
  readonly fault: Fault;
}

/** A wait that is longer than this, in seconds, is not waited for. */
export const LONGEST_WAIT = 60;

const requestError = z.object({
  name: z.literal('HttpError'),
  status: z.number(),
  message: z.string(),
  cause: z.object({ name: z.string() }).optional().catch(undefined),
  response: z.object({ data: z.unknown(), headers: z.record(z.string(), z.unknown()) }).optional(),
});

/** GraphQL answers 200 and says in the body what is wrong. */
const graphqlError = z.object({
  name: z.literal('GraphqlResponseError'),
  errors: z.array(z.object({ type: z.string().optional(), message: z.string() })).min(1),
  headers: z.record(z.string(), z.unknown()),
});

/** The status that REST gives for the same refusal. */
const STATUS_OF: Readonly<Record<string, number>> = { RATE_LIMITED: 429, FORBIDDEN: 403, NOT_FOUND: 404, INSUFFICIENT_SCOPES: 403, SERVICE_UNAVAILABLE: 503, INTERNAL: 500 };

const explanation = z.object({
  message: z.string(),
  errors: z.array(z.union([z.string(), z.object({ message: z.string() }).transform((error) => error.message), z.unknown().transform((error) => JSON.stringify(error))])).default([]),
});

type Headers = Readonly<Record<string, unknown>>;

/**
 * Reads an error of octokit as a refusal; null when it is no such error but a defect of ours.
 * The error itself is not kept as the cause: it holds the whole request.
 */
export function refusalOf(thrown: unknown, purpose: Purpose, token: string): Refusal | null {
  const clean = (text: string): string => oneLine(text.replaceAll(token, '***'), 300);
  if (thrown instanceof Error && thrown.name === 'AbortError') return unanswered('it was given up because the run is ending', purpose, 'late');
  const { data: question } = graphqlError.safeParse(thrown);
  if (question !== undefined) return told(STATUS_OF[question.errors[0]?.type ?? ''] ?? 422, clean(question.errors.map(({ message }) => message).join('; ')), question.headers, purpose);
  const { data: error } = requestError.safeParse(thrown);
  if (error === undefined) return null;
  if (error.response === undefined) return error.cause?.name === 'TimeoutError' ? unanswered('no answer came in time', purpose, 'late') : unanswered(clean(error.message), purpose);
  const { status, response } = error;
  const { data: said } = explanation.safeParse(response.data);
  const message = clean(said === undefined ? (pageTitle(response.data) ?? error.message) : [said.message, ...said.errors].join(': '));
  return told(status, message, response.headers, purpose);
}

function told(status: number, message: string, headers: Headers, purpose: Purpose): Refusal {
  const wait = waitOf(headers);
  const kind = isRateLimit(status, message, headers) ? 'limited' : status >= 500 || status === 408 ? 'broken' : 'final';
  return { ok: false, status, kind, wait, message, fault: kind === 'limited' ? limited(status, message, purpose, wait) : faultOf(status, message, purpose) };
}

/** The refusal of a request that got no answer, or only the beginning of one. */
export function unanswered(message: string, { doing }: Purpose, kind: 'broken' | 'late' = 'broken'): Refusal {
  return { ok: false, status: 0, kind, wait: null, message, fault: new Fault('github:unreachable', `GitHub did not answer when asked to ${doing}: ${message}`) };
}

/** The refusal that a redirection is: no request of ours follows one, since a write would arrive as a read, or elsewhere. */
export function moved(status: number, { doing }: Purpose): Refusal {
  return { ok: false, status, kind: 'final', wait: null, message: 'it has moved', fault: new Fault('github:moved', `GitHub says that what it was asked for has moved (${status}) when asked to ${doing}`) };
}

/** What a page for people is called, when the answer is one: proxies and GitHub itself answer so when they are in trouble. */
export function pageTitle(data: unknown): string | null {
  if (typeof data !== 'string' || !/^\s*<(?:!doctype|html)/i.test(data)) return null;
  const title = /<title[^>]*>([^<]{1,100})/i.exec(data)?.[1];
  return title === undefined ? 'a web page' : `a web page, "${oneLine(title, 100)}"`;
}

function limited(status: number, message: string, { doing }: Purpose, wait: number | null): Fault {
  const patience = wait === null || wait <= LONGEST_WAIT ? '' : `. It asks us to wait ${wait} seconds; a run waits ${LONGEST_WAIT} at most`;
  return new Fault('github:unreachable', `GitHub's rate limit kept us from asking to ${doing} (${status}: ${message})${patience}`);
}

function faultOf(status: number, message: string, { doing, needs }: Purpose): Fault {
  if (status === 401) return new Fault('github:denied', `GitHub did not accept the token when asked to ${doing} (401: ${message})`);
  if (isRule(status, message)) return new Fault('github:rule', `A rule of the repository does not let us ${doing} (${status}: ${message})`);
  // A token without permission on a private repository is told 404, as if nothing were there.
  if (status === 403 || status === 404) return new Fault('github:denied', `GitHub refused to ${doing} (${status}: ${message})${saysWhy(message) ? '' : `. The job may lack the permission ${needs}`}`);
  return new Fault('github:unexpected', `GitHub answered ${status} when asked to ${doing}: ${message}`);
}

/** The refusals that are not about permissions of the job, so that a hint at those would lead astray. */
function saysWhy(message: string): boolean {
  return /\blocked\b|\barchived\b|not permitted to create or approve/i.test(message);
}

function isRateLimit(status: number, message: string, headers: Headers): boolean {
  return status === 429 || (status === 403 && (String(headers['x-ratelimit-remaining']) === '0' || 'retry-after' in headers || /\brate limit\b/i.test(message)));
}

/** Seconds until GitHub wants to be asked again: as it says, or when the limit of the hour starts anew. */
function waitOf(headers: Headers): number | null {
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(0, Math.ceil(after));
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  if (String(headers['x-ratelimit-remaining']) !== '0' || !Number.isFinite(reset)) return null;
  return Math.max(0, Math.ceil(reset - Date.now() / 1000) + 1);
}

/** Branch protection and rulesets refuse with 422, as if the request were malformed; a push rule with 409. */
function isRule(status: number, message: string): boolean {
  return (status === 422 || status === 409 || status === 403) && /rule violations|protected branch|ruleset/i.test(message);
}
