import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/checks/registry.ts';
import type { Facts } from '../../src/contract/facts.ts';
import type { Finding } from '../../src/contract/finding.ts';
import { decide } from '../../src/core/decide.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import { findingDifferences } from '../../src/core/replay.ts';
import { pipeline } from '../../src/pipeline.ts';
import { checksLine } from '../../src/render/checks-line.ts';
import { STRICT_CHECKS } from '../../src/contract/policy-checks.ts';
import { line, pluginRunFacts, stages } from '../plugin-facts.ts';
import { changed, facts, implement, intake, journal, policyOf } from '../facts.ts';

/** A run whose change leaves the scope, under a policy that makes something of that check. */
function outside(checks: Readonly<Record<string, string>>): Facts {
  const { policy } = intake();
  if (policy === null) throw new Error('the facts of these tests have a policy');
  return facts({ intake: intake({ policy: { ...policy, values: policyOf({ scope: { 'allowed-paths': ['src/**'] }, checks }) } }), implement: implement([changed('elsewhere.txt')]) });
}

/** The records of a run as the walker makes them: the checks of each phase about the facts so far. */
function played(all: Facts) {
  const known: Partial<Record<keyof Facts, unknown>> = {};
  return journal(
    pipeline.map(({ id, leave }) => {
      known[id] = all[id];
      const sofar: Partial<Facts> = Object.fromEntries(pipeline.flatMap((step) => (step.id in known ? [[step.id, all[step.id]]] : [])));
      return { phase: id, facts: all[id], findings: [...evaluate(leave, sofar)] };
    }),
  );
}

const scopeOf = (all: Facts): Finding | undefined => evaluate(CHECKS, all).find(({ check }) => check === 'scope');

describe('a check that failed', () => {
  it('stops the run where the policy says nothing of it', () => {
    expect(scopeOf(outside({}))).toMatchObject({ outcome: 'fail' });
    expect(scopeOf(outside({}))).not.toHaveProperty('mode');
    expect(decide(played(outside({})))).toMatchObject({ status: 'BLOCKED', reason: 'change:out-of-scope' });
  });

  it('is recorded and shown, and does not change the status, where the policy only warns of it', () => {
    const all = outside({ scope: 'warn', 'planned-paths': 'off' });
    expect(scopeOf(all)).toMatchObject({ outcome: 'fail', mode: 'warn', reason: 'change:out-of-scope' });
    expect(decide(played(all))).toMatchObject({ status: 'SUCCESS', reason: 'run:success' });
    expect(checksLine(evaluate(CHECKS, all))).toContain('failed, but the policy only warns: `scope`');
  });

  it('stops the run all the same where the policy may not loosen it', () => {
    const all = outside({});
    const { policy } = all.intake;
    if (policy === null) throw new Error('there is a policy');
    // No schema lets this through; whoever gets it past one gains nothing.
    const forged = { ...all, intake: { ...all.intake, policy: { ...policy, values: { ...policy.values, checks: Object.fromEntries([['scope', 'off']]) } } } };
    expect(scopeOf(forged)).toMatchObject({ outcome: 'fail' });
    expect(scopeOf(forged)).not.toHaveProperty('mode');
  });
});

describe('a check that is turned off', () => {
  it('is recorded as not run, with that reason, and counts as no silence', () => {
    const all = outside({ scope: 'warn', 'planned-paths': 'off' });
    const off = evaluate(CHECKS, all).find(({ check }) => check === 'planned-paths');
    expect(off).toEqual({ check: 'planned-paths', kind: 'gate', mode: 'off', outcome: 'not-run', reason: 'plan:out-of-scope', sentence: 'The plan stays in scope: not asked, because the policy says checks.planned-paths: off.', remedy: '', places: [] });
    expect(checksLine(evaluate(CHECKS, all))).toContain('turned off by the policy: `planned-paths`');
    expect(decide(played(all)).status).toBe('SUCCESS');
  });
});

describe('a journal', () => {
  it('of a run with such checks is found to follow from its facts', () => {
    expect(findingDifferences(played(outside({ scope: 'warn', 'planned-paths': 'off' })), { steps: pipeline })).toEqual([]);
  });

  it('that says a check was only warned of, which the policy enforces, does not', () => {
    const records = played(outside({}));
    const forged = records.map((record) => ({ ...record, findings: record.findings.map((finding): Finding => (finding.check === 'scope' ? { ...finding, mode: 'warn' } : finding)) }));
    expect(decide(forged).status).toBe('SUCCESS');
    expect(findingDifferences(forged, { steps: pipeline }).map(({ what }) => what)).toEqual(['the findings of implement do not follow from its facts: scope recorded fail, recomputed fail']);
  });
});

describe('a plugin that fails', () => {
  const broken = (strict: boolean): Facts => pluginRunFacts({ stages: stages({ run: { exitCode: 1 } }, 'report') }, {}, { plugins: { enabled: true, strict } });

  it('makes the result PARTIAL while plugins are strict', () => {
    expect(decide(played(broken(true)))).toMatchObject({ status: 'PARTIAL', reason: 'plugin:failed' });
  });

  it('is only warned of where they are not, whichever of its checks it is', () => {
    const findings = evaluate(CHECKS, broken(false)).filter(({ check }) => check.startsWith('plugin-'));
    expect(findings.map(({ check, mode }) => [check, mode ?? 'enforce'])).toEqual([['plugin-capabilities', 'enforce'], ...STRICT_CHECKS.map((check) => [check, 'warn'])]);
    expect(decide(played(broken(false)))).toMatchObject({ status: 'SUCCESS' });
  });

  it('stops the run in any case when it needs what it may not have', () => {
    const output = line('validate', { plugin: { id: 'words', version: '1', capabilities: { 'requires-network': true } } });
    const needing = pluginRunFacts({ stages: stages({ validate: { output } }, 'plan'), artifacts: [] }, {}, { plugins: { enabled: true, strict: false } });
    expect(decide(played(needing))).toMatchObject({ status: 'BLOCKED', reason: 'plugin:capability' });
  });
});
