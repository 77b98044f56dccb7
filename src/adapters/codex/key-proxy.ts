import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Fault } from '../../core/fault.ts';
import { keyHeader, type ModelAccess } from './endpoint.ts';
import { readErrorAnswer, secondsToWait } from './error-answer.ts';
import { type ModelLine, NoAnswer } from './model-line.ts';
import { PATIENCE, type Patience } from './patience.ts';
import { forwardedAnswerHeaders, forwardedRequestHeaders } from './proxy-headers.ts';
import { createProxyRecord, type ProxyFacts, type ProxyRecord } from './proxy-record.ts';
import { createResponseMeter } from './response-meter.ts';
import { createModelBudget, type ModelBudget } from './model-budget.ts';

/** The only way Codex reaches the model: it shows a key that is good for nothing else, and never sees the real one. */
export interface KeyProxy {
  /** The base address for a provider. */
  readonly url: string;
  /** The bearer key of this proxy: 64 hexadecimal digits. */
  readonly key: string;
  /** What was seen so far. */
  facts(): ProxyFacts;
  /** Ends every connection and stops listening. */
  close(): Promise<void>;
}

const PREFIX = '/v1';
const BODY_LIMIT = 64 * 1024 * 1024;
const ERROR_LIMIT = 1024 * 1024;

/** Errors that may pass when they are asked again: what Codex retries, by itself or because it is told to. */
const PASSING = new Set([408, 409, 425, 429]);

/** Starts a proxy on a free port of 127.0.0.1 that forwards to one model server over the line of the run, reads the usage along, and stops at the budget. */
export async function startKeyProxy(access: ModelAccess, line: ModelLine, budget: ModelBudget = createModelBudget(), patience: Patience = PATIENCE): Promise<KeyProxy> {
  const key = randomBytes(32).toString('hex');
  const record = createProxyRecord(budget);
  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing, { access, key, line, record, budget, patience }).catch((thrown: unknown) => {
      if (outgoing.headersSent) outgoing.destroy();
      // The words of any other error may quote what was sent.
      else if (thrown instanceof NoAnswer) giveUp(outgoing, record, thrown.message, thrown.told);
      else giveUp(outgoing, record, 'could not be reached');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Fault('run:internal', 'The key proxy has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${PREFIX}`,
    key,
    facts: () => record.facts(),
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

type Serving = { readonly access: ModelAccess; readonly key: string; readonly line: ModelLine; readonly record: ProxyRecord; readonly budget: ModelBudget; readonly patience: Patience };

async function serve(incoming: IncomingMessage, outgoing: ServerResponse, serving: Serving): Promise<void> {
  const { record } = serving;
  if (incoming.url !== `${PREFIX}/responses`) return refuse(outgoing, 403, 'only POST /responses is forwarded');
  if (incoming.method !== 'POST') return refuse(outgoing, 405, 'only POST is forwarded');
  if (!sameKey(incoming.headers.authorization ?? '', `Bearer ${serving.key}`)) return refuse(outgoing, 401, 'the key is not the one of this run');
  if (incoming.headers['content-encoding'] !== undefined) return refuse(outgoing, 415, 'encoded bodies are not forwarded');
  const body = await readAtMost(incoming, BODY_LIMIT);
  if (body === null) return refuse(outgoing, 413, `the body is larger than ${BODY_LIMIT} bytes`);
  const refusal = serving.budget.refusal();
  if (refusal !== null) {
    record.failed(refusal, refusal.kind);
    return refuse(outgoing, 400, 'the run may use no more of the model');
  }
  record.sent();
  const ended = new AbortController();
  outgoing.once('close', () => ended.abort());
  const headers = { ...forwardedRequestHeaders(incoming.headers), ...keyHeader(serving.access), 'accept-encoding': 'identity', 'content-length': String(body.length) };
  const answer = await serving.line.send(headers, body, serving.patience.idleMs, ended.signal);
  const status = answer.statusCode ?? 502;
  if (status >= 300 && status < 400) return giveUp(outgoing, record, `answered ${status}, a redirection, which is not followed`);
  if ((answer.headers['content-encoding'] ?? 'identity') !== 'identity') return giveUp(outgoing, record, 'answered in an encoding that was not asked for');
  if (status >= 400) return passError(status, answer, outgoing, serving);
  outgoing.writeHead(status, forwardedAnswerHeaders(answer.headers));
  await passStream(answer, outgoing, record, ended.signal);
}

async function passStream(answer: IncomingMessage, outgoing: ServerResponse, record: ProxyRecord, left: AbortSignal): Promise<void> {
  outgoing.flushHeaders();
  const meter = createResponseMeter();
  let brokenOff: string | null = null;
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      meter.push(chunk);
      if (!outgoing.write(chunk)) await once(outgoing, 'drain', { signal: left });
    }
  } catch (thrown) {
    brokenOff = left.aborted ? 'was silent in the middle of its answer until Codex gave up waiting' : 'broke off in the middle of its answer';
    throw thrown;
  } finally {
    // Counted before the end is passed on, so that nobody can see an answer that was not counted.
    record.streamed(meter.end(), brokenOff);
  }
  outgoing.end();
}

/** Passes on what the model server says about an error, in which a careless one may quote the key. */
async function passError(status: number, answer: IncomingMessage, outgoing: ServerResponse, { access, record, patience }: Serving): Promise<void> {
  const body = await readAtMost(answer, ERROR_LIMIT);
  const text = (body === null ? '' : body.toString('utf8')).replaceAll(access.apiKey, '***');
  const asked = secondsToWait(answer.headers);
  const wait = asked !== null && asked > patience.longestWaitSeconds ? asked : null;
  record.failed({ kind: 'status', status, ...readErrorAnswer(text), wait }, String(status));
  const headers = forwardedAnswerHeaders(answer.headers);
  // Codex would sit out any wait it is told of; told of none, it takes too many requests for final.
  const passed = wait === null ? headers : Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('retry-after')));
  // Codex asks again after 401, 403 and 404, which only a human can change; 400 it takes for final.
  outgoing.writeHead(status < 500 && !PASSING.has(status) ? 400 : status, passed);
  outgoing.end(text);
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

function giveUp(outgoing: ServerResponse, record: ProxyRecord, why: string, told = why): void {
  record.failed({ kind: 'no-answer', why }, 'no-answer');
  refuse(outgoing, 502, `the model server ${told}`);
}

/** Answers an error and ends the connection, since the body may not have been read. */
function refuse(outgoing: ServerResponse, status: number, message: string): void {
  outgoing.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  outgoing.end(JSON.stringify({ error: { type: 'key_proxy', message } }));
}
