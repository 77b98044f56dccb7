import { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Position, ReadYaml } from './read-yaml.ts';

/** What is wrong with one field of a document, where, and how to mend it. */
export interface SchemaFlaw {
  readonly what: string;
  readonly position: Position;
  readonly remedy: string;
}

/** What is said beyond the schema. */
export interface SchemaHints {
  /** To stand behind the remedy for a field that is missing; empty for none. */
  readonly example: string;
  /** For a field that the schema does not know and that has a meaning elsewhere: what to say of it behind its name, and the remedy. */
  readonly elsewhere: (field: string) => { readonly what: string; readonly remedy: string } | null;
}

/** How many flaws are told; more would only bury the first. */
const MOST = 20;

/** Says of each issue of a schema which field it is about, where it stands, and how to mend it. What no schema knows comes first: it is often the misspelling of what is then missing. */
export function schemaFlaws(issues: readonly z.core.$ZodIssue[], { locate }: Pick<ReadYaml, 'locate'>, schema: z.ZodType, hints: SchemaHints): readonly SchemaFlaw[] {
  const all = issues.flatMap((issue) => plain(issue)).toSorted((left, right) => Number(right.code === 'unrecognized_keys') - Number(left.code === 'unrecognized_keys'));
  const known = jsonSchemaOf(schema);
  return all.slice(0, MOST).flatMap((issue) => ofIssue(issue, locate, known, hints)).slice(0, MOST);
}

const JSON_SCHEMAS = new WeakMap<z.ZodType, unknown>();

/** Made once: it takes longer than to read a document. */
function jsonSchemaOf(schema: z.ZodType): unknown {
  const known = JSON_SCHEMAS.get(schema) ?? z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  JSON_SCHEMAS.set(schema, known);
  return known;
}

function ofIssue(issue: z.core.$ZodIssue, locate: ReadYaml['locate'], schema: unknown, { example, elsewhere }: SchemaHints): readonly SchemaFlaw[] {
  const path = issue.path.map(String);
  if (issue.code !== 'unrecognized_keys') {
    const missing = issue.message.startsWith('is missing');
    const remedy = [missing ? 'Add it.' : 'Correct it.', meaningOf(path, schema), missing ? example : ''].filter((part) => part !== '').join(' ');
    return [{ what: `${fieldName(path)} ${issue.message}`, position: locate(path, 'value'), remedy }];
  }
  return issue.keys.slice(0, MOST).map((key) => {
    const [position, instead] = [locate([...path, key], 'key'), elsewhere([...path, key].join('.'))];
    if (instead !== null) return { what: `${fieldName([...path, key])} ${instead.what}`, position, remedy: instead.remedy };
    return { what: `unknown field ${fieldName([...path, key])}`, position, remedy: unknownKeyRemedy(path, key, schema) };
  });
}

/** The issues of the one alternative that is of the kind that was written; the issue itself where none is. */
function plain(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const alike = issue.errors.filter((found) => !found.some(({ code, path }) => path.length === 0 && code === 'invalid_type'));
  const [only, ...more] = alike;
  if (only === undefined || more.length > 0) return [issue];
  return only.flatMap((inner) => plain({ ...inner, path: [...issue.path, ...inner.path] }));
}

function unknownKeyRemedy(path: readonly string[], key: string, schema: unknown): string {
  const known = knownKeys(path, schema);
  const guess = nearest(key, known);
  if (guess !== null) return `Did you mean ${fieldName([...path, guess])}?`;
  return known.length === 0 ? 'Remove it.' : `Remove it, or use one of: ${known.join(', ')}.`;
}

/** The fields the schema knows at a path; the schema itself is asked, so that the two never part. */
function knownKeys(path: readonly string[], schema: unknown): readonly string[] {
  return [...new Set(schemasTo(path, schema).at(-1)?.flatMap((one) => keysOf(member(one, 'properties'))) ?? [])];
}

/** What the schema says of the field at a path, or of the nearest around it. */
function meaningOf(path: readonly string[], schema: unknown): string {
  const said = schemasTo(path, schema).flatMap((found) => found.map((one) => member(one, 'description'))).findLast((text) => typeof text === 'string');
  return typeof said === 'string' ? `It means: ${said}` : '';
}

/** What is known of each step of a path, from the outermost on: more than one where there are alternatives. */
function schemasTo(path: readonly string[], schema: unknown): readonly (readonly unknown[])[] {
  const steps: (readonly unknown[])[] = [alternatives(schema)];
  for (const key of path) steps.push((steps.at(-1) ?? []).flatMap((one) => alternatives(/^\d+$/.test(key) ? member(one, 'items') : member(member(one, 'properties'), key))));
  return steps;
}

/** The alternatives first, so that what is said of them all comes last and counts. */
function alternatives(schema: unknown): readonly unknown[] {
  const inner = [member(schema, 'anyOf'), member(schema, 'oneOf')].flatMap((list) => (Array.isArray(list) ? (list as readonly unknown[]) : []));
  return schema === undefined ? [] : [...inner.flatMap(alternatives), schema];
}

function member(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}

function keysOf(value: unknown): readonly string[] {
  return isRecord(value) ? Object.keys(value) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldName(path: readonly string[]): string {
  return path.length === 0 ? 'the file' : `\`${path.map((key) => (key.length > 100 ? `${key.slice(0, 100)}…` : key)).join('.')}\``;
}
