import type { Problem } from '../contract/intake.ts';
import { inertText } from '../core/inert.ts';

/** Problems as a terminal shows them: sentence, lines of the file, remedy. A file may be a stranger's, and the terminal a runner's, so that nothing of it can act. */
export function problemsText(problems: readonly Problem[]): string {
  return problems.map(({ sentence, remedy, frame }) => `${inertText(sentence)}\n${frame === undefined ? '' : inertLines(frame.replaceAll(/^/gm, '  '))}  ${inertText(remedy)}\n`).join('\n');
}

/** Lines of ours that quote a file, each made inert. */
export function inertLines(text: string): string {
  return text.split('\n').map((line) => `${inertText(line)}\n`).join('');
}

/** Prints why a command ends, and answers its exit code. */
export function complain(code: number, what: string): number {
  process.stderr.write(`codex-orchestrator: ${what}\n`);
  return code;
}
