import { FACTS } from './contract/facts.ts';
import type { JournalRecord } from './contract/record.ts';
import { costOf, decide, judge, stops } from './core/decide.ts';
import type { Closed, Ending, Step } from './core/define-phase.ts';
import { evaluate } from './core/evaluate.ts';
import { isFault } from './core/fault.ts';
import { factsOf } from './core/summarise.ts';
import type { Bundle, UnchainedRecord } from './ports/bundle.ts';
import type { Powers } from './ports/powers.ts';

/** How a run ended, and what could not be told to the outside, a sentence each. */
export interface Ended extends Closed {
  readonly untold: readonly string[];
}

/**
 * Walks the pipeline: a fold that yields one record a phase, each on disk before the next phase begins. This is the only
 * place that turns something unknown that was thrown into a status. The signal ends a run from outside; its reason is the fault.
 */
export async function run(pipeline: readonly Step[], powers: Powers, bundle: Bundle, signal: AbortSignal): Promise<Ended> {
  const records: JournalRecord[] = [];
  for (const step of pipeline) {
    powers.narrator.group(step.id);
    const record = await bundle.append(await walk(step, records, powers, signal));
    records.push(record);
    tell(record, powers);
    powers.narrator.endGroup();
  }
  const verdict = decide(records);
  const closed: Closed = { facts: factsOf(records), records, verdict, ...(await bundle.close(records, verdict)) };
  const untold: string[] = [];
  for (const step of pipeline) untold.push(...(await step.afterwards(closed, powers)));
  return { ...closed, untold };
}

async function walk(step: Step, records: readonly JournalRecord[], powers: Powers, signal: AbortSignal): Promise<UnchainedRecord> {
  const ending: Ending = { facts: factsOf(records), records, verdict: judge(records) };
  const startedAt = powers.clock.now();
  const end = (outcome: UnchainedRecord['outcome'], facts: unknown, fault: UnchainedRecord['fault']): UnchainedRecord => {
    const known = facts === null ? ending.facts : { ...ending.facts, [step.id]: facts };
    return { phase: step.id, round: 1, startedAt, endedAt: powers.clock.now(), outcome, facts, fault, findings: [...evaluate(step.leave, known)] };
  };
  // A refusal or a break stops every phase that does not always run; a missed requirement does not.
  if (!step.always && records.some(stops)) return end('not-run', null, null);
  try {
    const facts = FACTS[step.id].parse(await step.run(ending, powers));
    // Whatever a phase makes of being ended from outside, it did not do its work.
    if (!step.always) signal.throwIfAborted();
    return end('completed', facts, null);
  } catch (thrown) {
    return end('broken', null, faultOf(signal.aborted ? signal.reason : thrown));
  }
}

function faultOf(thrown: unknown): UnchainedRecord['fault'] {
  if (isFault(thrown)) return { code: thrown.code, message: thrown.message };
  return { code: 'run:internal', message: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : `Something that is no error was thrown (${typeof thrown}).` };
}

function tell({ phase, outcome, fault, findings }: JournalRecord, { narrator }: Powers): void {
  if (outcome === 'not-run') return narrator.say('not reached');
  if (fault !== null) narrator.error(`${phase}: ${fault.message} (${fault.code})`);
  const failed = findings.some(({ outcome }) => outcome === 'fail');
  for (const finding of findings) {
    if (finding.outcome === 'pass') narrator.say(`✓ ${finding.sentence}`);
    else if (costOf(finding) !== null && (finding.outcome === 'fail' || !failed)) narrator.error(`${finding.check}: ${finding.sentence}`);
  }
}
