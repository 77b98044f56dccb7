import type { operations } from '@octokit/openapi-types';
import type { OperationId } from './operations.ts';
import type { World } from './world.ts';

type PathOf<Id extends OperationId> = operations[Id] extends { parameters: { path: infer Path } } ? Readonly<Path> : never;
type QueryOf<Id extends OperationId> = operations[Id] extends { parameters: { query?: infer Query } } ? Readonly<NonNullable<Query>> : never;
type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody: { content: { 'application/json': infer Body } } }
  ? Readonly<Body>
  : operations[Id] extends { requestBody?: { content: { 'application/json': infer Body } } }
    ? Readonly<Body> | undefined
    : undefined;

/** A request as GitHub's description types it, after it was judged. */
export type Call<Id extends OperationId = OperationId> = { readonly path: PathOf<Id>; readonly query: QueryOf<Id>; readonly body: BodyOf<Id> };

/** An answer, before it is judged; `unsupported` says what GitHub can and the testkit cannot, which is a violation. */
export type Reply = { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>>; readonly unsupported?: string };

/** Answers one operation from the state and the bare repository. */
export type Handler<Id extends OperationId> = (call: Call<Id>, world: World) => Reply | Promise<Reply>;

/** A handler for every operation. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };

/** One entry of GitHub's list of validation errors. */
export type FieldError = { readonly resource: string; readonly field?: string; readonly code: string; readonly message?: string };

const documentation = 'https://docs.github.com/rest';

/** 200 with a body. */
export function ok(body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status: 200, body, headers };
}

/** 201 with a body. */
export function created(body: unknown): Reply {
  return { status: 201, body };
}

/** 404, in GitHub's words. */
export function notFound(message = 'Not Found'): Reply {
  return problem(404, message);
}

/** 422 with one message, as the Git Data API gives it. */
export function unprocessable(message: string): Reply {
  return problem(422, message);
}

/** 422 `Validation Failed` with the fields that are wrong. */
export function validationFailed(...errors: readonly FieldError[]): Reply {
  return { status: 422, body: { message: 'Validation Failed', errors, documentation_url: documentation, status: '422' } };
}

/** An error answer as GitHub shapes it. */
export function problem(status: number, message: string): Reply {
  return { status, body: { message, documentation_url: documentation, status: String(status) } };
}

/** 501 and a violation: the testkit would have to guess. */
export function unsupported(detail: string): Reply {
  return { ...problem(501, `The embedded GitHub does not support this: ${detail}`), unsupported: detail };
}
