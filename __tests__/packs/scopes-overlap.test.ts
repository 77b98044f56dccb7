import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchExactly } from '../../src/core/paths.ts';
import { scopesOverlap } from '../../src/packs/scopes-overlap.ts';

const of = (...allowedPaths: string[]) => ({ scope: { allowedPaths, forbiddenPaths: [] } });
const ALL = { scope: { allowedPaths: null, forbiddenPaths: [] } };

describe('two scopes', () => {
  it.each([
    ['src/a.ts', 'src/b.ts'],
    ['src/**', 'docs/**'],
    ['src/a/**', 'src/b/**'],
    ['src/**/*.md', 'src/**/*.ts'],
    ['src/*.ts', 'src/a.md'],
    ['{a,b}/**', '{c,d}/**'],
    ['a*/**', 'b*/**'],
    ['**/*.css', 'src/{a,b}.html'],
  ])('are apart for sure: %s and %s', (left, right) => {
    expect(scopesOverlap(of(left), of(right))).toBe(false);
    expect(scopesOverlap(of(right), of(left))).toBe(false);
  });

  it.each([
    ['src/a.ts', 'src/a.ts'],
    ['src/**', 'src/a/b.ts'],
    ['src', 'src/a'],
    ['**', 'x'],
    ['**/*.ts', 'src/**'],
    ['src/*.ts', 'SRC/A.ts'],
    ['{a,b}/x', 'b/x'],
    ['a?c', 'abc'],
    ['[ab]/c', 'a/c'],
    ['src/**/test/**', 'src/a/*.ts'],
    ['{a,b,c,d,e}{a,b,c,d,e}{a,b,c,d,e}/x', 'y'],
  ])('might meet: %s and %s', (left, right) => {
    expect(scopesOverlap(of(left), of(right))).toBe(true);
    expect(scopesOverlap(of(right), of(left))).toBe(true);
  });

  it('might meet when one says nothing, or one of many paths does', () => {
    expect(scopesOverlap(ALL, of('x'))).toBe(true);
    expect(scopesOverlap(of('x'), ALL)).toBe(true);
    expect(scopesOverlap(of('a', 'b/**'), of('c', 'b/x'))).toBe(true);
  });

  it('that allow one file are never said to be apart', () => {
    const step = fc.constantFrom('a', 'b', 'ab', '*', 'a*', '*b', '?', '[ab]', '**', '{a,b}', 'a.b', '*.b');
    const glob = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join('/'));
    const names = ['a', 'b', 'ab', 'a.b'];
    const files = names.flatMap((one) => [one, ...names.flatMap((two) => [`${one}/${two}`, ...names.map((three) => `${one}/${two}/${three}`)])]);
    let met = 0;
    fc.assert(
      fc.property(glob, glob, (left, right) => {
        const [isLeft, isRight] = [matchExactly([left]), matchExactly([right])];
        const file = files.find((one) => isLeft(one) && isRight(one));
        if (file === undefined) return;
        met += 1;
        expect(scopesOverlap(of(left), of(right)), `${left} ${right} ${file}`).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(met).toBeGreaterThan(100);
  });
});
