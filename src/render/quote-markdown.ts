/** Zero-width, so that what follows is no longer a mention, a reference or a link. */
const BREAK = '\u200B';

/**
 * Text from outside as one line of Markdown that only says something: no mention, reference, link, image, markup or HTML
 * comes to life. Short code spans stay code spans. Cut at `limit` characters.
 */
export function quoteInline(text: string, limit = 500): string {
  const line = visible(text).replace(/\s+/g, ' ').trim();
  const cut = line.length > limit ? `${[...line].slice(0, limit).join('')}…` : line;
  return cut
    .split(/(`[^`]+`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? part : inert(part)))
    .join('');
}

/** Text from outside inside a fence of its own that it cannot end. */
export function quoteBlock(text: string): string {
  const body = visible(text).replace(/\n+$/, '');
  const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map(([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}text\n${body}\n${mark}`;
}

/** A path or another short literal as a code span that it cannot end. */
export function quoteCode(text: string): string {
  const line = visible(text).replace(/\s/g, ' ');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || line === '' ? ' ' : '';
  return `${mark}${pad}${line}${pad}${mark}`;
}

/** Text from outside as one plain line for places without Markdown, such as a title or a commit message. */
export function quotePlain(text: string, limit: number): string {
  const line = visible(text).replace(/\s+/g, ' ').trim().replace(/[@#](?=\S)/g, `$&${BREAK}`).replace(/\bGH-(?=\d)/gi, `$&${BREAK}`);
  return line.length > limit ? `${[...line].slice(0, limit - 1).join('')}…` : line;
}

/** Without escape sequences and characters that are not seen or change the order of what is. */
function visible(text: string): string {
  return text
    .replace(/\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-_])/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cf}\u{E0000}-\u{E0FFF}\uFE00-\uFE0E]|[^\P{Cc}\n\t]/gu, '');
}

function inert(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()!|~+]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[@#]/g, `$&${BREAK}`)
    .replace(/\bGH-(?=\d)/gi, `$&${BREAK}`)
    .replaceAll('://', `:${BREAK}//`)
    .replace(/\bwww\./gi, `www${BREAK}.`)
    .replace(/^(\s*)([-=]|\d+[.)])/, '$1\\$2');
}
