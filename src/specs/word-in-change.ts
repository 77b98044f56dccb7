import { changedLines, type ChangedLine } from './changed-lines.ts';
import { once } from './once.ts';

/** A file on both sides of a change; null where there is none, or no text. */
export interface TextChange {
  readonly before: string | null;
  readonly after: string | null;
}

/** A word that a change added or removed, with the line where it does. */
export interface FoundWord extends Pick<ChangedLine, 'line' | 'side'> {
  readonly word: string;
}

/** Looks for words in what a change added, then in what it removed. A word of several parts may stand on several lines, of which one has to be changed, or to have come next to the other. */
export function wordInChange(change: TextChange, word: RegExp): FoundWord | null {
  // Most texts hold none of the words, and to compare lines takes far more than to look for them.
  const changed = once(() => changedIn(change));
  const spanning = once(() => ({ added: spanningIn(change.before, word), removed: spanningIn(change.after, word) }));
  for (const side of ['added', 'removed'] as const) {
    for (const { text, line, breaks } of occurrences(side === 'added' ? change.after : change.before, word)) {
      const at = firstOf(changed()[side], line, breaks) ?? (breaks > 0 && !spanning()[side].has(text) ? line : null);
      if (at !== null) return { word: text, line: at, side };
    }
  }
  return null;
}

interface Occurrence {
  readonly text: string;
  readonly line: number;
  /** How many of its line breaks are inside of it. */
  readonly breaks: number;
}

function* occurrences(text: string | null, word: RegExp): Generator<Occurrence> {
  for (const reading of text === null ? [] : readings(text)) {
    const all = new RegExp(word.source, `${word.flags.replace('g', '')}g`);
    let [line, counted] = [1, 0];
    for (let found = all.exec(reading); found !== null; found = all.exec(reading)) {
      line += lineBreaks(reading.slice(counted, found.index));
      counted = found.index;
      yield { text: found[0], line, breaks: lineBreaks(found[0]) };
      // The next one may begin in the midst of this one.
      all.lastIndex = found.index + ((reading.codePointAt(found.index) ?? 0) > 0xffff ? 2 : 1);
    }
  }
}

/** What stands on several lines. */
function spanningIn(text: string | null, word: RegExp): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { text: found, breaks } of occurrences(text, word)) if (breaks > 0) texts.add(found);
  return texts;
}

function firstOf(lines: ReadonlySet<number>, from: number, more: number): number | null {
  for (let line = from; line <= from + more; line += 1) if (lines.has(line)) return line;
  return null;
}

function changedIn({ before, after }: TextChange): Readonly<Record<ChangedLine['side'], ReadonlySet<number>>> {
  const changed = changedLines(before, after);
  const of = (side: ChangedLine['side']): ReadonlySet<number> => new Set(changed.flatMap((one) => (one.side === side ? [one.line] : [])));
  return { added: of('added'), removed: of('removed') };
}

/** A text as it stands, and as a compiler may read it: letters of another width are the same, what is not seen is nothing, and of UTF-16 every other byte is zero. Both have the same lines. */
function readings(text: string): readonly string[] {
  if (!text.includes('\0') && !/\P{ASCII}/u.test(text)) return [text];
  return [text, text.normalize('NFKC').replaceAll('\0', '').replace(/\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, '')];
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
