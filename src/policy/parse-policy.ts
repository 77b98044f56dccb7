import { z } from 'zod';
import { inWords } from '../contract/in-words.ts';
import type { Problem } from '../contract/intake.ts';
import { floorPolicy, POLICY_PATH, policy } from '../contract/policy.ts';
import { codeFrame } from '../documents/code-frame.ts';
import { nearest } from '../documents/nearest.ts';
import { notEnforced } from './not-enforced.ts';
import { readYaml, START, type Position, type ReadYaml } from '../documents/read-yaml.ts';

/** A file of one layer that was read. */
export interface PolicyFile<Values> {
  readonly known: true;
  /** Every field, with the defaults of those the file does not state. */
  readonly values: Values;
  /** What the file states and nothing else. */
  readonly stated: unknown;
  /** Where a field of the file stands, or an item of it. */
  readonly locate: (path: readonly string[]) => Position;
  readonly text: string;
  /** The path or address that errors name. */
  readonly source: string;
}

/** A file that cannot be used, and every reason. */
export interface RefusedPolicy {
  readonly known: false;
  readonly problems: readonly Problem[];
  readonly text: string;
}

export type ParsedPolicy<Values = z.infer<typeof policy>> = PolicyFile<Values> | RefusedPolicy;

/** A whole policy on one line, to be shown to somebody who has none. */
export const SMALLEST = 'The smallest policy is: {version: 1, verification: {commands: [{id: test, run: [npm, test]}]}}';

/** Past this many, more problems would only bury the first. */
const MOST_PROBLEMS = 20;

/** Reads the bytes of the policy file, which must be UTF-8; the text is as it stands, so that its digest is that of the bytes. */
export function readPolicyBytes(bytes: Uint8Array, source = POLICY_PATH): ParsedPolicy {
  return readBytes(bytes, source, policy);
}

/** Reads the bytes of an organisation's floor: the same format, every field of it optional. */
export function readFloorBytes(bytes: Uint8Array, source: string): ParsedPolicy<z.infer<typeof floorPolicy>> {
  return readBytes(bytes, source, floorPolicy);
}

/** Reads the text of the policy file; every error names its file, line and column, its field and how to mend it. */
export function parsePolicy(text: string, source = POLICY_PATH): ParsedPolicy {
  return parse(text, source, policy);
}

/** A problem with a file of the policy: the place before the sentence, and the lines around it. */
export function policyProblem(file: { readonly source: string; readonly text: string }, position: Position, what: string, remedy: string, reason = 'policy:invalid'): Problem {
  const where = `${file.source}:${position.line}:${position.column}`;
  const frame = codeFrame(file.text, position);
  return { reason, sentence: `${where}: ${what}.`, remedy, where, ...(file.text === '' ? {} : { frame }) };
}

function readBytes<Values>(bytes: Uint8Array, source: string, schema: z.ZodType<Values>): ParsedPolicy<Values> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const broken = firstBroken(bytes, text);
  if (broken === null) return parse(text, source, schema);
  return { known: false, problems: [policyProblem({ source, text }, broken, 'the file is not UTF-8 text', 'Save the file as UTF-8.')], text };
}

function parse<Values>(text: string, source: string, schema: z.ZodType<Values>): ParsedPolicy<Values> {
  const file = { source, text };
  const refuse = (problems: readonly Problem[]): RefusedPolicy => ({ known: false, problems: problems.slice(0, MOST_PROBLEMS), text });
  const yaml = readYaml(text);
  if (!yaml.known) return refuse(yaml.flaws.slice(0, MOST_PROBLEMS).map(({ what, position, remedy }) => policyProblem(file, position, what, remedy)));
  if (!yaml.isMapping) return refuse([policyProblem(file, START, yaml.value === null ? 'the file is empty' : 'the file is no list of settings', SMALLEST)]);
  const parsed = schema.safeParse(yaml.value, { error: inWords });
  if (parsed.success) return { known: true, values: parsed.data, stated: yaml.value, locate: (path) => yaml.locate(path, 'value'), ...file };
  // A field nobody knows comes first: it is often the misspelling of one that is then missing.
  const inOrder = parsed.error.issues.toSorted((left, right) => Number(right.code === 'unrecognized_keys') - Number(left.code === 'unrecognized_keys'));
  return refuse(inOrder.flatMap((issue) => ofIssue(issue, yaml, file, schema)));
}

function ofIssue(issue: z.core.$ZodIssue, { locate }: ReadYaml, file: { readonly source: string; readonly text: string }, schema: z.ZodType): readonly Problem[] {
  const path = issue.path.map(String);
  if (issue.code !== 'unrecognized_keys') return [policyProblem(file, locate(path, 'value'), `${fieldName(path)} ${issue.message}`, issue.message.startsWith('is missing') ? `Add it. ${meaningOf(path, schema)} ${SMALLEST}` : `Correct it. ${meaningOf(path, schema)}`)];
  return issue.keys.slice(0, MOST_PROBLEMS).map((key) => {
    const [position, instead] = [locate([...path, key], 'key'), notEnforced([...path, key].join('.'))];
    if (instead !== null) return policyProblem(file, position, `${fieldName([...path, key])} is not enforced by this release, so it is refused`, `Remove it. ${instead}`);
    return policyProblem(file, position, `unknown field ${fieldName([...path, key])}`, unknownKeyRemedy(path, key, schema));
  });
}

/** Where the first byte stands that is no UTF-8; null when all are. */
function firstBroken(bytes: Uint8Array, text: string): Position | null {
  const again = new TextEncoder().encode(text);
  const place = again.findIndex((byte, index) => byte !== bytes[index]);
  if (place === -1 && again.length === bytes.length) return null;
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, Math.max(place, 0))).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function unknownKeyRemedy(path: readonly string[], key: string, schema: z.ZodType): string {
  const known = knownKeys(path, schema);
  const guess = nearest(key, known);
  if (guess !== null) return `Did you mean ${fieldName([...path, guess])}?`;
  return known.length === 0 ? 'Remove it.' : `Remove it, or use one of: ${known.join(', ')}.`;
}

/** The fields the schema knows at a path; the schema itself is asked, so that the two never part. */
function knownKeys(path: readonly string[], schema: z.ZodType): readonly string[] {
  const properties = member(schemasTo(path, schema).at(-1), 'properties');
  return isRecord(properties) ? Object.keys(properties) : [];
}

/** What the schema says of the field at a path, or of the nearest around it. */
function meaningOf(path: readonly string[], schema: z.ZodType): string {
  const said = schemasTo(path, schema).map((inner) => member(inner, 'description')).findLast((text) => typeof text === 'string');
  return typeof said === 'string' ? `It means: ${said}` : '';
}

/** What is known of each step of a path, from the outermost on. */
function schemasTo(path: readonly string[], schema: z.ZodType): readonly unknown[] {
  const steps: unknown[] = [z.toJSONSchema(schema, { io: 'input' })];
  for (const key of path) steps.push(/^\d+$/.test(key) ? member(steps.at(-1), 'items') : member(member(steps.at(-1), 'properties'), key));
  return steps;
}

function member(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldName(path: readonly string[]): string {
  return path.length === 0 ? 'the file' : `\`${path.map((key) => (key.length > 100 ? `${key.slice(0, 100).toWellFormed()}…` : key)).join('.')}\``;
}
