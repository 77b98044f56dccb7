import type { Nodes, RootContent } from 'mdast';
import { endOf, startOf } from './positions.ts';
import { stripHidden } from '../documents/strip-hidden.ts';

/** A piece of the source that is not seen on the page, and what stands in its place. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly what: string;
  readonly keep: string;
}

/** Where a link may lead: an address, or a place of the repository, in letters that all are seen. Others can hold sentences. */
const ADDRESS = /^(?:https?:\/\/|mailto:|\.{0,2}\/|#|[\w.-]+(?:[/#?]|$))[\x21-\x7e]{0,500}$/i;

/** What of a node is not seen: comments, tags, images, definitions, words behind links and fences. */
export function cutsIn(node: Nodes, text: string): readonly Cut[] {
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
      if (text[from] !== '[') return inside;
      if (!hasWords(node)) return [{ from, to, what: 'link without words', keep: '' }];
      const end = last === undefined ? from + 1 : endOf(last);
      const keep = node.type === 'link' ? (ADDRESS.test(node.url) ? `](${node.url})` : ']') : ']';
      return text.slice(end, to) === keep ? inside : [...inside, { from: end, to, what: 'words behind a link', keep }];
    }
    default:
      return 'children' in node ? node.children.flatMap((child) => cutsIn(child, text)) : [];
  }
}

/** Whether anything is seen of a node, once hidden characters are gone. */
function hasWords(node: Nodes): boolean {
  if (node.type === 'text' || node.type === 'inlineCode') return /\S/.test(stripHidden(node.value).text);
  return 'children' in node && node.children.some(hasWords);
}

/** The words of a piece of HTML: no comments, no tags. */
export function wordsOfHtml(html: string): string {
  return html
    .replace(/<!--(?:-?>[\s\S]*?-->|-?>|[\s\S]*?(?:-->|$))/g, '')
    .replace(/<(?:[^<>"']|"[^"]*"|'[^']*')*>/g, '')
    .replace(/<[^>]*(>|$)/g, '');
}

/** The source from the first block to the last, without what is cut. */
export function visibleSource(text: string, content: readonly RootContent[], cuts: readonly Cut[]): string {
  const [first, last] = [content.at(0), content.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [start, end] = [startOf(first), endOf(last)];
  let visible = '';
  let at = start;
  for (const { from, to, keep } of cuts.filter((cut) => cut.to > start && cut.from < end).toSorted((left, right) => left.from - right.from)) {
    if (to <= at) continue;
    // What begins inside an earlier cut has nothing left to stand for.
    visible += text.slice(at, Math.max(at, from)) + (from >= at ? keep : '');
    at = to;
  }
  return (visible + text.slice(at, Math.max(at, end))).trim();
}

/** Of the words behind the opening of a fence a page shows none; the name of a language is left. */
function fenceCut(text: string, from: number): readonly Cut[] {
  const [opening = '', mark = '', info = ''] = /^(`{3,}|~{3,})([^\n]*)/.exec(text.slice(from, from + 65_536)) ?? [];
  return info === '' || /^ ?[\w+#.-]{1,20}$/.test(info) ? [] : [{ from: from + mark.length, to: from + opening.length, what: 'words behind a fence', keep: '' }];
}
