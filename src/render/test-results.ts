import type { CommandResult } from '../contract/command.ts';
import { describeEnd, succeeded } from '../core/describe-end.ts';
import { quoteBlock, quoteCell, quoteCode } from './quote-markdown.ts';
import { duration } from './view.ts';

/** The table of verification commands, and below it the verbatim end, of so many characters, of the output of each one that failed. */
export function testResults(commands: readonly CommandResult[], tail = 4096): string {
  if (commands.length === 0) return 'No command was run.';
  const rows = commands.map(
    (result) =>
      `| ${succeeded(result) ? '✅' : '❌'} | ${quoteCode(result.id)} | ${quoteCell(result.argv.join(' '))} | ${describeEnd(result).replace(/^ended with /, '')} | ${tests(result)} | ${duration(result.durationMs)} |`,
  );
  const failures = commands.filter((result) => !succeeded(result)).map((result) => failure(result, tail));
  return ['| | Command | Runs | Ended | Tests | Took |', '|---|---|---|---|---|---|', ...rows, ...failures].join('\n');
}

function tests({ tests }: CommandResult): string {
  if (tests === null) return '–';
  const notes = [...(tests.failed > 0 ? [`${tests.failed} failed`] : []), ...(tests.skipped > 0 ? [`${tests.skipped} skipped`] : [])];
  return notes.length === 0 ? `${tests.total}` : `${tests.total} (${notes.join(', ')})`;
}

function failure(result: CommandResult, tail: number): string {
  const where = `${result.log.bytes} bytes, whole in the evidence as ${result.log.path}`;
  if (tail === 0) return `\nThe output of ${quoteCode(result.id)} is left out here (${where}).`;
  const end = quoteBlock(Array.from(result.tail).slice(-tail).join(''));
  return ['', '<details>', `<summary>The end of the output of ${result.id}, verbatim (${where})</summary>`, '', end, '', '</details>'].join('\n');
}
