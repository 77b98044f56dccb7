import { PHASES } from '../contract/facts.ts';
import type { CheckKind, Finding } from '../contract/finding.ts';
import type { JournalRecord } from '../contract/record.ts';
import { STATUSES, type Status, type Verdict } from '../contract/status.ts';
import { FAULTS, type FaultCode } from './fault.ts';
import { OTHER_REASONS } from './other-reasons.ts';
import { factsOf } from './summarise.ts';

/** What a failed check of each kind makes of the run. */
export const COST = { gate: 'BLOCKED', guardrail: 'BLOCKED', requirement: 'PARTIAL', delivery: 'FAILED' } as const satisfies Record<CheckKind, Status>;

/**
 * The status of a whole run, from its records and nothing else. It asks that every phase left exactly one record,
 * in order, and that nothing was left unjudged; otherwise the run is blocked.
 */
export function decide(records: readonly JournalRecord[]): Verdict {
  const told = records.map(({ phase }) => phase).join(' ');
  if (told !== PHASES.join(' ')) {
    return blocked('tamper:records', `The journal should hold the phases ${PHASES.join(', ')}, once each and in order; it holds: ${told === '' ? 'none' : told}.`);
  }
  return judge(records);
}

/** The status so far, for the phases that have left a record. */
export function judge(records: readonly JournalRecord[]): Verdict {
  const causes = [...trespasses(records), ...records.flatMap(causesOf), ...silences(records)];
  const [worst = dryRunVerdict(records)] = causes.toSorted((left, right) => STATUSES.indexOf(right.status) - STATUSES.indexOf(left.status));
  return worst ?? { status: 'SUCCESS', reason: 'run:success', sentence: OTHER_REASONS['run:success'].meaning, remedy: OTHER_REASONS['run:success'].remedy };
}

/** Says whether no phase but the one that always runs may follow: the phase did not end, or a finding costs more than a draft. */
export function stops({ outcome, findings }: Pick<JournalRecord, 'outcome' | 'findings'>): boolean {
  return outcome !== 'completed' || findings.some((finding) => costOf(finding) !== null && costOf(finding) !== 'PARTIAL');
}

/** Says whether only the phase that always runs may follow: something stopped the run, or it was a dry run and has come as far as those go. */
export function isOver(records: readonly JournalRecord[]): boolean {
  return records.some(stops) || dryRunEnd(records) !== -1;
}

/** What a finding costs the run: nothing, unless it failed or could not be answered, and the policy enforces its check. */
export function costOf(finding: Finding): Status | null {
  if (finding.mode !== undefined) return null;
  switch (finding.outcome) {
    case 'fail':
      return COST[finding.kind];
    case 'unknown':
      return 'BLOCKED';
    case 'pass':
    case 'not-applicable':
    case 'not-run':
      return null;
  }
}

/** Where the last phase of a dry run left its record; -1 of a run that is none, or has not come so far. */
function dryRunEnd(records: readonly JournalRecord[]): number {
  const dryRun = factsOf(records).intake?.trigger?.dryRun ?? 'false';
  return dryRun === 'false' ? -1 : records.findIndex(({ phase }) => phase === (dryRun === 'gate' ? 'intake' : 'plan'));
}

/** The end of a dry run that nothing stopped; nothing of a run that is none. */
function dryRunVerdict(records: readonly JournalRecord[]): Verdict | undefined {
  return dryRunEnd(records) === -1 ? undefined : blocked('run:dry-run', OTHER_REASONS['run:dry-run'].meaning);
}

/** What a dry run did that none may do. */
function trespasses(records: readonly JournalRecord[]): readonly Verdict[] {
  const end = dryRunEnd(records);
  if (end === -1) return [];
  const entered = records.slice(end + 1).find(({ phase, outcome }) => phase !== 'report' && outcome !== 'not-run');
  if (entered !== undefined) return [blocked('tamper:records', `The run was a dry run, and the phase ${entered.phase} was entered all the same.`)];
  return factsOf(records).report?.delivery == null ? [] : [blocked('tamper:records', 'The run was a dry run, and delivered all the same.')];
}

/** What should have been judged and was not. A phase is excused only by an earlier one that stopped the run, or ended a dry run; a check, by its phase. */
function silences(records: readonly JournalRecord[]): readonly Verdict[] {
  const skipped = records.find(({ outcome }, index) => outcome === 'not-run' && !isOver(records.slice(0, index)));
  if (skipped !== undefined) return [blocked('run:not-evaluated', `The phase ${skipped.phase} was left out although nothing had stopped the run.`)];
  if (!records.every(({ outcome }) => outcome === 'completed')) return [];
  const findings = records.flatMap(({ findings }) => findings);
  if (!findings.some(({ outcome }) => outcome === 'pass')) return [blocked('run:nothing-evaluated', 'Nothing was evaluated, so nothing can be trusted.')];
  const unjudged = findings.find(({ outcome, mode }) => outcome === 'not-run' && mode !== 'off');
  return unjudged === undefined ? [] : [blocked('run:not-evaluated', `The check ${unjudged.check} was never asked.`)];
}

function causesOf(record: JournalRecord): readonly Verdict[] {
  const broken = record.fault === null ? [] : [verdictOf(record.fault)];
  // An answer comes before a missing one: it says more about what to mend.
  const inOrder = record.findings.toSorted((left, right) => Number(left.outcome === 'unknown') - Number(right.outcome === 'unknown'));
  return [...broken, ...inOrder.flatMap(ofFinding)];
}

function ofFinding(finding: Finding): readonly Verdict[] {
  const status = costOf(finding);
  return status === null ? [] : [{ status, reason: finding.reason, sentence: finding.sentence, remedy: finding.remedy }];
}

/** The status of a run that a fault has broken. */
export function verdictOf(fault: { readonly code: string; readonly message: string }): Verdict {
  const entry = isFaultCode(fault.code) ? FAULTS[fault.code] : FAULTS['run:internal'];
  return { status: entry.status, reason: fault.code, sentence: fault.message === '' ? 'No message was given.' : fault.message, remedy: entry.remedy };
}

function isFaultCode(code: string): code is FaultCode {
  return Object.hasOwn(FAULTS, code);
}

function blocked(reason: 'tamper:records' | 'run:not-evaluated' | 'run:nothing-evaluated' | 'run:dry-run', sentence: string): Verdict {
  return { status: 'BLOCKED', reason, sentence, remedy: OTHER_REASONS[reason].remedy };
}
