import { MOST_ATTEMPTS } from '../contract/policy.ts';
import { attemptName } from './attempts.ts';

/** What the turn that makes the change is called in the bundle, by its round. */
export function turnName(round: number): string {
  return round === 1 ? 'implement' : `implement-${round}`;
}

/** What every attempt may be called that the turn of a round may have had. */
export function attemptNames(round: number): readonly string[] {
  return Array.from({ length: MOST_ATTEMPTS }, (_, index) => attemptName(turnName(round), index + 1));
}

/** Where a file about the change of a round stands in the bundle. */
export function roundFile(round: number, path: string): string {
  return round === 1 ? path : `round-${round}/${path}`;
}
