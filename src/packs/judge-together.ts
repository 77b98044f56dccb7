import type { Problem } from '../contract/intake.ts';
import { nearest } from '../documents/nearest.ts';
import { likeOneOf } from './id-problem.ts';
import { dependencyCircles, unknownDependencies, type Depends } from './pack-order.ts';
import type { ReadPack } from './read-pack.ts';

/**
 * What only shows when packs stand side by side: an id that is used twice, a dependency that leads to no pack, packs that
 * wait for each other. Answers the same packs in the same order; each such problem is added to every pack it concerns.
 * `known` says which ids are there besides those that are given; those of packs that are refused are, by the names of their folders.
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
  const refused = likeOneOf(packs.flatMap(({ path, pack }) => (pack === null ? [path.slice(path.lastIndexOf('/') + 1)] : [])));
  const byId = new Map(good.map(({ read, pack }) => [pack.id, read]));
  for (const [place, { id, dependsOn, index }] of unknownDependencies(depends, (id) => known(id) || refused(id)).entries()) {
    const read = byId.get(id);
    const guess = place < MOST_GUESSES ? nearest(dependsOn, depends.map((pack) => pack.id)) : null;
    if (read !== undefined) add(read, ['depends_on', index], `there is no pack ${dependsOn}`, guess === null ? 'Remove it, or add the pack.' : `Did you mean ${guess}?`);
  }
  for (const { members, way } of dependencyCircles(depends)) {
    const inside = new Set(members);
    for (const id of members) {
      const read = byId.get(id);
      const index = read?.pack?.dependsOn.findIndex((to) => inside.has(to)) ?? 0;
      if (read !== undefined) add(read, ['depends_on', index], `packs wait for each other: ${shown(id, way)}`, 'Remove one of these dependencies.');
    }
  }
  return packs.map((read) => {
    const problems = more.get(read);
    return problems === undefined ? read : { ...read, pack: null, problems: [...read.problems, ...problems] };
  });
}

/** A name is compared with those of all packs, which takes its time where there are many. */
const MOST_GUESSES = 20;

/** More than this of a way would bury where it leads. */
const MOST_SHOWN = 8;

/** The way round as it looks from one of the packs, or as it is where that pack is not on it. */
function shown(id: string, way: readonly string[]): string {
  const from = Math.max(way.indexOf(id), 0);
  const ids = Array.from({ length: Math.min(way.length, MOST_SHOWN) }, (_, step) => way[(from + step) % way.length] ?? '');
  return [...ids, ...(way.length > MOST_SHOWN ? [`${way.length - MOST_SHOWN} more`] : []), way[from] ?? ''].join(' -> ');
}

type Good = { readonly read: ReadPack; readonly pack: { readonly id: string } };

/** Ids that name one branch on a system that does not tell letters of another case apart are the same. */
function usedTwice(packs: readonly Good[]): readonly { readonly read: ReadPack; readonly others: readonly string[] }[] {
  const byId = Map.groupBy(packs, ({ pack }) => pack.id.toLowerCase());
  return [...byId.values()].flatMap((same) => (same.length < 2 ? [] : same.map(({ read }) => ({ read, others: pathsBeside(read, same) }))));
}

/** A pack that was copied a thousand times is not named a million times. */
function pathsBeside(read: ReadPack, same: readonly Good[]): readonly string[] {
  const others = same.slice(0, MOST_SHOWN + 1).filter((one) => one.read !== read).slice(0, MOST_SHOWN).map((one) => one.read.path);
  const more = same.length - 1 - others.length;
  return more === 0 ? others : [...others, `${more} more`];
}
