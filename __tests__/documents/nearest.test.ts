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
