import type { Facts, PhaseId } from '../contract/facts.ts';
import type { Finding } from '../contract/finding.ts';
import type { Policy } from '../contract/policy.ts';
import type { JournalRecord } from '../contract/record.ts';
import { costOf } from './cost.ts';
import { counted } from './counted.ts';
import { errorSignature } from './error-signature.ts';

/** The phases of a round. What one round leaves, the next may read only by the feedback edge. */
const REPEATED: ReadonlySet<PhaseId> = new Set(['implement', 'verify']);

/** Says whether a round of repair enters a phase again. */
export function isRepeated(phase: PhaseId): boolean {
  return REPEATED.has(phase);
}

type Verified = Extract<JournalRecord, { phase: 'verify'; outcome: 'completed' }>;

/** Why no further round follows although something is still to mend. */
export interface Breaker {
  readonly reason: 'breaker:repair-rounds' | 'breaker:error-signature' | 'breaker:no-progress';
  readonly sentence: string;
}

/** The facts of the phases that ended, those of a round by that round. */
export function factsIn(records: readonly JournalRecord[], round: number): Partial<Facts> {
  return Object.fromEntries(records.flatMap((record) => (record.outcome === 'completed' && (!isRepeated(record.phase) || record.round === round) ? [[record.phase, record.facts]] : [])));
}

/**
 * The round that counts: the last one whose change was read, or where that was verified, the one that left the least undone,
 * the later of two that left as much.
 */
export function countedRound(records: readonly JournalRecord[]): number {
  const last = records.findLast(({ phase, outcome }) => phase === 'implement' && outcome === 'completed')?.round ?? 1;
  const verified = verifiedRounds(records);
  if (!verified.some(({ round }) => round === last)) return last;
  const fewest = Math.min(...verified.map((record) => missed(record).length));
  return verified.findLast((record) => missed(record).length === fewest)?.round ?? last;
}

/** What becomes of what the last verification found undone: another round is due, or a breaker has opened; null where nothing is undone, or the policy wants no repair. */
export function repairOf(records: readonly JournalRecord[]): Breaker | 'due' | null {
  const rounds = verifiedRounds(records);
  const limits = limitsOf(records);
  const last = rounds.at(-1);
  if (limits === null || limits['repair-rounds'] === 0 || last === undefined || missed(last).length === 0) return null;
  const repairs = rounds.length - 1;
  const same = runLength(rounds, (record) => signature(record) === signature(last));
  if (same >= limits['error-signatures']) return { reason: 'breaker:error-signature', sentence: `Verification failed ${same} times in a row in the same way, so Codex was not asked again.` };
  const before = rounds.slice(0, -limits['no-progress']).map((record) => missed(record).length);
  const idle = rounds.slice(-limits['no-progress']).every((record) => missed(record).length >= Math.min(...before));
  if (before.length > 0 && idle) return { reason: 'breaker:no-progress', sentence: `${counted(limits['no-progress'], 'repair round')} in a row left as much undone as there was before, so Codex was not asked again.` };
  if (repairs >= limits['repair-rounds']) return { reason: 'breaker:repair-rounds', sentence: `Not everything passed after ${counted(repairs, 'repair round')}, and the policy allows no more.` };
  return 'due';
}

/** What keeps a run from mending what it left undone; null where nothing does. */
export function openedBreaker(records: readonly JournalRecord[]): Breaker | null {
  const repair = repairOf(records);
  return repair === 'due' ? null : repair;
}

/** The requirements that a verification found missed. */
export function missedFindings({ findings }: { readonly findings: readonly Finding[] }): readonly Finding[] {
  return findings.filter((finding) => costOf(finding) === 'PARTIAL');
}

function verifiedRounds(records: readonly JournalRecord[]): readonly Verified[] {
  return records.filter((record): record is Verified => record.phase === 'verify' && record.outcome === 'completed');
}

/** What verification found undone, place by place. */
function missed(record: Pick<JournalRecord, 'findings'>): readonly string[] {
  return missedFindings(record).flatMap(({ check, places }) => (places.length === 0 ? [check] : places.map(({ where }) => `${check} ${where}`)));
}

function signature(record: Verified): string {
  return JSON.stringify([missed(record).map((what) => what.replace(/round-\d+\//, '')), errorSignature(record.facts.commands)]);
}

function limitsOf(records: readonly JournalRecord[]): Policy['limits'] | null {
  return factsIn(records, 1).intake?.policy?.values.limits ?? null;
}

/** How many at the end of a list answer yes. */
function runLength<T>(list: readonly T[], is: (one: T) => boolean): number {
  const other = list.findLastIndex((one) => !is(one));
  return list.length - 1 - other;
}
