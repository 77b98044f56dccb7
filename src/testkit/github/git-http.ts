import type { IncomingMessage, ServerResponse } from 'node:http';
import { ignoreClosedPipe, killGroup, startGit } from './git-process.ts';
import { readBody } from './read-body.ts';
import type { World } from './world.ts';

/** One request of a git client; `credentials` says what it sent, never the secret itself. */
export type GitRequest = { readonly path: string; readonly service: string; readonly credentials: 'none' | 'token' | 'wrong'; readonly status: number };

const timeoutMs = 60_000;

/** GitHub gives out any commit by its SHA, and partial clones. */
const asGitHub = ['-c', 'uploadpack.allowAnySHA1InWant=true', '-c', 'uploadpack.allowFilter=true'] as const;

/** Serves `/<owner>/<repo>[.git]/…` to git clients over smart HTTP: reading only, anonymous unless the repository is private. */
export async function answerGit(world: World, tokens: ReadonlyMap<string, unknown>, requests: GitRequest[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://web');
  const [, owner, name, action] = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/.exec(url.pathname) ?? [];
  const service = action === 'info/refs' ? (url.searchParams.get('service') ?? '') : (action ?? '');
  const credentials = readCredentials(request.headers.authorization, tokens);
  const body = await readBody(request);
  const refuse = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): void => {
    requests.push({ path: url.pathname, service, credentials, status });
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(`${text}\n`);
  };
  const known = owner?.toLowerCase() === world.owner.toLowerCase() && name?.toLowerCase() === world.name.toLowerCase();
  if (!known || (request.method === 'POST') === (action === 'info/refs')) return refuse(404, 'Not Found');
  if (credentials === 'wrong' || (world.private && credentials === 'none'))
    return refuse(401, 'Invalid username or token.', { 'www-authenticate': 'Basic realm="GitHub"' });
  if (service === 'git-receive-pack') return refuse(403, 'The embedded GitHub takes commits through its API only; a push is refused.');
  if (service !== 'git-upload-pack') return refuse(403, 'Please upgrade your git client.');
  requests.push({ path: url.pathname, service, credentials, status: 200 });
  const advertise = action === 'info/refs';
  const protocol = String(request.headers['git-protocol'] ?? '');
  response.writeHead(200, { 'content-type': `application/x-git-upload-pack-${advertise ? 'advertisement' : 'result'}`, 'cache-control': 'no-cache' });
  if (advertise && !protocol.split(':').includes('version=2')) response.write('001e# service=git-upload-pack\n0000');
  await uploadPack(['--stateless-rpc', ...(advertise ? ['--advertise-refs'] : []), world.repository.directory], protocol, body, response);
}

async function uploadPack(args: readonly string[], protocol: string, body: Buffer, response: ServerResponse): Promise<void> {
  const child = startGit([...asGitHub, 'upload-pack', ...args], protocol === '' ? {} : { GIT_PROTOCOL: protocol });
  const stop = (): void => killGroup(child);
  const timer = setTimeout(stop, timeoutMs);
  response.once('close', stop);
  child.stderr.resume();
  child.stdin.on('error', ignoreClosedPipe);
  child.stdin.end(body);
  child.stdout.pipe(response, { end: false });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearTimeout(timer));
  if (code === 0 || code === 128) response.end();
  else response.destroy();
}

/** git sends Basic with any user name; actions/checkout uses `x-access-token`. */
function readCredentials(header: string | undefined, tokens: ReadonlyMap<string, unknown>): GitRequest['credentials'] {
  if (header === undefined) return 'none';
  const [, encoded = ''] = /^basic (.+)$/i.exec(header) ?? [];
  const [, token = ''] = /^x-access-token:(.+)$/.exec(Buffer.from(encoded, 'base64').toString()) ?? [];
  return tokens.has(token) ? 'token' : 'wrong';
}
