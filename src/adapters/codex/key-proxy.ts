import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { Agent as HttpAgent, createServer, type IncomingHttpHeaders, type IncomingMessage, request as httpRequest, type ServerResponse } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { TokenUsage } from '../../contract/codex.ts';
import { Fault } from '../../core/fault.ts';
import type { ModelAccess } from './endpoint.ts';
import { forwardedAnswerHeaders, forwardedRequestHeaders } from './proxy-headers.ts';
import { createResponseMeter, NO_USAGE, type ResponseReading } from './response-meter.ts';

/** The only way Codex reaches the model: it shows a key that is good for nothing else, and never sees the real one. */
export interface KeyProxy {
  /** The base address for a provider. */
  readonly url: string;
  /** The bearer key of this proxy: 64 hexadecimal digits. */
  readonly key: string;
  /** Tokens of every answer so far; a lower bound when `unreadable` is above 0. */
  usage(): TokenUsage;
  /** Events of answers that could not be read along. */
  unreadable(): number;
  /** What the latest completed answer was: its words, a refusal, neither of both, or none came. */
  latest(): 'text' | 'refusal' | 'neither' | 'none';
  /** Why the latest request got no answer of the model server, or null when it got one. */
  problem(): string | null;
  /** Ends every connection and stops listening. */
  close(): Promise<void>;
}

const PREFIX = '/v1';
const BODY_LIMIT = 64 * 1024 * 1024;
const ERROR_LIMIT = 1024 * 1024;

/** Starts a proxy on a free port of 127.0.0.1 that forwards to one model server and reads the usage along. */
export async function startKeyProxy(access: ModelAccess): Promise<KeyProxy> {
  const key = randomBytes(32).toString('hex');
  const agent = access.endpoint.protocol === 'https:' ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
  const state: State = { usage: NO_USAGE, unreadable: 0, latest: 'none', problem: null };
  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing, { access, key, agent, state }).catch(() => {
      // Whatever failed, the words of the error may quote what was sent; Codex is told only that it failed.
      if (outgoing.headersSent) outgoing.destroy();
      else giveUp(outgoing, state, 'the model server could not be reached or broke off');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Fault('run:internal', 'The key proxy has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${PREFIX}`,
    key,
    usage: () => state.usage,
    unreadable: () => state.unreadable,
    latest: () => state.latest,
    problem: () => state.problem,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      agent.destroy();
      await closed;
    },
  };
}

type State = { usage: TokenUsage; unreadable: number; latest: ReturnType<KeyProxy['latest']>; problem: string | null };
type Serving = { readonly access: ModelAccess; readonly key: string; readonly agent: HttpAgent | HttpsAgent; readonly state: State };

async function serve(incoming: IncomingMessage, outgoing: ServerResponse, serving: Serving): Promise<void> {
  if (incoming.url !== `${PREFIX}/responses`) return refuse(outgoing, 403, 'only POST /responses is forwarded');
  if (incoming.method !== 'POST') return refuse(outgoing, 405, 'only POST is forwarded');
  if (!sameKey(incoming.headers.authorization ?? '', `Bearer ${serving.key}`)) return refuse(outgoing, 401, 'the key is not the one of this run');
  if (incoming.headers['content-encoding'] !== undefined) return refuse(outgoing, 415, 'encoded bodies are not forwarded');
  const body = await readAtMost(incoming, BODY_LIMIT);
  if (body === null) return refuse(outgoing, 413, `the body is larger than ${BODY_LIMIT} bytes`);
  serving.state.usage = { ...serving.state.usage, requests: serving.state.usage.requests + 1 };
  const ended = new AbortController();
  outgoing.once('close', () => ended.abort());
  const answer = await ask(incoming.headers, body, serving, ended.signal);
  const status = answer.statusCode ?? 502;
  if (status >= 300 && status < 400) return giveUp(outgoing, serving.state, 'the model server answered with a redirection, which is not followed');
  if ((answer.headers['content-encoding'] ?? 'identity') !== 'identity') return giveUp(outgoing, serving.state, 'the model server answered in an encoding that was not asked for');
  serving.state.problem = null;
  outgoing.writeHead(status, forwardedAnswerHeaders(answer.headers));
  if (status >= 400) return passError(answer, outgoing, serving.access.apiKey);
  await passStream(answer, outgoing, serving.state);
}

async function ask(headers: IncomingHttpHeaders, body: Buffer, { access, agent }: Serving, signal: AbortSignal): Promise<IncomingMessage> {
  const request = access.endpoint.protocol === 'https:' ? httpsRequest : httpRequest;
  const sent = request(access.endpoint, {
    method: 'POST',
    agent,
    signal,
    headers: { ...forwardedRequestHeaders(headers), authorization: `Bearer ${access.apiKey}`, 'accept-encoding': 'identity', 'content-length': String(body.length) },
  });
  const answered = Promise.withResolvers<IncomingMessage>();
  sent.once('response', answered.resolve);
  sent.on('error', answered.reject);
  sent.end(body);
  return answered.promise;
}

async function passStream(answer: IncomingMessage, outgoing: ServerResponse, state: State): Promise<void> {
  outgoing.flushHeaders();
  const meter = createResponseMeter();
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      meter.push(chunk);
      if (!outgoing.write(chunk)) await Promise.race([once(outgoing, 'drain'), once(outgoing, 'close')]);
    }
  } finally {
    // Counted before the end is passed on, so that nobody can see an answer that was not counted.
    add(state, meter.end());
  }
  outgoing.end();
}

/** Passes on what the model server says about an error, in which a careless one may quote the key. */
async function passError(answer: IncomingMessage, outgoing: ServerResponse, apiKey: string): Promise<void> {
  const body = await readAtMost(answer, ERROR_LIMIT);
  const text = body === null ? '' : body.toString('utf8');
  outgoing.end(text.replaceAll(apiKey, '***'));
}

function add(state: State, reading: ResponseReading): void {
  const { usage } = state;
  state.usage = {
    requests: usage.requests,
    inputTokens: usage.inputTokens + reading.inputTokens,
    cachedInputTokens: usage.cachedInputTokens + reading.cachedInputTokens,
    outputTokens: usage.outputTokens + reading.outputTokens,
  };
  state.unreadable += reading.unreadable;
  // What stood in an unreadable event is unknown; it may well have been words.
  if (reading.completed || reading.unreadable > 0) state.latest = reading.refusal ? 'refusal' : reading.text || reading.unreadable > 0 ? 'text' : 'neither';
}

function sameKey(shown: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(shown), digest(expected));
}

/** Reads a body whole, or answers null and stops reading when it is larger than the limit. */
async function readAtMost(stream: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function giveUp(outgoing: ServerResponse, state: State, message: string): void {
  state.problem = message;
  refuse(outgoing, 502, message);
}

/** Answers an error and ends the connection, since the body may not have been read. */
function refuse(outgoing: ServerResponse, status: number, message: string): void {
  outgoing.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  outgoing.end(JSON.stringify({ error: { type: 'key_proxy', message } }));
}
