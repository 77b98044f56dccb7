import type { Finding } from '../contract/finding.ts';
import type { JournalRecord } from '../contract/record.ts';
import { STATUSES, type Verdict } from '../contract/status.ts';
import { costOf } from './cost.ts';
import { astrayAt, dryRunEnd, isOver, nextPlace, type Place } from './course.ts';
import { FAULTS, type FaultCode } from './fault.ts';
import { OTHER_REASONS } from './other-reasons.ts';
import { countedRound, openedBreaker } from './rounds.ts';
import { factsOf } from './summarise.ts';

/**
 * The status of a whole run, from its records and nothing else. It asks that every phase left its record when it was its
 * turn, each round of repair included, and that nothing was left unjudged; otherwise the run is blocked.
 */
export function decide(records: readonly JournalRecord[]): Verdict {
  const astray = astrayAt(records);
  const course = records.slice(0, astray === -1 ? records.length : astray);
  const due = nextPlace(course);
  if (astray === -1 && due === null) return judge(records);
  const told = records.map(inWords).join(', ');
  return blocked('tamper:records', `The journal should ${due === null ? 'end' : `hold the phase ${inWords(due)}`} after ${course.length} of its records; it holds: ${told === '' ? 'none' : told}.`);
}

function inWords({ phase, round }: Place): string {
  return round === 1 ? phase : `${phase} (round ${round})`;
}

/** The status so far, for the phases that have left a record. */
export function judge(records: readonly JournalRecord[]): Verdict {
  const counted = countedRound(records);
  const causes = [...trespasses(records), ...overtried(records), ...breakers(records), ...records.flatMap((record) => causesOf(record, counted)), ...silences(records)];
  const [worst = dryRunVerdict(records)] = causes.toSorted((left, right) => STATUSES.indexOf(right.status) - STATUSES.indexOf(left.status));
  return worst ?? { status: 'SUCCESS', reason: 'run:success', sentence: OTHER_REASONS['run:success'].meaning, remedy: OTHER_REASONS['run:success'].remedy };
}

/** What kept a run from mending what it left undone. */
function breakers(records: readonly JournalRecord[]): readonly Verdict[] {
  const opened = openedBreaker(records);
  return opened === null ? [] : [{ status: 'PARTIAL', ...opened, remedy: OTHER_REASONS[opened.reason].remedy }];
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

/** Where Codex was tried more often in a phase than the policy allows. */
function overtried(records: readonly JournalRecord[]): readonly Verdict[] {
  const limit = factsOf(records).intake?.policy?.values.limits.attempts;
  const over = records.find(({ brokenTurns = [], outcome }) => brokenTurns.length > 0 && limit !== undefined && brokenTurns.length + Number(outcome === 'completed') > limit);
  return over === undefined ? [] : [blocked('tamper:records', `Codex was tried more often in the phase ${inWords(over)} than the ${limit} times that the policy allows.`)];
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

/** What a record costs the run. What a round of repair left undone is held against the run only where that round counts. */
function causesOf(record: JournalRecord, counted: number): readonly Verdict[] {
  const broken = record.fault === null ? [] : [verdictOf(record.fault)];
  // An answer comes before a missing one: it says more about what to mend.
  const inOrder = record.findings.toSorted((left, right) => Number(left.outcome === 'unknown') - Number(right.outcome === 'unknown'));
  const costs = inOrder.flatMap(ofFinding);
  return [...broken, ...(record.phase === 'verify' && record.round !== counted ? costs.filter(({ status }) => status !== 'PARTIAL') : costs)];
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
