import type { z } from 'zod';
import { inWords } from '../contract/in-words.ts';
import type { Problem } from '../contract/intake.ts';
import { floorPolicy, POLICY_PATH, policy } from '../contract/policy.ts';
import { decodeUtf8 } from '../documents/decode-utf8.ts';
import { problemAt, type SourceText } from '../documents/problem-at.ts';
import { readYaml, START, type Position } from '../documents/read-yaml.ts';
import { schemaFlaws, type SchemaHints } from '../documents/schema-flaws.ts';
import { notEnforced } from './not-enforced.ts';

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
export const SMALLEST_TEXT = '{version: 1, verification: {commands: [{id: test, run: [npm, test]}]}}';
/** The same as a sentence. */
export const SMALLEST = `The smallest policy is: ${SMALLEST_TEXT}`;

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
export function policyProblem(file: SourceText, position: Position, what: string, remedy: string, reason = 'policy:invalid'): Problem {
  return problemAt(file, position, { what, remedy, reason });
}

/** How a policy that became too much for the reader is mended. */
const ADVICE = { long: 'Make it smaller: a policy is a page of settings.', deep: 'Write it flat: a policy is four levels deep.' };

const HINTS: SchemaHints = {
  example: SMALLEST,
  elsewhere: (field) => {
    const instead = notEnforced(field);
    return instead === null ? null : { what: 'is not enforced by this release, so it is refused', remedy: `Remove it. ${instead}` };
  },
};

function readBytes<Values>(bytes: Uint8Array, source: string, schema: z.ZodType<Values>): ParsedPolicy<Values> {
  const { text, broken } = decodeUtf8(bytes);
  if (broken === null) return parse(text, source, schema);
  return { known: false, problems: [policyProblem({ source, text }, broken, 'the file is not UTF-8 text', 'Save the file as UTF-8.')], text };
}

function parse<Values>(text: string, source: string, schema: z.ZodType<Values>): ParsedPolicy<Values> {
  const file = { source, text };
  const refuse = (problems: readonly Problem[]): RefusedPolicy => ({ known: false, problems: problems.slice(0, MOST_PROBLEMS), text });
  const yaml = readYaml(text, ADVICE);
  if (!yaml.known) return refuse(yaml.flaws.slice(0, MOST_PROBLEMS).map(({ what, position, remedy }) => policyProblem(file, position, what, remedy)));
  if (!yaml.isMapping) return refuse([policyProblem(file, START, yaml.value === null ? 'the file is empty' : 'the file is no list of settings', SMALLEST)]);
  const parsed = schema.safeParse(yaml.value, { error: inWords });
  if (parsed.success) return { known: true, values: parsed.data, stated: yaml.value, locate: (path) => yaml.locate(path, 'value'), ...file };
  return refuse(schemaFlaws(parsed.error.issues, yaml, schema, HINTS).map(({ what, position, remedy }) => policyProblem(file, position, what, remedy)));
}
