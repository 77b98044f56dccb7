import { describe, expect, it } from 'vitest';
import { logTail } from '../../src/core/log-tail.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('logTail', () => {
  it('is the whole of a short log, without terminal sequences and white space at its end', () => {
    expect(logTail(bytes('\u001b[31mred\u001b[0m\r\nnext\rlast\n\n'), 100)).toBe('red\nnext\nlast');
  });

  it('begins with a whole line where the log is too long', () => {
    expect(logTail(bytes('first\nsecond\nthird\n'), 10)).toBe('third');
  });

  it('is cut inside a line that is too long by itself', () => {
    expect(logTail(bytes(`first\n${'x'.repeat(50)}`), 10)).toBe('xxxxxxxxxx');
  });

  it('holds no half of a character, whatever the bytes and the cut', () => {
    expect(logTail(bytes('ab😀'), 3)).toBe('b😀');
    expect(logTail(bytes('😀😀'), 3)).toBe('\ufffd😀');
    expect(logTail(Uint8Array.of(0x98, 0x80, 0x61), 10)).toBe('\ufffd\ufffda');
  });
});
