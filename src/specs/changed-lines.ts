/** A line that a change added or removed, with its number on that side. */
export interface ChangedLine {
  readonly text: string;
  readonly line: number;
  readonly side: 'added' | 'removed';
}

/** The lines that one text holds more often than the other. A line that only moved is none. */
export function changedLines(before: string | null, after: string | null): readonly ChangedLine[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  return [...surplus(now, old, 'added'), ...surplus(old, now, 'removed')];
}

function surplus(lines: readonly string[], others: readonly string[], side: ChangedLine['side']): readonly ChangedLine[] {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  return lines.flatMap((text, index) => {
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    return count > 0 ? [] : [{ text, line: index + 1, side }];
  });
}

function linesOf(text: string | null): readonly string[] {
  return text === null || text === '' ? [] : text.split(/\r?\n/);
}
