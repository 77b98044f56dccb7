import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependencyCycles, unknownDependencies } from '../../src/packs/pack-order.ts';

const packs = (edges: Readonly<Record<string, readonly string[]>>) => Object.entries(edges).map(([id, dependsOn]) => ({ id, dependsOn: [...dependsOn] }));

describe('packs that wait for each other', () => {
  it.each([
    ['nobody', { A: [], B: ['A'], C: ['A', 'B'] }, []],
    ['itself', { A: ['A'] }, [['A']]],
    ['each other', { A: ['B'], B: ['A'] }, [['A', 'B']]],
    ['three in a circle, and one that waits for them', { D: ['A'], A: ['B'], B: ['C'], C: ['A'] }, [['A', 'B', 'C']]],
    ['two circles', { A: ['B'], B: ['A'], C: ['D'], D: ['C', 'A'] }, [['A', 'B'], ['C', 'D']]],
    ['a circle through another', { A: ['B', 'C'], B: ['A'], C: ['A'] }, [['A', 'B'], ['A', 'C']]],
    ['a pack that is not there', { A: ['X'] }, []],
  ])('are found: %s', (_, edges, cycles) => {
    expect(dependencyCycles(packs(edges))).toEqual(cycles);
  });

  it('are found in a chain that is longer than any stack', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => ({ id: `T${index}`, dependsOn: [`T${(index + 1) % 50_000}`] }));
    expect(dependencyCycles(chain)).toHaveLength(1);
    expect(dependencyCycles(chain.slice(1))).toEqual([]);
  });

  it('are found exactly where no order is left', () => {
    const graph = fc.array(fc.array(fc.nat({ max: 7 }), { maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(graph, (lists) => {
        const all = lists.map((list, index) => ({ id: `T${index}`, dependsOn: list.map((to) => `T${to}`) }));
        const cycles = dependencyCycles(all);
        expect(cycles.length === 0).toBe(hasOrder(all));
        for (const cycle of cycles) for (const [place, id] of cycle.entries()) expect(all.find((pack) => pack.id === id)?.dependsOn).toContain(cycle[(place + 1) % cycle.length]);
      }),
    );
  });
});

/** Takes away what waits for nobody that is there until nothing changes. */
function hasOrder(all: readonly { readonly id: string; readonly dependsOn: readonly string[] }[]): boolean {
  let left = all;
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    left = left.filter(({ dependsOn }) => dependsOn.some((to) => left.some(({ id }) => id === to)));
  }
  return left.length === 0;
}

describe('a dependency that leads to no pack', () => {
  it('is named with its place, unless it is known to be there', () => {
    const all = packs({ A: ['B', 'X'], B: ['Y'] });
    expect(unknownDependencies(all)).toEqual([{ id: 'A', dependsOn: 'X', index: 1 }, { id: 'B', dependsOn: 'Y', index: 0 }]);
    expect(unknownDependencies(all, (id) => id === 'X')).toEqual([{ id: 'B', dependsOn: 'Y', index: 0 }]);
    expect(unknownDependencies(packs({ A: ['b'], B: [] }))).toEqual([{ id: 'A', dependsOn: 'b', index: 0 }]);
  });
});
