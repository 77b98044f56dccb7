import type { JournalRecord } from '../contract/record.ts';
import type { Verdict } from '../contract/status.ts';

/** A phase's record as the walker of the pipeline makes it; its facts are checked against their schema when it is chained. */
export interface UnchainedRecord {
  readonly phase: JournalRecord['phase'];
  readonly round: number;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly outcome: JournalRecord['outcome'];
  readonly facts: unknown;
  readonly fault: JournalRecord['fault'];
  readonly findings: JournalRecord['findings'];
  readonly brokenTurns?: JournalRecord['brokenTurns'];
  readonly overwritten?: JournalRecord['overwritten'];
}

/** The bundle as the walker of the pipeline sees it: a journal that only grows, and an end. Fault: `evidence:broken`. */
export interface Bundle {
  /** Chains a record to the one before and flushes it to disk. */
  append(record: UnchainedRecord): Promise<JournalRecord>;
  /** Writes summary, telemetry and manifest, then verifies the whole bundle as anybody offline would. */
  close(records: readonly JournalRecord[], verdict: Verdict): Promise<{ readonly manifestSha256: string }>;
}
