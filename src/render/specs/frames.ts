import type { SpecFinding } from '../../contract/spec.ts';
import { codeFrameOf } from '../../documents/code-frame.ts';
import type { GuardView } from './guard-view.ts';

/** Shows the lines around findings. Each file is split once; null where its text is not at hand, or ends before the line. */
export function frames({ text }: Pick<GuardView, 'text'>): (finding: Pick<SpecFinding, 'path' | 'line' | 'column'>) => string | null {
  const known = new Map<string, readonly string[]>();
  return ({ path, line, column }) => {
    const lines = known.get(path) ?? text(path)?.split(/\r?\n/) ?? [];
    known.set(path, lines);
    return (lines[line - 1] ?? '').length + (lines[line] ?? '').length === 0 ? null : codeFrameOf(lines, { line, column });
  };
}
