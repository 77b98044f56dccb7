import type { SpecFinding, SpecPlace } from '../../contract/spec.ts';
import { quoteBlock, quoteCell, quoteInline } from '../quote-markdown.ts';
import type { GuardView } from './guard-view.ts';
import { remedyOf, sentenceOf } from './sentence.ts';
import { spellOut } from './spell-out.ts';
import { SEVERITY_SIGN } from './verdict.ts';

/** A longer name is shown from its end, where the file is, and an address longer than this is left out. */
const LONGEST_PATH = 160;
const LONGEST_LINK = 2000;
const MOST_RELATED = 10;

/** A finding as an item of a list: where, what, how to mend it, which other lines play a part, and the lines of the file where a frame is given. Nothing of what it quotes comes to life. */
export function findingItem(view: Pick<GuardView, 'link'>, finding: SpecFinding, frame: string | null): string {
  const { severity, code, related } = finding;
  const [more, others] = [related.slice(0, MOST_RELATED), related.length - MOST_RELATED];
  return [
    `- ${SEVERITY_SIGN[severity]} ${placeLink(view, finding)} ${quoteInline(sentenceOf(finding), 600)} <sub>${code}</sub><br>→ ${quoteInline(remedyOf(finding), 600)}`,
    ...more.map((place) => `  - ${placeLink(view, place)} ${quoteInline(spellOut(place.what), 300)}`),
    ...(others > 0 ? [`  - … and ${others} more places`] : []),
    ...(frame === null ? [] : ['', ...quoteBlock(frame).split('\n').map((line) => `  ${line}`), '']),
  ].join('\n');
}

/** A line of a file, `path:line`, as a link to it where there is an address. It stands in a cell of a table too. */
export function placeLink({ link }: Pick<GuardView, 'link'>, { path, line }: Pick<SpecPlace, 'path' | 'line'>): string {
  return linked(`${pathText(path)}:${line}`, link === null ? null : link(path, line));
}

/** A file, likewise. */
export function fileLink({ link }: Pick<GuardView, 'link'>, path: string): string {
  return linked(pathText(path), link === null ? null : link(path, 1));
}

function linked(text: string, url: string | null): string {
  const shown = quoteCell(text, LONGEST_PATH + 20);
  return url === null || url.length > LONGEST_LINK || !/^https?:\/\//.test(url) ? shown : `[${shown}](${encodedUrl(url)})`;
}

/** An address that ends nothing around it: brackets, spaces, quotes and whatever is no ASCII are written as their bytes. */
function encodedUrl(url: string): string {
  return encodeURI(url.toWellFormed()).replaceAll('%25', '%').replace(/[()'*|[\]]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function pathText(path: string): string {
  const characters = Array.from(spellOut(path));
  return characters.length > LONGEST_PATH ? `…${characters.slice(1 - LONGEST_PATH).join('')}` : characters.join('');
}
