import type { SpecFinding } from '../../contract/spec.ts';
import type { SpecCode } from '../../contract/spec-codes.ts';
import { codeFrameOf } from '../../documents/code-frame.ts';
import type { GuardView } from './guard-view.ts';

/** The lines of files, each split once; none where a text is not at hand. */
export function linesOf({ text }: Pick<GuardView, 'text'>): (path: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (path) => {
    const lines = known.get(path) ?? text(path)?.split(/\r?\n/) ?? [];
    known.set(path, lines);
    return lines;
  };
}

/** Shows the lines around findings; null where there are none, and for what is of a whole file, whose first line says nothing about it. */
export function frames(view: Pick<GuardView, 'text'>): (finding: Pick<SpecFinding, 'code' | 'path' | 'line' | 'column'>) => string | null {
  const lines = linesOf(view);
  return ({ code, path, line, column }) => {
    const ofFile = lines(path);
    const isEmpty = (ofFile[line - 1] ?? '') + (ofFile[line] ?? '') === '';
    return isEmpty || (line === 1 && OF_A_FILE.has(code)) ? null : codeFrameOf(ofFile, { line, column });
  };
}

const OF_A_FILE: ReadonlySet<SpecCode> = new Set(['spec:index-missing', 'spec:mini-spec-missing', 'spec:change-unread']);
