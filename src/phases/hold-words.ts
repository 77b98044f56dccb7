import type { CodexDoing } from '../ports/codex.ts';
import type { Narrator } from '../ports/narrator.ts';

/** What Codex says in a turn, while nobody knows yet whether it may be told. */
export interface HeldWords {
  /** Says at once that Codex did something, and keeps the words. */
  readonly tell: (doing: CodexDoing) => void;
  /** Shows the words: they may be told. */
  readonly release: () => void;
}

/** The log shows no more than this many bytes of one source anyway. */
const KEPT_LINES = 2000;

/** Keeps the words of a turn back from the log until they are released, if ever. */
export function holdWords(narrator: Narrator): HeldWords {
  const lines: string[] = [];
  const quote = (source: string, line: string): void => narrator.quote(source, new TextEncoder().encode(`${line}\n`));
  return {
    tell: ({ brief, words }) => {
      quote('codex', brief);
      if (lines.length < KEPT_LINES) lines.push(words);
    },
    release: () => {
      if (lines.length > 0) narrator.say('No new secret was found in the change, so here is what Codex did, in its own words:');
      for (const line of lines) quote('codex, in its own words', line);
    },
  };
}
