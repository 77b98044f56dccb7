import type { SpecFinding, SpecPlace } from '../contract/spec.ts';
import type { SpecSlug } from '../contract/spec-codes.ts';
import type { Position } from '../documents/read-yaml.ts';

/** What is wrong, without where. */
export interface Wrong {
  /** Behind `spec:`. */
  readonly code: SpecSlug;
  readonly message: string;
  readonly remedy: string;
  readonly severity?: SpecFinding['severity'];
  readonly related?: readonly SpecPlace[];
}

/** A finding at a place of a file; an error unless said otherwise. */
export function specFindingAt(path: string, { line, column }: Position, { code, message, remedy, severity = 'error', related = [] }: Wrong): SpecFinding {
  return { path, line, column, code: `spec:${code}`, severity, message, remedy, related: [...related] };
}

/** Text of somebody else as part of a sentence: in quotes, on one line, cut where it is long. */
export function quoted(text: string): string {
  const flat = text.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return `"${flat.length > 80 ? `${flat.slice(0, 79).toWellFormed()}…` : flat}"`;
}

/** A path as an argument of a command that people copy into a shell, which must read nothing else in it. */
export function shellWord(path: string): string {
  const named = path.startsWith('-') ? `./${path}` : path;
  return /^[\w@%+=:,./-]+$/.test(named) ? named : `'${named.replaceAll("'", `'\\''`)}'`;
}
