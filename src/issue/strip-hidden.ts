/** Text without the characters a reader of the rendered issue cannot see, and what was taken out. */
export interface Stripped {
  readonly text: string;
  readonly removed: readonly { readonly what: string; readonly count: number }[];
}

/** Format and control characters but newline and tab, halves of pairs, and all that renders as nothing: tags, variation selectors, fillers, the blank of Braille. */
const HIDDEN = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]|[^\P{Cc}\n\t]/gu;

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
