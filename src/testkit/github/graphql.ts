import { schema as published } from '@octokit/graphql-schema';
import { buildSchema, graphql, parse, specifiedRules, validate, type GraphQLSchema } from 'graphql';
import type { Reply } from './exchange.ts';
import type { TokenPermissions } from './permissions.ts';
import { nodeId } from './render-people.ts';
import type { Issue, TimelineEvent, World } from './world.ts';

/** Where GitHub takes questions in GraphQL, by what stands before every path of REST. */
export function graphqlPath(prefix: string): string {
  return prefix === '/api/v3' ? '/api/graphql' : '/graphql';
}

/** Says whether a request asks to change something, or cannot be read. */
export function isMutation(body: unknown): boolean {
  return !(typeof body === 'object' && body !== null && 'query' in body && /^\s*query\b/.test(String(body.query)));
}

/** The name of the operation in a request, for the log and for hooks. */
export function operationName(body: unknown): string {
  const query = typeof body === 'object' && body !== null && 'query' in body ? String(body.query) : '';
  return /^\s*(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? 'anonymous';
}

/**
 * Answers a question after GitHub's own schema. What the schema refuses, and what it allows and the testkit cannot answer,
 * is handed to `violate`.
 */
export async function answerGraphql(world: World, permissions: TokenPermissions, body: unknown, violate: (kind: 'bad-body' | 'unsupported', detail: string) => void): Promise<Reply> {
  if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string') {
    violate('bad-body', 'a question needs a query');
    return { status: 400, body: { message: 'A query attribute must be specified and must be a string.' } };
  }
  const { query } = body;
  const variableValues = 'variables' in body && typeof body.variables === 'object' && body.variables !== null ? { ...body.variables } : {};
  const asked = [...(/\bissue\(|^\s*mutation\b/.test(query) ? [permissions.issues] : []), ...(/\bpullRequests\(/.test(query) ? [permissions.pull_requests] : [])];
  if (asked.some((access) => (access ?? 'write') === 'none')) return errors('FORBIDDEN', 'Resource not accessible by integration');
  const flaws = flawsOf(query);
  if (flaws.length > 0) {
    violate('bad-body', flaws.join('; '));
    return { status: 200, body: { errors: flaws.map((message) => ({ message })) } };
  }
  if (/^\s*mutation\b/.test(query) && [permissions.pull_requests, permissions.contents].some((access) => (access ?? 'write') !== 'write')) return errors('FORBIDDEN', 'Resource not accessible by integration');
  const missing: Missing[] = [];
  const answer = await graphql({ schema: schema(), source: query, rootValue: root(world, missing), variableValues });
  // What was not found is an answer of GitHub's; anything else is a field the testkit has no value for.
  if (missing[0] !== undefined) return errors('NOT_FOUND', missing[0].message);
  for (const { message } of answer.errors ?? []) violate('unsupported', message);
  return { status: 200, body: JSON.parse(JSON.stringify(answer)) };
}

interface Missing {
  readonly message: string;
}

let built: GraphQLSchema | undefined;

/** GitHub's published schema; a megabyte that is read when first asked for. */
function schema(): GraphQLSchema {
  built ??= buildSchema(published.idl, { assumeValid: true });
  return built;
}

function flawsOf(query: string): readonly string[] {
  try {
    return validate(schema(), parse(query), specifiedRules).map(({ message }) => message);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function errors(type: string, message: string): Reply {
  return { status: 200, body: { data: null, errors: [{ type, message }] } };
}

/** The part of the graph that is answered; a field that is not here is null, which the schema refuses where one is due. */
function root(world: World, missing: Missing[]) {
  const notFound = (message: string): null => {
    missing.push({ message });
    return null;
  };
  return {
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      if (owner.toLowerCase() !== world.owner.toLowerCase() || name.toLowerCase() !== world.name.toLowerCase()) return notFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
      return {
        issue: ({ number }: { readonly number: number }) => {
          const issue = world.issues.get(number);
          return issue === undefined || issue.pull !== null ? notFound(`Could not resolve to an Issue with the number of ${number}.`) : ofIssue(world, issue);
        },
        pullRequests: (wanted: Pulls) => pullRequests(world, wanted),
      };
    },
    markPullRequestReadyForReview: ({ input }: Draft) => setDraft(world, input.pullRequestId, false) ?? notFound(`Could not resolve to a node with the global id of '${input.pullRequestId}'`),
    convertPullRequestToDraft: ({ input }: Draft) => setDraft(world, input.pullRequestId, true) ?? notFound(`Could not resolve to a node with the global id of '${input.pullRequestId}'`),
  };
}

interface Pulls {
  readonly headRefName?: string;
  readonly baseRefName?: string;
  readonly first?: number;
  readonly after?: string | null;
}

/** The newest first, as `orderBy: { field: CREATED_AT, direction: DESC }` asks for. */
function pullRequests(world: World, { headRefName, baseRefName, first = 0, after = null }: Pulls) {
  const found = [...world.issues.values()].flatMap(({ number, body, state, pull }) => (pull === null || (headRefName ?? pull.head) !== pull.head || (baseRefName ?? pull.base) !== pull.base ? [] : [{ number, body: body ?? '', state: pull.mergedAt !== undefined ? 'MERGED' : state.toUpperCase(), headRefName: pull.head, isCrossRepository: false, url: `https://github.com/${world.owner}/${world.name}/pull/${number}` }]));
  const from = Number(after ?? 0);
  return { pageInfo: { hasPreviousPage: from > 0, hasNextPage: found.length > from + first, endCursor: String(from + first) }, nodes: found.toReversed().slice(from, from + first) };
}

interface Draft {
  readonly input: { readonly pullRequestId: string };
}

function setDraft(world: World, id: string, draft: boolean) {
  const found = [...world.issues.values()].find((issue) => issue.pull !== null && nodeId('PR', issue.id) === id);
  if (found?.pull == null) return null;
  found.pull.draft = draft;
  return { pullRequest: { isDraft: draft } };
}

function ofIssue(world: World, issue: Issue) {
  return {
    author: actor(world, issue.login),
    editor: issue.edited === null ? null : actor(world, issue.edited.by),
    lastEditedAt: issue.edited?.at ?? null,
    timelineItems: (asked: Timeline) => timelineItems(world, issue, asked),
  };
}

function actor(world: World, login: string) {
  const type = world.users.get(login.toLowerCase())?.type ?? 'User';
  return { __typename: type, login: type === 'Bot' ? login.replace(/\[bot\]$/, '') : login };
}

interface Timeline {
  readonly itemTypes?: readonly string[];
  readonly since?: string;
  readonly last?: number;
}

/** The kinds of events that are answered, by the names of the schema. */
const KINDS = { RENAMED_TITLE_EVENT: 'renamed', LABELED_EVENT: 'labeled' } as const;

function timelineItems(world: World, issue: Issue, { itemTypes = [], since = '', last = 100 }: Timeline) {
  const kinds = new Set<string>(Object.entries(KINDS).flatMap(([name, kind]) => (itemTypes.includes(name) ? [kind] : [])));
  const wanted = issue.timeline.filter(({ event, createdAt }) => kinds.has(event) && createdAt >= since.replace(/\.\d+Z$/, 'Z'));
  return { pageInfo: { hasPreviousPage: wanted.length > last, hasNextPage: false }, nodes: wanted.slice(-last).map((event) => ofEvent(world, event)) };
}

function ofEvent(world: World, event: TimelineEvent) {
  const common = { createdAt: event.createdAt, actor: actor(world, event.login) };
  switch (event.event) {
    case 'renamed':
      return { __typename: 'RenamedTitleEvent', ...common, previousTitle: event.from, currentTitle: event.to };
    case 'labeled':
      return { __typename: 'LabeledEvent', ...common, label: { name: event.label.name } };
    default:
      throw new TypeError(`an event ${event.event} was not asked for`);
  }
}
