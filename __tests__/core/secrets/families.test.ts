import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../src/core/secrets/families.ts';
import { secretRules } from '../../../src/core/secrets/secret-rules.ts';
import { AROUND, HARMLESS, pem, SECRETS } from './samples.ts';
import { scrub } from './scrub.ts';

const RULES = secretRules([]);
const corpus = Object.entries(SECRETS).flatMap(([rule, secrets]) => secrets.map((secret) => [rule, secret] as const));

describe('the families of secrets', () => {
  it('are all in the corpus', () => {
    expect([...new Set(FAMILIES.map(({ rule }) => rule))].toSorted()).toEqual([...Object.keys(SECRETS), 'private-key'].toSorted());
  });

  it.each(corpus)('T-29: %s is found where it stands, whole, and nothing around it', (rule, secret) => {
    const [before, after] = AROUND[rule] ?? ['token "', '" is set'];
    for (const lead of ['', 'a', 'ab', 'abc']) {
      const found = scrub(`${lead} ${before}${secret}${after}`, undefined, RULES);
      expect(found.text).toBe(`${lead} ${before}${'*'.repeat(secret.length)}${after}`);
      expect(found.hits).toEqual([{ offset: lead.length + 1 + before.length, length: secret.length, rule }]);
    }
  });

  it.each([
    ['\n', 'RSA PRIVATE KEY'],
    ['\r\n', 'OPENSSH PRIVATE KEY'],
    ['\\n', 'PRIVATE KEY'],
    ['\n', 'EC PRIVATE KEY'],
    ['\n', 'ENCRYPTED PRIVATE KEY'],
  ])('T-29: a private key with line ends %j is found, a %s', (lineEnd, name) => {
    const key = pem(lineEnd, name);
    const { text, hits } = scrub(`before\n${key}\nafter`, undefined, RULES);
    expect(hits).toEqual([{ offset: 7, length: key.length, rule: 'private-key' }]);
    expect(text).toBe(`before\n${key.replaceAll(/[^\r\n]/g, '*')}\nafter`);
  });

  it.each([
    ['a line end of JSON', '{"output":"a\\n', '"}'],
    ['an escaped bracket of JSON', '{"output":"\\u003c', '"}'],
    ['an escaped byte', '"\\x3d', '"'],
    ['a sign in an address', 'https://example.com/?token%3D', '&x=1'],
    ['a colour', '\u001b[1;31m', '\u001b[0m'],
    ['a colour in JSON', '"\\u001b[31m', '\\u001b[0m"'],
  ])('T-29: are found behind %s', (_, before, after) => {
    for (const [rule, secret] of corpus.filter(([name]) => AROUND[name] === undefined)) {
      expect(scrub(`${before}${secret}${after}`, undefined, RULES)).toEqual({ text: `${before}${'*'.repeat(secret.length)}${after}`, hits: [{ offset: Buffer.byteLength(before), length: secret.length, rule }] });
    }
  });

  it.each(HARMLESS)('are not seen in %j', (text) => {
    expect(scrub(text, undefined, RULES).hits).toEqual([]);
  });
});
