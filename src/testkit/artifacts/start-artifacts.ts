import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { readBody } from '../github/read-body.ts';
import { answerArtifactCall, type Answer, type ArtifactStore, type Caller } from './artifact-store.ts';

/** The environment that lets `@actions/artifact` find the service; GITHUB_SERVER_URL must be a name below localhost besides. */
export type ArtifactEnvironment = { readonly ACTIONS_RESULTS_URL: string; readonly ACTIONS_RUNTIME_TOKEN: string };

/** A running artifact service of one workflow run. */
export type Artifacts = {
  /** The environment of the job `job`. */
  readonly env: ArtifactEnvironment;
  /** The environment of another job of the same run. */
  readonly envOf: (job: string) => ArtifactEnvironment;
  /** What was uploaded, by name. */
  readonly stored: ArtifactStore;
  /** Every call of the service and every blob request: what was asked and the status. */
  readonly log: readonly { readonly call: string; readonly status: number }[];
  readonly close: () => Promise<void>;
};

const service = '/twirp/github.actions.results.api.v1.ArtifactService/';

/** Starts GitHub's results service (artifacts, version 4) and the blob store behind it on a free loopback port; `onCall` learns of every request before it takes effect, and may change what is stored. */
export async function startArtifacts(run = 'run-1', onCall: (call: string, stored: ArtifactStore) => void = () => undefined): Promise<Artifacts> {
  const stored: ArtifactStore = new Map();
  const log: { call: string; status: number }[] = [];
  const secret = randomBytes(18).toString('base64url');
  const server = createServer((request, response) => {
    void answer(request)
      .then(({ call, status, body, headers }) => {
        log.push({ call, status });
        response.writeHead(status, headers).end(body);
      })
      .catch((error: unknown) => {
        log.push({ call: `${request.method ?? ''} ${request.url ?? ''}: ${String(error)}`, status: 500 });
        response.writeHead(500).end();
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the artifact service listens on no port');
  const origin = `http://127.0.0.1:${address.port}`;
  const blobUrl = (name: string): string => `${origin}/blob/${encodeURIComponent(name)}?sig=${secret}`;
  const envOf = (job: string): ArtifactEnvironment => ({ ACTIONS_RESULTS_URL: `${origin}/`, ACTIONS_RUNTIME_TOKEN: runtimeToken({ run, job }, secret) });

  async function answer(request: IncomingMessage): Promise<BlobAnswer & { readonly call: string }> {
    const url = new URL(request.url ?? '/', origin);
    const body = await readBody(request);
    if (url.pathname.startsWith(service) && request.method === 'POST') {
      const method = url.pathname.slice(service.length);
      onCall(method, stored);
      const { status, body: json } = answerCall(stored, method, readCaller(request.headers.authorization, secret), body, blobUrl);
      return { call: method, status, body: JSON.stringify(json), headers: { 'content-type': 'application/json' } };
    }
    const call = `${request.method ?? ''} ${url.pathname}${url.searchParams.has('comp') ? `?comp=${url.searchParams.get('comp') ?? ''}` : ''}`;
    onCall(call, stored);
    if (url.searchParams.get('sig') !== secret) return { call, ...plain(403) };
    return { call, ...answerBlob(stored, request.method ?? '', url, body) };
  }

  return {
    env: envOf('job'),
    envOf,
    stored,
    log,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

type BlobAnswer = { readonly status: number; readonly body: string | Buffer; readonly headers: Readonly<Record<string, string>> };

function answerCall(stored: ArtifactStore, method: string, caller: Caller | undefined, body: Buffer, blobUrl: (name: string) => string): Answer {
  if (caller === undefined) return { status: 401, body: { code: 'unauthenticated', msg: 'the runtime token is missing or not of this service' } };
  const input: unknown = JSON.parse(body.toString());
  if (typeof input !== 'object' || input === null) return { status: 400, body: { code: 'malformed', msg: 'the body is no JSON object' } };
  return (
    answerArtifactCall(stored, method, caller, Object.fromEntries(Object.entries(input)), blobUrl) ?? {
      status: 404,
      body: { code: 'bad_route', msg: `no such method: ${method}` },
    }
  );
}

/** The part of Azure's block blob protocol that the upload and download clients speak. */
function answerBlob(stored: ArtifactStore, method: string, url: URL, body: Buffer): BlobAnswer {
  const artifact = stored.get(decodeURIComponent(/^\/blob\/(.+)$/.exec(url.pathname)?.[1] ?? ''));
  if (artifact === undefined) return plain(404);
  const comp = url.searchParams.get('comp');
  if (method === 'GET')
    return artifact.content === undefined
      ? plain(404)
      : {
          status: 200,
          body: artifact.content,
          headers: {
            ...plain(200).headers,
            'content-type': artifact.mimeType,
            'content-disposition': `attachment; filename="${encodeURIComponent(artifact.name)}.zip"`,
          },
        };
  if (method !== 'PUT' || artifact.finalized) return plain(405);
  if (comp === 'block') artifact.blocks.set(url.searchParams.get('blockid') ?? '', body);
  else if (comp !== 'blocklist') artifact.content = body;
  else {
    const blocks = [...body.toString().matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map(([, id = '']) => artifact.blocks.get(id));
    if (blocks.includes(undefined)) return plain(400);
    artifact.content = Buffer.concat(blocks.filter((block) => block !== undefined));
  }
  return { status: 201, body: '', headers: { ...plain(201).headers, etag: '"1"', 'last-modified': new Date().toUTCString() } };
}

function plain(status: number): BlobAnswer {
  return { status, body: '', headers: { 'x-ms-request-id': '1', 'x-ms-version': '2025-01-05', date: new Date().toUTCString() } };
}

/** A token as the runner gets it: a JWT whose scope names run and job. The client reads it and never checks the signature; this service does compare it. */
function runtimeToken({ run, job }: Caller, secret: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp: `Actions.ExampleScope Actions.Results:${run}:${job}` })}.${secret}`;
}

function readCaller(header: string | undefined, secret: string): Caller | undefined {
  const [, payload = '', signature] = /^Bearer [^.]+\.([^.]+)\.(.+)$/.exec(header ?? '') ?? [];
  if (signature !== secret) return undefined;
  const [, run, job] = /"scp":"[^"]*Actions\.Results:([^:"]+):([^:" ]+)/.exec(Buffer.from(payload, 'base64url').toString()) ?? [];
  return run === undefined || job === undefined ? undefined : { run, job };
}
