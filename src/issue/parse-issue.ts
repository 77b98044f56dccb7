import type { Heading, List, ListItem, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { REQUIRED_SECTIONS, type IssueContract, type RequiredSection } from '../contract/issue.ts';
import { stripHidden } from './strip-hidden.ts';

const PLACEHOLDERS = new Set(['', '_no response_', 'tbd', 'todo', 'n/a', 'na', 'none yet', '...', '…']);

/**
 * Reads an issue's body as a contract. A section runs to the next heading of the same or a higher level, or to the next
 * required heading; headings inside quotes, lists, code and HTML comments are not headings of the issue.
 */
export function parseIssue(body: string): IssueContract {
  const { text, removed } = stripHidden(body.replaceAll('\r\n', '\n'));
  const blocks = fromMarkdown(text).children;
  const starts = blocks.flatMap((block, index) => {
    const name = block.type === 'heading' ? requiredName(block) : null;
    return block.type === 'heading' && name !== null ? [{ name, index, depth: block.depth }] : [];
  });
  const sections = REQUIRED_SECTIONS.map((name) => {
    const found = starts.filter((start) => start.name === name);
    const [first, second] = found;
    if (first === undefined) return { name, state: 'missing' as const, text: '' };
    if (second !== undefined) return { name, state: 'duplicate' as const, text: '' };
    const content = contentOf(blocks, first);
    const raw = sourceOf(text, content);
    return isEmpty(content) ? { name, state: 'empty' as const, text: '' } : { name, state: 'present' as const, text: raw };
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
  const title = toString(heading).normalize('NFKC').trim().replace(/\s+/g, ' ').replace(/:$/, '').toLowerCase();
  return REQUIRED_SECTIONS.find((name) => name.toLowerCase() === title) ?? null;
}

function contentOf(blocks: readonly RootContent[], start: Start): readonly RootContent[] {
  const after = blocks.slice(start.index + 1);
  const end = after.findIndex((block) => block.type === 'heading' && (block.depth <= start.depth || requiredName(block) !== null));
  return end === -1 ? after : after.slice(0, end);
}

function sourceOf(text: string, content: readonly RootContent[]): string {
  const from = content.at(0)?.position?.start.offset;
  const to = content.at(-1)?.position?.end.offset;
  return from === undefined || to === undefined ? '' : text.slice(from, to);
}

/** A section says nothing when all it holds is comments, rules and the placeholders people leave. */
function isEmpty(content: readonly RootContent[]): boolean {
  return content.every((block) => {
    if (block.type === 'thematicBreak' || block.type === 'heading' || block.type === 'definition') return true;
    if (block.type === 'html') return block.value.replace(/<!--[\s\S]*?(-->|$)/g, '').replace(/<[^>]*>/g, '').trim() === '';
    if (block.type === 'list') return block.children.every((item) => saysNothing(toString(item)));
    return saysNothing(toString(block)) && !holdsCode(block);
  });
}

function holdsCode(block: RootContent): boolean {
  return block.type === 'code' && block.value.trim() !== '';
}

function saysNothing(text: string): boolean {
  const plain = text.replace(/<!--[\s\S]*?(-->|$)/g, '').normalize('NFKC').trim().toLowerCase().replace(/[.!]$/, '');
  return PLACEHOLDERS.has(plain) || PLACEHOLDERS.has(`_${plain}_`) || /^[-_*=\s]*$/.test(plain);
}

function criteriaOf(content: readonly RootContent[]): IssueContract['criteria'] {
  const items = content.filter((block): block is List => block.type === 'list').flatMap(({ children }) => children);
  return items
    .map(criterionText)
    .filter((text) => !saysNothing(text))
    .map((text, index) => ({ id: `AC-${index + 1}`, text }));
}

/** The item's own words on one line; a task box is not a word. */
function criterionText(item: ListItem): string {
  return item.children
    .map((child) => toString(child))
    .join(' ')
    .replace(/^\s*\[[ xX]\]\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
