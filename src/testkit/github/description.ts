import { readFileSync } from 'node:fs';
import { descriptionPackage, operationIds, type OperationId } from './operations.ts';

/** A piece of JSON Schema as OpenAPI 3.0 writes it. */
export type Schema = { readonly [key: string]: unknown };

/** A declared query or path parameter. */
export type Parameter = { readonly name: string; readonly schema: Schema; readonly pointer: string };

/** One operation of the description, ready to be matched and judged; pointers lead into the slice. */
export type Operation = {
  readonly id: OperationId;
  readonly method: string;
  readonly pattern: RegExp;
  readonly path: readonly Parameter[];
  readonly query: readonly Parameter[];
  readonly body: { readonly pointer: string; readonly required: boolean } | undefined;
  readonly answers: ReadonlyMap<number, { readonly pointer: string | undefined }>;
};

/** The committed slice of GitHub's OpenAPI description. */
export type Description = {
  readonly version: string;
  readonly document: Schema;
  readonly operations: readonly Operation[];
  /** The piece a pointer (`#/…`) leads to, references followed. */
  readonly at: (pointer: string) => Schema;
};

/** Reads the committed slice; throws when it was not cut to the operations, or from the package, that operations.ts names. */
export function loadDescription(): Description {
  const document = object(JSON.parse(readFileSync(new URL('./openapi-slice.json', import.meta.url), 'utf8')));
  const at = (pointer: string): Schema => resolve(document, pointer).schema;
  const operations = Object.entries(object(document['paths'])).flatMap(([path, item]) =>
    Object.keys(object(item)).map((method) => readOperation(document, path, method)),
  );
  const held = operations.map(({ id }) => id).toSorted();
  const fresh = held.join() === [...operationIds].toSorted().join() && document['x-package'] === `${descriptionPackage.name}@${descriptionPackage.version}`;
  if (!fresh) throw new Error('openapi-slice.json and operations.ts differ: run `node scripts/openapi-slice.ts`');
  return { version: String(object(document['info'])['version']), document, operations, at };
}

/** Finds the operation for a method and a path that is still percent-encoded, with the path's parameters decoded. */
export function matchOperation(
  description: Description,
  method: string,
  path: string,
): { readonly operation: Operation; readonly values: readonly string[] } | undefined {
  for (const operation of description.operations) {
    if (operation.method !== method) continue;
    const match = operation.pattern.exec(path);
    if (match !== null) return { operation, values: match.slice(1).map(decodeURIComponent) };
  }
  return undefined;
}

function readOperation(document: Schema, path: string, method: string): Operation {
  const pointer = `#/paths/${escape(path)}/${method}`;
  const { schema: operation } = resolve(document, pointer);
  const parameters = list(operation['parameters']).map((_, index) => resolve(document, `${pointer}/parameters/${index}`));
  const placed = (where: string): readonly Parameter[] =>
    parameters
      .filter(({ schema }) => schema['in'] === where)
      .map(({ schema, pointer: found }) => ({ name: String(schema['name']), schema: object(schema['schema']), pointer: `${found}/schema` }));
  const multi = new Set(parameters.filter(({ schema }) => schema['x-multi-segment'] === true).map(({ schema }) => String(schema['name'])));
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  const byName = new Map(placed('path').map((parameter) => [parameter.name, parameter]));
  return {
    id: operationId(operation['operationId']),
    method: method.toUpperCase(),
    pattern: new RegExp(`^${path.replace(/\{([^}]+)\}/g, (_, name: string) => (multi.has(name) ? '(.+)' : '([^/]+)'))}$`),
    path: names.map((name) => byName.get(name)).filter((parameter) => parameter !== undefined),
    query: placed('query'),
    body: readBody(document, `${pointer}/requestBody`, operation['requestBody']),
    answers: new Map(
      Object.keys(object(operation['responses'])).map((status) => [Number(status), { pointer: jsonPointer(document, `${pointer}/responses/${status}`) }]),
    ),
  };
}

function readBody(document: Schema, pointer: string, body: unknown): Operation['body'] {
  if (body === undefined) return undefined;
  const schema = jsonPointer(document, pointer);
  if (schema === undefined) throw new Error(`${pointer} describes no JSON body`);
  return { pointer: schema, required: object(body)['required'] === true };
}

function jsonPointer(document: Schema, pointer: string): string | undefined {
  const { schema, pointer: found } = resolve(document, pointer);
  const content = schema['content'];
  return content !== undefined && 'application/json' in object(content) ? `${found}/content/application~1json/schema` : undefined;
}

function resolve(document: Schema, pointer: string): { readonly schema: Schema; readonly pointer: string } {
  const schema = pointer
    .slice(2)
    .split('/')
    .reduce<unknown>((node, key) => (Array.isArray(node) ? node[Number(key)] : object(node)[unescape(key)]), document);
  const reference = object(schema)['$ref'];
  return typeof reference === 'string' ? resolve(document, reference) : { schema: object(schema), pointer };
}

function operationId(value: unknown): OperationId {
  const id = operationIds.find((known) => known === value);
  if (id === undefined) throw new Error(`openapi-slice.json holds ${String(value)}, which operations.ts does not: run \`node scripts/openapi-slice.ts\``);
  return id;
}

function object(value: unknown): Schema {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`openapi-slice.json: expected an object, found ${JSON.stringify(value)}`);
  return value as Schema;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function escape(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescape(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}
