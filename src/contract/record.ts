import { z } from 'zod';
import { brokenTurn } from './codex.ts';
import { FACTS, type PhaseId } from './facts.ts';
import { finding } from './finding.ts';
import { LISTED_HITS, overwrittenField } from './overwritten.ts';
import { instant, reasonCode, runId, sha256 } from './ids.ts';

/** How a phase broke: the code of the fault and its sentence. */
const fault = z.strictObject({ code: reasonCode, message: z.string() });

const common = {
  schema: z.literal('codex-orchestrator/record@1'),
  run: runId,
  sequence: z.int().positive(),
  round: z.int().positive(),
  startedAt: instant,
  endedAt: instant,
  findings: z.array(finding),
  /** Turns of Codex in this phase that ended in a fault, in order, whether another attempt followed or not; absent where there was none. */
  brokenTurns: z.array(brokenTurn).optional(),
  /** What was overwritten in the facts and the fault before anything was judged; absent where nothing was. */
  overwritten: z.array(overwrittenField).max(LISTED_HITS).optional(),
  /** Digest of the record before, 64 zeros for the first; then of this record without its own. */
  previous: sha256,
  digest: sha256,
};

/** Exactly one of three: the phase ended with its facts, it broke with a fault, or it was not reached. */
function recordOf<Id extends PhaseId>(phase: Id) {
  const named = { ...common, phase: z.literal(phase) };
  return [
    z.strictObject({ ...named, outcome: z.literal('completed'), facts: FACTS[phase], fault: z.null() }),
    z.strictObject({ ...named, outcome: z.literal('broken'), facts: z.null(), fault }),
    z.strictObject({ ...named, outcome: z.literal('not-run'), facts: z.null(), fault: z.null() }),
  ] as const;
}

/** One line of `journal.jsonl`. */
export const record = z.union([
  ...recordOf('intake'),
  ...recordOf('prepare'),
  ...recordOf('plan'),
  ...recordOf('implement'),
  ...recordOf('verify'),
  ...recordOf('report'),
]);
export type JournalRecord = z.infer<typeof record>;
