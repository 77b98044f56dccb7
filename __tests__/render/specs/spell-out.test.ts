import { describe, expect, it } from 'vitest';
import { isPlain, spellOut } from '../../../src/render/specs/spell-out.ts';

describe('text with its hidden characters named', () => {
  it.each([
    ['a terminal sequence', '\u001b[31m', '\\u{1b}[31m'],
    ['line breaks', 'a\r\nb\u2028c', 'a\\u{d}\\u{a}b\\u{2028}c'],
    ['turned text', 'a\u202eb\u2066', 'a\\u{202e}b\\u{2066}'],
    ['zero-width characters', 'a\u200b\u200d\ufeff\u00ad', 'a\\u{200b}\\u{200d}\\u{feff}\\u{ad}'],
    ['tags and other selectors', '\u{e0041}\ufe01', '\\u{e0041}\\u{fe01}'],
    ['fillers that look like nothing', '\u3164\u115f\u034f', '\\u{3164}\\u{115f}\\u{34f}'],
    ['half a pair', '\ud800x', '\\u{d800}x'],
  ])('names %s', (_, text, spelled) => {
    expect(spellOut(text)).toBe(spelled);
    expect(isPlain(text)).toBe(false);
  });

  it.each(['plain words', 'Ünïcode, 日本語 and ру', '🚀 and ⚠️', 'a\\b `c` <d>'])('leaves the rest as it is: %s', (text) => {
    expect(spellOut(text)).toBe(text);
    expect(isPlain(text)).toBe(true);
  });
});
