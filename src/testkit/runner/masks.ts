/** Replaces secrets in what a runner shows. */
export type Masks = {
  /** Adds a value, each of its lines and its common encodings; blank values are ignored. */
  readonly add: (value: string) => void;
  /** Returns the text with every known value replaced by `***`. */
  readonly apply: (text: string) => string;
};

/** Starts with no secrets known. */
export function createMasks(): Masks {
  const values = new Set<string>();
  return {
    add: (value) => {
      for (const one of [value, ...value.split(/\r\n|\r|\n/)]) {
        if (one.trim() !== '') for (const form of forms(one)) values.add(form);
      }
    },
    apply: (text) => maskRanges(text, [...values].flatMap((value) => occurrences(text, value))),
  };
}

type Range = readonly [start: number, end: number];

function forms(value: string): readonly string[] {
  const bytes = Buffer.from(value, 'utf8');
  // Base64 depends on where in the surrounding text the value starts, so all three alignments are kept, less their ragged edges.
  const base64 = [0, 1, 2].map((shift) => bytes.subarray(shift).toString('base64').replace(/=+$/, '').slice(0, -1)).filter((form) => form.length >= 6);
  return [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value), ...base64];
}

function occurrences(text: string, value: string): readonly Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) ranges.push([at, at + value.length]);
  return ranges;
}

function maskRanges(text: string, ranges: readonly Range[]): string {
  const merged: [start: number, end: number][] = [];
  for (const [start, end] of [...ranges].sort((one, other) => one[0] - other[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  // From the end, so that earlier positions stay right.
  return merged.reduceRight((masked, [start, end]) => `${masked.slice(0, start)}***${masked.slice(end)}`, text);
}
