import type { Region } from './hidden-regions.ts';

/** The row below the names of the columns: GitHub makes a table of a paragraph by it. */
const DELIMITER = /^(?=.*[|:])\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Finds what a table does not show: the cells of a row beyond its columns, which GitHub drops. Null for a paragraph that is no table. */
export function cellsBeyond(source: string, from: number): readonly Region[] | null {
  const lines = linesOf(source);
  const delimiter = lines.findIndex(({ text }, index) => index > 0 && DELIMITER.test(text));
  if (delimiter === -1) return null;
  const columns = (lines[delimiter]?.text ?? '').split('|').filter((cell) => cell.trim() !== '').length;
  return lines.slice(delimiter + 1).flatMap(({ text, at }) => {
    const end = endOfCell(text, columns);
    return end === -1 || text.slice(end).replace(/^\|?\s*$/, '') === '' ? [] : [{ from: from + at + end, to: from + at + text.length, what: 'cell beyond the columns of a table' }];
  });
}

/** The lines without the marks of the quotes and lists they stand in, and where each begins. */
function linesOf(source: string): readonly { readonly text: string; readonly at: number }[] {
  let next = 0;
  return source.split('\n').map((line) => {
    const mark = /^[ \t>]*/.exec(line)?.[0].length ?? 0;
    const at = next + mark;
    next += line.length + 1;
    return { text: line.slice(mark), at };
  });
}

/** Where the cell of a number ends, at its bar; -1 where the row has no more. A bar behind a backslash ends none. */
function endOfCell(row: string, columns: number): number {
  let cells = 0;
  for (let at = row.startsWith('|') ? 1 : 0; at < row.length; at += 1) {
    if (row[at] === '\\') at += 1;
    else if (row[at] === '|') {
      cells += 1;
      if (cells === columns) return at;
    }
  }
  return -1;
}
