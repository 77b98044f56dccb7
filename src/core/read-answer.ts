import { z } from 'zod';
import { inWords } from '../contract/in-words.ts';
import { Fault } from './fault.ts';

/** The keywords of JSON Schema that structured output accepts everywhere; the rest is checked by us when the answer is there. */
const KEYWORDS = new Set(['type', 'properties', 'required', 'additionalProperties', 'items', 'enum', 'description', 'anyOf']);

/** The JSON Schema of an answer as structured output wants it: closed objects, every field required, no other keywords. */
export function answerSchema(schema: z.ZodType): Readonly<Record<string, unknown>> {
  const { $schema: _, ...full } = z.toJSONSchema(schema);
  return onlyKnown(full);
}

/** Reads the final message of Codex as the answer it was asked for; throws the fault `codex:not-schema`. */
export function readAnswer<T>(schema: z.ZodType<T>, message: string): T {
  const value = parseJson(message);
  const parsed = schema.safeParse(value, { error: inWords });
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw new Fault('codex:not-schema', `Codex did not answer in the form it was asked for: ${first === undefined ? 'unknown' : `${first.path.length === 0 ? 'it' : `\`${first.path.join('.')}\``} ${first.message}`}.`, parsed.error);
}

function parseJson(message: string): unknown {
  try {
    // Half a surrogate pair is JSON but no Unicode text; it becomes the replacement character.
    return JSON.parse(message, (_, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value));
  } catch (thrown) {
    throw new Fault('codex:not-schema', 'Codex answered with text that is no JSON.', thrown);
  }
}

function onlyKnown(schema: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => {
      if (!KEYWORDS.has(key)) return [];
      if (key === 'properties') return [[key, Object.fromEntries(Object.entries(asRecord(value)).map(([name, inner]) => [name, onlyKnown(asRecord(inner))]))]];
      if (key === 'items') return [[key, onlyKnown(asRecord(value))]];
      return [[key, value]];
    }),
  );
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
