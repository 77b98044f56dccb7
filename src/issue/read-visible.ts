import type { Code, Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { RemovedText } from '../contract/issue.ts';
import { nearInCode } from './far-text.ts';
import { hiddenRegions, type Region } from './hidden-regions.ts';
import { cutsIn, visibleSource } from './cuts.ts';
import { endOf, startOf } from './positions.ts';
import { lineAt, stripHidden } from '../documents/strip-hidden.ts';
import { tally } from './tally.ts';

/** The blocks of a body as a reader of the page sees them, and what of it that reader does not see. */
export interface Visible {
  /** Without what is hidden, and without the `codex` blocks. */
  readonly blocks: readonly RootContent[];
  /** The fenced blocks in the language `codex`, with their line and whether they stand in a quote or a list. */
  readonly codex: readonly { readonly value: string; readonly line: number; readonly nested: boolean }[];
  /** The Markdown of blocks that follow each other, without what is not seen. */
  readonly sourceOf: (content: readonly RootContent[]) => string;
  /** The line a block begins on. */
  readonly lineOf: (block: Nodes) => number;
  readonly removed: readonly RemovedText[];
}

/** Emphasis is read in time that grows with the square of its marks, and nothing here depends on it. */
const WITHOUT_EMPHASIS = { extensions: [{ disable: { null: ['attention'] } }] };

/**
 * Reads Markdown, and finds what could talk to a model behind a reader's back: hidden characters, comments, tags, images,
 * definitions, titles of links, words behind a fence, what is folded, drawn or out of sight. After a comment that is never
 * closed a page shows nothing more.
 */
export function readVisible(body: string): Visible {
  const stripped = stripHidden(body.replace(/\r\n?/g, '\n'));
  const end = unclosedComment(fromMarkdown(stripped.text, WITHOUT_EMPHASIS).children, stripped.text);
  const text = stripped.text.slice(0, end ?? stripped.text.length);
  const root = fromMarkdown(text, WITHOUT_EMPHASIS);
  const regions = hiddenRegions(root, text);
  const seen = pruned(root.children, regions, text);
  const fences = codexFences(seen);
  const intents = fences.map((node) => ({ from: startOf(node), to: endOf(node), what: 'codex' }));
  const blocks = pruned(seen, intents, text);
  const cuts = [...regions.map((region) => ({ ...region, keep: '' })), ...blocks.flatMap((block) => cutsIn(block, text))];
  const lineOf = (node: Nodes): number => lineAt(text, startOf(node));
  return {
    blocks,
    codex: fences.map((node) => ({ value: node.value, line: lineOf(node), nested: !root.children.some((block) => startOf(block) === startOf(node) && block.type === 'code') })),
    sourceOf: (content) => visibleSource(text, content, [...cuts, ...intents.map((region) => ({ ...region, keep: '' }))]),
    lineOf,
    removed: tally([
      ...stripped.removed,
      ...cuts.map(({ from, what }) => ({ what, count: 1, line: lineAt(text, from) })),
      ...(end === null ? [] : [{ what: 'text after an HTML comment that is never closed', count: 1, line: lineAt(stripped.text, end) }]),
    ]),
  };
}

function unclosedComment(nodes: readonly Nodes[], text: string): number | null {
  for (const node of nodes) {
    if (node.type === 'html') {
      const opened = node.value.replace(/<!--(?:-?>|[\s\S]*?-->)/g, (comment) => ' '.repeat(comment.length)).indexOf('<!--');
      // Lines of a quote or a list lose their marks in the value, so the place is looked for again in the source.
      if (opened !== -1) return text.indexOf('<!--', startOf(node));
    }
    const inside = 'children' in node ? unclosedComment(node.children, text) : null;
    if (inside !== null) return inside;
  }
  return null;
}

/** The nodes without what lies in a region. Of text and HTML that a region begins or ends in, the rest is left. */
function pruned<Node extends Nodes>(nodes: readonly Node[], regions: readonly Region[], text: string): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    const [from, to] = [startOf(node), endOf(node)];
    const own = overlapping(regions, from, to);
    const [first] = own;
    if (first === undefined) return [node];
    if (first.from <= from && first.to >= to) return [];
    if (node.type === 'code') return [{ ...node, value: nearInCode(node.value) }];
    if (node.type === 'html' || node.type === 'text') return between(own, from, to).map((piece) => ({ ...node, value: text.slice(piece.from, piece.to), position: { start: { line: 1, column: 1, offset: piece.from }, end: { line: 1, column: 1, offset: piece.to } } }));
    // The children of a node are of the types it had before: some are gone, none is new.
    return 'children' in node ? [{ ...node, children: pruned<Nodes>(node.children, regions, text) } as Node] : [node];
  });
}

/** The regions that reach into a stretch; they are in order, so that the first is found by halving. */
function overlapping(regions: readonly Region[], from: number, to: number): readonly Region[] {
  let [low, high] = [0, regions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle]?.to ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < regions.length && (regions[end]?.from ?? to) < to) end += 1;
  return regions.slice(low, end);
}

/** What of a stretch lies outside the regions. */
function between(regions: readonly Region[], from: number, to: number): readonly Pick<Region, 'from' | 'to'>[] {
  const starts = [from, ...regions.map((region) => region.to)];
  const ends = [...regions.map((region) => region.from), to];
  return starts.map((start, index) => ({ from: start, to: ends[index] ?? to })).filter((piece) => piece.to > piece.from);
}

function codexFences(nodes: readonly Nodes[]): readonly Code[] {
  return nodes.flatMap((node) => (node.type === 'code' ? (node.lang?.toLowerCase() === 'codex' ? [node] : []) : 'children' in node ? codexFences(node.children) : []));
}
