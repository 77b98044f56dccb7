import type { SpecFinding } from '../../contract/spec.ts';
import { spellOut } from './spell-out.ts';

/** What is wrong as a sentence; hidden characters are named. A first word that may be the name of a file stays as it is. */
export function sentenceOf({ message }: Pick<SpecFinding, 'message'>): string {
  const text = spellOut(message).replace(/^(?:an?|it|nobody|no|the|this|two|what)(?= )/, (word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`);
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** How to mend it, likewise. */
export function remedyOf({ remedy }: Pick<SpecFinding, 'remedy'>): string {
  return spellOut(remedy);
}
