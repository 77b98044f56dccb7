import { describe, expect, it } from 'vitest';
import { deliversPack, packLine } from '../../src/core/pack-mark.ts';
import { pack } from '../facts.ts';

const line = packLine(pack());

describe('the line of a pull request that delivers a pack', () => {
  it('names id and digest', () => {
    expect(line).toMatch(/^Pack: GREET-1 [0-9a-f]{64}$/);
  });

  it.each([`Done.\r\n\r\n${line}\r\n`, line, `  ${line}  `])('is found again however GitHub gives the text back: %j', (body) => {
    expect(deliversPack(body, pack())).toBe(true);
  });

  it.each([line.replace('GREET-1', 'GREET-10'), line.slice(0, -1), `See ${line}`, `\`${line}\``, ''])('is not found in %j', (body) => {
    expect(deliversPack(body, pack())).toBe(false);
  });
});
