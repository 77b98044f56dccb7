type Json = null | boolean | number | string | readonly Json[] | JsonObject;
type JsonObject = { readonly [key: string]: Json };

/** Prose and vendor hints; without them the slice is a quarter of the size. `x-multi-segment` decides routing, so it stays. */
const dropped = new Set([
  'description',
  'summary',
  'title',
  'tags',
  'externalDocs',
  'example',
  'examples',
  'discriminator',
  'headers',
  'servers',
  'deprecated',
]);
/** Under these keys the names are the description's own, not OpenAPI's: a property may well be called `title`. */
const namesBelow = new Set(['properties', 'patternProperties', 'responses', 'schemas']);
const literal = new Set(['enum', 'default', 'required']);

/** Components to put in place of the described ones, by kind and name. */
export type Errata = Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;

/**
 * Cuts an OpenAPI description to the named operations and every component they reach, errata mended, without prose
 * and examples, keys sorted; throws when an operation or a mended component does not exist.
 */
export function cutDescription(
  full: unknown,
  operationIds: readonly string[],
  source: { readonly name: string; readonly version: string },
  errata: Errata = {},
): JsonObject {
  const description = object(full, 'the description');
  const paths: Record<string, Record<string, Json>> = {};
  const missing = new Set(operationIds);
  for (const [path, item] of Object.entries(object(description['paths'], 'paths'))) {
    for (const [method, operation] of Object.entries(object(item, path))) {
      const id = isObject(operation) ? operation['operationId'] : undefined;
      if (typeof id !== 'string' || !missing.delete(id)) continue;
      (paths[path] ??= {})[method] = strip(operation ?? null);
    }
  }
  if (missing.size > 0) throw new Error(`GitHub describes no operation called ${[...missing].join(', ')}: mend operations.ts`);
  const components = reached(paths, mended(object(description['components'], 'components'), errata));
  const { version } = object(description['info'], 'info');
  return object(
    sorted({
      openapi: description['openapi'] ?? '',
      info: { title: "The testkit's slice of GitHub's REST API", version: version ?? '' },
      'x-package': `${source.name}@${source.version}`,
      paths,
      components,
    }),
    'the slice',
  );
}

function mended(components: JsonObject, errata: Errata): JsonObject {
  const kinds = Object.entries(errata).map(([kind, replacements]) => {
    const there = object(components[kind], kind);
    for (const name of Object.keys(replacements))
      if (!(name in there)) throw new Error(`GitHub describes no ${kind} called ${name}: mend the errata in operations.ts`);
    return [kind, { ...there, ...replacements }] as const;
  });
  return { ...components, ...Object.fromEntries(kinds) };
}

function reached(start: Json, components: JsonObject): JsonObject {
  const kept: Record<string, Record<string, Json>> = {};
  const queue: Json[] = [start];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const reference of references(node)) {
      const [, kind = '', name = ''] = /^#\/components\/([^/]+)\/([^/]+)$/.exec(reference) ?? [];
      if (kept[kind]?.[name] !== undefined) continue;
      const component = strip(object(object(components[kind], reference)[name], reference));
      (kept[kind] ??= {})[name] = component;
      queue.push(component);
    }
  }
  return kept;
}

function references(node: Json): readonly string[] {
  if (isList(node)) return node.flatMap(references);
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === '$ref' && typeof value === 'string' ? [value] : references(value)));
}

function strip(node: Json, named = false): Json {
  if (isList(node)) return node.map((item) => strip(item));
  if (!isObject(node)) return node;
  const kept = Object.entries(node).filter(([key]) => named || !(dropped.has(key) || (key.startsWith('x-') && key !== 'x-multi-segment')));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (!named && literal.has(key)) return [key, value];
      if (!named && key === 'content') return [key, strip(jsonOnly(value))];
      return [key, strip(value, !named && namesBelow.has(key))];
    }),
  );
}

/** The testkit answers JSON only; other media types would drag their components in. */
function jsonOnly(content: Json): Json {
  const json = isObject(content) ? content['application/json'] : undefined;
  return json === undefined ? {} : { 'application/json': json };
}

function sorted(node: Json): Json {
  if (isList(node)) return node.map(sorted);
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, sorted(value)]),
  );
}

function object(value: unknown, what: string): JsonObject {
  if (!isObject(value)) throw new Error(`${what} is not an object: this is no OpenAPI description of GitHub`);
  return value;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
