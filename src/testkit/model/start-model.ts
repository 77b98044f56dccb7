import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ModelRequest, readModelRequest } from './model-request.ts';
import { encodeEvent, responseEvents, type WireUsage, wireUsage } from './response-events.ts';
import { type Player, playScript, type Script } from './script.ts';
import type { Turn } from './turn.ts';

/** How the scripted model is guarded. */
export type ModelOptions = {
  /** The bearer key that callers must show; without one every caller is served. */
  readonly key?: string;
  /** Requests answered by the script before every further one gets status 500. Default 200. */
  readonly maxRequests?: number;
  /** Milliseconds that every answer waits besides its own delay; stands for a model's thinking time. */
  readonly latencyMs?: number;
  /** Certificate and private key in PEM; with them it speaks https under any name the certificate has. */
  readonly tls?: { readonly cert: string; readonly key: string };
};

/** Sums of what the turns served so far reported, in tokens. */
export type ModelUsage = { readonly responses: number; readonly input: number; readonly cachedInput: number; readonly output: number; readonly reasoning: number };

/** A scripted model that is listening. */
export type Model = {
  /** The base address for a provider, ending in `/v1`. */
  readonly url: string;
  /** Everything received so far, refused requests included. */
  readonly requests: readonly ModelRequest[];
  /** Turns of a scripted list that were never asked for. */
  readonly unmet: readonly Turn[];
  /** Requests that the script had no turn for. */
  readonly unexpected: readonly ModelRequest[];
  readonly usage: ModelUsage;
  /** Ends every open answer and stops listening. */
  readonly close: () => Promise<void>;
};

const maxBodyBytes = 64 * 1024 * 1024;

/** Starts a server on a free loopback port that speaks the streaming Responses API and does what the script says. */
export async function startModel(script: Script, options: ModelOptions = {}): Promise<Model> {
  const player = playScript(script);
  const closing = new AbortController();
  const state: State = { requests: [], unexpected: [], usage: { responses: 0, input: 0, cachedInput: 0, output: 0, reasoning: 0 } };
  const listener = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    serve(incoming, outgoing, { player, options, state, closing: closing.signal }).catch((error: unknown) => {
      if (closing.signal.aborted) return;
      // The script's own logic failed; the caller sees it as an answer, since nobody reads a server's stderr.
      if (outgoing.headersSent) outgoing.destroy();
      else replyError((status, headers) => outgoing.writeHead(status, headers), [500, 'script_error', `The script failed: ${String(error)}`]);
    });
  };
  const server = options.tls === undefined ? createServer(listener) : createTlsServer({ ...options.tls }, listener);
  // Codex's built-in provider tries a WebSocket first and falls back to POST on 426.
  server.on('upgrade', (_request, socket) => socket.end('HTTP/1.1 426 Upgrade Required\r\nconnection: close\r\ncontent-length: 0\r\n\r\n'));
  const port = await listen(server);
  return {
    url: `${options.tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}/v1`,
    requests: state.requests,
    unexpected: state.unexpected,
    get unmet() {
      return player.unmet();
    },
    get usage() {
      return state.usage;
    },
    close: async () => {
      closing.abort();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

type Recorded = { -readonly [key in keyof ModelRequest]: ModelRequest[key] };
type State = { readonly requests: Recorded[]; readonly unexpected: ModelRequest[]; usage: ModelUsage };
type Serving = { readonly player: Player; readonly options: ModelOptions; readonly state: State; readonly closing: AbortSignal };

async function serve(incoming: IncomingMessage, outgoing: ServerResponse, { player, options, state, closing }: Serving): Promise<void> {
  const body = await readBody(incoming);
  const path = (incoming.url ?? '/').split('?')[0] ?? '/';
  const request: Recorded = readModelRequest(incoming.method ?? '', path, incoming.headers, body ?? '');
  const number = state.requests.push(request);
  const reply = (status: number, headers: Readonly<Record<string, string>>): ServerResponse => {
    request.status = status;
    return outgoing.writeHead(status, headers);
  };
  const refused = refuse(request, body, number, options);
  if (refused !== undefined) return replyError(reply, refused);
  const turn = await player.next(request);
  if (turn === undefined) {
    state.unexpected.push(request);
    return replyError(reply, [400, 'script_exhausted', 'The script has no turn left for this request; add one, or bind one to its prompt.']);
  }
  const delay = (turn.delayMs ?? 0) + (options.latencyMs ?? 0);
  if (delay > 0) await sleep(delay, undefined, { signal: closing });
  if (turn.kind === 'http') {
    reply(turn.status, turn.headers).end(turn.body);
    return;
  }
  await stream(turn, { id: `resp_${number}`, model: modelOf(request) }, reply, state);
}

type Reply = (status: number, headers: Readonly<Record<string, string>>) => ServerResponse;
type Refusal = readonly [status: number, code: string, message: string];

function refuse(request: ModelRequest, body: string | undefined, number: number, options: ModelOptions): Refusal | undefined {
  const { maxRequests = 200, key } = options;
  if (number > maxRequests) return [500, 'too_many_requests', `The scripted model answers at most ${maxRequests} requests.`];
  if (key !== undefined && request.headers.authorization !== `Bearer ${key}`) return [401, 'invalid_api_key', 'The bearer key is missing or not the expected one.'];
  if (request.method !== 'POST' || request.path !== '/v1/responses') return [404, 'not_found', `No route for ${request.method} ${request.path}.`];
  if (body === undefined) return [413, 'too_large', `The body is larger than ${maxBodyBytes} bytes.`];
  if (request.headers['content-encoding'] !== undefined) return [415, 'encoded', 'The scripted model reads plain bodies only.'];
  if (request.parsed === undefined) return [400, 'invalid_json', 'The body is not a JSON object.'];
  if (request.parsed['stream'] !== true) return [400, 'not_streaming', 'The scripted model only streams: send "stream": true.'];
  return undefined;
}

async function stream(turn: Extract<Turn, { kind: 'answer' }>, identity: { readonly id: string; readonly model: string }, reply: Reply, state: State): Promise<void> {
  const usage = wireUsage(turn.usage);
  const events = responseEvents(turn.said, turn.ending, identity, usage);
  const outgoing = reply(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache', 'x-request-id': identity.id });
  const text = events.map((event, sequence) => encodeEvent(event, sequence)).join('');
  await new Promise<void>((resolve) => outgoing.write(text, () => resolve()));
  switch (turn.ending.end) {
    case 'hang':
      return;
    case 'cut':
      outgoing.destroy();
      return;
    case 'completed':
    case 'incomplete':
      state.usage = addUsage(state.usage, usage);
      outgoing.end();
      return;
    case 'failed':
    case 'closed':
      outgoing.end();
  }
}

function modelOf(request: ModelRequest): string {
  const model = request.parsed?.['model'];
  return typeof model === 'string' ? model : 'unknown';
}

function addUsage(sum: ModelUsage, one: WireUsage): ModelUsage {
  return {
    responses: sum.responses + 1,
    input: sum.input + one.input_tokens,
    cachedInput: sum.cachedInput + one.input_tokens_details.cached_tokens,
    output: sum.output + one.output_tokens,
    reasoning: sum.reasoning + one.output_tokens_details.reasoning_tokens,
  };
}

function replyError(reply: Reply, [status, code, message]: Refusal): void {
  reply(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error: { type: 'invalid_request_error', code, message } }));
}

async function readBody(incoming: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= maxBodyBytes) chunks.push(bytes);
  }
  return size <= maxBodyBytes ? Buffer.concat(chunks).toString('utf8') : undefined;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The scripted model has no port.');
  return address.port;
}
