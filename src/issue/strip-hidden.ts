/** Text without the characters a reader of the rendered issue cannot see, and what was taken out. */
export interface Stripped {
  readonly text: string;
  readonly removed: readonly { readonly what: string; readonly count: number }[];
}

/** Format and control characters but newline and tab, tags, variation selectors, and the fillers that render as nothing. */
const HIDDEN = /[\p{Cf}\u{E0000}-\u{E0FFF}\uFE00-\uFE0F\u180B-\u180F\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]|[^\P{Cc}\n\t]/gu;

/** Removes hidden characters and counts each kind, in the order of their code points. */
export function stripHidden(text: string): Stripped {
  const counts = new Map<number, number>();
  const visible = text.replace(HIDDEN, (character) => {
    const point = character.codePointAt(0) ?? 0;
    counts.set(point, (counts.get(point) ?? 0) + 1);
    return '';
  });
  const removed = [...counts]
    .toSorted(([left], [right]) => left - right)
    .map(([point, count]) => ({ what: `U+${point.toString(16).toUpperCase().padStart(4, '0')}`, count }));
  return { text: visible, removed };
}
