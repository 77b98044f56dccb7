import type { CommandResult } from '../contract/command.ts';

/** How a command ended, in a few words: `exit 1`, `stopped after its time limit`. */
export function describeEnd(result: Pick<CommandResult, 'exitCode' | 'signal' | 'timedOut' | 'truncated'>): string {
  if (result.timedOut) return 'was stopped at its time limit';
  if (result.truncated) return 'was stopped at the limit of output';
  if (result.exitCode !== null) return `ended with exit code ${result.exitCode}`;
  return result.signal === null ? 'did not end by itself' : `was ended by ${result.signal}`;
}
