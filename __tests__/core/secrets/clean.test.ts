import { describe, expect, it } from 'vitest';
import { cleanText, cleanValue } from '../../../src/core/secrets/clean.ts';
import { secretSearch } from '../../../src/core/secrets/search.ts';
import { MODEL_KEY, TOKEN } from './samples.ts';

const search = secretSearch([{ name: 'openai-api-key', value: MODEL_KEY }]);

describe('a text that is shown', () => {
  it('keeps its length and its lines', () => {
    const { text, hits } = cleanText(search, `ä ${MODEL_KEY}\n€`);
    expect([text, hits]).toEqual([`ä ${'*'.repeat(MODEL_KEY.length)}\n€`, [{ offset: 2, length: MODEL_KEY.length, rule: 'known:openai-api-key' }]]);
  });

  it('hides a secret that our own log has split over quoted lines', () => {
    const text = `│ ${MODEL_KEY.slice(0, 40)}\n│ ${MODEL_KEY.slice(40)}\n`;
    expect(cleanText(search, text).text.replaceAll(/[│* \n]/g, '')).toBe('');
  });
});

describe('a secret that is not all ASCII', () => {
  it('T-29: is hidden in a text too', () => {
    const wide = secretSearch([{ name: 'proxy-password', value: 'pässwörd-42' }]);
    expect(cleanText(wide, 'proxy: pässwörd-42!')).toEqual({ text: 'proxy: ***********!', hits: [{ offset: 7, length: 11, rule: 'known:proxy-password' }] });
  });
});

describe('facts', () => {
  it('are cleaned in every string, and say which', () => {
    const cleaned = cleanValue(search, { title: `use ${TOKEN}`, list: [1, null, { tail: `x ${MODEL_KEY}` }], fine: 'ok' });
    expect(cleaned).toEqual({
      value: { title: `use ${'*'.repeat(TOKEN.length)}`, list: [1, null, { tail: `x ${'*'.repeat(MODEL_KEY.length)}` }], fine: 'ok' },
      hits: [
        { field: 'title', offset: 4, length: TOKEN.length, rule: 'github-token' },
        { field: 'list.2.tail', offset: 2, length: MODEL_KEY.length, rule: 'known:openai-api-key' },
      ],
    });
  });
});
