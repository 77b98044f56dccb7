import type { CommandResult } from '../contract/command.ts';

type End = Pick<CommandResult, 'exitCode' | 'signal' | 'timedOut' | 'truncated'>;

/** How a command ended, in a few words: `exit 1`, `stopped after its time limit`. */
export function describeEnd(result: End): string {
  if (result.timedOut) return 'was stopped at its time limit';
  if (result.truncated) return 'was stopped at the limit of output';
  if (result.exitCode !== null) return `ended with exit code ${result.exitCode}`;
  return result.signal === null ? 'did not end by itself' : `was ended by ${result.signal}`;
}
/** Says whether a command passed: it ended by itself, within its limits, with exit code 0. */
export function succeeded({ exitCode, signal, timedOut, truncated }: End): boolean {
  return exitCode === 0 && signal === null && !timedOut && !truncated;
}
