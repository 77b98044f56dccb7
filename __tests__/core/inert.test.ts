import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inertLines, inertText } from '../../src/core/inert.ts';
import { actingCommands, splitLines } from '../../src/testkit/runner/workflow-commands.ts';

/** What is printed for the pieces, each a text or the number of one byte. */
function printed(...pieces: readonly (string | number | Uint8Array)[]): string {
  const lines = inertLines();
  return pieces.map((piece) => lines.write(typeof piece === 'number' ? Uint8Array.of(piece) : typeof piece === 'string' ? new TextEncoder().encode(piece) : piece)).join('') + lines.end();
}

/** The runner compares by culture, which may overlook characters without weight: an oracle that does not see them at all. */
const weightless = (text: string): string => text.replaceAll(/(?<!##)[\p{Cf}\p{Mn}]/gu, '');

const nasty = fc.oneof(
  fc.constantFrom('::error::x', '::', '##[', '##', '#', '[', '[error]', 'add-mask::', '\r', '\n', '\r\n', ' ', '\t', '\u00a0', '\u2028', '\u0085', '\u200b', '\u001b[', '\u001b]', '\u0007', '\u001b\\', '\u009b', 'm', '##[group]y', ']'),
  fc.string({ unit: 'binary', maxLength: 8 }),
).map((text) => new TextEncoder().encode(text));
const bytes = fc.array(fc.oneof(nasty, fc.uint8Array({ maxLength: 8 })), { maxLength: 40 }).map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])));

describe('inert lines', () => {
  it.each([
    ['::add-mask::x', true, '│ ::add-mask::x\n'],
    ['  ::error::x', true, '│   ::error::x\n'],
    ['\t::set-output name=a::b', true, '│ \t::set-output name=a::b\n'],
    ['\u00a0::error::x', true, '│ \u00a0::error::x\n'],
    ['\u2003::error::x', true, '│ \u2003::error::x\n'],
    ['foo ##[error]x', true, '│ foo ##\u200b[error]x\n'],
    ['ok\r::error::x', true, '│ ok\n│ ::error::x\n'],
    ['ok\u2028::error::x', false, '│ ok\n│ ::error::x\n'],
  ])('make %j, which acts raw: %s, act no more', (raw, acts, shown) => {
    expect(actingCommands(raw).length > 0).toBe(acts);
    expect(printed(raw)).toBe(shown);
    expect(actingCommands(printed(raw))).toEqual([]);
  });

  it('are split at every line break there is, and CR LF is one', () => {
    expect(printed('a\r\nb\rc\nd\u2028e\u2029f\u0085g\vh\fi')).toBe('│ a\n│ b\n│ c\n│ d\n│ e\n│ f\n│ g\n│ h\n│ i\n');
    expect(printed('a\r', '\nb\n', '\n')).toBe('│ a\n│ b\n│ \n');
    expect(printed('a\r\r\n\nb')).toBe('│ a\n│ \n│ \n│ b\n');
  });

  it('wait for the end of a line, and end the last without a line break', () => {
    const lines = inertLines();
    expect(lines.write(new TextEncoder().encode('one\ntw'))).toBe('│ one\n');
    expect(lines.write(new TextEncoder().encode('o'))).toBe('');
    expect(lines.end()).toBe('│ two\n');
  });

  it('print nothing for nothing', () => {
    expect(printed()).toBe('');
    expect(printed('')).toBe('');
  });

  it('break a marker that came in pieces or was hidden by a terminal sequence', () => {
    expect(printed('x #', '#', '[error]y\n')).toBe('│ x ##\u200b[error]y\n');
    expect(printed('#\u001b[1m#\u001b]0;t\u0007[error]y\n')).toBe('│ ##\u200b[error]y\n');
    expect(printed('#\u0000#\u0001[error]y\n')).toBe('│ ##\u200b[error]y\n');
    expect(printed('##[##[error]y\n')).toBe('│ ##\u200b[##\u200b[error]y\n');
  });

  it.each([
    ['a colour', '\u001b[1;31mred\u001b[0m', 'red'],
    ['a cursor that goes up to write lines anew', 'bad\u001b[1A\u001b[2Kgood', 'badgood'],
    ['a title ended by BEL', '\u001b]0;title\u0007text', 'text'],
    ['a link ended by ST', '\u001b]8;;https://example.org\u001b\\text\u001b]8;;\u001b\\', 'text'],
    ['a device control string', '\u001bPq#0;2;0;0;0\u001b\\text', 'text'],
    ['the same as single characters', '\u009b31mred\u009d0;t\u009ctext', 'redtext'],
    ['a character set', '\u001b(Btext', 'text'],
    ['a reset', '\u001bctext', 'text'],
    ['other control characters', 'a\u0000b\bc\u007fd\u0091e', 'abcde'],
    ['a sequence that goes wrong', '\u001b[31é', 'é'],
    ['a lonely escape', 'a\u001b', 'a'],
  ])('drop %s', (_, raw, shown) => {
    expect(printed(raw)).toBe(`│ ${shown}\n`);
  });

  it('let no unfinished sequence swallow more than its own line', () => {
    expect(printed('\u001b]0;never ended\nnext\n')).toBe('│ \n│ next\n');
    expect(printed('\u001b[\nnext\n')).toBe('│ \n│ next\n');
    expect(printed('\u001b]0;x\u001b[31mred\n')).toBe('│ red\n');
  });

  it('keep tabs, emoji and other scripts', () => {
    expect(printed('\ta 👩‍💻 שלום 日本\n')).toBe('│ \ta 👩‍💻 שלום 日本\n');
  });

  it('spell out what turns the direction of text or hides in it', () => {
    expect(printed('a\u202eb\u2066c\u200fd\u061ce\u{e0041}f\n')).toBe('│ a\\u{202e}b\\u{2066}c\\u{200f}d\\u{61c}e\\u{e0041}f\n');
  });

  it('replace what is not UTF-8, and join what is, however it is cut', () => {
    expect(printed(0xff, 'a', 0xc3, 0x28, '\n')).toBe('│ \ufffda\ufffd(\n');
    expect(printed(0xe2, 0x94, 0x82, '\n')).toBe('│ │\n');
    expect(printed('a', 0xe2, 0x94)).toBe('│ a\ufffd\n');
  });

  it('cut a long line and say how much is missing', () => {
    expect(printed(`${'x'.repeat(2000)}\n`)).toBe(`│ ${'x'.repeat(2000)}\n`);
    expect(printed(`${'x'.repeat(2003)}\nnext\n`)).toBe(`│ ${'x'.repeat(2000)} … (3 more characters)\n│ next\n`);
  });

  it('hold no command for any bytes, and every line has its prefix', () => {
    fc.assert(fc.property(bytes, (raw) => {
      const text = printed(raw);
      expect(actingCommands(text)).toEqual([]);
      expect(actingCommands(weightless(text))).toEqual([]);
      expect(splitLines(text).every((line) => line.startsWith('│ '))).toBe(true);
    }), { numRuns: 3000 });
  });

  it('are the same however the bytes are cut', () => {
    fc.assert(fc.property(bytes, fc.array(fc.nat(200), { maxLength: 12 }), (raw, cuts) => {
      const at = [0, ...cuts.map((cut) => cut % (raw.length + 1)).toSorted((a, b) => a - b), raw.length];
      expect(printed(...at.slice(1).map((end, index) => raw.subarray(at[index], end)))).toBe(printed(raw));
    }), { numRuns: 3000 });
  });
});

describe('inert text', () => {
  it('is one line without control characters, sequences and commands', () => {
    expect(inertText('Fix\r\nthe \u001b[31mbug\u001b[0m\u0000')).toBe('Fix  the bug');
    expect(inertText('see ##[error]x')).toBe('see ##\u200b[error]x');
    expect(inertText(' \u200b::error::x')).toBe('│  \u200b::error::x');
    expect(inertText('a :: b')).toBe('a :: b');
  });

  it('holds no command for any text', () => {
    fc.assert(fc.property(bytes, (raw) => {
      const text = inertText(new TextDecoder().decode(raw));
      expect(splitLines(text).length).toBeLessThanOrEqual(1);
      expect(actingCommands(text)).toEqual([]);
    }), { numRuns: 3000 });
  });
});
