import type { Operation, Parameter } from './description.ts';
import type { Call } from './exchange.ts';
import type { Judge } from './judge.ts';
import type { OperationId } from './operations.ts';

/** What is wrong with a request: the kind of violation and the place. */
export type Complaint = { readonly kind: 'undeclared-query' | 'bad-parameter' | 'unknown-key' | 'bad-body'; readonly detail: string };

/** A request as it came in, its path already matched. */
export type RawRequest = { readonly operation: Operation; readonly values: readonly string[]; readonly query: URLSearchParams; readonly body: unknown };

/** Judges a request against the description; `call` may be handed to the operation's handler only when there are no complaints. */
export function readCall(judge: Judge, request: RawRequest): { readonly call: Call; readonly complaints: readonly Complaint[] } {
  const { operation, query, body } = request;
  const path = operation.path.map((parameter, index) => [parameter.name, typed(parameter, request.values[index] ?? '')] as const);
  const declared = new Map(operation.query.map((parameter) => [parameter.name, parameter]));
  const asked = [...query].map(([name, value]) => ({ name, value, parameter: declared.get(name) }));
  const values = asked.flatMap(({ name, value, parameter }) => (parameter === undefined ? [] : [[name, typed(parameter, value)] as const]));
  const complaints: readonly Complaint[] = [
    ...asked.filter(({ parameter }) => parameter === undefined).map(({ name }) => ({ kind: 'undeclared-query', detail: `?${name}` }) as const),
    ...[
      ...zip(operation.path, path),
      ...zip(
        operation.query.filter(({ name }) => query.has(name)),
        values,
      ),
    ].flatMap(([parameter, value]) =>
      judge.faults(parameter.pointer, value).map((fault) => ({ kind: 'bad-parameter', detail: `${parameter.name}: ${fault}` }) as const),
    ),
    ...bodyComplaints(judge, operation, body),
  ];
  return { call: { path: Object.fromEntries(path), query: Object.fromEntries(values), body } as unknown as Call<OperationId>, complaints };
}

function bodyComplaints(judge: Judge, operation: Operation, body: unknown): readonly Complaint[] {
  if (operation.body === undefined) return body === undefined ? [] : [{ kind: 'bad-body', detail: 'this operation takes no body' }];
  if (body === undefined) return operation.body.required ? [{ kind: 'bad-body', detail: 'the body is missing' }] : [];
  const { pointer } = operation.body;
  return [
    ...judge.faults(pointer, body).map((detail) => ({ kind: 'bad-body', detail }) as const),
    ...judge.unknownKeys(pointer, body).map((detail) => ({ kind: 'unknown-key', detail }) as const),
  ];
}

/** Parameters come as text; what the description calls a number or a boolean becomes one, anything else is left for the judge. */
function typed({ schema }: Parameter, text: string): unknown {
  const { type } = schema;
  if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function zip(parameters: readonly Parameter[], values: readonly (readonly [string, unknown])[]): readonly (readonly [Parameter, unknown])[] {
  const byName = new Map(values);
  return parameters.map((parameter) => [parameter, byName.get(parameter.name)] as const);
}
