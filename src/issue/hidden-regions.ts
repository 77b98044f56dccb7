import type { Code, Nodes, Parents } from 'mdast';
import { farInCode, farInParagraph, wideGap } from './far-text.ts';
import { hidingElements, type Tag, tagsIn } from './hiding-elements.ts';
import { endOf, startOf } from './positions.ts';
import { hiddenName } from '../documents/strip-hidden.ts';
import { cellsBeyond } from './table-cells.ts';

/** A piece of the source that is not seen on the page, or not as text; `what` names it. */
export interface Region {
  readonly from: number;
  readonly to: number;
  readonly what: string;
}

/** Languages of a fence that GitHub draws instead of showing, comments in them and all. */
const DRAWN = new Set(['mermaid', 'math', 'geojson', 'topojson', 'stl']);

/** Finds what a page draws, folds, sets small at its end or pushes out of sight; in order, without overlaps. */
export function hiddenRegions(root: Parents, text: string): readonly Region[] {
  const regions: Region[] = [];
  const tags: Tag[] = [];
  const visit = (node: Nodes, next: readonly Nodes[]): void => {
    if (node.type === 'html') tags.push(...tagsIn(text.slice(startOf(node), endOf(node)), startOf(node)));
    if (node.type === 'code') regions.push(...ofCode(node, text));
    if (node.type === 'text') regions.push(...references(text.slice(startOf(node), endOf(node)), startOf(node)));
    if (node.type === 'definition' && node.identifier.startsWith('^')) regions.push({ from: startOf(node), to: endOfFootnote(endOf(node), next, text), what: 'footnote' });
    if (node.type === 'paragraph' || node.type === 'heading') regions.push(...ofParagraph(node, next, text));
    if (!('children' in node)) return;
    for (const [index, child] of node.children.entries()) visit(child, node.children.slice(index + 1, index + 4));
  };
  visit(root, []);
  for (const [index, block] of root.children.entries()) regions.push(...wideGap(text, endOf(block), root.children[index + 1]));
  return merged([...regions, ...hidingElements(tags, text.length)]);
}

function ofCode(node: Code, text: string): readonly Region[] {
  if (DRAWN.has((node.lang ?? '').toLowerCase())) return [{ from: startOf(node), to: endOf(node), what: `diagram or formula (${(node.lang ?? '').toLowerCase()})` }];
  return farInCode(text.slice(startOf(node), endOf(node)), startOf(node));
}

function ofParagraph(node: Parents, next: readonly Nodes[], text: string): readonly Region[] {
  const [from, to] = [startOf(node), endOf(node)];
  const codes = node.children.filter(({ type }) => type === 'inlineCode');
  // What stands in code is shown as it is, so that it can begin and end nothing here.
  const pieces = codes.map((code, index) => '`'.repeat(endOf(code) - startOf(code)) + text.slice(endOf(code), index + 1 < codes.length ? startOf(codes[index + 1] ?? code) : to));
  const source = text.slice(from, codes[0] === undefined ? to : startOf(codes[0])) + pieces.join('');
  const quoted = codes.filter((code) => text[startOf(code) - 1] === '$' && text[endOf(code)] === '$').map((code) => ({ from: startOf(code) - 1, to: endOf(code) + 1, what: FORMULA }));
  return [...quoted, ...formulas(source, from), ...footnote(source, from, next, text), ...farInParagraph(source, from), ...ofTable(node, text)];
}

/** In a table code ends with its cell, so that what reaches farther is none there, and may be anything. */
function ofTable(node: Parents, text: string): readonly Region[] {
  const beyond = cellsBeyond(text.slice(startOf(node), endOf(node)), startOf(node));
  if (beyond === null) return [];
  const codes = node.children.filter((child) => child.type === 'inlineCode' && /\n|(?<!\\)\|/.test(text.slice(startOf(child), endOf(child))));
  return [...beyond, ...codes.map((code) => ({ from: startOf(code), to: endOf(code), what: 'code across the cells of a table' }))];
}

const FORMULA = 'diagram or formula (maths)';

/** Formulas with a command or a comment in them, both of which can hold words that are never drawn. */
function formulas(source: string, from: number): readonly Region[] {
  const found = source.matchAll(/\$\$(?:\\[^\n]|[^$\\])+\$\$|(?<![\w$\\])\$(?=[^\s$])(?:\\[^\n]|[^$\\])*(?<!\s)\$(?![\w$])/g);
  return [...found].flatMap((match) => (/[\\%]/.test(match[0]) ? [{ from: from + match.index, to: from + match.index + match[0].length, what: FORMULA }] : []));
}

/** A footnote runs to the end of its paragraph and through the indented text behind it; one that nothing points to is not shown at all. */
function footnote(source: string, from: number, next: readonly Nodes[], text: string): readonly Region[] {
  const [opening] = source.matchAll(/^[ \t>]*\[\^[^\]\s]+\]:/gm);
  if (opening === undefined) return [];
  return [{ from: from + opening.index, to: endOfFootnote(from + source.length, next, text), what: 'footnote' }];
}

/** Behind its first line come lines that follow at once, and indented ones. */
function endOfFootnote(end: number, next: readonly Nodes[], text: string): number {
  let last = end;
  for (const behind of next) {
    const follows = behind.type === 'paragraph' && text.slice(last, startOf(behind)).split('\n').length === 2;
    const isIndented = behind.type === 'code' && !/^\s*[`~]/.test(text.slice(startOf(behind), endOf(behind)));
    if (!follows && !isIndented) break;
    last = endOf(behind);
  }
  return last;
}

/** The names that stand for hidden characters; what has no name is written as a number. */
const NAMED: Readonly<Record<string, number>> = {
  shy: 0xad, zwnj: 0x200c, zwj: 0x200d, lrm: 0x200e, rlm: 0x200f, ZeroWidthSpace: 0x200b, NegativeThickSpace: 0x200b, NegativeMediumSpace: 0x200b, NegativeThinSpace: 0x200b, NegativeVeryThinSpace: 0x200b,
  NoBreak: 0x2060, af: 0x2061, ApplyFunction: 0x2061, it: 0x2062, InvisibleTimes: 0x2062, ic: 0x2063, InvisibleComma: 0x2063,
};

/** Hidden characters that are written as references, `&#8203;`, and come to life on the page. */
function references(source: string, from: number): readonly Region[] {
  return [...source.matchAll(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,31}));/g)].flatMap((match) => {
    const [whole, decimal, hexadecimal, name = ''] = match;
    const point = decimal === undefined ? (hexadecimal === undefined ? NAMED[name] : Number.parseInt(hexadecimal, 16)) : Number(decimal);
    const what = point === undefined || !(Object.hasOwn(NAMED, name) || name === '') ? null : hiddenName(point);
    return what === null ? [] : [{ from: from + match.index, to: from + match.index + whole.length, what }];
  });
}

/** In order; a region that begins inside another is part of it. */
function merged(regions: readonly Region[]): readonly Region[] {
  const whole: Region[] = [];
  for (const region of regions.toSorted((left, right) => left.from - right.from || right.to - left.to)) {
    const last = whole.at(-1);
    if (last === undefined || region.from >= last.to) whole.push(region);
    else if (region.to > last.to) whole.splice(-1, 1, { ...last, to: region.to });
  }
  return whole;
}
