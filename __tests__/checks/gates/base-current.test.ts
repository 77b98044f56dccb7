import { describe, expect, it } from 'vitest';
import { baseCurrent } from '../../../src/checks/gates/base-current.ts';
import { delivered } from '../../../src/checks/delivery/delivered.ts';
import { judgedBy } from '../../../src/core/judged-by.ts';
import { LOGIN, naming, spec } from '../../spec-facts.ts';
import { BASE_COMMIT, facts, HEAD_COMMIT, report } from '../../facts.ts';

const withBase = (base: NonNullable<ReturnType<typeof report>['base']>, delivery = report().delivery) => facts({ report: { base, delivery } });

describe('the base when the change was to be delivered', () => {
  it.each([
    ['where it was', { now: BASE_COMMIT, outdated: [] }, 'pass', 'The base is where it was when the run began.'],
    ['elsewhere, with the same rules', { now: HEAD_COMMIT, outdated: [] }, 'pass', 'The base moved on during the run; what the run went by (1 file) is the same there.'],
    ['gone', { now: null, outdated: [] }, 'pass', 'The base branch is gone.'],
    ['elsewhere, with another policy', { now: HEAD_COMMIT, outdated: ['.github/codex-orchestrator.yml'] }, 'fail', `The base moved on to ${HEAD_COMMIT} during the run, and what the run went by changed there: .github/codex-orchestrator.yml.`],
  ] as const)('is %s', (_, base, outcome, sentence) => {
    expect(baseCurrent.ask(withBase({ ...base, outdated: [...base.outdated] }))).toMatchObject({ outcome, sentence });
  });

  it('T-05: counts the specs that the task names among what the run went by', async () => {
    const known = await naming({ [LOGIN]: spec() }, { issue: [LOGIN] });
    expect(judgedBy(known)).toContain(LOGIN);
    expect(baseCurrent.ask({ ...withBase({ now: HEAD_COMMIT, outdated: [] }), intake: known })?.sentence).toBe('The base moved on during the run; what the run went by (2 files) is the same there.');
  });

  it('is not asked about where nothing was to be delivered', () => {
    expect(baseCurrent.ask(facts({ report: { delivery: null } }))?.outcome).toBe('not-applicable');
  });

  it('of another policy is why nothing was delivered, so that nobody is told twice', () => {
    expect(delivered.ask(withBase({ now: HEAD_COMMIT, outdated: ['a'] }, null))?.outcome).toBe('not-applicable');
    expect(delivered.ask(withBase({ now: HEAD_COMMIT, outdated: [] }, null))?.outcome).toBe('fail');
  });
});
