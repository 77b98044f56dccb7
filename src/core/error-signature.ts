import type { CommandResult } from '../contract/command.ts';
import { describeEnd, succeeded } from './describe-end.ts';

/** What differs from run to run though the error is the same, and what stands in its place. The wider forms come after those they hold. */
const VOLATILE: readonly (readonly [RegExp, string])[] = [
  [/\p{Cc}\[[0-9;]*[A-Za-z]/gu, ''],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<id>'],
  [/\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/g, '<time>'],
  [/\b\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?\b/g, '<time>'],
  [/\b\d+(?:[.,]\d+)?\s?(?:ns|[uµ]s|ms|s|sec|secs|seconds?|m|min|minutes?)\b/g, '<duration>'],
  [/\b(?:duration|elapsed|time|took)(?:_ms)?[ :=]+\d+(?:[.,]\d+)?/gi, '<duration>'],
  [/\b0x[0-9a-f]+\b/gi, '<address>'],
  [/(?:\/private)?\/(?:var\/)?tmp\/[^\s:'")\]]*/g, '<temporary>'],
  [/\b(?:127\.0\.0\.1|localhost|\[::1\]):\d+\b/g, '<loopback>'],
  [/\b(?:pid|process|port)[ =:]+\d+\b/gi, '<number>'],
  [/\s+/g, ' '],
];

/** The text of an error without what differs from run to run: times, durations, addresses, temporary paths, ports. */
export function normaliseError(text: string): string {
  return VOLATILE.reduce((known, [form, instead]) => known.replace(form, instead), text).trim();
}

/** What the commands that did not pass have in common with those of another attempt if they fail for the same cause. */
export function errorSignature(commands: readonly CommandResult[]): string {
  return commands
    .filter((result) => result.required && !succeeded(result))
    .map((result) => `${result.id} ${describeEnd(result)}: ${normaliseError(result.tail)}`)
    .join('\n');
}
