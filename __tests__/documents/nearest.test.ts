import { expect, it } from 'vitest';
import { nearest } from '../../src/documents/nearest.ts';

const KNOWN = ['version', 'setup', 'verification', 'scope', 'protected-paths'];

it.each([
  ['verison', 'version'],
  ['Version', 'version'],
  ['scopes', 'scope'],
  ['protected_paths', 'protected-paths'],
  ['protectedPaths', 'protected-paths'],
  ['verifications', 'verification'],
  ['banana', null],
  ['', null],
])('takes %j to mean %j', (written, meant) => {
  expect(nearest(written, KNOWN)).toBe(meant);
});

it('has no guess when nothing is known', () => {
  expect(nearest('x', [])).toBeNull();
});

it('guesses no name that has nothing in common with what was written, nor one of another length', () => {
  expect(nearest('<<', ['id'])).toBeNull();
  expect(nearest('k'.repeat(60_000), ['key'])).toBeNull();
});
