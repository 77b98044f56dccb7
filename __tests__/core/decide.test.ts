import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/checks/registry.ts';
import { PHASES, type PhaseId } from '../../src/contract/facts.ts';
import { CHECK_KINDS, OUTCOMES, type CheckKind, type Finding } from '../../src/contract/finding.ts';
import type { JournalRecord } from '../../src/contract/record.ts';
import { STATUSES, type Status } from '../../src/contract/status.ts';
import { costOf, stops } from '../../src/core/cost.ts';
import { decide, judge } from '../../src/core/decide.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import { FAULTS } from '../../src/core/fault.ts';
import { pipeline } from '../../src/pipeline.ts';
import { changed, command, facts, finding, implement, intake, journal, plan, policyOf, prepare, report, verify, wholeJournal } from '../facts.ts';

const passing = finding({ kind: 'gate' });
const severity = (status: Status): number => STATUSES.indexOf(status);

/** A whole run in which each phase has one passing finding, and verify one more. */
const runWith = (extra: Finding): readonly JournalRecord[] =>
  wholeJournal(facts(), { intake: [passing], plan: [passing], implement: [passing], verify: [extra], report: [passing] });

describe('the attempts of a phase', () => {
  const broken = { name: 'plan', model: 'gpt-5.5', usage: { requests: 1, inputTokens: 1, cachedInputTokens: 0, outputTokens: 1 }, fault: 'codex:empty-answer' };
  const policy = intake().policy;
  const attempts = (failed: number): readonly JournalRecord[] => {
    const all = facts({ intake: intake({ policy: policy === null ? null : { ...policy, values: policyOf({ limits: { attempts: 3, 'repair-rounds': 0 } }) } }) });
    return journal(PHASES.map((phase) => ({ phase, facts: all[phase], findings: [passing], ...(phase === 'plan' ? { brokenTurns: Array.from({ length: failed }, () => broken) } : {}) })));
  };

  it.each([
    ['one below the limit', 1, 'run:success'],
    ['at the limit', 2, 'run:success'],
    ['one above the limit', 3, 'tamper:records'],
  ])('%s of limits.attempts', (_, failed, reason) => {
    expect(decide(attempts(failed)).reason).toBe(reason);
  });
});

describe('the status of one finding', () => {
  const EXPECTED: Readonly<Record<CheckKind, Readonly<Record<Finding['outcome'], Status>>>> = {
    gate: { pass: 'SUCCESS', fail: 'BLOCKED', unknown: 'BLOCKED', 'not-applicable': 'SUCCESS', 'not-run': 'BLOCKED' },
    guardrail: { pass: 'SUCCESS', fail: 'BLOCKED', unknown: 'BLOCKED', 'not-applicable': 'SUCCESS', 'not-run': 'BLOCKED' },
    requirement: { pass: 'SUCCESS', fail: 'PARTIAL', unknown: 'BLOCKED', 'not-applicable': 'SUCCESS', 'not-run': 'BLOCKED' },
    delivery: { pass: 'SUCCESS', fail: 'FAILED', unknown: 'BLOCKED', 'not-applicable': 'SUCCESS', 'not-run': 'BLOCKED' },
  };

  for (const kind of CHECK_KINDS) {
    for (const outcome of OUTCOMES) {
      it(`is ${EXPECTED[kind][outcome]} for a ${kind} that answers ${outcome}`, () => {
        expect(decide(runWith(finding({ kind, outcome }))).status).toBe(EXPECTED[kind][outcome]);
      });
      it.each(Object.entries(FAULTS))(`is never milder than the fault %s beside a ${kind} that answers ${outcome}`, (code, entry) => {
        const records = journal([
          { phase: 'intake', facts: intake(), findings: [passing] },
          { phase: 'prepare', facts: prepare(), findings: [passing] },
          { phase: 'plan', outcome: 'broken', fault: { code, message: 'It broke.' }, findings: [finding({ kind, outcome })] },
          { phase: 'implement', outcome: 'not-run' },
          { phase: 'verify', outcome: 'not-run' },
          { phase: 'report', facts: { delivery: null } },
        ]);
        const own = costOf(finding({ kind, outcome }));
        expect(decide(records).status).toBe(own === 'BLOCKED' ? 'BLOCKED' : entry.status);
      });
    }
  }
});

describe('the reason of a run', () => {
  const failing = (check: string, kind: CheckKind, outcome: Finding['outcome'] = 'fail'): Finding => finding({ check, kind, outcome, reason: `test:${check}`, sentence: `${check}.`, remedy: `Mend ${check}.` });

  it('is success only when something passed and nothing else was said', () => {
    expect(decide(wholeJournal(facts(), { intake: [passing] }))).toEqual({
      status: 'SUCCESS',
      reason: 'run:success',
      sentence: 'Every required command passed and every check held.',
      remedy: 'Review the pull request; merging is yours to decide.',
    });
  });

  it('is that of the most severe cause, and its sentence and remedy go with it', () => {
    const records = wholeJournal(facts(), { intake: [passing], verify: [failing('one', 'requirement')], report: [failing('two', 'delivery')] });
    expect(decide(records)).toEqual({ status: 'FAILED', reason: 'test:two', sentence: 'two.', remedy: 'Mend two.' });
  });

  it('is that of the first cause among equals', () => {
    expect(decide(wholeJournal(facts(), { intake: [failing('one', 'gate'), failing('two', 'gate')], plan: [failing('three', 'gate')] })).reason).toBe('test:one');
  });

  it('is a failure before what could not be answered in the same phase', () => {
    expect(decide(wholeJournal(facts(), { intake: [failing('one', 'gate', 'unknown'), failing('two', 'gate')] })).reason).toBe('test:two');
  });

  it('is the break of a phase before its findings', () => {
    const records = journal([{ phase: 'intake', outcome: 'broken', fault: { code: 'git:base-missing', message: 'No branch.' }, findings: [failing('one', 'gate')] }]);
    expect(judge(records)).toEqual({ status: 'BLOCKED', reason: 'git:base-missing', sentence: 'No branch.', remedy: FAULTS['git:base-missing'].remedy });
  });

  it('is FAILED for a fault nobody knows, with a sentence even where none was given', () => {
    const records = journal([{ phase: 'intake', outcome: 'broken', fault: { code: 'strange:thing', message: '' } }]);
    expect(judge(records)).toEqual({ status: 'FAILED', reason: 'strange:thing', sentence: 'No message was given.', remedy: FAULTS['run:internal'].remedy });
  });
});

describe('a run that leaves something out', () => {
  const whole = wholeJournal(facts(), { intake: [passing] });

  it.each([
    ['no phase', [], 'hold the phase intake after 0', 'none'],
    ['a phase less', ['intake', 'prepare', 'plan', 'implement', 'verify'], 'hold the phase report after 5', 'intake, prepare, plan, implement, verify'],
    ['a phase twice', ['intake', 'prepare', 'plan', 'plan', 'implement', 'verify', 'report'], 'hold the phase implement after 3', 'intake, prepare, plan, plan, implement, verify, report'],
    ['another order', ['intake', 'prepare', 'plan', 'verify', 'implement', 'report'], 'hold the phase implement after 3', 'intake, prepare, plan, verify, implement, report'],
    ['a phase too many', ['intake', 'prepare', 'plan', 'implement', 'verify', 'report', 'report'], 'end after 6', 'intake, prepare, plan, implement, verify, report, report'],
  ] as const)('is blocked as tampered with when there is %s', (_, phases, due, told) => {
    const records = phases.flatMap((phase) => whole.find((record) => record.phase === phase) ?? []);
    expect(decide(records)).toMatchObject({
      status: 'BLOCKED',
      reason: 'tamper:records',
      sentence: `The journal should ${due} of its records; it holds: ${told}.`,
    });
  });

  it('is blocked when nothing was evaluated', () => {
    expect(decide(wholeJournal(facts()))).toMatchObject({ status: 'BLOCKED', reason: 'run:nothing-evaluated' });
    expect(judge([])).toMatchObject({ status: 'BLOCKED', reason: 'run:nothing-evaluated' });
  });

  it('is blocked when nothing passed, even where a requirement failed', () => {
    const records = wholeJournal(facts(), { verify: [finding({ kind: 'requirement', outcome: 'fail' })] });
    expect(decide(records)).toMatchObject({ status: 'BLOCKED', reason: 'run:nothing-evaluated' });
  });

  it('is blocked when a check was never asked, even where a requirement failed', () => {
    const records = wholeJournal(facts(), { intake: [passing], implement: [finding({ outcome: 'not-run' })], verify: [finding({ kind: 'requirement', outcome: 'fail' })] });
    expect(decide(records)).toMatchObject({ status: 'BLOCKED', reason: 'run:not-evaluated', sentence: 'The check scope was never asked.' });
  });

  it('is blocked when a phase was left out although nothing had stopped the run', () => {
    const records = journal([
      { phase: 'intake', facts: intake(), findings: [passing] },
      { phase: 'prepare', facts: prepare(), findings: [passing] },
      { phase: 'plan', facts: plan(), findings: [passing] },
      { phase: 'implement', facts: implement(), findings: [passing] },
      { phase: 'verify', outcome: 'not-run' },
      { phase: 'report', facts: report(), findings: [passing] },
    ]);
    expect(decide(records)).toMatchObject({ status: 'BLOCKED', reason: 'run:not-evaluated', sentence: 'The phase verify was left out although nothing had stopped the run.' });
  });

  it('is not blocked for what a break before it excuses', () => {
    const records = journal([
      { phase: 'intake', facts: intake(), findings: [passing] },
      { phase: 'prepare', facts: prepare(), findings: [passing] },
      { phase: 'plan', outcome: 'broken', fault: { code: 'codex:timeout', message: 'Too slow.' }, findings: [finding({ outcome: 'not-run' })] },
      { phase: 'implement', outcome: 'not-run', findings: [finding({ outcome: 'not-run' })] },
      { phase: 'verify', outcome: 'not-run', findings: [finding({ outcome: 'not-run' })] },
      { phase: 'report', facts: { delivery: null }, findings: [finding({ outcome: 'not-run' })] },
    ]);
    expect(decide(records)).toMatchObject({ status: 'FAILED', reason: 'codex:timeout' });
  });
});

describe('stops', () => {
  it.each([
    ['pass', 'gate', false],
    ['fail', 'gate', true],
    ['fail', 'guardrail', true],
    ['fail', 'delivery', true],
    ['fail', 'requirement', false],
    ['unknown', 'requirement', true],
    ['not-applicable', 'gate', false],
    ['not-run', 'gate', false],
  ] as const)('says of a finding that answers %s to a %s: %s', (outcome, kind, expected) => {
    expect(stops({ outcome: 'completed', findings: [finding({ kind, outcome })] })).toBe(expected);
  });

  it('says yes for a phase that did not end', () => {
    expect(stops({ outcome: 'broken', findings: [] })).toBe(true);
    expect(stops({ outcome: 'not-run', findings: [] })).toBe(true);
  });
});

const anyFinding = fc.record({ kind: fc.constantFrom(...CHECK_KINDS), outcome: fc.constantFrom(...OUTCOMES) }).map((parts) => finding(parts));

describe('any run', () => {
  it('gets no milder when a check fails, or could not be answered, besides', () => {
    const perPhase = fc.array(fc.array(anyFinding, { maxLength: 4 }), { minLength: 5, maxLength: 5 });
    fc.assert(fc.property(perPhase, fc.nat(4), fc.constantFrom(...CHECK_KINDS), fc.constantFrom('fail' as const, 'unknown' as const), (found, at, kind, outcome) => {
      const before = asRecords(found);
      const after = asRecords(found.map((list, index) => (index === at ? [...list, finding({ kind, outcome })] : list)));
      expect(severity(decide(after).status)).toBeGreaterThanOrEqual(severity(decide(before).status));
      expect(severity(decide(after).status)).toBeGreaterThanOrEqual(severity(costOf(finding({ kind, outcome })) ?? 'SUCCESS'));
    }), { numRuns: 2000 });
  });

  it('is decided the same way twice, with one of the four statuses and a sentence', () => {
    fc.assert(fc.property(fc.array(fc.array(anyFinding, { maxLength: 4 }), { minLength: 5, maxLength: 5 }), (found) => {
      const verdict = decide(asRecords(found));
      expect(STATUSES).toContain(verdict.status);
      expect(verdict.sentence).not.toBe('');
      expect(decide(asRecords(found))).toEqual(verdict);
    }), { numRuns: 500 });
  });
});

describe('what a model says', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
  const path = fc.oneof(fc.constantFrom('src/hello.ts', '.github/workflows/x.yml', '../x', 'package.json'), text);
  const answers = fc.record({
    plan: fc.record({
      summary: text,
      filesToTouch: fc.array(path, { maxLength: 4 }),
      testsToChange: fc.array(path, { maxLength: 2 }),
      risks: fc.array(text, { maxLength: 2 }),
      openQuestions: fc.array(fc.record({ question: text, blocking: fc.boolean() }), { maxLength: 3 }),
    }),
    implementation: fc.record({ summary: text, changes: fc.array(text, { maxLength: 2 }), limitations: fc.array(text, { maxLength: 2 }) }),
  });
  const worlds = [
    ['goes well', {}],
    ['misses a required command', { verify: verify([command({ exitCode: 1 })]) }],
    ['changes a protected file', { implement: implement([changed('package.json')]) }],
    ['changes nothing', { implement: implement([]) }],
    ['was started by a stranger', { intake: intake({ actors: [{ login: 'mona', level: 'read', note: '' }] }) }],
    ['has a scope it leaves', { intake: intake({ policy: { path: 'p', layers: [], sha256: intake().policy?.sha256 ?? intake().issue?.bodySha256 ?? never(), values: policyOf({ scope: { 'allowed-paths': ['docs/**'] } }) } }) }],
  ] as const;

  it.each(worlds)('can only make a run worse that %s', (_, parts) => {
    const baseline = severity(statusOf(facts(parts)));
    fc.assert(fc.property(answers, ({ plan: planned, implementation }) => {
      const spoken = facts({ ...parts, plan: plan(planned) });
      const said = { ...spoken, implement: { ...spoken.implement, answer: implementation } };
      expect(severity(statusOf(said))).toBeGreaterThanOrEqual(baseline);
    }), { numRuns: 300 });
  });

  it('leaves these runs where their facts put them', () => {
    expect(worlds.map(([, parts]) => statusOf(facts(parts)))).toEqual(['SUCCESS', 'PARTIAL', 'BLOCKED', 'FAILED', 'BLOCKED', 'BLOCKED']);
  });

  /** The real checks on whole facts, as if no phase had been stopped. */
  function statusOf(all: ReturnType<typeof facts>): Status {
    const found = Object.fromEntries(pipeline.map(({ id, leave }) => [id, [...evaluate(leave, all)]]));
    return decide(records(found)).status;
  }
});

function asRecords(found: readonly (readonly Finding[])[]): readonly JournalRecord[] {
  return records(Object.fromEntries(PHASES.map((phase, index) => [phase, [...(found[index] ?? [])]])));
}

const WHOLE = wholeJournal(facts());

/** Status is read from phases, outcomes and findings alone, so the chain need not be made anew. */
function records(found: Partial<Record<PhaseId, Finding[]>>): readonly JournalRecord[] {
  return WHOLE.map((record) => ({ ...record, findings: found[record.phase] ?? [] }));
}

function never(): never {
  throw new Error('the facts of the tests have a policy');
}

describe('the registry', () => {
  it('is the checks of the pipeline in their order', () => {
    expect(pipeline.flatMap(({ leave }) => leave)).toEqual(CHECKS);
  });
});
