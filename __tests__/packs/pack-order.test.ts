import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependencyCircles, unknownDependencies } from '../../src/packs/pack-order.ts';

const packs = (edges: Readonly<Record<string, readonly string[]>>) => Object.entries(edges).map(([id, dependsOn]) => ({ id, dependsOn: [...dependsOn] }));

describe('packs that wait for each other', () => {
  it.each([
    ['nobody', { A: [], B: ['A'], C: ['A', 'B'] }, []],
    ['itself', { A: ['A'] }, [{ members: ['A'], way: ['A'] }]],
    ['each other', { A: ['B'], B: ['A'] }, [{ members: ['A', 'B'], way: ['A', 'B'] }]],
    ['three in a circle, and one that waits for them', { D: ['A'], A: ['B'], B: ['C'], C: ['A'] }, [{ members: ['A', 'B', 'C'], way: ['A', 'B', 'C'] }]],
    ['two circles, one of which waits for the other', { C: ['D'], D: ['C', 'A'], A: ['B'], B: ['A'] }, [{ members: ['C', 'D'], way: ['C', 'D'] }, { members: ['A', 'B'], way: ['A', 'B'] }]],
    ['a circle within a circle, told by the shorter way', { A: ['B'], B: ['C', 'A'], C: ['A'] }, [{ members: ['A', 'B', 'C'], way: ['A', 'B'] }]],
    ['a pack that is not there', { A: ['X'] }, []],
  ])('are found: %s', (_, edges, circles) => {
    expect(dependencyCircles(packs(edges))).toEqual(circles);
  });

  it('are found in a chain that is longer than any stack, and where all wait for all', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => ({ id: `T${index}`, dependsOn: [`T${(index + 1) % 50_000}`] }));
    expect(dependencyCircles(chain).map(({ members, way }) => [members.length, way.length])).toEqual([[50_000, 50_000]]);
    expect(dependencyCircles(chain.slice(1))).toEqual([]);
    const ids = Array.from({ length: 400 }, (_, index) => `T${index}`);
    expect(dependencyCircles(ids.map((id) => ({ id, dependsOn: ids.filter((other) => other !== id) })))).toEqual([{ members: ids, way: ['T0', 'T1'] }]);
  });

  it('are found exactly where a pack can reach itself', () => {
    const graph = fc.array(fc.array(fc.nat({ max: 7 }), { maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(graph, (lists) => {
        const all = lists.map((list, index) => ({ id: `T${index}`, dependsOn: list.map((to) => `T${to}`) }));
        const circles = dependencyCircles(all);
        expect(circles.flatMap(({ members }) => members).toSorted()).toEqual(all.map(({ id }) => id).filter((id) => reach(id, all).has(id)).toSorted());
        for (const { way } of circles) for (const [place, id] of way.entries()) expect(all.find((pack) => pack.id === id)?.dependsOn).toContain(way[(place + 1) % way.length]);
      }),
    );
  });
});

/** Every pack that one waits for, over however many others. */
function reach(start: string, all: readonly { readonly id: string; readonly dependsOn: readonly string[] }[]): ReadonlySet<string> {
  const found = new Set<string>();
  const next = [start];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    for (const to of all.find((pack) => pack.id === id)?.dependsOn ?? []) {
      if (found.has(to) || !all.some((pack) => pack.id === to)) continue;
      found.add(to);
      next.push(to);
    }
  }
  return found;
}

describe('a dependency that leads to no pack', () => {
  it('is named with its place, unless it is known to be there', () => {
    const all = packs({ A: ['B', 'X'], B: ['Y'] });
    expect(unknownDependencies(all)).toEqual([{ id: 'A', dependsOn: 'X', index: 1 }, { id: 'B', dependsOn: 'Y', index: 0 }]);
    expect(unknownDependencies(all, (id) => id === 'X')).toEqual([{ id: 'B', dependsOn: 'Y', index: 0 }]);
    expect(unknownDependencies(packs({ A: ['b'], B: [] }))).toEqual([{ id: 'A', dependsOn: 'b', index: 0 }]);
  });
});
