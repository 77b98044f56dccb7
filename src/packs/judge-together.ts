import type { Problem } from '../contract/intake.ts';
import { nearest } from '../documents/nearest.ts';
import { dependencyCycles, unknownDependencies, type Depends } from './pack-order.ts';
import type { ReadPack } from './read-pack.ts';

/**
 * What only shows when packs stand side by side: an id that is used twice, a dependency that leads to no pack, packs that
 * wait for each other. Answers the same packs in the same order; each such problem is added to every pack it concerns.
 * `known` says which ids are there besides those that are given.
 */
export function judgeTogether(packs: readonly ReadPack[], known: (id: string) => boolean = () => false): readonly ReadPack[] {
  const good = packs.flatMap((read) => (read.pack === null ? [] : [{ read, pack: read.pack }]));
  const depends: readonly Depends[] = good.map(({ pack }) => pack);
  const more = new Map<ReadPack, Problem[]>();
  const add = (read: ReadPack, field: readonly (string | number)[], what: string, remedy: string): void => {
    const problem = read.refuse?.(field, what, remedy);
    if (problem !== undefined) more.set(read, [...(more.get(read) ?? []), problem]);
  };
  for (const { read, others } of usedTwice(good)) add(read, ['id'], `the id is used by ${others.join(' and ')} too`, 'Give one of them another id, and its folder too.');
  const byId = new Map(good.map(({ read, pack }) => [pack.id, read]));
  for (const { id, dependsOn, index } of unknownDependencies(depends, known)) {
    const read = byId.get(id);
    const guess = nearest(dependsOn, depends.map((pack) => pack.id));
    if (read !== undefined) add(read, ['depends_on', index], `there is no pack ${dependsOn}`, guess === null ? 'Remove it, or add the pack.' : `Did you mean ${guess}?`);
  }
  for (const cycle of dependencyCycles(depends)) {
    for (const [place, id] of cycle.entries()) {
      const [read, next] = [byId.get(id), cycle[(place + 1) % cycle.length] ?? id];
      const index = read?.pack?.dependsOn.indexOf(next) ?? 0;
      if (read !== undefined) add(read, ['depends_on', index], `packs wait for each other: ${[...cycle.slice(place), ...cycle.slice(0, place + 1)].join(' -> ')}`, 'Remove one of these dependencies.');
    }
  }
  return packs.map((read) => {
    const problems = more.get(read);
    return problems === undefined ? read : { ...read, pack: null, problems: [...read.problems, ...problems] };
  });
}

type Good = { readonly read: ReadPack; readonly pack: { readonly id: string } };

/** Ids that name one branch on a system that does not tell letters of another case apart are the same. */
function usedTwice(packs: readonly Good[]): readonly { readonly read: ReadPack; readonly others: readonly string[] }[] {
  const byId = Map.groupBy(packs, ({ pack }) => pack.id.toLowerCase());
  return [...byId.values()].flatMap((same) => (same.length < 2 ? [] : same.map(({ read }) => ({ read, others: same.filter((one) => one.read !== read).map((one) => one.read.path) }))));
}
