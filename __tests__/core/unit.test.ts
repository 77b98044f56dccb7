import { describe, expect, it } from 'vitest';
import { branchesOf, commitMessage, runOf } from '../../src/core/run-commit.ts';
import { issueUnit, packUnit, titleOf, unitOf } from '../../src/core/unit.ts';
import { intake, pack, packIntake, RUN } from '../facts.ts';

describe('what a run works on', () => {
  it('is the issue, or the pack; with both the pack, and the issue is where it is talked about', () => {
    const { trigger, issue } = intake();
    const both = { ...packIntake(), issue, trigger: trigger === null ? null : { ...trigger, taskPack: 'taskpacks/GREET-1' } };
    expect([unitOf(intake()), unitOf(packIntake()), unitOf(both)]).toEqual([issueUnit(7), packUnit('GREET-1', null), packUnit('GREET-1', 7)]);
    expect([titleOf(intake()), titleOf(both)]).toEqual(['Add a greeting', 'Greet people']);
  });

  it('is not known before event and pack are read', () => {
    expect([unitOf({ trigger: null, pack: pack() }), unitOf(packIntake(null))]).toEqual([null, null]);
  });

  it('gives a pack a branch that every system can have, and a check of its own', () => {
    expect(packUnit('GREET-1', null)).toEqual({ task: 'GREET-1', branch: 'codex/greet-1', mark: 'Pack: GREET-1', check: 'codex-orchestrator (GREET-1)', issue: null });
    expect(branchesOf(packUnit('GREET-1', null), RUN)).toEqual(['codex/greet-1', 'codex/greet-1-0123abcd']);
  });

  it('tells commits of packs and issues apart, and ids that differ in case alone', () => {
    const message = commitMessage('Greet people', packUnit('GREET-1', null), RUN);
    expect([packUnit('GREET-1', 7), packUnit('greet-1', null), packUnit('GREET-10', null), issueUnit(1)].map((unit) => runOf(message, unit))).toEqual([RUN, null, null, null]);
  });
});
