import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { checkHandlers } from './check-handlers.ts';
import { compareHandlers } from './compare-handlers.ts';
import { matchOperation, type Description, type Operation } from './description.ts';
import { problem, type Call, type Handlers, type Reply } from './exchange.ts';
import { gitHandlers } from './git-handlers.ts';
import { issueHandlers } from './issue-handlers.ts';
import type { Judge } from './judge.ts';
import { answerGraphql, graphqlPath, isMutation, operationName } from './graphql.ts';
import type { Asked, OperationId } from './operations.ts';
import { refusePermission, type TokenPermissions } from './permissions.ts';
import { pullHandlers } from './pull-handlers.ts';
import { readBody } from './read-body.ts';
import { readCall, type Complaint } from './read-call.ts';
import { dispatchHandlers } from './dispatch-handlers.ts';
import { repositoryHandlers } from './repository-handlers.ts';
import type { World } from './world.ts';

/** A departure from GitHub's description, by the client or by the testkit itself; tests and the demo fail on any. */
export type Violation = {
  readonly kind: Complaint['kind'] | 'undeclared-operation' | 'unsupported' | 'bad-answer';
  readonly operationId: Asked | undefined;
  readonly method: string;
  readonly path: string;
  readonly detail: string;
};

/** One request and what came of it; status 0 is a connection that was cut. A question in GraphQL that changes nothing says so, since its method does not. */
export type LogEntry = { readonly method: string; readonly path: string; readonly status: number; readonly operationId: Asked | undefined; readonly onlyReads?: true };

/**
 * What a test may do to a request: answer it (a text is sent as it is), slow it, cut the connection before or after it
 * took effect, or let it take effect and cut the connection in the middle of the answer.
 */
export type Interception =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  | { readonly delayMs: number }
  | { readonly reset: true; readonly afterHandling?: boolean }
  | { readonly breakOff: true };

/** A request as the hook sees it; `count` is how many of this operation there were, this one included. */
export type Intercepted = { readonly operationId: Asked; readonly method: string; readonly path: string; readonly count: number };

/** Everything the API needs to answer. */
export type Api = {
  readonly description: Description;
  readonly judge: Judge;
  readonly world: World;
  /** Every token there is, and what it may do. */
  readonly tokens: ReadonlyMap<string, TokenPermissions>;
  /** What stands before every path of the API: nothing on github.com, `/api/v3` on an Enterprise Server. */
  readonly prefix: string;
  readonly handlers: Handlers;
  readonly intercept: (request: Intercepted) => Interception | undefined;
  /** Runs tasks one after the other. */
  readonly inOrder: (task: () => Reply | Promise<Reply>) => Promise<Reply>;
  readonly violations: Violation[];
  readonly log: LogEntry[];
};

/** The handlers of every operation in the list. */
export const allHandlers: Handlers = { ...checkHandlers, ...compareHandlers, ...dispatchHandlers, ...gitHandlers, ...issueHandlers, ...pullHandlers, ...repositoryHandlers };

/** Answers one API request: authenticates, judges the request, asks the hook, handles, judges the answer. */
export async function answerApi(api: Api, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', 'http://api');
  const path = url.pathname.startsWith(`${api.prefix}/`) ? url.pathname.slice(api.prefix.length) : undefined;
  const isQuestion = method === 'POST' && url.pathname === graphqlPath(api.prefix);
  const matched = path === undefined || isQuestion ? undefined : matchOperation(api.description, method, path);
  const readContent = async (): Promise<unknown> => parseJson(await readBody(request));
  // What a question asks stands in its body; any other request is on the log before its body is there.
  const question = isQuestion ? await readContent() : undefined;
  const id: Asked | undefined = isQuestion ? `graphql/${operationName(question)}` : matched?.operation.id;
  const entry = { method, path: url.pathname, operationId: id };
  const violate = (kind: Violation['kind'], detail: string): void => void api.violations.push({ kind, ...entry, detail });
  const logged = isQuestion && !isMutation(question) ? ({ ...entry, onlyReads: true } as const) : entry;
  const index = api.log.push({ ...logged, status: 0 }) - 1;
  const send = (reply: Reply): void => {
    if (response.destroyed) return;
    api.log[index] = { ...logged, status: reply.status };
    sendReply(response, reply, api.log.length);
  };
  const content = isQuestion ? question : await readContent();
  const permissions = permissionsOf(api.tokens, request.headers.authorization);
  if ('status' in permissions) return send(permissions);
  if (id === undefined) {
    violate('undeclared-operation', 'operations.ts does not list this operation');
    return send(problem(501, `The embedded GitHub has no operation for ${method} ${url.pathname}`));
  }
  const count = api.log.filter(({ operationId }) => operationId === id).length;
  const plan = api.intercept({ operationId: id, method, path: url.pathname, count });
  if (plan !== undefined && 'reset' in plan && plan.afterHandling !== true) return void request.socket.destroy();
  if (plan !== undefined && 'delayMs' in plan) await delay(plan.delayMs);
  if (plan !== undefined && 'status' in plan) {
    const reply = { status: plan.status, body: plan.body, headers: plan.headers ?? {} };
    if (reply.status < 400 && matched !== undefined) judgeReply(api, matched.operation, reply, violate);
    return send(reply);
  }
  const reply = matched === undefined ? await api.inOrder(() => answerGraphql(api.world, permissions, content, violate)) : await handle(api, { ...matched, permissions, query: url.searchParams, body: content }, violate);
  if (plan !== undefined && 'reset' in plan) return void request.socket.destroy();
  if (plan !== undefined && 'breakOff' in plan) return breakOff(response, reply);
  send(reply);
}

async function handle(
  api: Api,
  request: { readonly operation: Operation; readonly values: readonly string[]; readonly query: URLSearchParams; readonly body: unknown; readonly permissions: TokenPermissions },
  violate: (kind: Violation['kind'], detail: string) => void,
): Promise<Reply> {
  const { operation } = request;
  if (request.body instanceof SyntaxError) {
    violate('bad-body', request.body.message);
    return problem(400, 'Problems parsing JSON');
  }
  const { call, complaints } = readCall(api.judge, request);
  for (const { kind, detail } of complaints) violate(kind, detail);
  if (complaints.length > 0) return problem(422, `Invalid request.\n\n${complaints.map(({ kind, detail }) => `${kind}: ${detail}`).join('\n')}`);
  if (!isHere(api.world, call)) return problem(404, 'Not Found');
  const denied = refusePermission(operation.id, request.permissions, { isPrivate: api.world.private, isPull: isAboutPull(api.world, call) });
  if (denied !== undefined) return denied;
  const reply = await api.inOrder(() => dispatch(api, operation.id, call));
  if (reply.unsupported === undefined) judgeReply(api, operation, reply, violate);
  else violate('unsupported', reply.unsupported);
  return reply;
}

function dispatch<Id extends OperationId>(api: Api, id: Id, call: Call<Id>): Reply | Promise<Reply> {
  return api.handlers[id](call, api.world);
}

/** A success must be declared and fit; an error that GitHub does not describe for the operation must at least look like one. */
function judgeReply(api: Api, operation: Operation, reply: Reply, violate: (kind: Violation['kind'], detail: string) => void): void {
  const declared = operation.answers.get(reply.status);
  if (declared === undefined && reply.status < 400) return violate('bad-answer', `the description has no answer ${reply.status}`);
  const pointer = declared === undefined ? '#/components/schemas/basic-error' : declared.pointer;
  const faults = pointer === undefined ? [] : api.judge.faults(pointer, reply.body);
  for (const fault of faults) violate('bad-answer', `${reply.status}: ${fault}`);
}

/** Whether the issue, or the comment, that a call names belongs to a pull request. */
function isAboutPull(world: World, { path }: Call): boolean {
  const number = path['issue_number'] ?? world.comments.get(Number(path['comment_id']))?.issue;
  return (world.issues.get(Number(number))?.pull ?? null) !== null;
}

function isHere(world: World, { path }: Call): boolean {
  // What is asked about no repository, such as whose token it is, has no path that names one.
  const named: object = path;
  if (!('owner' in named && 'repo' in named)) return true;
  return String(named.owner).toLowerCase() === world.owner.toLowerCase() && String(named.repo).toLowerCase() === world.name.toLowerCase();
}

function permissionsOf(tokens: Api['tokens'], header: string | undefined): TokenPermissions | Reply {
  if (header === undefined) return problem(401, 'Requires authentication');
  const [, given = ''] = /^(?:token|bearer) (.+)$/i.exec(header) ?? [];
  return tokens.get(given) ?? problem(401, 'Bad credentials');
}

function parseJson(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString());
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}

function sendReply(response: ServerResponse, { status, body, headers }: Reply, requests: number): void {
  const limits = { 'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': String(Math.max(5000 - requests, 0)), 'x-ratelimit-used': String(requests) };
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'x-github-request-id': `TEST:${requests}`, ...limits, ...headers });
  response.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
}

/** Promises the whole answer and sends half of it. */
function breakOff(response: ServerResponse, { status, body }: Reply): void {
  const text = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': text.length });
  response.write(text.subarray(0, text.length / 2), () => response.destroy());
}
