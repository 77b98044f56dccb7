import { SPEC_STATUSES, type SpecStatus } from '../contract/spec.ts';
import { nearest } from '../documents/nearest.ts';

/** A status brought to one of the known words; `known` is null where it is none of them, and `guess` the one that may be meant. */
export interface ReadStatus {
  readonly word: string;
  readonly known: SpecStatus | null;
  readonly guess: string | null;
}

/** Other words that people use, without hyphens, each with the one that is meant. */
const ALIKE: Readonly<Record<SpecStatus, readonly string[]>> = {
  draft: ['new', 'idea', 'todo', 'backlog', 'planned', 'planning', 'proposed', 'proposal', 'pending', 'notstarted', 'open', 'queued'],
  review: ['inreview', 'underreview', 'forreview', 'reviewing', 'readyforreview'],
  approved: ['accepted', 'ratified', 'signedoff', 'ready'],
  active: ['current', 'live', 'living'],
  'in-progress': ['inprogress', 'wip', 'started', 'ongoing', 'implementing', 'doing', 'executing', 'underway'],
  blocked: ['onhold', 'paused', 'hold', 'waiting', 'deferred'],
  done: ['complete', 'completed', 'closed', 'finished', 'succeeded', 'success', 'implemented', 'shipped', 'merged', 'released', 'delivered'],
  canceled: ['cancelled', 'dropped', 'abandoned', 'rejected', 'withdrawn', 'wontdo', 'wontfix', 'declined'],
  deprecated: ['obsolete', 'retired', 'outdated'],
  superseded: ['replaced'],
  archived: ['archive'],
};

const BY_SPELLING: ReadonlyMap<string, SpecStatus> = new Map(SPEC_STATUSES.flatMap((status) => [status.replaceAll('-', ''), ...ALIKE[status]].map((spelling) => [spelling, status] as const)));

/** No status is longer. To look for the spaces before a bracket takes the square of it. */
const LONGEST = 200;

/** Brings a status to one word: case, spaces, `_`, `-` and what stands behind it in brackets, or after `by`, don't count. */
export function readStatus(written: string): ReadStatus {
  const word = written.trim().slice(0, LONGEST).replace(/\s*(?:[([]|\bby\s).*$/is, '').trim().toLowerCase().replace(/[\s_-]+/g, '-').slice(0, 100);
  const known = BY_SPELLING.get(word.replace(/[-'’]/g, '')) ?? null;
  return { word: known ?? word, known, guess: known === null ? nearest(word, SPEC_STATUSES) : null };
}
