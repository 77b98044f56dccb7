import { setTimeout as pause } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { defaults } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling, type ThrottlingOptions } from '@octokit/plugin-throttling';
import type { z } from 'zod';
import { Fault } from '../../core/fault.ts';
import { oneLine, refusalOf, type Purpose, type Refusal } from './refusal.ts';

/** How to reach one repository of GitHub. */
export interface ClientOptions {
  readonly token: string;
  /** What GITHUB_API_URL says: https://api.github.com, or https://HOST/api/v3 of an Enterprise Server. */
  readonly apiUrl: string;
  /** owner/name */
  readonly repository: string;
  readonly userAgent?: string;
  /** Ends every request under way when aborted; no other is sent after that. */
  readonly signal?: AbortSignal;
  /** How long the first retry waits, in milliseconds; one second when not given. */
  readonly retryPauseMs?: number;
}

export type Rest = ReturnType<typeof getOctokit>['rest'];

/** One request: what it is for, what the answer must look like, and how to send it. */
export interface Call<Data> extends Purpose {
  readonly shape: z.ZodType<Data>;
  readonly send: (rest: Rest, at: Place) => Promise<{ readonly data: unknown }>;
}

/** Owner and name of the repository, as every request wants them. */
export interface Place {
  readonly owner: string;
  readonly repo: string;
}

export type Answer<Data> = { readonly ok: true; readonly data: Data } | Refusal;

/** The one way to GitHub: counts, retries what may be repeated, and tells every failure as a fault. */
export interface Client {
  readonly repository: string;
  readonly owner: string;
  /** Answers with the data or with GitHub's refusal; throws only the fault `github:unexpected` for an answer of another shape. */
  readonly attempt: <Data>(call: Call<Data>) => Promise<Answer<Data>>;
  /** Answers with the data, or throws the refusal's fault. */
  readonly ask: <Data>(call: Call<Data>) => Promise<Data>;
  /** Sends a write that would show twice if it were repeated: when its outcome is open, looks first whether it happened. */
  readonly once: <Data>(write: Call<Data>, happened: () => Promise<Data | null>) => Promise<Answer<Data>>;
  /** How many requests went out, repeated ones included. */
  readonly requests: () => number;
}

/** To be spread into a request that `once` sends. */
export const NO_RETRY = { request: { retries: 0 } } as const;

const RETRIES = 2;
const TIMEOUT_MS = 30_000;
/** A rate limit that ends later than this, in seconds, is not waited for. */
const LONGEST_WAIT = 60;
/** Answers that stay the same however often one asks; 429 is left to the throttling plugin. */
const FINAL = [400, 401, 403, 404, 405, 406, 409, 410, 413, 415, 422, 429, 451];

/** Makes a client of one repository; sends nothing yet. */
export function createClient(options: ClientOptions): Client {
  const { token, repository, retryPauseMs = 1000 } = options;
  const at = placeOf(repository);
  let requests = 0;
  const { rest } = octokitFor(options, retryPauseMs, () => (requests += 1));

  const attempt = async <Data>(call: Call<Data>): Promise<Answer<Data>> => {
    try {
      return { ok: true, data: read(call, (await call.send(rest, at)).data) };
    } catch (thrown) {
      const refusal = refusalOf(thrown, call, token);
      if (refusal === null) throw thrown;
      return refusal;
    }
  };
  return {
    repository,
    owner: at.owner,
    attempt,
    ask: async (call) => {
      const answer = await attempt(call);
      if (!answer.ok) throw answer.fault;
      return answer.data;
    },
    once: async (write, happened) => {
      for (let tries = 0; ; tries += 1) {
        const answer = await attempt(write);
        if (answer.ok || tries === RETRIES || options.signal?.aborted === true || !(answer.status === 0 || answer.status >= 500)) return answer;
        await pause(retryPauseMs * (tries + 1) ** 2);
        const data = await happened();
        if (data !== null) return { ok: true, data };
      }
    },
    requests: () => requests,
  };
}

function octokitFor({ token, apiUrl, userAgent = 'codex-orchestrator', signal }: ClientOptions, pauseMs: number, onRequest: () => void): ReturnType<typeof getOctokit> {
  const baseUrl = apiUrl.replace(/\/+$/, '');
  // The toolkit's fetch goes through the proxy that the environment names for GITHUB_API_URL, and only for that.
  const send: typeof fetch = baseUrl === defaults.baseUrl ? defaults.request?.fetch : fetch;
  // Under this name octokit lets it through without a retry, whatever the reason of the abort was.
  const stopped = (): DOMException => new DOMException('The run was stopped', 'AbortError');
  const isStopped = (): boolean => signal?.aborted === true;
  const counted: typeof fetch = async (input, init) => {
    if (isStopped()) throw stopped();
    onRequest();
    const limit = AbortSignal.timeout(TIMEOUT_MS);
    try {
      return await send(input, { ...init, signal: signal === undefined ? limit : AbortSignal.any([limit, signal]) });
    } catch (thrown) {
      throw isStopped() ? stopped() : thrown;
    }
  };
  const mayWait = (seconds: number, _options: unknown, _octokit: unknown, retryCount: number): boolean => seconds <= LONGEST_WAIT && retryCount < RETRIES && !isStopped();
  const limits: ThrottlingOptions = { onRateLimit: mayWait, onSecondaryRateLimit: mayWait, retryAfterBaseValue: pauseMs };
  return getOctokit(
    token,
    {
      baseUrl,
      userAgent,
      request: { fetch: counted },
      retry: { retries: RETRIES, retryAfterBaseValue: pauseMs, doNotRetry: FINAL },
      throttle: Object.assign(limits, { write: unpaced, notifications: unpaced }),
      log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    },
    retry,
    throttling,
  );
}

/** Stands in for the plugin's one write a second: that is meant for bulk, and a run writes a dozen times at most. */
const unpaced = { key: () => ({ schedule: async (_options: unknown, job: () => Promise<unknown>): Promise<unknown> => job() }) };

function ignore(): void {
  // Octokit's log would stand between ours; what matters of it is in the faults.
}

function placeOf(repository: string): Place {
  const [owner, repo, ...rest] = repository.split('/');
  if (owner === undefined || repo === undefined || owner === '' || repo === '' || rest.length > 0) throw new Fault('run:internal', `${JSON.stringify(repository)} is no repository: it must be owner/name`);
  return { owner, repo };
}

function read<Data>({ shape, doing }: Call<Data>, data: unknown): Data {
  const parsed = shape.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Fault('github:unexpected', oneLine(`GitHub's answer to "${doing}" is not what it describes: ${[...(issue?.path ?? []), issue?.message].join(' ')}`));
}
