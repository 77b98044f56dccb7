import type { z } from 'zod';
import { code } from './markdown.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/** One row of a table of fields. */
export interface SchemaField {
  readonly name: string;
  readonly type: string;
  readonly fallback: string;
  readonly meaning: string;
}

/** Every field of a JSON Schema, the outer before the inner; of alternatives, those of the groups of fields among them. */
export function schemaFields(schema: Schema, prefix = ''): readonly SchemaField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    if (typeof inner === 'boolean') return [];
    const name = `${prefix}${key}`;
    const own = { name, type: typeOf(inner), fallback: fallbackOf(inner, schema.required?.includes(key) ?? false), meaning: meaningOf(inner) };
    const items = itemOf(inner);
    return [own, ...alternatives(inner).flatMap((one) => schemaFields(one, `${name}.`)), ...alternatives(items ?? {}).flatMap((one) => schemaFields(one, `${name}[].`))];
  });
}

function alternatives(schema: Schema): readonly Schema[] {
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return inner.length === 0 ? [schema] : inner.flatMap((one) => (typeof one === 'boolean' || one.type === 'null' ? [] : alternatives(one)));
}

function itemOf(schema: Schema): Schema | null {
  const { items } = schema;
  return typeof items === 'object' && !Array.isArray(items) ? items : null;
}

function typeOf(schema: Schema): string {
  const kinds = alternatives(schema);
  if (kinds[0] !== schema) return [...new Set(kinds.map(typeOf))].join(' or ');
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.enum !== undefined) return schema.enum.map((value) => code(String(value))).join(' or ');
  if (schema.type === 'array') return `list of ${pluralOf(itemOf(schema) ?? {})}${range(schema.minItems, schema.maxItems)}`;
  if (schema.type === 'integer') return `whole number${range(schema.minimum, schema.maximum)}`;
  return TYPES[String(schema.type)] ?? String(schema.type);
}

const TYPES: Readonly<Record<string, string>> = { object: 'mapping', string: 'text', boolean: 'boolean' };
const PLURALS: Readonly<Record<string, string>> = { object: 'mappings', string: 'texts', integer: 'whole numbers' };

function pluralOf(schema: Schema): string {
  const kinds = alternatives(schema);
  if (kinds[0] !== schema) return [...new Set(kinds.map(pluralOf))].join(' or ');
  if (schema.enum !== undefined || schema.const !== undefined) return typeOf(schema);
  return PLURALS[String(schema.type)] ?? (schema.type === 'array' ? `lists of ${pluralOf(itemOf(schema) ?? {})}` : typeOf(schema));
}

function range(from: number | undefined, to: number | undefined): string {
  if (to === undefined || to === Number.MAX_SAFE_INTEGER) return '';
  return from === undefined ? `, ${to} at most` : `, ${from} to ${to}`;
}

function fallbackOf(schema: Schema, required: boolean): string {
  if (required) return '**required**';
  if (schema.type === 'object') return 'that of its fields';
  return schema.default === undefined ? 'none' : code(JSON.stringify(schema.default));
}

/** What is said of the field, and of each entry of a list. */
function meaningOf(schema: Schema): string {
  return [schema.description, itemOf(schema)?.description].filter((text) => text !== undefined).join(' ');
}
