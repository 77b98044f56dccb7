import { asciiBytes, byteClass } from './byte-class.ts';
import { textOf, type Family, type Match, type Window } from './family.ts';

/** A key that is longer than this is overwritten as far as this. */
const LONGEST_KEY = 64 * 1024;
const LONGEST_NAME = 48;

/** Base64, its line ends as they are or escaped, and the header lines of an encrypted key. */
const BODY = byteClass('a-zA-Z0-9/+=:,\\ \t\r\n"-');
const NAME = byteClass('A-Z0-9 ');
const MARK = '-----';

/** A private key in PEM: from its first line to its last, which may be missing. A first line without a key after it is none. */
export const privateKey: Family = {
  rule: 'private-key',
  prefix: asciiBytes('-----BEGIN '),
  probe: 4,
  atWordStart: false,
  match: (window, at) => {
    const opened = afterName(window, at);
    if (opened === 'more' || opened === 'no') return opened;
    const body = endOfBody(window, opened);
    if (body === 'more') return 'more';
    if (!/[A-Za-z0-9+/]{32}/.test(textOf(window.bytes, opened, Math.min(body, opened + 4096)))) return 'no';
    const to = afterEnd(window, body);
    return to === 'more' ? 'more' : { from: at - '-----BEGIN '.length, to };
  },
};

/** The place behind `RSA PRIVATE KEY-----`. */
function afterName({ bytes, end, final }: Window, start: number): number | Exclude<Match, object> {
  let at = start;
  while (at < end && at < start + LONGEST_NAME && NAME[bytes[at] ?? 0] === 1) at += 1;
  if (at + MARK.length > end && at < start + LONGEST_NAME) return final ? 'no' : 'more';
  if (textOf(bytes, at, at + MARK.length) !== MARK) return 'no';
  return /PRIVATE KEY(?: BLOCK)?$/.test(textOf(bytes, start, at)) ? at + MARK.length : 'no';
}

function endOfBody({ bytes, end, final }: Window, start: number): number | 'more' {
  const last = start + LONGEST_KEY;
  let at = start;
  for (let dashes = 0; at < end && at < last && BODY[bytes[at] ?? 0] === 1; at += 1) {
    dashes = bytes[at] === 0x2d ? dashes + 1 : 0;
    if (dashes === MARK.length) return at + 1 - MARK.length;
  }
  return at === end && at < last && !final ? 'more' : at;
}

/** The place behind `-----END RSA PRIVATE KEY-----` if that is what comes, else where the body ends. */
function afterEnd({ bytes, end, final }: Window, start: number): number | 'more' {
  const last = start + '-----END '.length + LONGEST_NAME + MARK.length;
  if (end < last && !final) return 'more';
  const [line] = /^-----END [A-Z0-9 ]{0,48}-----/.exec(textOf(bytes, start, Math.min(last, end))) ?? [''];
  return start + line.length;
}
