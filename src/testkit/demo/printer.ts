import { relative } from 'node:path';
import { styleText } from 'node:util';
import type { LogLine } from '../runner/run-result.ts';
import type { Outcome } from './outcome.ts';

/** Shows a story on a terminal as it happens. */
export interface Printer {
  title(text: string): void;
  line(line: LogLine): void;
  outcome(outcome: Outcome): void;
}

/** Makes a printer; colours are left out where they are not wanted, as `NO_COLOR` and pipes say. */
export function createPrinter(write: (text: string) => void): Printer {
  const say = (text = ''): void => write(`${text}\n`);
  const style = (format: Parameters<typeof styleText>[0], text: string): string => styleText(format, text, { stream: process.stdout });
  return {
    title: (text) => {
      say();
      say(style('bold', `  ${text}`));
      say(style('dim', '  Real Codex CLI and git; GitHub, the model and the runner are embedded. Nothing leaves this machine.'));
      say();
    },
    line: ({ text, annotation }) => {
      const group = /^##\[group\](.*)$/.exec(text);
      if (group !== null) say(`\n${style(['bold', 'cyan'], `▸ ${group[1] ?? ''}`)}`);
      else if (annotation?.level === 'error') say(`  ${style('red', annotation.message)}`);
      else if (annotation?.level === 'warning') say(`  ${style('yellow', annotation.message)}`);
      else if (!text.startsWith('##[')) say(text.startsWith('│') ? style('dim', `    ${text}`) : `  ${text}`);
    },
    outcome: (outcome) => {
      const colour = outcome.status === 'SUCCESS' ? 'green' : outcome.status === 'IGNORED' ? 'dim' : 'yellow';
      say(`\n${style('bold', '─'.repeat(72))}`);
      say(`${style(['bold', colour], outcome.status)}${outcome.reason === null ? '' : ` (${outcome.reason})`} in ${outcome.durationSeconds} s`);
      const { pullRequest, comment, evidence, manifestSha256 } = outcome;
      if (pullRequest !== null) {
        say(`\n${style('bold', `Pull request #${pullRequest.number}: ${pullRequest.title}`)}${pullRequest.draft ? ' (draft)' : ''}`);
        say(style('dim', `${pullRequest.url}   ${pullRequest.head} → ${pullRequest.base}`));
        say(indent(pullRequest.body));
      }
      if (comment !== null) say(`\n${style('bold', 'Comment on the issue')}\n${indent(comment)}`);
      if (outcome.labels.length > 0) say(`${style('bold', 'Labels')}  ${outcome.labels.join(', ')}`);
      if (evidence !== null) {
        say(`${style('bold', 'Evidence')}  ${evidence}`);
        say(`${style('bold', 'Check it')}  node dist/cli.js verify ${relative(process.cwd(), evidence)} --manifest-sha256 ${manifestSha256 ?? ''}`);
      }
      say();
    },
  };
}

function indent(text: string): string {
  return text.replace(/^/gm, '  │ ');
}
