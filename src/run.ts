import { FACTS } from './contract/facts.ts';
import type { Finding } from './contract/finding.ts';
import type { JournalRecord } from './contract/record.ts';
import { costOf } from './core/cost.ts';
import { isOver, nextPlace, type Place } from './core/course.ts';
import { decide, judge } from './core/decide.ts';
import type { Closed, Ending, Entry, Step, Untold } from './core/define-phase.ts';
import { evaluate } from './core/evaluate.ts';
import { isFault } from './core/fault.ts';
import { gatherPlaces } from './core/gather-places.ts';
import { factsIn, missedFindings } from './core/rounds.ts';
import { factsAt, factsOf } from './core/summarise.ts';
import { wellFormed } from './core/well-formed.ts';
import type { Bundle, UnchainedRecord } from './ports/bundle.ts';
import type { Powers } from './ports/powers.ts';

/** How a run ended, and what could not be told to the outside. */
export interface Ended extends Closed {
  readonly untold: readonly Untold[];
}

/** What a process that did not come to the end of its run left behind: the records of the phases that ended, and why no other did. */
export interface Remains {
  readonly records: readonly JournalRecord[];
  /** Null where the run is to go on. */
  readonly cut: Cut | null;
}

/** Why a phase cannot begin. */
export interface Cut {
  readonly thrown: unknown;
}

/**
 * Walks the pipeline to its end, closes the bundle and tells the outside. The signal ends a run from outside; its reason is
 * the fault. Remains that were cut off are ended, not worked on: the phase that was under way is broken, and only the phase
 * that always runs is entered.
 */
export async function run(pipeline: readonly Step[], powers: Powers, bundle: Bundle, signal: AbortSignal, remains?: Remains): Promise<Ended> {
  const records = await advance(pipeline, powers, bundle, signal, remains);
  const verdict = decide(records);
  const { manifestSha256 } = await bundle.close(records, verdict);
  const closed: Closed = { facts: factsOf(records), records, verdict, manifestSha256 };
  return { ...closed, untold: await tellOutside(pipeline, closed, powers) };
}

/**
 * Walks as many phases as are given: a fold that yields one record a phase, each on disk before the next phase begins. This is
 * the only place that turns something unknown that was thrown into a status. Between two phases the outside is told; where it
 * has to be and cannot, the phase that would have followed is broken. Answers every record there is.
 */
export async function advance(steps: readonly Step[], powers: Powers, bundle: Bundle, signal: AbortSignal, remains: Remains = { records: [], cut: null }): Promise<readonly JournalRecord[]> {
  const records = [...remains.records];
  for (let place = nextPlace(records); place !== null; place = nextPlace(records)) {
    const step = steps.find(({ id }) => id === place?.phase);
    // What is left out here is missing in the journal, and whoever decides says so.
    if (step === undefined) break;
    const cut = remains.cut ?? (step.always ? null : await tellBetween(steps, place, records, powers, signal));
    powers.narrator.group(place.round === 1 ? step.id : `${step.id}, repair round ${place.round - 1}`);
    const record = await bundle.append(await walk(step, place, records, powers, signal, cut));
    records.push(record);
    tell(record, powers);
    powers.narrator.endGroup();
  }
  return records;
}

/** Tells the outside how a run ended, or only what could not be told before; answers what could not be told. */
export async function tellOutside(pipeline: readonly Step[], closed: Closed, powers: Powers, only: readonly string[] | null = null): Promise<readonly Untold[]> {
  const untold: Untold[] = [];
  for (const step of pipeline) untold.push(...(await step.afterwards(closed, powers, only)));
  return untold;
}

/** Has every phase tell that the one at this place begins, where one has ended and nothing has stopped the run; answers why it cannot. */
export async function tellBetween(pipeline: readonly Step[], place: Place, records: readonly JournalRecord[], powers: Powers, signal: AbortSignal): Promise<Cut | null> {
  if (records.length === 0 || signal.aborted || isOver(records)) return null;
  try {
    for (const step of pipeline) await step.during(endingOf(records), place, powers);
    return null;
  } catch (thrown) {
    return { thrown: signal.aborted ? signal.reason : thrown };
  }
}

function endingOf(records: readonly JournalRecord[]): Ending {
  return { facts: factsOf(records), records, verdict: judge(records) };
}

/** What a step is entered with: in a round of repair only the facts of that round, and beside them those of the round before. */
function entryOf(records: readonly JournalRecord[], place: Place): Entry {
  const { implement, verify } = factsIn(records, place.round - 1);
  const missed = records.flatMap((record) => (record.phase === 'verify' && record.round === place.round - 1 ? missedFindings(record) : []));
  return { ...endingOf(records), facts: factsAt(records, place), round: place.round, again: implement === undefined || verify === undefined ? null : { implement, verify, missed } };
}

async function walk(step: Step, place: Place, records: readonly JournalRecord[], powers: Powers, signal: AbortSignal, cut: Cut | null): Promise<UnchainedRecord> {
  const entry = entryOf(records, place);
  const startedAt = powers.clock.now();
  const end = (outcome: UnchainedRecord['outcome'], facts: unknown, fault: UnchainedRecord['fault']): UnchainedRecord => {
    const known = facts === null ? entry.facts : { ...entry.facts, [step.id]: facts };
    const brokenTurns = [...powers.codex.takeBroken()];
    return { phase: step.id, round: place.round, startedAt, endedAt: powers.clock.now(), outcome, facts, fault, findings: [...evaluate(step.leave, known)], ...(brokenTurns.length === 0 ? {} : { brokenTurns }) };
  };
  // A refusal or a break stops every phase that does not always run; a missed requirement does not.
  const isStopped = isOver(records);
  if (!step.always && isStopped) return end('not-run', null, null);
  if (!step.always && cut !== null) return end('broken', null, faultOf(cut.thrown));
  try {
    // Who ends a run before it has delivered wants nothing delivered.
    if (!isStopped) signal.throwIfAborted();
    const facts = FACTS[step.id].parse(wellFormed(await step.run(entry, powers)));
    // Whatever a phase makes of being ended from outside, it did not do its work.
    if (!step.always) signal.throwIfAborted();
    return end('completed', facts, null);
  } catch (thrown) {
    return end('broken', null, faultOf(signal.aborted ? signal.reason : thrown));
  }
}

function faultOf(thrown: unknown): UnchainedRecord['fault'] {
  if (isFault(thrown)) return { code: thrown.code, message: thrown.message.toWellFormed() };
  return { code: 'run:internal', message: thrown instanceof Error ? `${thrown.name}: ${thrown.message}`.toWellFormed() : `Something that is no error was thrown (${typeof thrown}).` };
}

function tell({ phase, outcome, fault, findings }: JournalRecord, { narrator }: Powers): void {
  if (outcome === 'not-run') return narrator.say('not reached');
  if (fault !== null) narrator.error(`${phase}: ${fault.message} (${fault.code})`);
  const failed = findings.some(({ outcome }) => outcome === 'fail');
  for (const finding of findings) {
    if (finding.outcome === 'pass') narrator.say(`✓ ${finding.sentence}`);
    else if (finding.mode !== undefined) tellUnenforced(finding, narrator);
    else if (costOf(finding) !== null && (finding.outcome === 'fail' || !failed)) tellFailed(finding, narrator);
  }
}

function tellUnenforced({ check, mode, outcome, sentence }: Finding, narrator: Powers['narrator']): void {
  if (mode === 'off') narrator.say(`– ${sentence}`);
  else if (outcome === 'fail' || outcome === 'unknown') narrator.warn(`${check}: ${sentence} The policy only warns of it.`);
}

/** The log names this many places of a finding; the evidence has them all. */
const PLACES_TOLD = 20;

function tellFailed({ check, sentence, places }: Finding, narrator: Powers['narrator']): void {
  narrator.error(`${check}: ${sentence}`);
  const gathered = gatherPlaces([{ places }], sentence);
  for (const { where, what, frame } of gathered.slice(0, PLACES_TOLD)) {
    narrator.say(`  ${where}${what === '' ? '' : `: ${what}`}`);
    if (frame !== undefined) narrator.quote('policy', new TextEncoder().encode(`${frame}\n`));
  }
  if (gathered.length > PLACES_TOLD) narrator.say(`  … and ${gathered.length - PLACES_TOLD} more, in the evidence`);
}
