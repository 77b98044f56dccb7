import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { verifyBundle } from '../../src/adapters/files/verify-bundle.ts';
import { pipeline } from '../../src/pipeline.ts';
import { defectsOf } from '../../src/testkit/demo/outcome.ts';
import { playOn, type Stage } from '../../src/testkit/demo/play.ts';
import { SCENARIOS, type Scenario } from '../../src/testkit/demo/scenarios.ts';
import { addLabel } from '../../src/testkit/github/acts.ts';
import type { GitHub } from '../../src/testkit/github/server.ts';
import type { RunOptions } from '../../src/testkit/runner/run-options.ts';
import type { StepResult } from '../../src/testkit/runner/run-result.ts';
import { runWorkflow } from '../../src/testkit/runner/run-workflow.ts';
import { VERSION } from '../../src/version.ts';
import { ROOT } from '../e2e/stage.ts';

const BRANCH = 'codex/issue-1';

/** Runs the workflow as the run of a number, each on a machine of its own; a further attempt is on that of the first. */
type Again = (number: number, attempt?: number) => Promise<StepResult>;

/** Runs a workflow until it has looked at the branch and made its commit, and holds it there. */
type Hold = (number: number) => Promise<{ readonly goOn: () => Promise<StepResult> }>;

interface Told {
  readonly steps: readonly StepResult[];
  readonly artifacts: number;
  /** The parents of the commits of our branch, the newest first. */
  readonly commits: readonly string[];
  readonly pulls: readonly string[];
  readonly differences: readonly unknown[];
  readonly defects: readonly string[];
}

/** Plays several runs of the same story on one GitHub; `order` says which begins when. */
async function several(runs: number, order: (again: Again, hold: Hold) => Promise<readonly StepResult[]>): Promise<Told> {
  const folder = join(ROOT, '.runs', 'tests', `two-${randomBytes(6).toString('hex')}`);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { success } = SCENARIOS;
  if (success === undefined || typeof success.model === 'function') throw new Error('there is no story called success that can be told more than once');
  const { model } = success;
  const scenario: Scenario = { ...success, model: Array.from({ length: runs }, () => model).flat() };
  let github: GitHub | null = null;
  let steps: readonly StepResult[] = [];
  const victim: { pid: number | null; held: (() => void) | null } = { pid: null, held: null };
  const stage: Stage = {
    folder,
    action: ROOT,
    meanwhile: (world) => void (github = world),
    github: {
      intercept: ({ operationId }) => {
        if (operationId !== 'git/create-commit' || victim.held === null || victim.pid === null) return undefined;
        const { held, pid } = victim;
        victim.held = null;
        // It has looked, and has not written: as slow as a run can be.
        process.kill(pid, 'SIGSTOP');
        held();
        return undefined;
      },
    },
  };
  const played = await playOn(
    async (given: RunOptions) => {
      const one = async (number: number, attempt = 1, options: Partial<RunOptions> = {}): Promise<StepResult> => {
        const issue = github?.world.issues.get(1);
        if (github !== null && issue !== undefined) addLabel(github.world, 'maintainer', issue, 'codex:execute');
        const result = await runWorkflow({ ...given, folder: join(folder, `runner-${number}`), ...options, github: { ...given.github, runId: number, runAttempt: attempt } });
        const step = result.jobs.flatMap((job) => job.steps).find(({ id, phase }) => id === 'codex' && phase === 'main');
        if (step === undefined) throw new Error('the action was never run');
        return step;
      };
      const hold: Hold = async (number) => {
        const isHeld = new Promise<void>((resolve) => void (victim.held = resolve));
        const done = one(number, 1, { onProcess: ({ step, phase, pid }) => void (step === 'codex' && phase === 'main' && (victim.pid = pid)) });
        await Promise.race([isHeld, done]);
        const { pid } = victim;
        return { goOn: () => (pid !== null && process.kill(pid, 'SIGCONT'), done) };
      };
      steps = await order((number, attempt) => one(number, attempt), hold);
      return { jobs: [] };
    },
    scenario,
    stage,
  );
  const { world } = played.github;
  const evidence = steps.map(({ outputs }) => outputs['evidence-path'] ?? 'none');
  const verified = await Promise.all(evidence.map((path) => verifyBundle(path, { steps: pipeline, digest: digestOf }, VERSION)));
  return {
    steps,
    artifacts: [...played.artifacts.stored.values()].filter(({ finalized }) => finalized).length,
    commits: (await world.repository.git(['log', '--format=%P', BRANCH, '^main'])).toString().trim().split('\n'),
    pulls: [...world.issues.values()].flatMap((issue) => (issue.pull === null ? [] : [`#${issue.number} ${issue.pull.head} ${issue.state}`])),
    differences: verified.flatMap(({ differences }) => differences),
    defects: defectsOf({ github: played.github, model: { ...played.model, unmet: [] } }),
  };
}

/** How many requests to GitHub each run says it has made. */
const requests = ({ steps }: Pick<Told, 'steps'>): readonly number[] => steps.map(({ summary }) => Number(/Requests to GitHub: (\d+)\./.exec(summary)?.[1]));

const ends = ({ steps }: Pick<Told, 'steps'>): readonly string[] => steps.map(({ outputs }) => `${outputs['status'] ?? 'NONE'} ${outputs['reason'] ?? 'none'}`);

describe('two runs on one issue at once', () => {
  it('that both see no branch: one delivers, the other ends BLOCKED run:superseded and leaves nothing behind', async () => {
    const told = await several(2, async (again, hold) => {
      const slow = await hold(1);
      const fast = await again(2);
      return [await slow.goOn(), fast];
    });
    expect(ends(told)).toEqual(['BLOCKED run:superseded', 'SUCCESS run:success']);
    expect([told.commits.length, told.pulls, told.artifacts, told.differences, told.defects]).toEqual([1, [`#2 ${BRANCH} open`], 2, [], []]);
  }, 240_000);

  it('that both see the same old head: one adds its commit, the other ends BLOCKED run:superseded', async () => {
    const told = await several(3, async (again, hold) => {
      const first = await again(1);
      const slow = await hold(2);
      const fast = await again(3);
      return [first, await slow.goOn(), fast];
    });
    expect(ends(told)).toEqual(['SUCCESS run:success', 'BLOCKED run:superseded', 'SUCCESS run:success']);
    expect([told.commits.map((parents) => parents.split(' ').length), told.pulls, told.artifacts, told.differences, told.defects]).toEqual([[1, 1], [`#2 ${BRANCH} open`], 3, [], []]);
  }, 240_000);
});

it('T-44: a second attempt of the same workflow run, on a machine that holds what the first has left, delivers and is told on its own', async () => {
  const told = await several(2, async (again) => {
    const first = await again(1);
    return [first, await again(1, 2)];
  });
  expect(ends(told)).toEqual(['SUCCESS run:success', 'SUCCESS run:success']);
  expect([told.commits.length, told.pulls, told.artifacts, told.differences, told.defects]).toEqual([2, [`#2 ${BRANCH} open`], 2, [], []]);
  // The second finds labels, comment, branch and pull request of the first, and may make no more than thirty either.
  expect(requests(told)).toEqual([25, 29]);
}, 240_000);
