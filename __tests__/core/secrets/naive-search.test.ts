import { array, assert, constantFrom, integer, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../src/core/secrets/families.ts';
import { knownForms } from '../../../src/core/secrets/known-forms.ts';
import { secretRules } from '../../../src/core/secrets/secret-rules.ts';
import { isWordStart } from '../../../src/core/secrets/word-start.ts';
import { AROUND, MODEL_KEY, pem, SECRETS, TOKEN } from './samples.ts';
import { scrub } from './scrub.ts';

const KNOWN = [{ name: 'openai-api-key', value: MODEL_KEY }, { name: 'github-token', value: TOKEN }];
const FORMS = KNOWN.flatMap(knownForms).map((form) => ({ ...form, text: Buffer.from(form.bytes).toString('latin1') }));
const BY_FORM = secretRules([]);
const BY_VALUE = secretRules(KNOWN);

const inPlace = Object.entries(SECRETS).flatMap(([rule, secrets]) => secrets.map((secret) => (AROUND[rule] ?? ['', '']).join(secret)));
const chance = string({ unit: 'binary-ascii', maxLength: 9 });
const text = (...parts: readonly string[]) => array(oneof(constantFrom(...parts), constantFrom('s', 'k', '-', '_', ':', '/', 'ey', 'gh'), chance), { maxLength: 12 }).map((all) => all.join(''));

/** One letter for each byte: `x` where it was found, else `.`. */
function drawn(length: number, spans: Iterable<{ readonly from: number; readonly to: number }>): string {
  const places = Array.from({ length }, () => '.');
  for (const { from, to } of spans) places.fill('x', from, to);
  return places.join('');
}

/** Tries every family at every place, one after the other. */
function* naiveSpans(bytes: Uint8Array): Generator<{ readonly from: number; readonly to: number }> {
  const window = { bytes, start: 0, end: bytes.length, final: true };
  let covered = -1;
  for (let place = 0; place < bytes.length; place += 1) {
    for (const { prefix, atWordStart, match } of FAMILIES) {
      if (!prefix.every((byte, index) => bytes[place + index] === byte)) continue;
      if (atWordStart && place > covered && !isWordStart(window, place)) continue;
      const span = match(window, place + prefix.length);
      if (typeof span === 'string') continue;
      covered = Math.max(covered, span.to);
      yield span;
    }
  }
}

describe('the search that passes over what is ordinary', () => {
  it('finds by their form the secrets that one finds who tries every family at every place, and no others', () => {
    assert(property(text(...inPlace, pem(), TOKEN, MODEL_KEY), (input) => {
      const bytes = Buffer.from(input);
      const hits = scrub(bytes, undefined, BY_FORM).hits.map(({ offset, length }) => ({ from: offset, to: offset + length }));
      expect(drawn(bytes.length, hits)).toBe(drawn(bytes.length, naiveSpans(bytes)));
    }), { numRuns: 1000 });
  });

  it('overwrites every piece of a known secret that is long enough, in every form, wherever it is cut out and put', () => {
    const piece = array(integer({ min: 0, max: 1 << 16 }), { minLength: 2, maxLength: 2 });
    assert(property(constantFrom(...FORMS), piece, text('plain text ', '\n'), text(' and more', '"'), ({ text: whole, from, to, least }, [at = 0, more = 0], before, after) => {
      const start = from + (at % (to - least - from + 1));
      const end = start + least + (more % (to - start - least + 1));
      const { text: answered } = scrub(before + whole.slice(start, end) + after, undefined, BY_VALUE);
      expect(answered.slice(before.length, before.length + end - start)).toBe('*'.repeat(end - start));
    }), { numRuns: 1000 });
  });
});
