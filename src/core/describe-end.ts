import type { CommandResult } from '../contract/command.ts';

type End = Pick<CommandResult, 'exitCode' | 'signal' | 'timedOut' | 'truncated' | 'expect'>;

/** How a command ended, in a few words: `exit 1`, `stopped after its time limit`. */
export function describeEnd(result: End): string {
  if (result.timedOut) return 'was stopped at its time limit';
  if (result.truncated) return 'was stopped at the limit of output';
  const meant = result.expect !== 'fail' ? '' : succeeded(result) ? ', as it had to' : ', and had to fail by itself';
  if (result.exitCode !== null) return `ended with exit code ${result.exitCode}${meant}`;
  return result.signal === null ? 'did not end by itself' : `was ended by ${result.signal}${meant}`;
}

/** The highest exit code that a program chooses itself: above stand those that tell of a program that could not be started, or was ended by a signal. */
const OWN_CODES = 125;

/** Says whether a command ended as it had to: by itself, within its limits, with exit code 0, or where it has to fail with one of its own choice above. */
export function succeeded({ exitCode, signal, timedOut, truncated, expect }: End): boolean {
  if (exitCode === null || signal !== null || timedOut || truncated) return false;
  return expect === 'fail' ? exitCode > 0 && exitCode <= OWN_CODES : exitCode === 0;
}
