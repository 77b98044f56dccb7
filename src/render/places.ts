import { gatherPlaces } from '../core/gather-places.ts';
import { quoteBlock, quoteInline } from './quote-markdown.ts';
import { tellingFindings, type View } from './view.ts';

const MOST = 20;

/** Where the findings that cost the run something point, as a list that ends in an empty line; nothing where the sentence of the run says it all. */
export function placeList(view: Pick<View, 'findings' | 'verdict'>, line = 400): readonly string[] {
  const places = gatherPlaces(tellingFindings(view), view.verdict.sentence);
  if (places.length === 0) return [];
  const shown = places.slice(0, MOST).flatMap(({ where, what, frame }) => [
    `- **${quoteInline(where, line / 2)}**${what === '' ? '' : `: ${quoteInline(what, line)}`}`,
    ...(frame === undefined ? [] : quoteBlock(frame).split('\n').map((text) => `  ${text}`)),
  ]);
  return [...shown, ...(places.length > MOST ? [`- … and ${places.length - MOST} more, in the evidence`] : []), ''];
}
