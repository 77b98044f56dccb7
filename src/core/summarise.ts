import type { CodexTurn } from '../contract/codex.ts';
import type { Facts } from '../contract/facts.ts';
import type { JournalRecord } from '../contract/record.ts';
import type { Verdict } from '../contract/status.ts';
import type { Telemetry } from '../contract/telemetry.ts';
import { minutesOf } from './minutes-of.ts';
import { costOfTurns } from './price.ts';
import { countedRound, factsIn } from './rounds.ts';

/** The facts of the phases that ended, gathered from the records; where the change was repaired, those of the round that counts. */
export function factsOf(records: readonly JournalRecord[]): Partial<Facts> {
  return factsIn(records, countedRound(records));
}

/** The facts a phase may read where it stands: in a round those of that round alone, at the end those of the round that counts. */
export function factsAt(records: readonly JournalRecord[], { phase, round }: Pick<JournalRecord, 'phase' | 'round'>): Partial<Facts> {
  return phase === 'report' ? factsOf(records) : factsIn(records, round);
}

/** Every turn of Codex that ended with an answer, in order. */
export function turnsOf(records: readonly JournalRecord[]): readonly CodexTurn[] {
  return records.flatMap((record) => (record.outcome === 'completed' && (record.phase === 'plan' || record.phase === 'implement') ? [record.facts.turn] : []));
}

/** What every turn of Codex used, those that ended in a fault too. */
export function spentIn(records: readonly JournalRecord[]): readonly Pick<CodexTurn, 'model' | 'usage'>[] {
  return [...turnsOf(records), ...records.flatMap(({ brokenTurns }) => brokenTurns ?? [])];
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
  const spent = spentIn(records);
  const usage = spent.map((turn) => turn.usage);
  return {
    schema: 'codex-orchestrator/telemetry@1',
    run: first.run,
    issue: facts.intake?.trigger?.issue ?? null,
    pack: facts.intake?.pack?.id ?? null,
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
    cost_usd: costOfTurns(spent, facts.intake?.policy?.values.prices ?? []),
    repair_rounds: Math.max(1, ...records.map(({ round }) => round)) - 1,
    model_requests: sum(usage.map(({ requests }) => requests)),
    limits: limitsIn(facts),
    phases: records.map(({ phase, round, outcome, startedAt, endedAt }) => ({ phase, round, outcome, seconds: seconds(startedAt, endedAt) })),
  };
}

function limitsIn({ intake }: Partial<Facts>): Telemetry['limits'] {
  if (intake?.policy == null) return null;
  const { limits } = intake.policy.values;
  return {
    minutes: minutesOf(intake.policy.values, intake.pack?.pack ?? null),
    tokens: limits.tokens ?? null,
    cost_usd: limits.cost ?? null,
    files: limits.files,
    lines: limits.lines,
    repair_rounds: limits['repair-rounds'],
    attempts: limits.attempts,
    log_bytes: limits['log-bytes'],
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function seconds(from: string, to: string): number {
  return Math.max(0, Date.parse(to) - Date.parse(from)) / 1000;
}
