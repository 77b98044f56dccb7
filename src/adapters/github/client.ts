import { getOctokit } from '@actions/github';
import { defaults } from '@actions/github/lib/utils';
import type { z } from 'zod';
import { inWords } from '../../contract/in-words.ts';
import { Fault, isFault } from '../../core/fault.ts';
import { oneLine } from '../../core/one-line.ts';
import { createPatience, type PatienceOptions } from './patience.ts';
import { moved, pageTitle, refusalOf, unanswered, type Purpose, type Refusal } from './refusal.ts';

/** How to reach one repository of GitHub. */
export interface ClientOptions extends PatienceOptions {
  readonly token: string;
  /** What GITHUB_API_URL says: https://api.github.com, or https://HOST/api/v3 of an Enterprise Server. */
  readonly apiUrl: string;
  /** owner/name */
  readonly repository: string;
  readonly userAgent?: string;
}

type Octokit = ReturnType<typeof getOctokit>;
export type Rest = Octokit['rest'];

/** One request: what it is for, what the answer must look like, and how to send it. */
export interface Call<Data> extends Purpose {
  readonly shape: z.ZodType<Data>;
  readonly send: (rest: Rest, at: Place) => Promise<{ readonly status: number; readonly data: unknown }>;
}

/** A question in GraphQL; owner and name of the repository are variables of every one. */
export interface Question<Data> extends Purpose {
  readonly shape: z.ZodType<Data>;
  readonly query: string;
  readonly variables: Readonly<Record<string, string | number>>;
}

/** Owner and name of the repository, as every request wants them. */
export interface Place {
  readonly owner: string;
  readonly repo: string;
}

export type Answer<Data> = { readonly ok: true; readonly data: Data } | Refusal;

/** The one way to GitHub: counts, tries again what may be repeated, and tells every failure as a fault. */
export interface Client {
  readonly repository: string;
  readonly owner: string;
  /** Answers with the data or with GitHub's refusal; throws only the fault `github:unexpected` for an answer of another shape. */
  readonly attempt: <Data>(call: Call<Data>) => Promise<Answer<Data>>;
  /** Answers with the data, or throws the refusal's fault. */
  readonly ask: <Data>(call: Call<Data>) => Promise<Data>;
  /** Answers with the data of a question, or throws the refusal's fault. */
  readonly query: <Data>(question: Question<Data>) => Promise<Data>;
  /** Sends a write that would show twice if it were repeated: when its outcome is open, looks first whether it happened. */
  readonly once: <Data>(write: Call<Data>, happened: () => Promise<Data | null>) => Promise<Answer<Data>>;
  /** Waits some seconds before something is looked at again. */
  readonly pause: (seconds: number) => Promise<void>;
  /** How many requests went out, repeated ones included. */
  readonly requests: () => number;
}

/** Makes a client of one repository; sends nothing yet. */
export function createClient(options: ClientOptions): Client {
  const { token, repository } = options;
  const at = placeOf(repository);
  const patience = createPatience(options);
  let requests = 0;
  const { rest, graphql } = octokitOf(options, () => {
    requests += 1;
    return patience.limit();
  });

  const send = async <Data>(call: Call<Data>): Promise<Answer<Data>> => {
    try {
      const { status, data } = await call.send(rest, at);
      if (status >= 300) return moved(status, call);
      if (data === BROKEN_OFF) return unanswered('the answer broke off', call);
      return { ok: true, data: read(call, data) };
    } catch (thrown) {
      const refusal = refusalOf(thrown, call, token);
      if (refusal === null) throw thrown;
      return refusal;
    }
  };
  const attempt: Client['attempt'] = async (call) => {
    for (let tries = 0; ; tries += 1) {
      const answer = await send(call);
      if (answer.ok || !(await patience.again(answer, tries))) return answer;
    }
  };
  const ask: Client['ask'] = async (call) => {
    const answer = await attempt(call);
    if (!answer.ok) throw answer.fault;
    return answer.data;
  };
  return {
    repository,
    owner: at.owner,
    attempt,
    ask,
    query: ({ query, variables, ...question }) => ask({ ...question, send: async () => ({ status: 200, data: (await graphql(query, { ...variables, owner: at.owner, name: at.repo })) ?? BROKEN_OFF }) }),
    once: async (write, happened) => {
      for (let tries = 0; ; tries += 1) {
        const answer = await send(write).catch((thrown: unknown) => seen(thrown, happened));
        if (answer.ok || answer.kind === 'final') return answer;
        const again = await patience.again(answer, tries);
        if (answer.kind !== 'limited') {
          const looked = await look(happened);
          if (looked === 'unknown') return answer;
          if (looked !== null) return { ok: true, data: looked.data };
        }
        if (!again) return answer;
      }
    },
    pause: patience.pause,
    requests: () => requests,
  };
}

/** What Octokit answers with when the line broke while it was reading; in GraphQL, where an answer always has data or errors, it answers with neither. */
const BROKEN_OFF = '';

function octokitOf({ token, apiUrl, userAgent = 'codex-orchestrator' }: ClientOptions, begin: () => AbortSignal): Octokit {
  const baseUrl = apiUrl.replace(/\/+$/, '');
  // The toolkit's fetch goes through the proxy that the environment names for GITHUB_API_URL, and only for that.
  const send: typeof fetch = baseUrl === defaults.baseUrl ? defaults.request?.fetch : fetch;
  const counted: typeof fetch = (input, init) => send(input, { ...init, redirect: 'manual', signal: begin() });
  return getOctokit(token, { baseUrl, userAgent, request: { fetch: counted }, log: { debug: ignore, info: ignore, warn: ignore, error: ignore } });
}

/** A write whose answer makes no sense may have taken effect all the same. */
async function seen<Data>(thrown: unknown, happened: () => Promise<Data | null>): Promise<Answer<Data>> {
  const looked = isFault(thrown) ? await look(happened) : null;
  if (looked === null || looked === 'unknown') throw thrown;
  return { ok: true, data: looked.data };
}

/** Where nobody can tell whether a write took effect, it must not be repeated. */
async function look<Data>(happened: () => Promise<Data | null>): Promise<{ readonly data: Data } | null | 'unknown'> {
  try {
    const data = await happened();
    return data === null ? null : { data };
  } catch (thrown) {
    if (isFault(thrown)) return 'unknown';
    throw thrown;
  }
}

function ignore(): void {
  // Octokit's log would stand between ours; what matters of it is in the faults.
}

function placeOf(repository: string): Place {
  const [owner, repo, ...rest] = repository.split('/');
  if (owner === undefined || repo === undefined || owner === '' || repo === '' || rest.length > 0) throw new Fault('run:internal', `${JSON.stringify(repository)} is no repository: it must be owner/name`);
  return { owner, repo };
}

function read<Data>({ shape, doing }: Call<Data>, data: unknown): Data {
  const page = pageTitle(data);
  if (page !== null) throw new Fault('github:unexpected', `GitHub's answer to "${doing}" is ${page}: something between us and GitHub may have answered in its place`);
  const parsed = shape.safeParse(data, { error: inWords });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Fault('github:unexpected', oneLine(`GitHub's answer to "${doing}" is not what it describes: ${issue === undefined || issue.path.length === 0 ? 'it' : issue.path.join('.')} ${issue?.message ?? ''}`, 300));
}
