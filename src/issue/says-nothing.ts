import { SECTION_HINTS } from '../contract/issue.ts';

const PLACEHOLDERS: ReadonlySet<string> = new Set(['', 'no response', 'tbd', 'todo', 'n/a', 'na', 'none yet', '…', ...Object.values(SECTION_HINTS).map(wordsOf)]);
const LONGEST = 120;

/** Says whether words are no more than a placeholder: empty, TBD, N/A, or what the template itself says there. A task box and the marks of emphasis are no words. */
export function saysNothing(text: string): boolean {
  const words = withoutBox(text);
  return words.length <= LONGEST && PLACEHOLDERS.has(wordsOf(words));
}

/** Text without the box of a task before it. */
export function withoutBox(text: string): string {
  return text.trim().replace(/^\[[ xX]?\](\s+|$)/, '');
}

function wordsOf(text: string): string {
  return text.normalize('NFKC').replace(/[-_*=\s]+/g, ' ').trim().toLowerCase().replace(/[.!]+$/, '');
}
