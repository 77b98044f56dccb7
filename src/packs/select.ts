import type { Sha256 } from '../contract/ids.ts';
import type { DeliveredPack } from '../contract/pack-pull.ts';
import type { PackWish } from '../contract/pack-wish.ts';
import type { TaskPack } from '../contract/task-pack.ts';
import { SAID, waitsFor } from '../core/pack-dependency.ts';
import { createScopeIndex, type ScopeIndex } from './scope-index.ts';

/** A workflow may make no more jobs than this of one matrix. */
export const MOST_ENTRIES = 256;

/** A pack that a plan looks at. */
export interface Candidate {
  readonly path: string;
  readonly sha256: Sha256;
  /** Null where it was read and is refused. */
  readonly pack: TaskPack | null;
  /** Whether somebody asks for it; the others are there for who waits for them. */
  readonly wanted: boolean;
}

/** Why a pack that is asked for is not selected. */
export type HeldFor = 'invalid' | 'path' | 'delivered' | 'dependency' | 'overlap' | 'limit' | 'shard';

export interface Entry {
  readonly pack: string;
  readonly id: string;
  readonly sha256: Sha256;
}

export interface Held extends Entry {
  readonly reason: HeldFor;
  readonly why: string;
}

/** Every pack that is asked for is in exactly one of `selected` and `held`, both in the order in which packs are looked at. */
export interface Selection {
  readonly selected: readonly Entry[];
  readonly held: readonly Held[];
  /** Packs that nobody asks for. */
  readonly others: number;
  /** How many shards the packs that are asked for make. */
  readonly shards: number;
  /** The first shard behind the one that is asked for in which a pack can be run; null where there is none. */
  readonly ahead: number | null;
}

/** What packs are selected from. */
export interface Choice {
  readonly candidates: readonly Candidate[];
  /** Null where nobody can say; a pack that waits for another is then held back. */
  readonly delivered: readonly DeliveredPack[] | null;
  /** What a schedule asks for among the packs that are wanted. A pack that says nothing of its priority or age is not one that is asked for by it. */
  readonly wish: Omit<PackWish, 'changed' | 'next'>;
  /** The day of the plan, UTC, such as 2026-01-31. */
  readonly today: string;
  /** What a shard may hold; 256 unless said otherwise. */
  readonly most?: number;
}

/**
 * Says which packs are run now, the most urgent first and otherwise by id: no pack that is refused, that was delivered as it
 * stands, that waits for one whose pull request is not merged, or that might change a file that one selected before it may.
 * A shard is cut by the place a pack has among all that are asked for, so that what is delivered meanwhile moves none into another.
 */
export function selectPacks({ candidates, delivered, wish, today, most = MOST_ENTRIES }: Choice): Selection {
  const asked = candidates.filter((candidate) => candidate.wanted && isWished(candidate.pack, wish, today)).toSorted(byUrgency);
  const pulls = Map.groupBy(delivered ?? [], ({ id }) => id);
  const around: Around = { pulls: delivered === null ? null : pulls, hashes: new Map(candidates.map((candidate) => [idOf(candidate), candidate.sha256])) };
  const chosen = createScopeIndex<TaskPack>();
  const open = openPacks(candidates, pulls);
  const selected: Entry[] = [];
  const held: Held[] = [];
  let ahead: number | null = null;
  for (const [place, candidate] of asked.entries()) {
    const entry = { pack: candidate.path, id: idOf(candidate), sha256: candidate.sha256 };
    const shard = Math.floor(place / most) + 1;
    const isElsewhere = wish.shard !== null && shard !== wish.shard;
    const hold = (reason: HeldFor, why: string): void => void held.push({ ...entry, reason, why });
    const stopped = whyHeld(candidate, around) ?? overlapOf(candidate.pack, chosen) ?? overlapWithOpen(candidate.pack, open);
    if (stopped !== null) hold(stopped.reason, stopped.why);
    else if (!isElsewhere && wish.limit !== null && selected.length >= wish.limit) hold('limit', `no more than ${wish.limit} are selected at once`);
    else {
      if (candidate.pack !== null) chosen.add(candidate.pack);
      if (wish.shard !== null && shard > wish.shard) ahead ??= shard;
      if (isElsewhere) hold('shard', `it is in shard ${shard}`);
      else selected.push(entry);
    }
  }
  return { selected, held, others: candidates.length - asked.length, shards: Math.ceil(asked.length / most), ahead };
}

interface Around {
  readonly pulls: ReadonlyMap<string, readonly DeliveredPack[]> | null;
  readonly hashes: ReadonlyMap<string, string>;
}

interface Stopped {
  readonly reason: HeldFor;
  readonly why: string;
}

/** The name of the folder stands for an id that could not be read. */
function idOf({ path, pack }: Pick<Candidate, 'path' | 'pack'>): string {
  return pack?.id ?? path.slice(path.lastIndexOf('/') + 1);
}

/** One that is refused is asked for by whoever wants it, since nobody can say what it holds. */
function isWished(pack: TaskPack | null, { labels, priority, olderThanDays }: Choice['wish'], today: string): boolean {
  if (pack === null) return true;
  const { selection } = pack;
  if (priority !== null && (selection.priority === null || selection.priority > priority)) return false;
  if (olderThanDays !== null && (selection.created === null || daysBetween(selection.created, today) < olderThanDays)) return false;
  return labels.every((label) => selection.labels.includes(label));
}

function daysBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function byUrgency(left: Candidate, right: Candidate): number {
  const [one, other] = [left, right].map(({ pack }) => pack?.selection.priority ?? Infinity);
  if (one !== undefined && other !== undefined && one !== other) return one < other ? -1 : 1;
  return compare(idOf(left), idOf(right)) || compare(left.path, right.path);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** What stands in a matrix is pasted into other places by whoever uses it, and a shell would read more than this as its own. */
const SAFE_PATH = /^(?!-)[A-Za-z0-9._@+/-]+$/;

function whyHeld({ path, sha256, pack }: Candidate, { pulls, hashes }: Around): Stopped | null {
  if (pack === null) return { reason: 'invalid', why: `it is refused; pack validate ${path} says why` };
  if (!SAFE_PATH.test(path)) return { reason: 'path', why: 'the path of its folder may hold only letters, digits and . _ @ + / - to stand in a matrix: move the pack' };
  const same = pulls?.get(pack.id)?.find((pull) => pull.sha256 === sha256);
  if (same !== undefined) return { reason: 'delivered', why: `as it stands it was delivered: pull request #${same.number} ${SAID[same.state]}` };
  for (const id of pack.dependsOn) {
    if (pulls === null) return { reason: 'dependency', why: `it waits for ${id}, and nobody said which pull requests are merged` };
    const why = waitsFor(id, pulls.get(id) ?? [], hashes.get(id) ?? null);
    if (why !== null) return { reason: 'dependency', why };
  }
  return null;
}

/** Packs that name a scope and whose pull request waits for people. Of a pack that names none nobody can say what it has in common with others. */
function openPacks(candidates: readonly Candidate[], pulls: ReadonlyMap<string, readonly DeliveredPack[]>): ScopeIndex<OpenPack> {
  const index = createScopeIndex<OpenPack>();
  for (const { pack } of candidates.toSorted(byUrgency)) {
    const pull = pack === null || pack.scope.allowedPaths === null ? undefined : pulls.get(pack.id)?.find(({ state }) => state === 'open');
    if (pack !== null && pull !== undefined) index.add({ id: pack.id, scope: pack.scope, number: pull.number });
  }
  return index;
}

interface OpenPack extends Pick<TaskPack, 'id' | 'scope'> {
  readonly number: number;
}

function overlapWithOpen(pack: TaskPack | null, open: ScopeIndex<OpenPack>): Stopped | null {
  const other = pack === null || pack.scope.allowedPaths === null ? undefined : open.overlapping(pack, ({ id }) => id !== pack.id);
  return other === undefined ? null : { reason: 'overlap', why: `it might change the same files as ${other.id}, whose pull request #${other.number} is open` };
}

function overlapOf(pack: TaskPack | null, chosen: ScopeIndex<TaskPack>): Stopped | null {
  const other = pack === null ? undefined : chosen.overlapping(pack);
  if (pack === null || other === undefined) return null;
  const silent = [pack, other].filter(({ scope }) => scope.allowedPaths === null).map(({ id }) => id);
  return { reason: 'overlap', why: `it might change the same files as ${other.id}, which is selected${silent.length === 0 ? '' : ` (${silent.join(' and ')} ${silent.length === 1 ? 'names' : 'name'} no scope)`}` };
}
