import { asciiBytes, type ByteClass } from './byte-class.ts';

/** A piece of a stream: bytes of which `[start, end)` are there. `final` says that nothing follows. */
export interface Window {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly final: boolean;
}

/** What is overwritten, that it is nothing, or that only more bytes can tell. */
export type Match = { readonly from: number; readonly to: number } | 'no' | 'more';

/** One family of secrets that are known by their form. */
export interface Family {
  readonly rule: string;
  /** What each of them begins with. Three bytes of it at `probe` are looked for, so those should be rare in ordinary text. */
  readonly prefix: Uint8Array;
  readonly probe: number;
  /** No letter, digit or `_` may stand before it. */
  readonly atWordStart: boolean;
  /** Judges what follows the prefix; `start` is where that begins. Reads forward only. */
  readonly match: (window: Window, start: number) => Match;
}

/** A run of bytes of a class, as long as it gets, or a fixed text. The bytes of `kept` steps are not overwritten. */
export type Step = { readonly of: ByteClass; readonly least: number; readonly most: number; readonly kept?: true } | { readonly text: Uint8Array; readonly kept?: true };

export interface FamilyOptions {
  readonly probe?: number;
  readonly anywhere?: true;
  /** The prefix tells what it is and is no secret itself. */
  readonly keepsPrefix?: true;
  /** Tells what only looks like a secret: a documented example, a placeholder. */
  readonly accept?: (secret: string) => boolean;
}

/** Describes a family by what follows its prefix, step by step, without ever going back. */
export function family(rule: string, prefix: string, steps: readonly Step[], options: FamilyOptions = {}): Family {
  const start = options.keepsPrefix === true ? 0 : prefix.length;
  return {
    rule,
    prefix: asciiBytes(prefix),
    probe: options.probe ?? 0,
    atWordStart: options.anywhere !== true,
    match: (window, at) => {
      const span = walk(window, at, steps);
      if (span === 'no' || span === 'more') return span;
      const from = (span.from === at ? at - start : span.from);
      return options.accept === undefined || options.accept(textOf(window.bytes, from, span.to)) ? { from, to: span.to } : 'no';
    },
  };
}

/** The place behind the last step, with the place where the last kept step before a secret one ended. */
function walk({ bytes, end, final }: Window, start: number, steps: readonly Step[]): Match {
  let at = start;
  let from = start;
  let to = start;
  for (const step of steps) {
    const begun = at;
    if ('text' in step) {
      for (const byte of step.text) {
        if (at === end) return final ? 'no' : 'more';
        if (bytes[at] !== byte) return 'no';
        at += 1;
      }
    } else {
      const last = at + step.most;
      while (at < last && at < end && step.of[bytes[at] ?? 0] === 1) at += 1;
      if (at === end && at < last && !final) return 'more';
      if (at - begun < step.least) return 'no';
    }
    if (step.kept !== true) to = at;
    else if (to === from) from = to = at;
  }
  return { from, to };
}

/** The text of ASCII bytes. */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
