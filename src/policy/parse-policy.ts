import { z } from 'zod';
import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from '../contract/intake.ts';
import { POLICY_PATH, policy, type Policy } from '../contract/policy.ts';
import { nearest } from './nearest.ts';

export type ParsedPolicy = { readonly known: true; readonly values: Policy } | { readonly known: false; readonly problems: readonly Problem[] };

const LIMIT_CHARACTERS = 65_536;

const SMALLEST = 'The smallest policy is: version: 1, verification: {commands: [{id: test, run: [npm, test]}]}.';

/** Past this many, more problems would only bury the first. */
const MOST_PROBLEMS = 20;

/** Reads the bytes of the policy file, which must be UTF-8; the text is as it stands, so that its digest is that of the bytes. */
export function readPolicyBytes(bytes: Uint8Array): ParsedPolicy & { readonly text: string } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const broken = firstBrokenLine(bytes, text);
  if (broken === null) return { ...parsePolicy(text), text };
  return { ...refuse([invalid('the file is not UTF-8 text', broken, 'Save the file as UTF-8.')]), text };
}

/** Reads the text of the policy file; every error names its line, its field and how to mend it. */
export function parsePolicy(text: string): ParsedPolicy {
  if (text.length > LIMIT_CHARACTERS) return refuse([invalid(`the file is longer than ${LIMIT_CHARACTERS} characters`, '1:1', 'Make it smaller: a policy is a page of settings.')]);
  const lines = new LineCounter();
  const read = readYaml(text, lines);
  if (read === null) return refuse([invalid('the file nests too deeply to be read', '1:1', 'Write it flat: a policy is four levels deep.')]);
  const { document, flaws, alias, value } = read;
  if (flaws.length > 0) return refuse(flaws.slice(0, MOST_PROBLEMS).map((flaw) => ofFlaw(flaw, text, lines)));
  if (alias !== null) return refuse([invalid('the file uses a YAML alias', at(lines, alias), 'Write the value out; aliases are not read.')]);
  if (!isMap(document.contents)) return refuse([invalid(value === null ? 'the file is empty' : 'the file is no list of settings', '1:1', SMALLEST)]);
  const parsed = policy.safeParse(value);
  if (parsed.success) return { known: true, values: parsed.data };
  // A field nobody knows comes first: it is often the misspelling of one that is then missing.
  const inOrder = parsed.error.issues.toSorted((left, right) => Number(right.code === 'unrecognized_keys') - Number(left.code === 'unrecognized_keys'));
  return refuse(inOrder.flatMap((issue) => ofIssue(issue, document, lines)).slice(0, MOST_PROBLEMS));
}

function refuse(problems: readonly Problem[]): ParsedPolicy {
  return { known: false, problems };
}

function invalid(what: string, position: string, remedy: string): Problem {
  return { reason: 'policy:invalid', sentence: `${POLICY_PATH}:${position}: ${what}.`, remedy, where: `${POLICY_PATH}:${position}` };
}

interface ReadYaml {
  readonly document: Document;
  readonly flaws: readonly Flaw[];
  /** Where the first alias stands. Aliases are refused as such: they are how a small file grows without end. */
  readonly alias: number | null;
  readonly value: unknown;
}

type Flaw = Document['errors'][number] | Document['warnings'][number];

/** Null when it nests deeper than the reader's own stack. */
function readYaml(text: string, lineCounter: LineCounter): ReadYaml | null {
  try {
    const document = parseDocument(text, { schema: 'core', strict: true, uniqueKeys: true, lineCounter, prettyErrors: false, merge: false });
    const flaws = [...document.errors, ...document.warnings];
    // The reader catches the overflow of its own stack and tells it as a flaw of the text.
    if (flaws.some(({ message }) => message.includes('call stack'))) return null;
    const alias = flaws.length === 0 ? firstAlias(document) : null;
    return { document, flaws, alias, value: flaws.length === 0 && alias === null ? document.toJS() : undefined };
  } catch (thrown) {
    if (thrown instanceof RangeError) return null;
    throw thrown;
  }
}

function ofFlaw({ code, message, pos: [from] }: Flaw, text: string, lines: LineCounter): Problem {
  const position = at(lines, from);
  if (code !== 'DUPLICATE_KEY') return invalid(`this is no YAML: ${firstLine(message)}`, position, 'Mend the YAML at that place; indentation and quotes are the usual reasons.');
  const [key = ''] = /^[^\s:#,{}[\]]{1,100}/.exec(text.slice(from, from + 200)) ?? [];
  return invalid(`the field \`${key}\` is there twice`, position, 'Keep one of the two.');
}

function ofIssue(issue: z.core.$ZodIssue, document: Document, lines: LineCounter): readonly Problem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MOST_PROBLEMS).map((key) => invalid(`unknown field ${field([...path, key])}`, positionOf(document, lines, [...path, key], true), unknownKeyRemedy(path, key)));
  }
  return [invalid(`${field(path)}: ${issue.message}`, positionOf(document, lines, path, false), `Correct ${field(path)}; docs/reference/policy.md lists what it may hold.`)];
}

function firstAlias(document: Document): number | null {
  let first: number | null = null;
  visit(document, {
    Alias: (_, { range }) => {
      first = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return first;
}

/** Where the first byte stands that is no UTF-8; null when all are. */
function firstBrokenLine(bytes: Uint8Array, text: string): string | null {
  const again = new TextEncoder().encode(text);
  const place = again.findIndex((byte, index) => byte !== bytes[index]);
  if (place === -1 && again.length === bytes.length) return null;
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, Math.max(place, 0))).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
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
  return path.length === 0 ? 'the file' : `\`${path.map((key) => (key.length > 100 ? `${key.slice(0, 100)}…` : key)).join('.')}\``;
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
