import { expect, it } from 'vitest';
import { wellFormed } from '../../src/core/well-formed.ts';

it('puts the replacement character in place of each half of a pair, in names and values, however deep', () => {
  expect(wellFormed({ 'a\ud800': ['b\udc00', { c: 'd\ud83d' }], e: '😀', f: 1, g: null })).toEqual({ 'a\ufffd': ['b\ufffd', { c: 'd\ufffd' }], e: '😀', f: 1, g: null });
});

it('keeps a field whose name belongs to every object a field', () => {
  expect(Object.keys(Object(wellFormed(JSON.parse('{"__proto__": {"a": 1}}'))))).toEqual(['__proto__']);
});
