import type { Problem } from '../contract/intake.ts';
import { inertText } from '../core/inert.ts';

/** Problems as a terminal shows them: sentence, lines of the file, remedy. A file may be a stranger's, and the terminal a runner's, so that nothing of it can act. */
export function problemsText(problems: readonly Omit<Problem, 'reason'>[]): string {
  return problems.map(({ sentence, remedy, frame }) => `${inertText(sentence)}\n${frame === undefined ? '' : inertLines(frame.replaceAll(/^/gm, '  '))}  ${inertText(remedy)}\n`).join('\n');
}

/** Warnings as a terminal shows them, likewise. */
export function warningsText(warnings: readonly Omit<Problem, 'reason'>[]): string {
  return problemsText(warnings.map((warning) => ({ ...warning, sentence: `Warning: ${warning.sentence}` })));
}

/** Lines of ours that quote a file, each made inert. */
export function inertLines(text: string): string {
  return text.split('\n').map((line) => `${inertText(line)}\n`).join('');
}

/** Prints why a command ends, and answers its exit code. It may quote names of files, which can be anybody's. */
export function complain(code: number, what: string): number {
  process.stderr.write(inertLines(`codex-orchestrator: ${what}`));
  return code;
}
