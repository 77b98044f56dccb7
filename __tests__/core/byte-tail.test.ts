import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteTail } from '../../src/core/byte-tail.ts';

describe('byte tail', () => {
  it('is empty at first', () => {
    expect(byteTail(4).bytes()).toEqual(Uint8Array.of());
  });

  it('holds the last bytes, however they came', () => {
    const tail = byteTail(4);
    for (const chunk of [[1, 2, 3], [4], [5, 6], [], [7, 8, 9, 10, 11, 12], [13]]) tail.add(Uint8Array.from(chunk));
    expect([...tail.bytes()]).toEqual([10, 11, 12, 13]);
    expect(tail.total()).toBe(13);
  });

  it('keeps a copy: the chunk may be used again', () => {
    const tail = byteTail(4);
    const chunk = Uint8Array.of(1, 2);
    tail.add(chunk);
    chunk.fill(9);
    expect([...tail.bytes()]).toEqual([1, 2]);
  });

  it('is the end of the whole for any chunks and limit', () => {
    fc.assert(fc.property(fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 20 }), fc.nat(16), (chunks, limit) => {
      const tail = byteTail(limit);
      for (const chunk of chunks) tail.add(chunk);
      const whole = chunks.flatMap((chunk) => [...chunk]);
      expect([...tail.bytes()]).toEqual(whole.slice(Math.max(0, whole.length - limit)));
    }));
  });
});
