import type { Heading, List, ListItem, Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { REQUIRED_SECTIONS, type IssueContract, type RequiredSection } from '../contract/issue.ts';
import { unreadable } from './limits.ts';
import { readVisible, wordsOfHtml } from './read-visible.ts';

const PLACEHOLDERS = new Set(['', 'no response', 'tbd', 'todo', 'n/a', 'na', 'none yet', '…']);
const LONGEST_PLACEHOLDER = 40;

/**
 * Reads an issue's body as a contract. A section runs to the next heading of the same or a higher level, or to the next
 * required heading; headings inside quotes, lists, code and HTML comments are not headings of the issue. A body that is
 * `unreadable` has no sections. What a reader of the page cannot see is left out and named.
 */
export function parseIssue(body: string): IssueContract {
  if (unreadable(body) !== null) return { sections: REQUIRED_SECTIONS.map((name) => ({ name, state: 'missing', text: '' })), criteria: [], removed: [] };
  const { blocks, sourceOf, removed } = readVisible(body);
  const starts = blocks.flatMap((block, index) => {
    const name = block.type === 'heading' ? requiredName(block) : null;
    return block.type === 'heading' && name !== null ? [{ name, index, depth: block.depth }] : [];
  });
  const sections = REQUIRED_SECTIONS.map((name) => {
    const [first, second] = starts.filter((start) => start.name === name);
    if (first === undefined) return { name, state: 'missing' as const, text: '' };
    if (second !== undefined) return { name, state: 'duplicate' as const, text: '' };
    const content = contentOf(blocks, first);
    return isEmpty(content) ? { name, state: 'empty' as const, text: '' } : { name, state: 'present' as const, text: sourceOf(content) };
  });
  const criteria = starts.find(({ name }) => name === 'Acceptance Criteria');
  const present = sections.some(({ name, state }) => name === 'Acceptance Criteria' && state === 'present');
  return {
    sections,
    criteria: criteria !== undefined && present ? criteriaOf(contentOf(blocks, criteria)) : [],
    removed: [...removed],
  };
}

interface Start {
  readonly index: number;
  readonly depth: number;
}

/** NFKC folds compatibility forms; a heading in another script stays another word and does not count. */
function requiredName(heading: Heading): RequiredSection | null {
  const title = plain(heading).normalize('NFKC').replace(/[*_]/g, '').replace(/\s+/g, ' ').trim().replace(/ ?:$/, '').toLowerCase();
  return REQUIRED_SECTIONS.find((name) => name.toLowerCase() === title) ?? null;
}

function contentOf(blocks: readonly RootContent[], start: Start): readonly RootContent[] {
  const after = blocks.slice(start.index + 1);
  const end = after.findIndex((block) => block.type === 'heading' && (block.depth <= start.depth || requiredName(block) !== null));
  return end === -1 ? after : after.slice(0, end);
}

/** A section says nothing when all it holds is headings, rules and the placeholders people leave. */
function isEmpty(content: readonly RootContent[]): boolean {
  return content.every((block) => {
    if (block.type === 'thematicBreak' || block.type === 'heading' || block.type === 'definition') return true;
    if (block.type === 'code') return block.value.trim() === '';
    return textsOf(block).every(saysNothing);
  });
}

/** A task box and the marks of emphasis are no words. */
function saysNothing(text: string): boolean {
  const words = withoutBox(text).normalize('NFKC').replace(/[-_*=\s]+/g, ' ').trim();
  return words.length <= LONGEST_PLACEHOLDER && PLACEHOLDERS.has(words.toLowerCase().replace(/[.!]+$/, ''));
}

function criteriaOf(content: readonly RootContent[]): IssueContract['criteria'] {
  const items = content.filter((block): block is List => block.type === 'list').flatMap(({ children }) => children);
  return items
    .map(criterionText)
    .filter((text) => !saysNothing(text))
    .map((text, index) => ({ id: `AC-${index + 1}`, text }));
}

/** The item's own words and those of the lists in it, on one line and without strong emphasis. */
function criterionText(item: ListItem): string {
  return withoutBox(textsOf(item).join(' ').replace(/\s+/g, ' ').replace(/\*\*([^\s*](?:[^*]{0,300}[^\s*])?)\*\*/g, '$1'));
}

function withoutBox(text: string): string {
  return text.trim().replace(/^\[[ xX]?\](\s+|$)/, '');
}

/** The words of each paragraph, heading and piece of code, in order. */
function textsOf(node: Nodes): readonly string[] {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') return node.children.flatMap(textsOf);
  return [node.type === 'html' ? wordsOfHtml(node.value) : plain(node)].filter((text) => text.trim() !== '');
}

function plain(node: Nodes): string {
  return toString(node, { includeImageAlt: false, includeHtml: false });
}
