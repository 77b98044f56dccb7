import type { TaskPack } from '../contract/task-pack.ts';

/** What is looked at of a pack here. */
export type Depends = Pick<TaskPack, 'id' | 'dependsOn'>;

/** A dependency that leads to no pack. */
export interface UnknownDependency {
  readonly id: string;
  readonly dependsOn: string;
  /** Its place in the list of the pack, from 0. */
  readonly index: number;
}

/** Every dependency that is neither one of the packs nor otherwise known to be there. Ids are compared letter for letter. */
export function unknownDependencies(packs: readonly Depends[], known: (id: string) => boolean = () => false): readonly UnknownDependency[] {
  const ids = new Set(packs.map(({ id }) => id));
  return packs.flatMap(({ id, dependsOn }) => dependsOn.flatMap((name, index) => (ids.has(name) || known(name) ? [] : [{ id, dependsOn: name, index }])));
}

/** Packs that wait for each other. */
export interface Circle {
  /** Every pack that waits, over however many others, for itself by way of these; in the order of the packs that were given. */
  readonly members: readonly string[];
  /** The shortest way round from the first member back to it: each waits for the next, and the last for the first. */
  readonly way: readonly string[];
}

/** The circles of packs that wait for each other, no pack in two of them; a pack that waits for itself is one. What is not among the packs is not looked at. */
export function dependencyCircles(packs: readonly Depends[]): readonly Circle[] {
  const order = new Map(packs.map(({ id }, place) => [id, place]));
  const waits = new Map(packs.map(({ id, dependsOn }) => [id, dependsOn.filter((to) => order.has(to))]));
  const groups = connected(waits).filter(([first = '', ...more]) => more.length > 0 || waits.get(first)?.includes(first) === true);
  const inOrder = groups.map((group) => group.toSorted((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0)));
  return inOrder.toSorted(([left = ''], [right = '']) => (order.get(left) ?? 0) - (order.get(right) ?? 0)).map((members) => ({ members, way: wayRound(members, waits) }));
}

type Waits = ReadonlyMap<string, readonly string[]>;

interface Visit {
  readonly id: string;
  readonly place: number;
  /** The earliest place on the stack that can be reached from here. */
  low: number;
  next: number;
}

/** Groups of packs that can all reach each other, by Tarjan, with a stack of its own: a chain of packs may be longer than the stack of the machine. */
function connected(waits: Waits): readonly (readonly string[])[] {
  const places = new Map<string, number>();
  const open = new Set<string>();
  const stack: string[] = [];
  const groups: string[][] = [];
  const enter = (id: string): Visit => {
    places.set(id, places.size);
    open.add(id);
    stack.push(id);
    return { id, place: places.size - 1, low: places.size - 1, next: 0 };
  };
  for (const start of waits.keys()) {
    const path = places.has(start) ? [] : [enter(start)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const to = waits.get(visit.id)?.[visit.next];
      visit.next += 1;
      if (to !== undefined) {
        const place = places.get(to);
        if (place === undefined) path.push(enter(to));
        else if (open.has(to)) visit.low = Math.min(visit.low, place);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before !== undefined) before.low = Math.min(before.low, visit.low);
      if (visit.low !== visit.place) continue;
      const group = stack.splice(stack.lastIndexOf(visit.id));
      for (const id of group) open.delete(id);
      groups.push(group);
    }
  }
  return groups;
}

/** Breadth first from the first member until one waits for it. */
function wayRound(members: readonly string[], waits: Waits): readonly string[] {
  const [first = ''] = members;
  const inside = new Set(members);
  const cameFrom = new Map<string, string | null>([[first, null]]);
  for (const id of cameFrom.keys()) {
    const next = waits.get(id) ?? [];
    if (next.includes(first)) return wayTo(id, cameFrom);
    for (const to of next) if (inside.has(to) && !cameFrom.has(to)) cameFrom.set(to, id);
  }
  return [first];
}

function wayTo(end: string, cameFrom: ReadonlyMap<string, string | null>): readonly string[] {
  const way: string[] = [];
  for (let id: string | null = end; id !== null; id = cameFrom.get(id) ?? null) way.push(id);
  return way.toReversed();
}
