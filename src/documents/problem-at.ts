import type { Problem } from '../contract/intake.ts';
import { codeFrame } from './code-frame.ts';
import type { Position } from './read-yaml.ts';

/** A text that people wrote, with the name that errors call it by. */
export interface SourceText {
  readonly source: string;
  readonly text: string;
}

/** A problem with a text: the place before the sentence, and the lines around it. */
export function problemAt({ source, text }: SourceText, position: Position, { what, remedy, reason }: { readonly what: string; readonly remedy: string; readonly reason: string }): Problem {
  const where = `${source}:${position.line}:${position.column}`;
  return { reason, sentence: `${where}: ${what}.`, remedy, where, ...(text === '' ? {} : { frame: codeFrame(text, position) }) };
}
