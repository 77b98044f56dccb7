import { randomInt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PHASES, type PhaseId } from '../../src/contract/facts.ts';
import { PROJECT_FILES } from '../../src/testkit/demo/project.ts';
import { IMPLEMENTING, PLANNING, planTurns, type Scenario } from '../../src/testkit/demo/scenarios.ts';
import { exec, phase } from '../../src/testkit/model/turn.ts';
import { defectsOfEnd, stillRunning, strike, successStory, type Blow, type Ended } from './stage.ts';

/** Words that no other test's program has. */
const sleeping = (): readonly string[] => ['sleep', String(randomInt(100_000, 999_999))];

const POLICY = '.github/codex-orchestrator.yml';
const WORKFLOW = '.github/workflows/codex.yml';

/** Plays the story with a program in one phase that would run for a day, and strikes while it runs. */
async function duringPhase(id: Exclude<PhaseId, 'report'>, blow: Blow, files: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const words = sleeping();
  const slow = exec(words.join(' '));
  const policy = (PROJECT_FILES[POLICY] ?? '').replace(id === 'intake' ? '[node, scripts/prepare.mjs]' : id === 'verify' ? '[node, --check, src/price.mjs]' : 'no such command', JSON.stringify(words));
  const scenario: Scenario = { ...successStory(), ...(id === 'plan' ? { model: phase(PLANNING, [slow]) } : id === 'implement' ? { model: [...phase(PLANNING, planTurns), ...phase(IMPLEMENTING, [slow])] } : {}) };
  return strike({ running: words }, blow, { scenario, stage: { files: { ...PROJECT_FILES, [POLICY]: policy, ...files } } });
}

const outcomesUntil = (id: PhaseId): readonly string[] => PHASES.map((one, index) => (one === 'report' || index < PHASES.indexOf(id) ? 'completed' : one === id ? 'broken' : 'not-run'));

describe('a cancelled job (SIGINT)', () => {
  it.each(['intake', 'plan', 'implement', 'verify'] as const)('during %s closes its bundle and says so on the issue, all by itself and in time', async (id) => {
    const ended = await duringPhase(id, 'cancel');
    expect([ended.struck, defectsOfEnd(ended)]).toEqual([true, []]);
    expect(ended.verified.records.map(({ outcome }) => outcome)).toEqual(outcomesUntil(id));
    expect(ended.verified.manifest?.verdict).toMatchObject({ status: 'FAILED', reason: 'run:cancelled' });
    // Only a process that ends by itself has an exit code, and only the status is its business: the post step uploads.
    expect([ended.main.exitCode, ended.main.outcome, ended.post.exitCode, ended.pulls]).toEqual([1, 'cancelled', 0, []]);
    expect(stillRunning(ended.programsThen)).toEqual([]);
  });

  it.each(['git/create-commit', 'pulls/create'])('during %s of report delivers what it had begun to deliver, once', async (operation) => {
    const ended = await strike({ after: 'request', operation }, 'cancel');
    expect([ended.struck, defectsOfEnd(ended), ended.main.exitCode]).toEqual([true, [], 1]);
    expect([ended.verified.manifest?.verdict.status, ended.pulls]).toEqual(['SUCCESS', ['#2 codex/issue-1']]);
  });
});

describe('a step that runs out of its time', () => {
  it('ends as a cancelled one, while Codex runs a program', async () => {
    const workflow = (PROJECT_FILES[WORKFLOW] ?? '').replace('        uses: org/codex-orchestrator@v1\n', '        uses: org/codex-orchestrator@v1\n        timeout-minutes: 0.25\n');
    const words = sleeping();
    const scenario: Scenario = { ...successStory(), model: phase(PLANNING, [exec(words.join(' '))]) };
    const ended = await strike({ at: 'never' }, 'kill', { scenario, stage: { files: { ...PROJECT_FILES, [WORKFLOW]: workflow } } });
    expect(defectsOfEnd(ended)).toEqual([]);
    expect(ended.verified.manifest?.verdict).toMatchObject({ status: 'FAILED', reason: 'run:cancelled' });
    expect([ended.main.exitCode, ended.main.outcome]).toEqual([1, 'failure']);
  });
});

describe('a run that is killed (SIGKILL)', () => {
  it.each(['intake', 'plan', 'implement', 'verify'] as const)('while %s runs a program is FAILED run:lost, and nothing of it survives', async (id) => {
    const ended = await duringPhase(id, 'kill');
    expect([ended.struck, defectsOfEnd(ended)]).toEqual([true, []]);
    expect(ended.verified.records.map(({ outcome }) => outcome)).toEqual(outcomesUntil(id));
    expect(ended.verified.manifest?.verdict).toMatchObject({ status: 'FAILED', reason: 'run:lost' });
    expect([ended.main.exitCode, ended.post.exitCode]).toEqual([null, 1]);
    expect(ended.programsThen.length).toBeGreaterThan(0);
    expect(stillRunning(ended.programsThen)).toEqual([]);
  });
});
