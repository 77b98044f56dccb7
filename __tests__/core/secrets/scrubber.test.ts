import { assert, array, constantFrom, integer, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secretRules } from '../../../src/core/secrets/secret-rules.ts';
import { MODEL_KEY, pem, SECRETS, TOKEN } from './samples.ts';
import { RULES, scrub } from './scrub.ts';

const base64 = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
const fragments = [
  MODEL_KEY,
  TOKEN,
  MODEL_KEY.slice(12, 40),
  MODEL_KEY.slice(10, 29),
  TOKEN.split('').reverse().join(''),
  Buffer.from(TOKEN).toString('hex'),
  base64,
  `${base64.slice(0, 30)}\r\n  ${base64.slice(30)}`,
  `${base64.slice(0, 41)}\\n${base64.slice(41)}`,
  pem(),
  pem('\\n'),
  ...Object.values(SECRETS).flat(),
  'postgres://bob:',
  'aws_secret_access_key=',
  '-----BEGIN RSA PRIVATE KEY-----',
  'eyJhbGciOiJIUzI1NiJ9.eyJ',
  'sk-',
  '@',
  ' ',
  '\n',
  '"',
  '\\n',
  'a',
];
const text = array(oneof({ weight: 4, arbitrary: constantFrom(...fragments) }, { weight: 2, arbitrary: string({ maxLength: 12 }) }), { maxLength: 24 }).map((parts) => parts.join(''));
const cuts = array(integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 12 });

describe('a scrubber', () => {
  it('answers the same bytes and hits however the stream is cut', () => {
    assert(property(text, cuts, (input, lengths) => {
      expect(scrub(input, lengths)).toEqual(scrub(input));
    }), { numRuns: 400 });
  });

  it('keeps the length, and every byte outside of its hits', () => {
    assert(property(text, (input) => {
      const before = Buffer.from(input).toString('latin1');
      const { text: after, hits } = scrub(input);
      const inHits = new Set(hits.flatMap(({ offset, length }) => Array.from({ length }, (_, index) => offset + index)));
      expect(after.length).toBe(before.length);
      expect(after.split('').every((character, at) => (inHits.has(at) ? character === '*' || character === '\n' || character === '\r' : character === before[at]))).toBe(true);
    }), { numRuns: 300 });
  });

  it('leaves nothing behind that it would find again', () => {
    assert(property(text, (input) => {
      const { text: after } = scrub(input);
      expect(scrub(Buffer.from(after, 'latin1'), undefined, secretRules([])).hits).toEqual([]);
    }), { numRuns: 400 });
  });

  it('reports hits in order, apart from each other, and never a secret', () => {
    assert(property(text, cuts, (input, lengths) => {
      const { hits } = scrub(input, lengths);
      hits.forEach(({ offset, length, rule }, index) => {
        expect(length).toBeGreaterThan(0);
        expect(offset).toBeGreaterThanOrEqual((hits[index - 1]?.offset ?? 0) + (hits[index - 1]?.length ?? 0));
        expect(rule).toMatch(/^(known:[a-z-]+(:[a-z0-9]+)?|[a-z-]+)$/);
      });
    }), { numRuns: 200 });
  });

  it('answers what is decided at once, and holds back 64 bytes and what is not a whole word', () => {
    const { hits } = scrub('x');
    expect(hits).toEqual([]);
    const many = 'nothing here. '.repeat(100);
    expect(scrub(many, [7]).text).toBe(many);
  });

  it.each([1, 3, 4, 5, 63, 64, 65, 4096])('T-29: overwrites a key that lies across the edge of two chunks of %i bytes', (size) => {
    const { text: after, hits } = scrub(`${'.'.repeat(size - 1)}${MODEL_KEY} ends`, [size]);
    expect(after).toBe(`${'.'.repeat(size - 1)}${'*'.repeat(MODEL_KEY.length)} ends`);
    expect(hits).toEqual([{ offset: size - 1, length: MODEL_KEY.length, rule: 'known:openai-api-key' }]);
  });

  it('passes more through than it has memory for', () => {
    const line = `${'log '.repeat(300)}${MODEL_KEY}\n`;
    const { text: after, hits } = scrub(line.repeat(500), [65_536], RULES, 98_304);
    expect(after).toBe(line.replace(MODEL_KEY, '*'.repeat(MODEL_KEY.length)).repeat(500));
    expect(hits.length).toBe(500);
  });

  it('overwrites a private key as far as 64 KiB, line ends left, and goes on with what follows', () => {
    const body = `${'A1b2'.repeat(16)}\n`;
    const endless = `-----BEGIN PRIVATE KEY-----\n${body.repeat(1200)}! then ${TOKEN}`;
    const { text: after, hits } = scrub(endless, [1000]);
    expect(hits[0]).toEqual({ offset: 0, length: 27 + 65_536, rule: 'private-key' });
    expect(after.slice(0, 40)).toBe(`${'*'.repeat(27)}\n${'*'.repeat(12)}`);
    expect(after.slice(-46)).toBe(`! then ${'*'.repeat(TOKEN.length)}`.slice(-46));
  });
});
