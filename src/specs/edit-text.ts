import { isMap, isScalar, parseDocument, Scalar, type Pair, type YAMLMap } from 'yaml';
import { FIELD_SPELLINGS, foldName, type FieldName } from './field-names.ts';
import { lineBreakOf } from './front-matter.ts';
import type { SpecDocument } from './spec-document.ts';

/** A part of a text, by offsets, and what is to stand there. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** A text that was edited, or why it was left alone. */
export type EditedText = { readonly text: string } | { readonly flaw: string };

/** Puts splices into a text; they must not overlap. Everything else stays as it is. */
export function splice(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, insert } of splices.toSorted((left, right) => left.from - right.from)) {
    parts.push(text.slice(at, from), insert);
    at = to;
  }
  return [...parts, text.slice(at)].join('');
}

/** The fields of the front matter as they stand in the text: offsets are into the YAML alone. */
export interface FrontMatterNodes {
  readonly map: YAMLMap;
  readonly pairsOf: (name: FieldName) => readonly Pair[];
}

/** Reads where the fields of a front matter stand; null when there is none with fields, a flaw where they can't be added to. */
export function frontMatterNodes(text: string, { frontMatter }: SpecDocument): FrontMatterNodes | null | { readonly flaw: string } {
  if (frontMatter === null) return null;
  const { contents } = parseDocument(text.slice(frontMatter.from, frontMatter.to), { schema: 'core', uniqueKeys: true, merge: false, prettyErrors: false, logLevel: 'error' });
  if (contents === null) return null;
  if (!isMap(contents)) return { flaw: 'its front matter is no list of fields' };
  if (contents.flow === true) return { flaw: 'its front matter is written in braces; write one field a line' };
  const map: YAMLMap = contents;
  return { map, pairsOf: (name) => map.items.filter(({ key }) => isScalar(key) && FIELD_SPELLINGS.get(foldName(String(key.value))) === name) };
}

/** Replaces the value of a pair, in the quotes it has; or says why it cannot. Offsets are moved by `shift`. */
export function replaceValue(text: string, { key, value }: Pair, written: string, shift: number): Splice | string {
  const [name, node] = [rangeOf(key), rangeOf(value)];
  if (name === null) return 'is written in a way that is not edited here';
  if (node === null || node.from === node.to) {
    const colon = text.indexOf(':', shift + name.to);
    return text.slice(shift + name.to, colon).trim() === '' && colon !== -1 ? { from: colon + 1, to: colon + 1, insert: ` ${plainOrQuoted(written)}` } : 'is written in a way that is not edited here';
  }
  if (!isScalar(value) || value.anchor !== undefined || value.tag !== undefined) return 'is written with more than a plain value; write the value alone';
  if (value.type === Scalar.BLOCK_FOLDED || value.type === Scalar.BLOCK_LITERAL) return 'is written as a block; write it on the line of its name';
  const quote = value.type === Scalar.QUOTE_DOUBLE ? '"' : value.type === Scalar.QUOTE_SINGLE ? "'" : '';
  return { from: shift + node.from, to: shift + node.to, insert: quote === '' ? plainOrQuoted(written) : `${quote}${written}${quote}` };
}

/** A text as a value of YAML: as it stands where that can only be read as text, else in quotes. */
export function plainOrQuoted(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  if (/^[0-9a-f]{40,64}$/.test(text)) return /^\d+(?:e\d+)?$/.test(text) ? `'${text}'` : text;
  return /^[A-Za-z][A-Za-z0-9_./@+-]*$/.test(text) && /[./]/.test(text) ? text : JSON.stringify(text);
}

/** From and to of a node, as offsets; null for none. */
export function rangeOf(node: unknown): { readonly from: number; readonly to: number } | null {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  return Array.isArray(range) && typeof range[0] === 'number' && typeof range[1] === 'number' ? { from: range[0], to: range[1] } : null;
}

/** Adds lines at the end of the front matter, with the indentation of its fields, or a front matter of its own before everything but the mark of the byte order. */
export function addToFrontMatter(text: string, { frontMatter }: SpecDocument, nodes: FrontMatterNodes | null, lines: readonly string[]): Splice {
  const end = lineBreakOf(text);
  if (frontMatter === null) {
    const from = text.startsWith('\uFEFF') ? 1 : 0;
    return { from, to: from, insert: ['---', ...lines, '---', ''].join(end) };
  }
  const first = rangeOf(nodes?.map.items[0]?.key)?.from ?? 0;
  const yaml = text.slice(frontMatter.from, frontMatter.from + first);
  const indent = /[ ]*$/.exec(yaml)?.[0] ?? '';
  return { from: frontMatter.to, to: frontMatter.to, insert: lines.map((line) => `${indent}${line}${end}`).join('') };
}
