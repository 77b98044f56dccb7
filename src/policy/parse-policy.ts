import { z } from 'zod';
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from '../contract/intake.ts';
import { POLICY_PATH, policy, type Policy } from '../contract/policy.ts';
import { nearest } from './nearest.ts';

export type ParsedPolicy = { readonly known: true; readonly values: Policy } | { readonly known: false; readonly problems: readonly Problem[] };

const LIMIT_CHARACTERS = 256 * 1024;

/** Reads the text of the policy file; every error names its line, its field and how to mend it. */
export function parsePolicy(text: string): ParsedPolicy {
  if (text.length > LIMIT_CHARACTERS) return refuse([invalid('the file is longer than 262,144 characters', '1:1', 'Make it smaller: a policy is a page of settings.')]);
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'core', strict: true, uniqueKeys: true, lineCounter: lines, prettyErrors: false, merge: false });
  if (document.errors.length > 0) {
    return refuse(document.errors.map((error) => invalid(firstLine(error.message), at(lines, error.pos[0]), 'Mend the YAML at that place.')));
  }
  const values = toValues(document);
  if (values === null) return refuse([invalid('the file uses YAML aliases', '1:1', 'Write the values out; aliases are not read.')]);
  const parsed = policy.safeParse(values.value);
  if (parsed.success) return { known: true, values: parsed.data };
  return refuse(
    parsed.error.issues.flatMap((issue) => {
      const path = issue.path.map(String);
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => invalid(`unknown field ${field([...path, key])}`, positionOf(document, lines, [...path, key], true), unknownKeyRemedy(path, key)));
      }
      return [invalid(`${field(path)}: ${issue.message}`, positionOf(document, lines, path, false), `Correct ${field(path)}; docs/reference/policy.md lists what it may hold.`)];
    }),
  );
}

function refuse(problems: readonly Problem[]): ParsedPolicy {
  return { known: false, problems };
}

function invalid(what: string, position: string, remedy: string): Problem {
  return { reason: 'policy:invalid', sentence: `${POLICY_PATH}:${position}: ${what}.`, remedy, where: `${POLICY_PATH}:${position}` };
}

/** Aliases are refused as such: they are how a small file grows without end. */
function toValues(document: Document): { readonly value: unknown } | null {
  try {
    return { value: document.toJS({ maxAliasCount: 0 }) };
  } catch (thrown) {
    if (thrown instanceof ReferenceError) return null;
    throw thrown;
  }
}

function unknownKeyRemedy(path: readonly string[], key: string): string {
  const known = knownKeys(path);
  const guess = nearest(key, known);
  if (guess !== null) return `Did you mean ${field([...path, guess])}?`;
  return known.length === 0 ? 'Remove it.' : `Remove it, or use one of: ${known.join(', ')}.`;
}

/** The fields the schema knows at a path; the schema itself is asked, so that the two never part. */
function knownKeys(path: readonly string[]): readonly string[] {
  return Object.keys(schemaAt(z.toJSONSchema(policy, { io: 'input' }), path) ?? {});
}

function schemaAt(schema: unknown, path: readonly string[]): Readonly<Record<string, unknown>> | null {
  let current: unknown = schema;
  for (const key of path) {
    current = /^\d+$/.test(key) ? member(current, 'items') : member(member(current, 'properties'), key);
  }
  const properties = member(current, 'properties');
  return isRecord(properties) ? properties : null;
}

function member(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function field(path: readonly string[]): string {
  return path.length === 0 ? 'the file' : `\`${path.join('.')}\``;
}

function positionOf(document: Document, lines: LineCounter, path: readonly string[], ofKey: boolean): string {
  const keys = path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const parent = keys.length === 0 ? document.contents : document.getIn(keys.slice(0, -1), true);
  const own = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1)) : undefined;
  const node = ofKey ? own?.key : document.getIn(keys, true);
  const range = rangeOf(node) ?? rangeOf(own?.key) ?? rangeOf(parent);
  return at(lines, range ?? 0);
}

function rangeOf(node: unknown): number | null {
  const range = member(node, 'range');
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null;
}

function at(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${Math.max(line, 1)}:${Math.max(col, 1)}`;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/\.$/, '');
}
