import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Fault, isFault } from '../../core/fault.ts';
import { createToolLog, type ToolLog } from './tool-log.ts';

/** Where Codex tells of every tool call of one turn, those its event stream keeps silent about among them. */
export interface ToolCollector {
  /** Where Codex is to post its logs: a port and a path that nobody else knows. */
  readonly url: string;
  facts(): ToolFacts;
  /** Waits for what has arrived to be written, and stops listening. Throws what the writer threw. */
  close(): Promise<void>;
}

export interface ToolFacts {
  readonly calls: number;
  /** Calls that Codex did not carry out: rejected patches, tools it does not have, commands that could not be started. */
  readonly rejected: number;
  /** Commands the sandbox kept from something. */
  readonly denied: number;
  /** Batches arrived, all of them could be read, and no call in between is missing. */
  readonly unbroken: boolean;
}

const BATCH_LIMIT = 64 * 1024 * 1024;

/** Starts a collector on a free port of 127.0.0.1 that hands over one line of JSON per tool call. */
export async function startToolCollector(write: (line: Buffer) => Promise<void>): Promise<ToolCollector> {
  const path = `/${randomBytes(32).toString('hex')}/v1/logs`;
  const log = createToolLog();
  const state: State = { calls: 0, rejected: 0, denied: 0, batches: 0, lost: 0, failure: null, writing: Promise.resolve() };
  const server = createServer((incoming, outgoing) => {
    const isOurs = incoming.url === path && incoming.method === 'POST' && incoming.headers['content-type'] === 'application/json' && incoming.headers['content-encoding'] === undefined;
    if (!isOurs) return answer(outgoing, 403);
    collect(incoming, outgoing, { log, state, write }).catch((thrown: unknown) => {
      state.lost += 1;
      if (isFault(thrown)) state.failure ??= thrown;
      outgoing.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Fault('run:internal', 'The collector of tool calls has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${path}`,
    facts: () => ({ calls: state.calls, rejected: state.rejected, denied: state.denied, unbroken: state.batches > 0 && state.lost === 0 && log.missing() === 0 }),
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      await state.writing;
      if (state.failure !== null) throw state.failure;
    },
  };
}

type State = { calls: number; rejected: number; denied: number; batches: number; lost: number; failure: Fault | null; writing: Promise<void> };

async function collect(incoming: IncomingMessage, outgoing: ServerResponse, { log, state, write }: { readonly log: ToolLog; readonly state: State; readonly write: (line: Buffer) => Promise<void> }): Promise<void> {
  const body = await readBatch(incoming);
  const calls = body === null ? null : log.read(body);
  if (calls === null) {
    state.lost += 1;
    return answer(outgoing, body === null ? 413 : 400);
  }
  state.batches += 1;
  for (const call of calls) {
    state.calls += 1;
    if (!call.success) state.rejected += 1;
    if (call.denied) state.denied += 1;
  }
  const lines = Buffer.from(calls.map((call) => `${JSON.stringify(call)}\n`).join(''));
  const written = state.writing.then(() => write(lines));
  state.writing = written.catch(() => undefined);
  await written;
  answer(outgoing, 200);
}

async function readBatch(incoming: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BATCH_LIMIT) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function answer(outgoing: ServerResponse, status: number): void {
  outgoing.writeHead(status, { 'content-type': 'application/json', connection: status === 200 ? 'keep-alive' : 'close' });
  outgoing.end('{}');
}
