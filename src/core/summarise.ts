import type { Facts } from '../contract/facts.ts';
import type { JournalRecord } from '../contract/record.ts';
import type { Verdict } from '../contract/status.ts';
import type { Telemetry } from '../contract/telemetry.ts';

/** The facts of the phases that ended, gathered from the records. */
export function factsOf(records: readonly JournalRecord[]): Partial<Facts> {
  return Object.fromEntries(records.flatMap((record) => (record.outcome === 'completed' ? [[record.phase, record.facts]] : [])));
}

/** The telemetry of a run, from its records and verdict. */
export function telemetryOf(records: readonly JournalRecord[], verdict: Verdict): Telemetry | null {
  const [first] = records;
  const last = records.at(-1);
  if (first === undefined || last === undefined) return null;
  const facts = factsOf(records);
  const files = facts.implement?.change.files ?? [];
  const commands = facts.verify?.commands ?? [];
  const counts = commands.flatMap(({ tests }) => (tests === null ? [] : [tests.total]));
  const usage = [facts.plan?.turn, facts.implement?.turn].flatMap((turn) => (turn === undefined ? [] : [turn.usage]));
  return {
    schema: 'codex-orchestrator/telemetry@1',
    run: first.run,
    issue: facts.intake?.trigger?.issue ?? null,
    status: verdict.status,
    reason: verdict.reason,
    files_changed: files.length,
    lines_added: sum(files.map(({ addedLines }) => addedLines ?? 0)),
    lines_deleted: sum(files.map(({ deletedLines }) => deletedLines ?? 0)),
    tests_run: counts.length === 0 ? null : sum(counts),
    commands_run: commands.length,
    duration_seconds: seconds(first.startedAt, last.endedAt),
    input_tokens: sum(usage.map(({ inputTokens }) => inputTokens)),
    output_tokens: sum(usage.map(({ outputTokens }) => outputTokens)),
    model_requests: sum(usage.map(({ requests }) => requests)),
    phases: records.map(({ phase, outcome, startedAt, endedAt }) => ({ phase, outcome, seconds: seconds(startedAt, endedAt) })),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function seconds(from: string, to: string): number {
  return Math.max(0, Date.parse(to) - Date.parse(from)) / 1000;
}
