import type { Position } from './read-yaml.ts';

/** What is shown of a line, in characters. */
const WIDTH = 100;

/**
 * The line before a place, the line itself with a caret below, and the line after, numbered. Plain text of one width that
 * reads the same in a log and in a fence; a long line is shown around the place, and characters nobody sees become `·`.
 */
export function codeFrame(text: string, place: Position): string {
  return codeFrameOf(text.split(/\r?\n/), place);
}

/** The same for who shows many places of one text, which is split once. */
export function codeFrameOf(lines: readonly string[], { line, column }: Position): string {
  const last = Math.min(lines.length, line + 1);
  const digits = String(last).length;
  const from = column <= WIDTH - 20 ? 0 : column - 1 - WIDTH / 2;
  const shown: string[] = [];
  for (let number = Math.max(1, line - 1); number <= last; number += 1) {
    if (number > line && number === lines.length && lines.at(-1) === '') break;
    shown.push(`${number === line ? '>' : ' '} ${String(number).padStart(digits)} | ${window(lines[number - 1] ?? '', from)}`.trimEnd());
    if (number === line) shown.push(`  ${' '.repeat(digits)} | ${' '.repeat(Math.max(0, column - 1 - from + (from > 0 ? 1 : 0)))}^`);
  }
  return shown.join('\n');
}

function window(line: string, from: number): string {
  const visible = line.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => (character === '\t' ? ' ' : '·'.repeat(character.length)));
  const part = visible.slice(from, from + WIDTH).toWellFormed();
  return `${from > 0 ? '…' : ''}${part}${from + WIDTH < visible.length ? '…' : ''}`;
}
