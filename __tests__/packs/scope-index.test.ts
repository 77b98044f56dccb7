import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createScopeIndex } from '../../src/packs/scope-index.ts';
import { scopesOverlap } from '../../src/packs/scopes-overlap.ts';

it('answers as asking one after the other would: the first that was added and overlaps', () => {
  const step = fc.constantFrom('a', 'b', 'A', '*', 'a*', '?', '[ab]', '**', '{a,b}', 'a.b');
  const glob = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join('/'));
  const scope = fc.option(fc.array(glob, { minLength: 1, maxLength: 3 }), { nil: null, freq: 20 }).map((allowedPaths) => ({ scope: { allowedPaths, forbiddenPaths: [] } }));
  const seen = { none: 0, some: 0 };
  fc.assert(
    fc.property(fc.array(scope, { maxLength: 8 }), scope, (there, asked) => {
      const index = createScopeIndex<(typeof there)[number]>();
      for (const one of there) index.add(one);
      const first = there.find((one) => scopesOverlap(one, asked));
      expect(index.overlapping(asked)).toBe(first);
      seen[first === undefined ? 'none' : 'some'] += 1;
    }),
    { numRuns: 2000 },
  );
  expect(Math.min(seen.none, seen.some)).toBeGreaterThan(100);
});
