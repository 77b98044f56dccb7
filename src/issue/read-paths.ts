import type { ListItem, Nodes, RootContent } from 'mdast';
import { inWords } from '../contract/in-words.ts';
import type { IssueFlaw, PathSection } from '../contract/issue.ts';
import { policyGlob } from '../contract/policy-glob.ts';
import { withoutBox } from './says-nothing.ts';
import type { FoundSection } from './sections.ts';
import { isEmpty, textsOf } from './words.ts';

/** The globs of a section that narrows the scope, and what of it is none. */
export interface ReadPaths {
  /** Null when the section is not there, or says nothing. */
  readonly globs: readonly string[] | null;
  readonly flaws: readonly IssueFlaw[];
}

const MOST = 256;
const HOW = 'Write one path or glob a line, as a list or in a fenced code block, such as - `src/**`.';

/** Reads the globs of `Allowed paths` or `Forbidden paths`: the items of a list, or the lines of a code block. Anything else is a flaw, since it would be without effect. */
export function readPaths(name: PathSection, sections: readonly FoundSection[], lineOf: (node: Nodes) => number): ReadPaths {
  const [section, second] = sections.filter((found) => found.name === name);
  if (section === undefined) return { globs: null, flaws: [] };
  if (second !== undefined) return { globs: null, flaws: [{ where: `${name}, line ${lineOf(second.heading)}`, what: 'the section is there more than once', remedy: `Keep one section ${name}.` }] };
  const content = section.runs.flat();
  if (isEmpty(content) || content.every(saysNone)) return name === 'Allowed paths' && !isEmpty(content) ? { globs: null, flaws: [nothingAllowed(lineOf(section.heading))] } : { globs: null, flaws: [] };
  const entries = content.flatMap((block) => entriesOf(block, lineOf));
  const flaws = entries.flatMap(({ glob, line }) => flawsOf(name, glob, line));
  if (entries.length > MOST) return { globs: null, flaws: [{ where: name, what: `it names ${entries.length} paths, and ${MOST} are read`, remedy: 'Name folders, such as src/**, in place of files.' }] };
  return flaws.length > 0 ? { globs: null, flaws } : { globs: entries.flatMap(({ glob }) => glob ?? []), flaws };
}

/** A line of a section that names paths. */
export interface Entry {
  /** Null for something that is no path. */
  readonly glob: string | null;
  readonly line: number;
}

/** The entries of a block: the items of a list, or the lines of a code block. */
export function entriesOf(block: RootContent, lineOf: (node: Nodes) => number): readonly Entry[] {
  const line = lineOf(block);
  if (block.type === 'thematicBreak' || block.type === 'definition' || isEmpty([block])) return [];
  if (block.type === 'list') return block.children.flatMap((item) => ofItem(item, lineOf(item)));
  if (block.type !== 'code') return [{ glob: null, line }];
  return block.value.split('\n').flatMap((text, index) => (text.trim() === '' ? [] : [{ glob: text.trim(), line: line + index + 1 }]));
}

/** An item is one glob as it stands, or globs in code with nothing but commas between them. */
function ofItem(item: ListItem, line: number): readonly Entry[] {
  const [paragraph, ...more] = item.children;
  if (paragraph === undefined || isEmpty(item.children)) return [];
  if (paragraph.type !== 'paragraph' || more.length > 0) return [{ glob: null, line }];
  const codes = paragraph.children.flatMap((child) => (child.type === 'inlineCode' ? [child.value.trim()] : []));
  const others = paragraph.children.filter(({ type }) => type !== 'inlineCode').flatMap(textsOf).join('');
  const words = withoutBox(others);
  if (codes.length > 0) return /^[\s,;]*$/.test(words) ? codes.map((glob) => ({ glob, line })) : [{ glob: null, line }];
  return [{ glob: /\s/.test(words) ? null : words, line }];
}

function flawsOf(name: PathSection, glob: string | null, line: number): readonly IssueFlaw[] {
  const where = `${name}, line ${line}`;
  if (glob === null) return [{ where, what: 'this is not a path alone', remedy: HOW }];
  const parsed = policyGlob.safeParse(glob, { error: inWords });
  return parsed.success ? [] : [{ where, what: `${JSON.stringify(glob.slice(0, 100))} ${parsed.error.issues[0]?.message ?? 'is no glob'}`, remedy: HOW }];
}

/** Whether a block only says that there is nothing to say. */
export function saysNone(block: RootContent): boolean {
  return textsOf(block).every((text) => /^\W*(?:none|no|nothing|-)?\W*$/i.test(text));
}

function nothingAllowed(line: number): IssueFlaw {
  return { where: `Allowed paths, line ${line}`, what: 'it allows no path, so that nothing could be changed', remedy: 'Name at least one path, or leave the section out: then the policy alone says what may change.' };
}
