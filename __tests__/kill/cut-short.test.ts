import { randomInt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PHASES, type PhaseId } from '../../src/contract/facts.ts';
import { PROJECT_FILES } from '../../src/testkit/demo/project.ts';
import { IMPLEMENTING, PLANNING, planTurns, type Scenario } from '../../src/testkit/demo/scenarios.ts';
import { exec, phase } from '../../src/testkit/model/turn.ts';
import { actionWith, defectsOfEnd, stillRunning, strike, successStory, type Blow, type Ended } from './stage.ts';

/** Words that no other test's program has. */
const sleeping = (): readonly string[] => ['sleep', String(randomInt(100_000, 999_999))];

const POLICY = '.github/codex-orchestrator.yml';
const WORKFLOW = '.github/workflows/codex.yml';

/** Plays the story with a program in one phase that would run for a day, and strikes while it runs; of a run that is killed it is a daemon of the program. */
async function duringPhase(id: Exclude<PhaseId, 'intake' | 'report'>, blow: Blow, files: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const words = sleeping();
  const line = blow === 'kill' ? `setsid ${words.join(' ')} >/dev/null 2>&1 & sleep 86400` : words.join(' ');
  const command = JSON.stringify(['sh', '-c', line]);
  const slow = exec(line);
  const policy = (PROJECT_FILES[POLICY] ?? '').replace(id === 'prepare' ? '[node, scripts/prepare.mjs]' : id === 'verify' ? '[node, --check, src/price.mjs]' : 'no such command', command);
  const scenario: Scenario = { ...successStory(), ...(id === 'plan' ? { model: phase(PLANNING, [slow]) } : id === 'implement' ? { model: [...phase(PLANNING, planTurns), ...phase(IMPLEMENTING, [slow])] } : {}) };
  return strike({ running: words }, blow, { scenario, stage: { files: { ...PROJECT_FILES, [POLICY]: policy, ...files } } });
}

const outcomesUntil = (id: PhaseId): readonly string[] => PHASES.map((one, index) => (one === 'report' || index < PHASES.indexOf(id) ? 'completed' : one === id ? 'broken' : 'not-run'));

describe('a cancelled job (SIGINT)', () => {
  it.each(['prepare', 'plan', 'implement', 'verify'] as const)('during %s closes its bundle and says so on the issue, all by itself and in time', async (id) => {
    const ended = await duringPhase(id, 'cancel');
    expect([ended.struck, defectsOfEnd(ended)]).toEqual([true, []]);
    expect(ended.verified.records.map(({ outcome }) => outcome)).toEqual(outcomesUntil(id));
    expect(ended.verified.manifest?.verdict).toMatchObject({ status: 'FAILED', reason: 'run:cancelled' });
    // Only a process that ends by itself has an exit code, and only the status is its business: the post step uploads.
    expect([ended.main.exitCode, ended.main.outcome, ended.post.exitCode, ended.pulls]).toEqual([1, 'cancelled', 0, []]);
    expect(stillRunning(ended.programsThen)).toEqual([]);
  });

  it('while intake asks GitHub for the issue closes its bundle and says so on the issue', async () => {
    const ended = await strike({ before: 'issues/get' }, 'cancel');
    expect([ended.struck, defectsOfEnd(ended)]).toEqual([true, []]);
    expect(ended.verified.records.map(({ outcome }) => outcome)).toEqual(outcomesUntil('intake'));
    expect(ended.verified.manifest?.verdict).toMatchObject({ status: 'FAILED', reason: 'run:cancelled' });
    expect([ended.main.exitCode, ended.main.outcome, ended.post.exitCode, ended.pulls]).toEqual([1, 'cancelled', 0, []]);
  });

  it('during pulls/create of report delivers what it had begun to deliver, once', async () => {
    const ended = await strike({ after: 'request', operation: 'pulls/create' }, 'cancel');
    expect([ended.struck, defectsOfEnd(ended), ended.main.exitCode]).toEqual([true, [], 1]);
    expect([ended.verified.manifest?.verdict.status, ended.pulls]).toEqual(['SUCCESS', ['#2 codex/issue-1']]);
  });
});

describe('a cancelled job whose main step hangs', () => {
  it('is killed (SIGINT, SIGTERM after 7.5 s, SIGKILL after 10 s), and its post step ends it as run:lost', async () => {
    const ended = await duringPhase('plan', 'cancel while it hangs');
    expect([ended.struck, defectsOfEnd(ended)]).toEqual([true, []]);
    expect(ended.verified.manifest?.verdict).toMatchObject({ status: 'FAILED', reason: 'run:lost' });
    expect([ended.main.exitCode, ended.main.outcome, ended.post.exitCode, ended.pulls]).toEqual([null, 'cancelled', 1, []]);
    expect(stillRunning(ended.programsThen)).toEqual([]);
  });
});

describe('a run that takes longer than the 60 minutes of its policy', () => {
  it('is FAILED breaker:minutes, by itself, with nothing left of it', async () => {
    // An hour of this main step lasts three seconds.
    const hurried = `
      const later = globalThis.setTimeout;
      globalThis.setTimeout = Object.defineProperties((act, ms, ...more) => later(act, ms > 3_500_000 ? 3_000 : ms, ...more), Object.getOwnPropertyDescriptors(later));
      await import('./dist/index.js');
    `;
    const words = sleeping();
    const scenario: Scenario = { ...successStory(), model: phase(PLANNING, [exec(words.join(' '))]) };
    const ended = await strike({ at: 'never' }, 'kill', { scenario, stage: { action: await actionWith({ main: hurried }) } });
    expect(defectsOfEnd(ended)).toEqual([]);
    expect(ended.verified.manifest?.verdict).toMatchObject({ status: 'FAILED', reason: 'breaker:minutes', sentence: expect.stringContaining('60 minutes') });
    expect([ended.main.exitCode, ended.main.outcome, ended.post.exitCode, ended.pulls]).toEqual([1, 'failure', 0, []]);
  });
});

describe('a step that runs out of its time', () => {
  it('ends as a cancelled one, while Codex runs a program', async () => {
    // Nine seconds: after ten of a program Codex would ask the model what to do about it.
    const workflow = (PROJECT_FILES[WORKFLOW] ?? '').replace('        uses: org/codex-orchestrator@v1\n', '        uses: org/codex-orchestrator@v1\n        timeout-minutes: 0.15\n');
    const words = sleeping();
    const scenario: Scenario = { ...successStory(), model: phase(PLANNING, [exec(words.join(' '))]) };
    const ended = await strike({ at: 'never' }, 'kill', { scenario, stage: { files: { ...PROJECT_FILES, [WORKFLOW]: workflow } } });
    expect(defectsOfEnd(ended)).toEqual([]);
    expect(ended.verified.manifest?.verdict).toMatchObject({ status: 'FAILED', reason: 'run:cancelled' });
    expect([ended.main.exitCode, ended.main.outcome]).toEqual([1, 'failure']);
  });
});

describe('a run that is killed (SIGKILL)', () => {
  it.each(['prepare', 'plan', 'implement', 'verify'] as const)('while %s runs a program that has left a daemon is FAILED run:lost, and nothing of either survives', async (id) => {
    const ended = await duringPhase(id, 'kill');
    expect([ended.struck, defectsOfEnd(ended)]).toEqual([true, []]);
    expect(ended.verified.records.map(({ outcome }) => outcome)).toEqual(outcomesUntil(id));
    expect(ended.verified.manifest?.verdict).toMatchObject({ status: 'FAILED', reason: 'run:lost' });
    expect([ended.main.exitCode, ended.post.exitCode]).toEqual([null, 1]);
    expect(ended.programsThen.length).toBeGreaterThan(0);
    expect(stillRunning(ended.programsThen)).toEqual([]);
  });
});
