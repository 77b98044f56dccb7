import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Description, Schema } from './description.ts';

/** Judges values against pieces of the description; every validator is compiled when it is first needed. */
export type Judge = {
  /** What is wrong with a value, one line a fault; empty when it fits. */
  readonly faults: (pointer: string, value: unknown) => readonly string[];
  /** Where a value has keys that the description does not know; JSON Schema itself would let them pass. */
  readonly unknownKeys: (pointer: string, value: unknown) => readonly string[];
};

const formats = ['int64', 'repo.nwo', 'timestamp'] as const;

/** Makes the judge of a description. */
export function createJudge(description: Description): Judge {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const format of formats) ajv.addFormat(format, true);
  ajv.addSchema({ $id: 'github', ...object(nullsSpelledOut(description.document)) });
  const compiled = new Map<string, ValidateFunction>();
  const validator = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `github${encodePointer(pointer)}` });
    compiled.set(pointer, known);
    return known;
  };
  return {
    faults: (pointer, value) => {
      const validate = validator(pointer);
      return validate(value) ? [] : (validate.errors ?? []).map(faultText);
    },
    unknownKeys: (pointer, value) => unknownKeys(description, [description.at(pointer)], value, ''),
  };
}

/** OpenAPI 3.0 says `nullable` beside anything; JSON Schema needs null among the types and among the enumerated values. */
function nullsSpelledOut(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(nullsSpelledOut);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = object(Object.fromEntries(Object.entries(node).map(([key, value]) => [key, nullsSpelledOut(value)])));
  if (nullable !== true) return nullable === undefined || nullable === false ? rest : { nullable, ...rest };
  return { anyOf: [rest, { type: 'null' }] };
}

function unknownKeys(description: Description, schemas: readonly Schema[], value: unknown, place: string): readonly string[] {
  const all = schemas.flatMap((schema) => alternatives(description, schema));
  if (Array.isArray(value)) {
    const items = all.flatMap((schema) => (schema['items'] === undefined ? [] : [object(schema['items'])]));
    return value.flatMap((item: unknown, index) => unknownKeys(description, items, item, `${place}/${index}`));
  }
  if (typeof value !== 'object' || value === null) return [];
  const known = all.flatMap((schema) => (schema['properties'] === undefined ? [] : [object(schema['properties'])]));
  if (known.length === 0) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const declared = known.flatMap((properties) => (Object.hasOwn(properties, key) ? [object(properties[key])] : []));
    return declared.length === 0 ? [`${place}/${key} is no key that GitHub knows`] : unknownKeys(description, declared, inner, `${place}/${key}`);
  });
}

function alternatives(description: Description, schema: Schema): readonly Schema[] {
  const reference = schema['$ref'];
  const here = typeof reference === 'string' ? description.at(reference) : schema;
  const branches = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => {
    const list: unknown = here[key];
    return Array.isArray(list) ? list.map(object) : [];
  });
  return [here, ...branches.flatMap((branch) => alternatives(description, branch))];
}

function faultText({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath === '' ? '/' : instancePath} ${message ?? 'does not fit'}${'allowedValues' in params ? `: ${JSON.stringify(params['allowedValues'])}` : ''}`;
}

function encodePointer(pointer: string): string {
  return pointer.replace(/[{}]/g, encodeURIComponent);
}

function object(value: unknown): Schema {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`expected a schema, found ${JSON.stringify(value)}`);
  return value as Schema;
}
