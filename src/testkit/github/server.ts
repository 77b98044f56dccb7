import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { addUser } from './acts.ts';
import { allHandlers, answerApi, type Api, type Intercepted, type Interception, type LogEntry, type Violation } from './api.ts';
import { createBareRepository, type BareRepository, type RepositorySource } from './bare-repository.ts';
import { loadDescription } from './description.ts';
import type { Handlers } from './exchange.ts';
import { answerGit, type GitRequest } from './git-http.ts';
import { createJudge } from './judge.ts';
import type { TokenPermissions } from './permissions.ts';
import type { Permission, User, World } from './world.ts';

/** How to set the embedded GitHub up. */
export type GitHubOptions = {
  readonly owner: string;
  readonly name: string;
  /** A repository that is there already, or the folder to create one in and what to fill it with. */
  readonly repository: BareRepository | { readonly directory: string; readonly source: RepositorySource };
  readonly ownerType?: 'User' | 'Organization';
  readonly private?: boolean;
  readonly defaultBranch?: string;
  /** The one token that is accepted; random when not given. */
  readonly token?: string;
  /** What the token may do, as the `permissions` of a workflow say; everything when not given. */
  readonly permissions?: TokenPermissions;
  /** What the address of the API ends in: nothing as on github.com, `/api/v3` as on an Enterprise Server. */
  readonly apiPath?: '' | '/api/v3';
  /** Who the token speaks for; github-actions[bot] when not given. */
  readonly identity?: Omit<User, 'permission'>;
  /** People by login, with their role. */
  readonly users?: Readonly<Record<string, Permission>>;
  /** The clock, for tests that say when things happened. */
  readonly now?: () => Date;
  readonly intercept?: (request: Intercepted) => Interception | undefined;
  /** Handlers to put in place of the built-in ones; their answers are judged as well. */
  readonly handlers?: Partial<Handlers>;
};

/** A running embedded GitHub. */
export type GitHub = {
  /** What GITHUB_API_URL is. */
  readonly apiUrl: string;
  /** What GITHUB_SERVER_URL is: git over HTTP; a name below localhost, which @actions/artifact insists on. */
  readonly serverUrl: string;
  readonly token: string;
  /** Makes another token, as every job of a workflow has one of its own. */
  readonly tokenFor: (permissions: TokenPermissions) => string;
  /** Every token there is by now. */
  readonly tokens: () => readonly string[];
  readonly world: World;
  /** Departures from GitHub's description; must be empty at the end. */
  readonly violations: readonly Violation[];
  readonly log: readonly LogEntry[];
  readonly gitRequests: readonly GitRequest[];
  /** How many API requests there were. */
  readonly requests: () => number;
  /** The API requests that could change something, refused ones included. */
  readonly writes: () => readonly LogEntry[];
  readonly close: () => Promise<void>;
};

const actionsBot = { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' } as const;

/** Starts the embedded GitHub on two free loopback ports: one for the API, one for git. */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const { repository } = options;
  const bare = 'git' in repository ? repository : await createBareRepository(repository.directory, options.defaultBranch ?? 'main', repository.source);
  const token = options.token ?? newToken();
  const tokens = new Map([[token, options.permissions ?? {}]]);
  const api = await listen();
  const web = await listen();
  const prefix = options.apiPath ?? '';
  const urls = { api: `http://127.0.0.1:${api.port}${prefix}`, server: `http://github.localhost:${web.port}` };
  const world = createWorld(options, bare, urls);
  const description = loadDescription();
  const violations: Violation[] = [];
  const log: LogEntry[] = [];
  const gitRequests: GitRequest[] = [];
  const parts: Api = {
    description,
    judge: createJudge(description),
    world,
    tokens,
    prefix,
    handlers: { ...allHandlers, ...options.handlers },
    intercept: options.intercept ?? (() => undefined),
    inOrder: createQueue(),
    violations,
    log,
  };
  const crash = (request: IncomingMessage, response: ServerResponse, error: unknown): void => {
    // A client that was killed while it spoke is no fault of anybody here; the log keeps it with status 0.
    if (request.destroyed && !request.complete) return;
    violations.push({
      kind: 'bad-answer',
      operationId: undefined,
      method: request.method ?? '',
      path: request.url ?? '',
      detail: `the testkit itself failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    });
    if (response.headersSent) response.destroy();
    else response.writeHead(500, { 'content-type': 'application/json' }).end('{"message":"Server Error"}');
  };
  api.server.on(
    'request',
    (request: IncomingMessage, response: ServerResponse) => void answerApi(parts, request, response).catch((error: unknown) => crash(request, response, error)),
  );
  web.server.on(
    'request',
    (request: IncomingMessage, response: ServerResponse) =>
      void answerGit(world, tokens, gitRequests, request, response).catch((error: unknown) => crash(request, response, error)),
  );
  return {
    apiUrl: urls.api,
    serverUrl: urls.server,
    token,
    tokenFor: (permissions) => {
      const made = newToken();
      tokens.set(made, permissions);
      return made;
    },
    tokens: () => [...tokens.keys()],
    world,
    violations,
    log,
    gitRequests,
    requests: () => log.length,
    writes: () => log.filter(({ method, onlyReads }) => method !== 'GET' && method !== 'HEAD' && onlyReads !== true),
    close: async () => void (await Promise.all([stop(api.server), stop(web.server)])),
  };
}

function newToken(): string {
  return `testkit-${randomBytes(18).toString('hex')}`;
}

function createWorld(options: GitHubOptions, repository: BareRepository, urls: World['urls']): World {
  let id = 1000;
  const clock = options.now ?? (() => new Date());
  const now = (): string =>
    clock()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z');
  const self: User = { ...(options.identity ?? actionsBot), permission: 'write' };
  const world: World = {
    owner: options.owner,
    name: options.name,
    ownerType: options.ownerType ?? 'Organization',
    private: options.private ?? false,
    defaultBranch: options.defaultBranch ?? 'main',
    createdAt: now(),
    self,
    users: new Map([[self.login.toLowerCase(), self]]),
    labels: new Map(),
    issues: new Map(),
    comments: new Map(),
    checkRuns: [],
    statuses: [],
    workflowRuns: [],
    dispatches: [],
    signed: new Set(),
    repository,
    urls,
    now,
    nextId: () => (id += 1),
  };
  addUser(world, options.owner, 'admin', world.ownerType);
  for (const [login, permission] of Object.entries(options.users ?? {})) addUser(world, login, permission);
  return world;
}

/** One operation at a time: what a handler reads is still so when it writes. A task that fails fails for its caller only. */
function createQueue(): Api['inOrder'] {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next;
    return next;
  };
}

async function listen(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return { server, port: address.port };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
