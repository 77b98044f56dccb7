/** Zero-width, so that what follows is no longer a mention, a reference or a link. */
const BREAK = '\u200B';

/**
 * Text from outside as one line of Markdown that only says something: no mention, reference, link, image, markup or HTML
 * comes to life. Code spans stay code spans. Cut to `limit` characters.
 */
export function quoteInline(text: string, limit = 500): string {
  const line = visible(text).replace(/\s+/g, ' ').trim();
  return shortened(line, limit)
    .split(/((?<!`)`[^`]+`(?!`))/)
    .map((part) => (CODE_SPAN.test(part) ? quiet(part) : inert(part)))
    .join('');
}

/** A code span without a bar: in a table the bar would end the cell, and with it the span. */
const CODE_SPAN = /^`[^`|]+`$/;

/** A path or another short literal in a cell of a table; what a cell would read as its own end is shown as plain text. */
export function quoteCell(text: string, limit = 120): string {
  const line = visible(text).replace(/\s/g, ' ');
  const cut = shortened(line, limit);
  return /[\\|]/.test(cut) ? quoteInline(cut, limit) : quoteCode(cut);
}

/** Text from outside inside a fence of its own that it cannot end. */
export function quoteBlock(text: string): string {
  const body = quiet(visible(text).replace(/\n+$/, ''));
  const mark = '`'.repeat(Math.max(2, longestTicks(body)) + 1);
  return `${mark}text\n${body}\n${mark}`;
}

/** A path or another short literal as a code span that it cannot end. */
export function quoteCode(text: string): string {
  const line = quiet(visible(text).replace(/\s/g, ' '));
  const mark = '`'.repeat(longestTicks(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || line === '' ? ' ' : '';
  return `${mark}${pad}${line}${pad}${mark}`;
}

/** Text from outside as one plain line for places without Markdown, such as a title or a commit message. */
export function quotePlain(text: string, limit: number): string {
  return unlinked(shortened(visible(text).replace(/\s+/g, ' ').trim(), limit));
}

/** Cut to a number of characters as people count them, the sign that it was cut among them. */
function shortened(text: string, limit: number): string {
  const characters = Array.from(text);
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : text;
}

function longestTicks(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
}

/** Without terminal sequences and characters that are not seen or change the order of what is. */
function visible(text: string): string {
  const [first = '', ...others] = text.split('\u001B');
  return [first, ...others.map(afterEscape)]
    .join('')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cf}|[\u{E0000}-\u{E0FFF}]|(?!\uFE0F)\p{Variation_Selector}|(?![\n\t])\p{Cc}/gu, '');
}

/** What an escape leaves of the text behind it. A string for the terminal, such as a title, ends with its line at the latest. */
function afterEscape(text: string): string {
  if (!text.startsWith(']')) return text.replace(/^(?:\[[0-?]*[ -/]*[@-~]|[@-_])/, '');
  const end = text.search(/\p{Cc}/u);
  return end === -1 ? '' : text.slice(end);
}

function inert(text: string): string {
  return unlinked(text)
    .replace(/[\\`*_{}[\]|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(\s*)([-=+])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/**
 * Breaks, in code, what GitHub acts on once a pull request's text has become the message of a merge, which knows no code:
 * a word that closes an issue, and one that keeps CI from running.
 */
function quiet(text: string): string {
  return text.replace(CLOSING, `$&${BREAK}`).replace(new RegExp(`(?<=\\[)${SKIPPING.source}`, 'gi'), `$&${BREAK}`);
}

const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=:?\s+(?:(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d|GH-\d|https?:\/\/))/gi;
/** In a title or a commit message these words keep CI from running. */
const SKIPPING = /(?:skip|ci|no|actions)(?=[ -](?:ci|skip|actions|checks)\b)/gi;

/** Breaks what GitHub makes a mention, a reference or a link of, wherever it stands. */
function unlinked(text: string): string {
  return text
    .replace(/[@#]/g, `$&${BREAK}`)
    .replace(SKIPPING, `$&${BREAK}`)
    .replace(/GH-(?=\d)/gi, `$&${BREAK}`)
    .replaceAll('://', `:${BREAK}//`)
    .replace(/www(?=\.)/gi, `$&${BREAK}`);
}
