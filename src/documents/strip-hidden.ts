import type { RemovedText } from '../contract/issue.ts';

/** Text without the characters a reader of the rendered issue cannot see, and what was taken out. */
export interface Stripped {
  readonly text: string;
  readonly removed: readonly RemovedText[];
}

/** Format and control characters but newline and tab, halves of pairs, and all that renders as nothing: tags, variation selectors, fillers, the blank of Braille. */
const HIDDEN = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]|[^\P{Cc}\n\t]/gu;

/** What makes pictures of letters: one selector behind a picture or a key, and the joiner between two pictures. They hide nothing, so nobody is told. */
const ORDINARY = /(?<=\p{Extended_Pictographic}\p{Emoji_Modifier}?)(?:\uFE0F?\u200D(?=\p{Extended_Pictographic})|[\uFE0E\uFE0F](?![\uFE00-\uFE0F]))|(?<=[#*0-9])\uFE0F(?=\u20E3)/gu;

/** Removes hidden characters and counts each kind, in the order of their code points, with the line of the first. */
export function stripHidden(text: string): Stripped {
  const told = new Map<number, { count: number; offset: number }>();
  const plain = text.replace(ORDINARY, '');
  const visible = plain.replace(HIDDEN, (character, offset: number) => {
    const point = character.codePointAt(0) ?? 0;
    const known = told.get(point);
    if (known === undefined) told.set(point, { count: 1, offset });
    else known.count += 1;
    return '';
  });
  const removed = [...told]
    .toSorted(([left], [right]) => left - right)
    .map(([point, { count, offset }]) => ({ what: pointName(point), count, line: lineAt(plain, offset) }));
  return { text: visible, removed };
}

/** The first hidden character of a text as it stands in a file, which may begin with a mark of the byte order and end its lines in either way; null where there is none. */
export function firstHidden(text: string): { readonly what: string; readonly offset: number } | null {
  if (/^[\t\n\r\x20-\x7e]*$/.test(text) && !/\r(?!\n)/.test(text)) return null;
  const seen = text.replace(/^\ufeff|\r(?=\n)/g, ' ').replace(ORDINARY, (selectors) => ' '.repeat(selectors.length)).replace(JOINED, ' ');
  const offset = seen.search(HIDDEN);
  return offset === -1 ? null : { what: pointName(seen.codePointAt(offset) ?? 0), offset };
}

/** What tells letters apart in the scripts that join them, and is nothing between others. */
const JOINED = /(?<=[[\p{L}\p{M}]--\p{Script=Latin}])[\u200c\u200d](?=[[\p{L}\p{M}]--\p{Script=Latin}])/gv;

/** The name of a code point that is hidden, `U+200B`; null for one that people see. */
export function hiddenName(point: number): string | null {
  if (point > 0x10ffff) return null;
  return String.fromCodePoint(point).replace(HIDDEN, '') === '' ? pointName(point) : null;
}

/** The line an offset stands on, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

function pointName(point: number): string {
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
