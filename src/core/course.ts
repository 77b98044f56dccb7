import { PHASES, type PhaseId } from '../contract/facts.ts';
import type { JournalRecord } from '../contract/record.ts';
import { stops } from './cost.ts';
import { factsIn, repairOf } from './rounds.ts';

/** A phase, and which time it is entered: only what a repair repeats has a second. */
export interface Place {
  readonly phase: PhaseId;
  readonly round: number;
}

/**
 * What follows on these records: the phases in their order, and from a verification that found something to mend back to
 * implement, as long as a further round is due. Null when the run has come to its end.
 */
export function nextPlace(records: readonly JournalRecord[]): Place | null {
  const last = records.at(-1);
  if (last === undefined) return { phase: PHASES[0], round: 1 };
  if (last.phase === 'verify' && !isOver(records) && repairOf(records) === 'due') return { phase: 'implement', round: last.round + 1 };
  const phase = PHASES[PHASES.indexOf(last.phase) + 1];
  if (phase === undefined) return null;
  return { phase, round: phase === 'verify' ? last.round : 1 };
}

/** Where the records leave that course, counted from 0; -1 where they do not. */
export function astrayAt(records: readonly JournalRecord[]): number {
  return records.findIndex(({ phase, round }, index) => {
    const place = nextPlace(records.slice(0, index));
    return place === null || phase !== place.phase || round !== place.round;
  });
}

/** Says whether only the phase that always runs may follow: something stopped the run, or it was a dry run and has come as far as those go. */
export function isOver(records: readonly JournalRecord[]): boolean {
  return records.some(stops) || dryRunEnd(records) !== -1;
}

/** Where the last phase of a dry run left its record; -1 of a run that is none, or has not come so far. */
export function dryRunEnd(records: readonly JournalRecord[]): number {
  const dryRun = factsIn(records, 1).intake?.trigger?.dryRun ?? 'false';
  return dryRun === 'false' ? -1 : records.findIndex(({ phase }) => phase === (dryRun === 'gate' ? 'prepare' : 'plan'));
}
