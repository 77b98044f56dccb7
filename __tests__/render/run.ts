import type { Facts, PhaseId } from '../../src/contract/facts.ts';
import type { Finding } from '../../src/contract/finding.ts';
import type { JournalRecord } from '../../src/contract/record.ts';
import { decide } from '../../src/core/decide.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import { factsOf } from '../../src/core/summarise.ts';
import { pipeline } from '../../src/pipeline.ts';
import { viewOf, type View } from '../../src/render/view.ts';
import { facts, journal, RUN, wholeJournal } from '../facts.ts';

export interface Shown {
  readonly view: View;
  readonly records: readonly JournalRecord[];
}

/** The view of a run on these facts, judged by the real checks. */
export function shown(all: Facts = facts()): Shown {
  return viewed(wholeJournal(all, findings(all)));
}

/** The view of a run that intake stopped. */
export function refused(intake: Facts['intake']): Shown {
  const found = findings({ intake });
  return viewed(journal([
    { phase: 'intake', facts: intake, findings: found.intake ?? [] },
    { phase: 'prepare', outcome: 'not-run', findings: found.prepare ?? [] },
    { phase: 'plan', outcome: 'not-run', findings: found.plan ?? [] },
    { phase: 'implement', outcome: 'not-run', findings: found.implement ?? [] },
    { phase: 'verify', outcome: 'not-run', findings: found.verify ?? [] },
    { phase: 'report', facts: { delivery: null }, findings: found.report ?? [] },
  ]));
}

function findings(known: Partial<Facts>): Partial<Record<PhaseId, Finding[]>> {
  return Object.fromEntries(pipeline.map(({ id, leave }) => [id, [...evaluate(leave, known)]]));
}

function viewed(records: readonly JournalRecord[]): Shown {
  const ending = { facts: factsOf(records), records, verdict: decide(records) };
  return { records, view: viewOf(ending, { runId: RUN, jobUrl: 'https://github.com/octo/demo/actions/runs/99', docsUrl: '', version: '0.1.0' }) };
}
