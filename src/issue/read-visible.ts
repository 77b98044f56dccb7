import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { stripHidden, type Stripped } from './strip-hidden.ts';

/** The blocks of a body, and what of it a reader of the page does not see. */
export interface Visible {
  readonly blocks: readonly RootContent[];
  /** The Markdown of blocks that follow each other, without what is not seen. */
  readonly sourceOf: (content: readonly RootContent[]) => string;
  readonly removed: Stripped['removed'];
}

/** A piece of the source that is not seen on the page, and what stands in its place. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly what: string;
  readonly keep: string;
}

/** Emphasis is read in time that grows with the square of its marks, and nothing here depends on it. */
const WITHOUT_EMPHASIS = { extensions: [{ disable: { null: ['attention'] } }] };

/**
 * Reads Markdown, and finds what could talk to a model behind a reader's back: hidden characters, comments, tags, images,
 * definitions, titles of links, the words behind a fence. After a comment that is never closed a page shows nothing more.
 */
export function readVisible(body: string): Visible {
  const { text: whole, removed } = stripHidden(body.replace(/\r\n?/g, '\n'));
  const end = unclosedComment(fromMarkdown(whole, WITHOUT_EMPHASIS).children, whole);
  const text = whole.slice(0, end ?? whole.length);
  const blocks = fromMarkdown(text, WITHOUT_EMPHASIS).children;
  const cuts = blocks.flatMap((block) => cutsIn(block, text));
  const kinds = [...cuts.map(({ what }) => what), ...(end === null ? [] : ['text after an HTML comment that is never closed'])];
  return { blocks, sourceOf: (content) => visibleSource(text, content, cuts), removed: [...removed, ...tally(kinds)] };
}

/** The words of a piece of HTML: no comments, no tags. */
export function wordsOfHtml(html: string): string {
  return html
    .replace(/<!--(?:-?>|[\s\S]*?(?:-->|$))/g, '')
    .replace(/<(?:[^<>"']|"[^"]*"|'[^']*')*>/g, '')
    .replace(/<[^>]*(>|$)/g, '');
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

function cutsIn(node: Nodes, text: string): readonly Cut[] {
  const [from, to] = [startOf(node), endOf(node)];
  switch (node.type) {
    case 'html':
      return [{ from, to, what: node.value.startsWith('<!--') ? 'HTML comment' : 'HTML tag', keep: wordsOfHtml(node.value) }];
    case 'image':
    case 'imageReference':
      return [{ from, to, what: 'image', keep: '' }];
    case 'definition':
      return [{ from, to, what: 'link definition', keep: '' }];
    case 'code':
      return fenceCut(text, from);
    case 'link':
    case 'linkReference': {
      const last = node.children.at(-1);
      const inside = node.children.flatMap((child) => cutsIn(child, text));
      if (last === undefined || text[from] !== '[') return inside;
      const behind = text.slice(endOf(last), to);
      const keep = node.type === 'link' ? `](${node.url})` : ']';
      return behind === keep ? inside : [...inside, { from: endOf(last), to, what: 'words behind a link', keep }];
    }
    default:
      return 'children' in node ? node.children.flatMap((child) => cutsIn(child, text)) : [];
  }
}

/** Of the words behind the opening of a fence a page shows none; the name of a language is left. */
function fenceCut(text: string, from: number): readonly Cut[] {
  const [opening = '', mark = '', info = ''] = /^(`{3,}|~{3,})([^\n]*)/.exec(text.slice(from, from + 65_536)) ?? [];
  return info === '' || /^ ?[\w+#.-]{1,20}$/.test(info) ? [] : [{ from: from + mark.length, to: from + opening.length, what: 'words behind a fence', keep: '' }];
}

function visibleSource(text: string, content: readonly RootContent[], cuts: readonly Cut[]): string {
  const [first, last] = [content.at(0), content.at(-1)];
  if (first === undefined || last === undefined) return '';
  const own = cuts.filter(({ from, to }) => from >= startOf(first) && to <= endOf(last));
  const pieces = own.map(({ to, keep }, index) => keep + text.slice(to, own[index + 1]?.from ?? endOf(last)));
  return (text.slice(startOf(first), own[0]?.from ?? endOf(last)) + pieces.join('')).trim();
}

function tally(kinds: readonly string[]): Stripped['removed'] {
  return [...new Set(kinds)].toSorted().map((what) => ({ what, count: kinds.filter((kind) => kind === what).length }));
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}
