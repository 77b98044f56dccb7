import type { z } from 'zod';
import { inWords } from '../contract/in-words.ts';
import type { Problem } from '../contract/intake.ts';
import { problemAt, type SourceText } from '../documents/problem-at.ts';
import { schemaFlaws, type SchemaHints } from '../documents/schema-flaws.ts';
import { readYaml, START, type Position, type ReadYaml } from '../documents/read-yaml.ts';

/** A doubt about a pack that does not stop it. */
export type Warning = Omit<Problem, 'reason'>;

/** One file of fields that was read, and how to speak of its places. */
export interface PackDocument<Values> {
  readonly known: true;
  readonly values: Values;
  /** A problem with the value of a field. */
  readonly refuse: (path: readonly (string | number)[], what: string, remedy: string) => Problem;
  readonly warn: (path: readonly (string | number)[], what: string, remedy: string) => Warning;
}

/** A file of fields that cannot be used, and every reason. */
export interface RefusedDocument {
  readonly known: false;
  readonly problems: readonly Problem[];
}

/** A schema of a file of fields, and what is said beyond it. */
export interface PackSchema<Values> extends SchemaHints {
  readonly schema: z.ZodType<Values>;
}

/** The reason code of everything that is wrong with a pack. */
export const INVALID = 'pack:invalid';

/** How a file that became too much for the reader is mended. */
const ADVICE = { long: 'Make it smaller: prose belongs in the files that end in .md, and many tasks in many packs.', deep: 'Write it flat: a file of a pack is five levels deep.' };

/** Past this many, more problems would only bury the first. */
const MOST = 20;

/** Reads a file of fields: as our own form where its field `schema` is there, else as the playbook's. */
export function readPackDocument<Own, Playbook>(file: SourceText, own: PackSchema<Own>, playbook: PackSchema<Playbook>): (PackDocument<Own> & { readonly own: true }) | (PackDocument<Playbook> & { readonly own: false }) | RefusedDocument {
  const refused = (position: Position, what: string, remedy: string): Problem => problemAt(file, position, { what, remedy, reason: INVALID });
  const yaml = readYaml(file.text, ADVICE);
  if (!yaml.known) return { known: false, problems: yaml.flaws.slice(0, MOST).map(({ what, position, remedy }) => refused(position, what, remedy)) };
  const { value } = yaml;
  if (!yaml.isMapping || typeof value !== 'object' || value === null) return { known: false, problems: [refused(START, value === null ? 'the file is empty' : 'the file is no group of fields', own.example)] };
  if (Object.hasOwn(value, 'schema')) {
    const read = parsed(file, yaml, own);
    return read.known ? { ...read, own: true } : read;
  }
  const read = parsed(file, yaml, playbook);
  return read.known ? { ...read, own: false } : read;
}

function parsed<Values>(file: SourceText, yaml: ReadYaml, { schema, ...hints }: PackSchema<Values>): PackDocument<Values> | RefusedDocument {
  const found = schema.safeParse(yaml.value, { error: inWords });
  if (!found.success) return { known: false, problems: schemaFlaws(found.error.issues, yaml, schema, hints).slice(0, MOST).map(({ position, ...said }) => problemAt(file, position, { ...said, reason: INVALID })) };
  const refuse = (path: readonly (string | number)[], what: string, remedy: string): Problem => problemAt(file, yaml.locate(path.map(String), 'value'), { what, remedy, reason: INVALID });
  const warn = (path: readonly (string | number)[], what: string, remedy: string): Warning => {
    const { sentence, where, frame } = refuse(path, what, remedy);
    return { sentence, remedy, where, ...(frame === undefined ? {} : { frame }) };
  };
  return { known: true, values: found.data, refuse, warn };
}
