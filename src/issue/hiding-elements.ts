import type { Region } from './hidden-regions.ts';

/** A tag of the source. */
export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly from: number;
  readonly to: number;
  /** Why the page does not show what stands in it; null when it does. */
  readonly hides: string | null;
}

const FOLDED = new Set(['details']);
const UNSEEN = new Set(['picture', 'svg', 'math', 'script', 'style', 'template', 'title', 'textarea', 'iframe', 'noscript', 'noembed', 'noframes', 'xmp', 'object', 'audio', 'video', 'canvas', 'head', 'map', 'datalist', 'dialog', 'bdo', 'rp']);
/** GitHub shows these as letters, so that one that is never closed is a slip and hides nothing. */
const SHOWN_AS_LETTERS = new Set(['title', 'textarea', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'script']);
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** Elements that an end tag inside them does not reach out of: a page leaves open what stands around them. */
const SCOPES = new Set(['table', 'caption', 'td', 'th', 'object', 'marquee', 'applet', 'template', 'select', 'svg', 'math']);
/** Each inside another makes letters smaller; this many of them leave nothing to read. */
const SHRINKING = new Set(['sub', 'sup', 'small']);
const TOO_SMALL = 4;

/** A comment, what a page takes for one, or a tag: with quoted values where they are closed, else up to the next `>`. */
const TOKEN = /<!--(?:-?>|[\s\S]*?(?:-->|$))|<(?:[!?]|\/(?![a-z]))[^>]*(?:>|$)|<(\/?)([a-z][a-z0-9-]*)((?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,300}>|[^>]*(?:>|$))/gi;

/** The tags in a piece of HTML that begins at an offset, without those in comments. */
export function tagsIn(source: string, from: number): readonly Tag[] {
  return [...source.matchAll(TOKEN)].flatMap((match) => {
    const [whole, slash = '', name = '', rest = ''] = match;
    if (name === '') return [];
    return [{ name: name.toLowerCase(), closes: slash === '/', from: from + match.index, to: from + match.index + whole.length, hides: hidesBy(name.toLowerCase(), rest) }];
  });
}

/** From each tag that hides what stands in it to the tag that closes it, or to the end where none does. */
export function hidingElements(tags: readonly Tag[], end: number): readonly Region[] {
  const regions: Region[] = [];
  for (let index = 0; index < tags.length; index += 1) {
    const tag = tags[index];
    if (tag === undefined || tag.closes || tag.hides === null) continue;
    const closing = closingOf(tags, index);
    if (closing === -1 && SHOWN_AS_LETTERS.has(tag.name)) continue;
    regions.push({ from: tag.from, to: tags[closing]?.to ?? end, what: tag.hides });
    if (closing === -1) break;
    index = closing;
  }
  return [...regions, ...tooSmall(tags, end)];
}

/** From the tag that makes letters too small to read to the one that ends that. */
function tooSmall(tags: readonly Tag[], end: number): readonly Region[] {
  const regions: Region[] = [];
  let depth = 0;
  let from: Tag | null = null;
  for (const tag of tags.filter(({ name }) => SHRINKING.has(name))) {
    depth = Math.max(0, depth + (tag.closes ? -1 : 1));
    if (from === null && depth >= TOO_SMALL) from = tag;
    if (from === null || depth >= TOO_SMALL) continue;
    regions.push({ from: from.from, to: tag.to, what: `tiny text (<${from.name}>)` });
    from = null;
  }
  return from === null ? regions : [...regions, { from: from.from, to: end, what: `tiny text (<${from.name}>)` }];
}

function closingOf(tags: readonly Tag[], opening: number): number {
  const name = tags[opening]?.name;
  let depth = 0;
  let scopes = 0;
  for (let index = opening; index < tags.length; index += 1) {
    const tag = tags[index];
    if (tag !== undefined && tag.name !== name && SCOPES.has(tag.name)) scopes = Math.max(0, scopes + (tag.closes ? -1 : 1));
    if (tag === undefined || tag.name !== name || (tag.closes && scopes > 0)) continue;
    depth += tag.closes ? -1 : 1;
    if (depth === 0) return index;
  }
  return -1;
}

function hidesBy(name: string, rest: string): string | null {
  if (VOID.has(name)) return null;
  if (FOLDED.has(name)) return `folded text (<${name}>)`;
  if (UNSEEN.has(name)) return `text inside <${name}>`;
  const attributes = rest.replace(/"[^"]*"|'[^']*'/g, '""');
  return /(?:^|[\s/"])(?:hidden|style|aria-hidden)(?=[\s=/>"]|$)/i.test(attributes) ? `text inside <${name}> with style or hidden` : null;
}
