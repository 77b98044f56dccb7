import { describe, expect, it } from 'vitest';
import { telemetry } from '../../src/contract/telemetry.ts';
import { factsOf, telemetryOf } from '../../src/core/summarise.ts';
import { changed, command, facts, implement, intake, journal, plan, policyOf, RUN, verify, wholeJournal } from '../facts.ts';

const verdict = { status: 'PARTIAL', reason: 'verify:command-failed', sentence: 'It failed.', remedy: 'Mend it.' } as const;

describe('factsOf', () => {
  it('gathers the facts of the phases that ended, by their names', () => {
    const all = facts();
    expect(factsOf(wholeJournal(all))).toEqual(all);
    expect(factsOf(journal([{ phase: 'intake', facts: intake() }, { phase: 'plan', round: 1, outcome: 'broken', fault: { code: 'codex:failed', message: 'No.' } }, { phase: 'implement', round: 1, outcome: 'not-run' }]))).toEqual({ intake: intake() });
    expect(factsOf([])).toEqual({});
  });
});

describe('telemetryOf', () => {
  it('counts what the records say', () => {
    const all = facts({
      implement: implement([changed('a'), changed('b', { addedLines: 10, deletedLines: 0 }), changed('c.png', { addedLines: null, deletedLines: null })]),
      verify: verify([command(), command({ id: 'lint', tests: null }), command({ id: 'more', tests: { runner: 'go', total: 5, failed: 1, skipped: 0 } })]),
    });
    const told = telemetryOf(wholeJournal(all), verdict);
    expect(told).toEqual({
      schema: 'codex-orchestrator/telemetry@1',
      run: RUN,
      issue: 7,
      pack: null,
      status: 'PARTIAL',
      reason: 'verify:command-failed',
      files_changed: 3,
      lines_added: 13,
      lines_deleted: 1,
      tests_run: 17,
      commands_run: 3,
      duration_seconds: 50.5,
      input_tokens: 200,
      output_tokens: 40,
      cost_usd: null,
      repair_rounds: 0,
      model_requests: 4,
      limits: { minutes: 60, tokens: null, cost_usd: null, files: 25, lines: 800, repair_rounds: 0, attempts: 2, log_bytes: 268_435_456 },
      phases: [
        { phase: 'intake', round: 1, outcome: 'completed', seconds: 0.5 },
        { phase: 'prepare', round: 1, outcome: 'completed', seconds: 0.5 },
        { phase: 'plan', round: 1, outcome: 'completed', seconds: 0.5 },
        { phase: 'implement', round: 1, outcome: 'completed', seconds: 0.5 },
        { phase: 'verify', round: 1, outcome: 'completed', seconds: 0.5 },
        { phase: 'report', round: 1, outcome: 'completed', seconds: 0.5 },
      ],
    });
    expect(telemetry.safeParse(told).success).toBe(true);
  });

  it('counts the turns that ended in a fault, and what all of them cost by the prices of the policy', () => {
    const base = intake();
    const policy = base.policy === null ? null : { ...base.policy, values: policyOf({ prices: [{ model: 'gpt-5.5', input: 1, output: 10 }] }) };
    const broken = { name: 'plan', model: 'gpt-5.5', usage: { requests: 1, inputTokens: 1000, cachedInputTokens: 0, outputTokens: 50 }, fault: 'codex:empty-answer' };
    const records = journal([{ phase: 'intake', facts: intake({ policy }) }, { phase: 'plan', facts: plan(), brokenTurns: [broken] }, { phase: 'implement', outcome: 'broken', fault: { code: 'breaker:attempts', message: 'No.' }, brokenTurns: [{ ...broken, name: 'implement' }, { ...broken, name: 'implement.attempt-2' }] }]);
    expect(telemetryOf(records, verdict)).toMatchObject({ input_tokens: 3100, output_tokens: 170, model_requests: 5, cost_usd: 0.0048 });
  });

  it('says null where no command counted its tests, and nought where nothing happened', () => {
    const records = journal([{ phase: 'intake', round: 1, outcome: 'broken', fault: { code: 'run:internal', message: 'x' } }]);
    expect(telemetryOf(records, verdict)).toMatchObject({ issue: null, tests_run: null, commands_run: 0, files_changed: 0, input_tokens: 0, model_requests: 0, duration_seconds: 0.5 });
  });

  it('says nothing of no records', () => {
    expect(telemetryOf([], verdict)).toBeNull();
  });
});
