import { isMap, isScalar, parseDocument, visit, type Document } from 'yaml';

/** A place in a file, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a text as YAML, where, and how to mend it. */
export interface YamlFlaw {
  readonly what: string;
  readonly position: Position;
  readonly remedy: string;
}

/** A YAML text that was read: its value, and where its parts stand. */
export interface ReadYaml {
  readonly known: true;
  readonly value: unknown;
  readonly isMapping: boolean;
  /** Where the value at a path stands, or its key; the nearest there is when the path leads nowhere. The text is read again for that, since of a text without a flaw nobody asks. */
  readonly locate: (path: readonly string[], part: 'key' | 'value') => Position;
}

/** The beginning of a text. */
export const START: Position = { line: 1, column: 1 };

/** The place of a character, by how many stand before it. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

const LIMIT_CHARACTERS = 65_536;

/** One flaw often makes a thousand of what stands behind it; more than these would only bury the first. */
const MOST_FLAWS = 20;

/** What to do about a text of a kind that is too long, or that nests too deeply. */
export interface YamlAdvice {
  readonly long: string;
  readonly deep: string;
}

type Flaw = Document['errors'][number] | Document['warnings'][number];

/** Reads YAML 1.2 with its core schema. Duplicate keys, tags and aliases are refused: aliases are how a small file grows without end. */
export function readYaml(text: string, advice: YamlAdvice): ReadYaml | { readonly known: false; readonly flaws: readonly YamlFlaw[] } {
  const refuse = (...flaws: readonly YamlFlaw[]) => ({ known: false, flaws }) as const;
  if (text.length > LIMIT_CHARACTERS) return refuse({ what: `the file is longer than ${LIMIT_CHARACTERS} characters`, position: START, remedy: advice.long });
  const parsed = parse(text);
  if (parsed === null) return refuse({ what: 'the file nests too deeply to be read', position: START, remedy: advice.deep });
  const { flaws, alias, half, value, isMapping } = parsed;
  if (flaws.length > 0) return refuse(...flaws.slice(0, MOST_FLAWS).map((flaw) => ofFlaw(flaw, text)));
  if (alias !== null) return refuse({ what: 'the file uses a YAML alias', position: positionAt(text, alias), remedy: 'Write the value out; aliases are not read.' });
  if (half !== null) return refuse({ what: 'this text holds half of a surrogate pair, written as an escape, which is no character', position: positionAt(text, half), remedy: 'Write the character itself, or both halves.' });
  return { known: true, value, isMapping, locate: locator(text) };
}

interface Parsed {
  readonly flaws: readonly Flaw[];
  /** Where the first alias stands. */
  readonly alias: number | null;
  /** Where half of a surrogate pair stands. */
  readonly half: number | null;
  /** What the text says; undefined where it is not to be asked. */
  readonly value: unknown;
  readonly isMapping: boolean;
}

/** Null when it nests deeper than the reader's own stack. The tree it is read into is not kept: of a thousand texts it takes far more room than what they say. */
function parse(text: string): Parsed | null {
  try {
    const document = treeOf(text);
    const flaws = [...document.errors, ...document.warnings];
    // The reader catches the overflow of its own stack and tells it as a flaw of the text.
    if (flaws.some(({ message }) => message.includes('call stack'))) return null;
    // What has no sign of its own in the text is not there, and to look for it costs as much as to read.
    const alias = MAYBE_ALIAS.test(text) ? firstAlias(document) : null;
    const half = /\\u/i.test(text) || !text.isWellFormed() ? firstHalf(document) : null;
    // A text that is read may still be too deep to become a value.
    return { flaws, alias, half, value: document.errors.length === 0 && alias === null ? document.toJS() : undefined, isMapping: isMap(document.contents) };
  } catch (thrown) {
    if (thrown instanceof RangeError) return null;
    throw thrown;
  }
}

/** The sign of an alias begins a value: behind a letter, a slash or a quote it is part of a text, as in most globs. */
const MAYBE_ALIAS = /(?<![\w./"'*])\*/;

function treeOf(text: string): Document {
  // The reader's own warnings quote the text on stderr, where a runner may take it for commands.
  return parseDocument(text, { schema: 'core', strict: true, uniqueKeys: true, prettyErrors: false, merge: false, logLevel: 'error' });
}

function ofFlaw({ code, message, pos: [from] }: Flaw, text: string): YamlFlaw {
  const position = positionAt(text, from);
  if (code === 'MULTIPLE_DOCS') return { what: 'a line --- begins a second document here, and only one is read', position, remedy: 'Remove the line --- and what does not belong below it.' };
  if (code !== 'DUPLICATE_KEY') return { what: `this is no YAML: ${firstLine(message)}`, position, remedy: 'Mend the YAML at that place; indentation and quotes are the usual reasons.' };
  const [key = ''] = /^[^\s:#,{}[\]]{1,100}/.exec(text.slice(from, from + 200)) ?? [];
  return { what: `the field \`${key}\` is there twice`, position, remedy: 'Keep one of the two.' };
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

/** Escapes can spell what a file in UTF-8 cannot hold. */
function firstHalf(document: Document): number | null {
  let first: number | null = null;
  visit(document, {
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'string' || value.isWellFormed()) return undefined;
      first = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return first;
}

function locator(text: string): ReadYaml['locate'] {
  let tree: Document | null = null;
  return (path, part) => locate((tree ??= treeOf(text)), text, path, part);
}

function locate(document: Document, text: string, path: readonly string[], part: 'key' | 'value'): Position {
  const keys = path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const parent = keys.length === 0 ? document.contents : document.getIn(keys.slice(0, -1), true);
  const own = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1)) : undefined;
  const node = part === 'key' ? own?.key : document.getIn(keys, true);
  return positionAt(text, offsetOf(node) ?? offsetOf(own?.key) ?? offsetOf(parent) ?? 0);
}

function offsetOf(node: unknown): number | null {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/\.$/, '');
}
