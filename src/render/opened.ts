import { quoteCell, quoteInline } from './quote-markdown.ts';
import type { View } from './view.ts';

const MOST = 20;

/** The protected files that people opened for this run, each with who did, ending in an empty line; nothing where none was. */
export function openedNote({ findings }: Pick<View, 'findings'>): readonly string[] {
  const places = findings.filter(({ check, outcome }) => check === 'protected-paths' && outcome === 'pass').flatMap((finding) => finding.places);
  if (places.length === 0) return [];
  const more = places.length > MOST ? [`- … and ${places.length - MOST} more, in the evidence`] : [];
  return ['**Protected files that people opened for this run.** Review them with more care than the rest:', '', ...places.slice(0, MOST).map(({ where, what }) => `- ${quoteCell(where, 300)}: ${quoteInline(what)}`), ...more, ''];
}
