import { byteTail } from '../../core/byte-tail.ts';
import { workflowCommand } from '../../core/workflow-command.ts';
import { inertLines, inertText, QUOTE_PREFIX, type InertLines } from '../../core/inert.ts';
import type { Narrator } from '../../ports/narrator.ts';

/** Where the narration goes and how much of a program is shown. */
export interface NarratorOptions {
  readonly write: (text: string) => void;
  /** True under a runner, which turns commands in the log into groups and annotations. */
  readonly workflowCommands: boolean;
  /** At most this many bytes of one source are shown in one group: three quarters from its beginning, the rest from its end. */
  readonly quoteLimitBytes: number;
}

/** Tells what happens in the job log, or as plain text on a terminal. */
export function createNarrator(options: NarratorOptions): Narrator {
  const quotes = new Map<string, Quote>();
  const finishQuotes = (): void => {
    for (const quote of quotes.values()) options.write(quote.finish());
  };
  const line = (text: string): void => {
    finishQuotes();
    options.write(`${text}\n`);
  };
  const command = (name: string, plain: string) => (text: string): void => {
    line(options.workflowCommands ? workflowCommand(name, {}, inertText(text)) : inertText(`${plain}${text}`));
  };
  const group = command('group', '▸ ');
  return {
    say: (text) => line(inertText(text)),
    warn: command('warning', 'Warning: '),
    error: command('error', 'Error: '),
    group: (title) => {
      group(title);
      quotes.clear();
    },
    endGroup: () => {
      finishQuotes();
      quotes.clear();
      if (options.workflowCommands) options.write('::endgroup::\n');
    },
    quote: (source, chunk) => {
      const quote = quotes.get(source) ?? startQuote(options.quoteLimitBytes);
      quotes.set(source, quote);
      const shown = quote.take(chunk);
      // Beyond the limit nothing is shown, and a call of the system for each piece of nothing adds up to seconds a gigabyte.
      if (shown !== '') options.write(shown);
    },
  };
}

interface Quote {
  /** Answers what of the chunk is shown at once. */
  readonly take: (chunk: Uint8Array) => string;
  /** Answers the rest of an unfinished line, and how it ended where too much was said. */
  readonly finish: () => string;
}

function startQuote(limitBytes: number): Quote {
  const tailLimit = Math.floor(limitBytes / 4);
  const state = { headLeft: limitBytes - tailLimit, lines: inertLines(), tail: byteTail(tailLimit) };
  return {
    take: (chunk) => {
      const head = chunk.subarray(0, state.headLeft);
      state.headLeft -= head.byteLength;
      if (head.byteLength < chunk.byteLength) state.tail.add(chunk.subarray(head.byteLength));
      return head.byteLength === 0 ? '' : state.lines.write(head);
    },
    finish: () => {
      const { lines, tail } = state;
      Object.assign(state, { lines: inertLines(), tail: byteTail(tailLimit) });
      const end = tail.bytes();
      const skipped = tail.total() - end.byteLength;
      return skipped === 0 ? lines.write(end) + lines.end() : lines.end() + ending(skipped, end);
    },
  };
}

/** The note about what is missing, and the last lines; the first of them is left out when it begins in its middle. */
function ending(skipped: number, tail: Uint8Array): string {
  const lines: InertLines = inertLines();
  const start = tail.indexOf(0x0a) + 1;
  return `${QUOTE_PREFIX}… ${skipped + start} bytes are not shown here; the evidence holds them all …\n${lines.write(tail.subarray(start))}${lines.end()}`;
}
