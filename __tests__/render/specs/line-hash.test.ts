import { describe, expect, it } from 'vitest';
import { lineHashes } from '../../../src/render/specs/line-hash.ts';

const all = (text: string): readonly string[] => [...lineHashes(text, new Set(Array.from({ length: 100 }, (_, index) => index + 1))).values()];

describe('the hash of a line', () => {
  it('is the one that the uploader of GitHub makes', () => {
    expect(all('')).toEqual(['c129715d7a2bc9a3:1']);
    expect(all(' a\nb\n  \t\tc\n d')).toEqual(['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']);
    const greetings = ['e9496ae3ebfced30:1', 'fb7c023a8b9ccb3f:1', 'ce8ba1a563dcdaca:1', 'e20e36e16fcb0cc8:1', 'b3edc88f2938467e:1', 'c8e28b0b4002a3a0:1', 'c129715d7a2bc9a3:1'];
    expect(all(' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n')).toEqual(greetings);
    expect(all(' hello; \t\r\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n')).toEqual(greetings);
    expect(all('Lorem ipsum dolor sit amet.\n'.repeat(10)).slice(4, 8)).toEqual(['a7f2ff13bc495cf2:5', 'a7f2ff13bc495cf2:6', 'a7f2ff1481e87703:1', 'a9cf91f7bbf1862b:1']);
  });

  it('is told of the lines that are asked for alone, and of none that is not there', () => {
    expect([...lineHashes(' a\nb\n  \t\tc\n d', new Set([3, 9]))]).toEqual([[3, '180aee12dab6264:1']]);
  });

  it('stays the same when lines above come and go', () => {
    const text = `${'x'.repeat(50)}\nlast_review: 2026-01-01\n${'y'.repeat(200)}\n`;
    const [before] = lineHashes(text, new Set([2])).values();
    const [after] = lineHashes(`a\nb\n\n${text}`, new Set([5])).values();
    expect(after).toBe(before);
  });
});
