/** Where the parts of a file stand, as offsets into its text. */
export interface FrontMatter {
  /** Of the first character of the YAML. */
  readonly from: number;
  /** Behind the line break before the closing line; equal to `from` where nothing is between. */
  readonly to: number;
  /** Of the first character below the closing line. */
  readonly body: number;
  /** The line of the first line of YAML, counted from 1. */
  readonly line: number;
}

/** The front matter of a text, `none`, or `open` where a first line of it has no closing one. */
export type FoundFrontMatter = FrontMatter | 'none' | 'open';

const OPENING = /^\uFEFF?(?:[ \t\r\n]*\n)?---[ \t]*\r?\n/;
const CLOSING = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\r?$)/g;

/** Finds the front matter: between a line `---` that nothing stands above and the next line `---` or `...`. A mark of the byte order may stand first. */
export function findFrontMatter(text: string): FoundFrontMatter {
  const [opening] = OPENING.exec(text) ?? [];
  if (opening === undefined) return 'none';
  const from = opening.length;
  // The line break of the opening line may be the one before the closing line.
  CLOSING.lastIndex = from - 1;
  const closing = CLOSING.exec(text);
  if (closing === null) return 'open';
  return { from, to: Math.max(from, closing.index + 1), body: closing.index + closing[0].length, line: lineBreaks(opening) + 1 };
}

/** The break between the lines of a text: that of its first line, `\n` where there is but one. */
export function lineBreakOf(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

/** How many line breaks a text holds. */
export function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
