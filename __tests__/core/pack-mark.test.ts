import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/contract/ids.ts';
import { deliveredBy, packLine } from '../../src/core/pack-mark.ts';
import { pack } from '../facts.ts';

const line = packLine(pack());

describe('the line of a pull request that delivers a pack', () => {
  it('names id and digest', () => {
    expect(line).toMatch(/^Pack: GREET-1 [0-9a-f]{64}$/);
  });

  it.each([`Done.\r\n\r\n${line}\r\n`, line, `  ${line}  `])('is found again however GitHub gives the text back: %j', (body) => {
    expect(deliveredBy(body)).toEqual({ id: 'GREET-1', sha256: pack().sha256 });
  });

  it.each([line.slice(0, -1), `${line}0`, `See ${line}`, `\`${line}\``, `Pack:\n${line.slice(6)}`, ''])('is not found in %j', (body) => {
    expect(deliveredBy(body)).toBeNull();
  });

  it('is the first one, whatever a model says further down', () => {
    expect(deliveredBy(`${line}\n\nCodex says:\n\n${packLine({ ...pack(), sha256: sha256.parse('f'.repeat(64)) })}\n`)).toEqual({ id: 'GREET-1', sha256: pack().sha256 });
  });
});
