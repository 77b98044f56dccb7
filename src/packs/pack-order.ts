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

/**
 * The circles in which packs wait for each other, each as ids in the order in which one waits for the next, and for the
 * first again. Every pack that is in a circle keeps at least one of these from ending; a pack that waits for itself is one.
 */
export function dependencyCycles(packs: readonly Depends[]): readonly (readonly string[])[] {
  const waits = new Map(packs.map(({ id, dependsOn }) => [id, dependsOn]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const { id } of packs) if (!done.has(id)) walk(id, waits, done, cycles);
  return cycles;
}

interface Step {
  readonly id: string;
  next: number;
}

/** Depth first with a stack of its own, since a chain of packs may be longer than the stack of the machine. */
function walk(start: string, waits: ReadonlyMap<string, readonly string[]>, done: Set<string>, cycles: string[][]): void {
  const path: Step[] = [{ id: start, next: 0 }];
  const on = new Map([[start, 0]]);
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const to = waits.get(step.id)?.[step.next];
    if (to === undefined) {
      done.add(step.id);
      on.delete(step.id);
      path.pop();
      continue;
    }
    step.next += 1;
    const depth = on.get(to);
    if (depth !== undefined) cycles.push(path.slice(depth).map(({ id }) => id));
    else if (!done.has(to) && waits.has(to)) {
      on.set(to, path.length);
      path.push({ id: to, next: 0 });
    }
  }
}
