import type { Nodes } from 'mdast';
import type { Region } from './hidden-regions.ts';
import { startOf } from './positions.ts';

/** Blanks in a row that push what follows out of the window, and blank lines that push it below. */
const COLUMNS = 100;
const LINES = 20;
/** Blanks that a paragraph does not fold into one: this many fill several lines. */
const FIRM = 40;

const BEHIND = 'text behind a long run of blanks';

const FAR_ALONG = new RegExp(`[\\p{Zs}\\t]{${COLUMNS},}[^\\n]*`, 'gu');
const FAR_BELOW = new RegExp(`(?:\\n[\\p{Zs}\\t>]*){${LINES},}(?=\\n)`, 'u');
/** A blank that the page shows as one: not folded with its neighbours as a space is. */
const FIRM_BLANK = '&(?:nbsp|ensp|emsp|thinsp|hairsp|numsp|puncsp|emsp13|emsp14|NonBreakingSpace|ThinSpace|VeryThinSpace|HairSpace|MediumSpace|ThickSpace);|&#(?:160|819[2-9]|820[0-2]|8239|8287|12288);|&#[xX](?:[aA]0|200[0-9aA]|202[fF]|205[fF]|3000);|<br ?/?>|\\\\\\n|[^\\S \\t\\n]';
const FIRM_BLANKS = new RegExp(`(?:${FIRM_BLANK}|[ \\t\\n]){${FIRM},}`, 'gu');
const LOOSE_BLANKS = new RegExp(`[ \\t]{${COLUMNS},}`, 'g');

/** What of a code block stands so far to the right, or so far below, that nobody scrolls there. */
export function farInCode(source: string, from: number): readonly Region[] {
  const along = [...source.matchAll(FAR_ALONG)].flatMap((match) => (match[0].trim() === '' ? [] : [{ from: from + match.index, to: from + match.index + match[0].length, what: BEHIND }]));
  const below = FAR_BELOW.exec(source);
  const fence = /\n[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.exec(source)?.index ?? source.length;
  if (below === null || below.index >= fence || source.slice(below.index, fence).trim() === '') return along;
  return [...along, { from: from + below.index, to: from + fence, what: BEHIND }];
}

/** The words of a code block without those that `farInCode` finds. */
export function nearInCode(value: string): string {
  const below = FAR_BELOW.exec(`${value}\n`);
  return (below === null ? value : value.slice(0, below.index)).replace(FAR_ALONG, '');
}

/** What of a paragraph stands behind blanks that the page does not fold; and long runs of those it does fold. */
export function farInParagraph(source: string, from: number): readonly Region[] {
  const firm = [...source.matchAll(FIRM_BLANKS)].find(([run]) => (run.match(new RegExp(FIRM_BLANK, 'gu')) ?? []).length >= FIRM);
  const until = firm?.index ?? source.length;
  const loose = [...source.slice(0, until).matchAll(LOOSE_BLANKS)].map((match) => ({ from: from + match.index + 1, to: from + match.index + match[0].length, what: 'long run of blanks' }));
  return firm === undefined ? loose : [...loose, { from: from + until, to: from + source.length, what: BEHIND }];
}

/** The blank lines between two blocks, all but one, where they would push the second out of the window of an editor. */
export function wideGap(text: string, from: number, next: Nodes | undefined): readonly Region[] {
  if (next === undefined) return [];
  const gap = text.slice(from, startOf(next));
  const end = gap.lastIndexOf('\n') + 1;
  return gap.trim() === '' && gap.split('\n').length > LINES + 1 ? [{ from: from + gap.indexOf('\n', gap.indexOf('\n') + 1) + 1, to: from + end, what: 'long run of blank lines' }] : [];
}
