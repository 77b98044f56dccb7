import type { CommandResult } from '../contract/command.ts';
import { describeEnd } from '../core/describe-end.ts';
import { quoteBlock, quoteCode } from './quote-markdown.ts';
import { duration } from './view.ts';

/** The table of verification commands, and below it the verbatim end of the output of each one that failed. */
export function testResults(commands: readonly CommandResult[]): string {
  if (commands.length === 0) return 'No command was run.';
  const rows = commands.map(
    (result) =>
      `| ${result.exitCode === 0 ? '✅' : '❌'} | ${quoteCode(result.id)} | ${cell(result.argv.join(' '))} | ${describeEnd(result)} | ${tests(result)} | ${duration(result.durationMs)} |`,
  );
  const failures = commands.filter(({ exitCode }) => exitCode !== 0).map(failure);
  return ['| | Command | Runs | Ended | Tests | Took |', '|---|---|---|---|---|---|', ...rows, ...failures].join('\n');
}

function tests({ tests }: CommandResult): string {
  if (tests === null) return '–';
  const notes = [...(tests.failed > 0 ? [`${tests.failed} failed`] : []), ...(tests.skipped > 0 ? [`${tests.skipped} skipped`] : [])];
  return notes.length === 0 ? `${tests.total}` : `${tests.total} (${notes.join(', ')})`;
}

/** A code span in a table cell: the bar would end the cell. */
function cell(text: string): string {
  return quoteCode(text.length > 120 ? `${text.slice(0, 119)}…` : text).replaceAll('|', '\\|');
}

function failure(result: CommandResult): string {
  const size = `${result.log.bytes} bytes, whole in the evidence as ${result.log.path}`;
  return ['', '<details>', `<summary>The end of the output of ${result.id}, verbatim (${size})</summary>`, '', quoteBlock(result.tail), '', '</details>'].join('\n');
}
