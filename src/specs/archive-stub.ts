import type { Head } from './bare-fields.ts';

/** Says whether a file is what is left of a spec that was moved away: `whole` names where to, `bare` bears the mark alone, null is no stub. */
export function archiveStub(head: Head, text: string, body: number, marker: string): 'whole' | 'bare' | null {
  if (!head.comments.includes(marker)) return null;
  const says = text.slice(body, body + 10_000);
  return /^[ \t]*(?:[-*+>] *)?(?:Archive path|Archived (?:to|at|in)|Full content) *:[ \t]*\S/im.test(says) || /^[ \t]*> *Archived on \d{4}-\d{2}-\d{2}\b.*(?:https?:\/\/|\/)\S/im.test(says) ? 'whole' : 'bare';
}
