import { assert, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secretSearch, squeezedHitsIn } from '../../../src/core/secrets/search.ts';
import { secretRules } from '../../../src/core/secrets/secret-rules.ts';
import { MODEL_KEY, TOKEN } from './samples.ts';
import { RULES, scrub } from './scrub.ts';

const ODD = 'päss"wörd/with spaces&1%2\\3+4';
const odd = secretRules([{ name: 'proxy', value: ODD }]);
const hidden = (text: string, rules = RULES): boolean => !/[A-Za-z0-9+/_-]{12}/.test(scrub(text, undefined, rules).text);
const wrap = (text: string, columns: number): string => (text.match(new RegExp(`.{1,${columns}}`, 'g')) ?? []).join('\n');

describe('a known secret', () => {
  it.each([
    ['plain', MODEL_KEY],
    ['without its prefix', MODEL_KEY.slice(8)],
    ['twenty characters of its middle', MODEL_KEY.slice(30, 50)],
    ['reversed', MODEL_KEY.split('').reverse().join('')],
    ['hexadecimal', Buffer.from(MODEL_KEY).toString('hex')],
    ['hexadecimal, upper case', Buffer.from(MODEL_KEY).toString('hex').toUpperCase()],
    ['hexadecimal in lines', wrap(Buffer.from(MODEL_KEY).toString('hex'), 64)],
    ['Base64', Buffer.from(MODEL_KEY).toString('base64')],
    ['Base64 one byte further', Buffer.from(`a${MODEL_KEY}`).toString('base64').slice(3)],
    ['Base64 two bytes further', Buffer.from(`ab${MODEL_KEY}`).toString('base64').slice(3)],
    ['Base64 for addresses', Buffer.from(MODEL_KEY).toString('base64url')],
    ['Base64 in lines of 76', wrap(Buffer.from(`${'x'.repeat(40)}${MODEL_KEY}`).toString('base64'), 76).slice(52)],
    ['in lines of 30', wrap(MODEL_KEY, 30)],
  ])('T-29: is found %s', (_, text) => {
    expect(hidden(text)).toBe(true);
  });

  it.each([
    ['as JSON', JSON.stringify(ODD).slice(1, -1)],
    ['in an address', encodeURIComponent(ODD)],
    ['in Base64', Buffer.from(ODD).toString('base64')],
    ['in Base64 for addresses', Buffer.from(ODD).toString('base64url')],
    ['in hexadecimal', Buffer.from(ODD).toString('hex')],
  ])('T-29: is found with odd characters, written %s', (_, text) => {
    expect(scrub(text, undefined, odd).hits.map(({ rule }) => rule.split(':', 2).join(':'))).toEqual(['known:proxy']);
  });

  it('T-29: any twenty characters of its own part are found, at every place of a stream', () => {
    assert(property(tuple(constantFrom(MODEL_KEY.slice(8), TOKEN.slice(4)), integer({ min: 0, max: 70 }), integer({ min: 20, max: 40 }), integer({ min: 0, max: 9 })), ([own, from, length, lead]) => {
      const window = own.slice(from, from + length);
      if (window.length < 20) return;
      expect(scrub(`${'.'.repeat(lead)}${window}`, [5]).text).toBe(`${'.'.repeat(lead)}${'*'.repeat(window.length)}`);
    }), { numRuns: 500 });
  });

  it('is not seen in what it shares with every other of its kind', () => {
    const jwt = `eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiIxMjM0NTY3ODkwIn0.${MODEL_KEY.slice(8, 60)}`;
    const rules = secretRules([{ name: 'token', value: jwt }]);
    expect(scrub('header eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiIxMjM0NTY3ODkwIn0 and sk-proj- and ghs_', undefined, rules).hits).toEqual([]);
    expect(scrub(jwt, undefined, rules).hits).toEqual([{ offset: 0, length: jwt.length, rule: 'known:token' }]);
  });

  it('T-29: split over short lines, strings or columns it is found once all but letters and digits is left out', () => {
    const search = secretSearch([{ name: 'openai-api-key', value: MODEL_KEY }]);
    const dump = Buffer.from(MODEL_KEY).toString('hex').replaceAll(/(....)/g, '$1 ');
    for (const text of [wrap(MODEL_KEY, 7), MODEL_KEY.replaceAll(/(.{9})/g, '$1" +\n  "'), dump, MODEL_KEY.split('').join(' ')]) {
      const [hit, ...more] = squeezedHitsIn(search, Buffer.from(`const a = "${text}";`));
      expect([more.length, hit?.rule.startsWith('known:openai-api-key')]).toEqual([0, true]);
      expect((hit?.length ?? 0) / text.length).toBeGreaterThan(0.85);
    }
    expect(squeezedHitsIn(search, Buffer.from('const a = "nothing of the kind at all";'))).toEqual([]);
  });

  it('that is too short or too plain is not searched for, and named', () => {
    expect(secretSearch([{ name: 'proxy', value: 'hunter2' }, { name: 'other', value: '000000000000' }, { name: 'key', value: MODEL_KEY }]).skipped).toEqual([
      { name: 'proxy', why: 'it has fewer than 8 characters' },
      { name: 'other', why: 'all its characters are the same' },
    ]);
  });
});
