/** Turns the bytes of a program nobody trusts into lines in which nothing can act. */
export interface InertLines {
  /** Takes more bytes, cut anywhere; answers the lines that are complete now, each with its prefix and a line feed. */
  write(chunk: Uint8Array): string;
  /** Answers what is left when the program has ended. */
  end(): string;
}

/** Stands before every line of a program, so that no line can begin with a workflow command. */
export const QUOTE_PREFIX = '│ ';

/** A line longer than this many characters is cut in the display; the bytes are whole in the evidence. */
export const LONGEST_LINE = 2000;

const LINE_BREAKS = '\n\v\f\u0085\u2028\u2029';
const BELL = '\u0007';
const ESCAPE = '\u001b';
const CANCEL = '\u0018\u001a';
/** The strings of ECMA-48 that run to a terminator: DCS, SOS, OSC, PM, APC; after ESC, and as one C1 character. */
const STRING_OPENERS = 'PX]^_';
const C1_STRING_OPENERS = '\u0090\u0098\u009d\u009e\u009f';
const C1_CSI = '\u009b';
const C1_STRING_END = '\u009c';

/** Where the reader stands: in text, behind ESC, behind ESC and an intermediate, in a CSI sequence, in a string, behind ESC in a string. */
type Mode = 'text' | 'escape' | 'escape-intermediate' | 'csi' | 'string' | 'string-escape';

interface Step {
  readonly mode: Mode;
  readonly isText: boolean;
}

/**
 * A reader for one stream. Terminal sequences and control characters but tabs are dropped, characters that turn the
 * direction of text or are invisible tags are spelled out, and `##[` is broken, for the runner acts on it anywhere.
 */
export function inertLines(): InertLines {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const state = { mode: 'text' as Mode, afterReturn: false, line: '', kept: 0, dropped: 0, started: false };

  const endLine = (): string => {
    const rest = state.dropped === 0 ? '' : ` … (${state.dropped} more characters)`;
    const line = `${QUOTE_PREFIX}${breakMarkers(state.line)}${rest}\n`;
    Object.assign(state, { mode: 'text', line: '', kept: 0, dropped: 0, started: false });
    return line;
  };
  const keep = (character: string): void => {
    if (state.kept >= LONGEST_LINE) {
      state.dropped += 1;
      return;
    }
    state.kept += 1;
    state.line += shown(character);
  };
  const read = (character: string): string => {
    const isSecondHalf = state.afterReturn && character === '\n';
    state.afterReturn = character === '\r';
    if (isSecondHalf) return '';
    if (character === '\r' || LINE_BREAKS.includes(character)) return endLine();
    state.started = true;
    const { mode, isText } = step(state.mode, character);
    state.mode = mode;
    if (isText) keep(character);
    return '';
  };
  const readAll = (text: string): string => {
    let lines = '';
    for (const character of text) lines += read(character);
    return lines;
  };
  return {
    write: (chunk) => readAll(decoder.decode(chunk, { stream: true })),
    end: () => {
      const lines = readAll(decoder.decode());
      return state.started ? lines + endLine() : lines;
    },
  };
}

/** Makes one line of any text, without a prefix: for titles and for words of ours that quote others. */
export function inertText(text: string): string {
  let mode: Mode = 'text';
  let line = '';
  for (const character of text) {
    const isBreak = character === '\r' || LINE_BREAKS.includes(character);
    const next: Step = isBreak ? { mode: 'text', isText: false } : step(mode, character);
    mode = next.mode;
    if (isBreak) line += ' ';
    else if (next.isText) line += shown(character);
  }
  const safe = breakMarkers(line);
  return /^[\s\p{Cf}]*::/u.test(safe) ? QUOTE_PREFIX + safe : safe;
}

/** One character further; `isText` says whether it belongs to the text. A sequence that goes wrong ends, and the character counts again. */
function step(mode: Mode, character: string): Step {
  switch (mode) {
    case 'text':
      return stepInText(character);
    case 'escape':
      if (character === '[') return { mode: 'csi', isText: false };
      if (STRING_OPENERS.includes(character)) return { mode: 'string', isText: false };
      if (isBetween(character, ' ', '/')) return { mode: 'escape-intermediate', isText: false };
      return isBetween(character, '0', '~') ? { mode: 'text', isText: false } : stepInText(character);
    case 'escape-intermediate':
      if (isBetween(character, ' ', '/')) return { mode, isText: false };
      return isBetween(character, '0', '~') ? { mode: 'text', isText: false } : stepInText(character);
    case 'csi':
      if (isBetween(character, ' ', '?')) return { mode, isText: false };
      return isBetween(character, '@', '~') ? { mode: 'text', isText: false } : stepInText(character);
    case 'string':
      if (character === ESCAPE) return { mode: 'string-escape', isText: false };
      return { mode: character === BELL || character === C1_STRING_END || CANCEL.includes(character) ? 'text' : mode, isText: false };
    case 'string-escape':
      return character === '\\' ? { mode: 'text', isText: false } : step('escape', character);
  }
}

function stepInText(character: string): Step {
  if (character === ESCAPE) return { mode: 'escape', isText: false };
  if (character === C1_CSI) return { mode: 'csi', isText: false };
  if (C1_STRING_OPENERS.includes(character)) return { mode: 'string', isText: false };
  return { mode: 'text', isText: character === '\t' || !/\p{Cc}/u.test(character) };
}

function isBetween(character: string, first: string, last: string): boolean {
  return character >= first && character <= last && character.length === 1;
}

/** Spells out what would turn the direction of the text or hide in it: bidirectional controls and the tag block. */
function shown(character: string): string {
  if (!/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u.test(character)) return character;
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** The runner's older command syntax acts anywhere in a line, so its opening is broken with a zero-width space. */
function breakMarkers(line: string): string {
  return line.replaceAll('##[', '##\u200b[');
}
