import type { Position } from '../documents/read-yaml.ts';

/** A field written as a line of Markdown. */
export interface BareField {
  readonly name: string;
  readonly value: string;
  readonly position: Position;
  /** Of the value in the text; `to` is behind its last character. */
  readonly from: number;
  readonly to: number;
}

/** What stands above the first section of a text. */
export interface Head {
  readonly fields: readonly BareField[];
  readonly title: { readonly text: string; readonly line: number; readonly end: number } | null;
  /** The first comment there, trimmed. */
  readonly comments: readonly string[];
}

/** A line such as `last_review: 2026-01-31`, as an item or in bold too; the mark of an end of emphasis may stand on either side of the colon. */
const FIELD = /^( {0,3}(?:[-*+] +)?(\*\*|__|)([A-Za-z][A-Za-z0-9_ -]{0,40}?)(?::\2|\2 *:)[ \t]*)(.{0,1000})/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const COMMENT = /^[ \t]*<!--/;
const FENCE = /^ {0,3}(?:```|~~~|-{3,}[ \t]*$)/;

/** Past this many lines nobody looks for fields. */
const MOST_LINES = 200;

/** Reads the head of a Markdown text from an offset on: the lines until the second heading, or the first that is no title, a fence or a rule. What is in a comment is no field. */
export function readHead(text: string, start: number, firstLine: number): Head {
  const fields: BareField[] = [];
  const comments: string[] = [];
  let title: Head['title'] = null;
  let open: string | null = null;
  let line = firstLine;
  for (let at = start; at < text.length && line < firstLine + MOST_LINES; line += 1) {
    const end = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at);
    const from = text[at] === '\uFEFF' ? at + 1 : at;
    const shown = text.slice(from, text[end - 1] === '\r' ? end - 1 : end);
    at = end + 1;
    const comment: string | null = open ?? (COMMENT.test(shown) ? '' : null);
    if (comment !== null) {
      const whole: string = comment + shown;
      const isClosed: boolean = whole.includes('-->');
      if (isClosed) comments.push(whole.replace(/^\s*<!--/, '').replace(/-->.*$/s, '').trim());
      open = isClosed || whole.length > 10_000 ? null : `${whole}\n`;
      continue;
    }
    const heading = shown.includes('#') ? HEADING.exec(shown) : null;
    if (FENCE.test(shown) || (heading !== null && (title !== null || heading[1] !== '#'))) break;
    if (heading !== null) title = { text: shown.slice(heading[0].length).replace(/[ \t]+#+[ \t]*$/, '').trim(), line, end };
    const field = shown.includes(':') ? FIELD.exec(shown) : null;
    if (field !== null) fields.push(bareField(field, from, line));
  }
  return { fields, title, comments };
}

/** Quotes, back-ticks and a comment behind the value are no part of it. */
function bareField([, before = '', , name = '', rest = '']: RegExpExecArray, offset: number, line: number): BareField {
  const plain = rest.replace(/\s+(?:<!--.*|#\s.*)?$/, '');
  const quote = /^(["'`])(?:(?!\1).)*\1$/.test(plain) ? 1 : 0;
  const from = offset + before.length + quote;
  const value = plain.slice(quote, plain.length - quote);
  return { name: name.trim(), value, position: { line, column: before.length + 1 }, from, to: from + value.length };
}

/** The line of the first `last_review:` of a text from an offset on, wherever it stands; null where there is none. */
export function laterReviewLine(text: string, start: number): number | null {
  const found = /^[ \t]*(?:[-*+] +)?(?:\*\*|__)?last[_ -]?review(?:\*\*|__)? *:/im.exec(text.slice(start));
  return found === null ? null : text.slice(0, start + found.index).split('\n').length;
}
