import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { verifyBundle } from '../../src/adapters/files/verify-bundle.ts';
import { manifest } from '../../src/contract/manifest.ts';
import { pipeline } from '../../src/pipeline.ts';
import { ISSUE, PROJECT_FILES } from '../../src/testkit/demo/project.ts';
import { comment, label, type Raise } from '../../src/testkit/demo/raise.ts';
import { SCENARIOS, type Scenario } from '../../src/testkit/demo/scenarios.ts';
import { addLabel, removeLabel } from '../../src/testkit/github/acts.ts';
import { commitFiles } from '../../src/testkit/github/bare-repository.ts';
import { issueHandlers } from '../../src/testkit/github/issue-handlers.ts';
import { pullHandlers } from '../../src/testkit/github/pull-handlers.ts';
import type { GitHub, GitHubOptions } from '../../src/testkit/github/server.ts';
import { VERSION } from '../../src/version.ts';
import { tell, type Told } from '../e2e/stage.ts';

/** Attacks on the way into a run, through dist. */

const POLICY = '.github/codex-orchestrator.yml';
const WORKFLOW = '.github/workflows/codex.yml';
const LOOSE = 'version: 1\nverification:\n  commands:\n    - {id: nothing, run: ["true"]}\n';

const success = SCENARIOS['success'];
if (success === undefined) throw new Error('the demo has no success');
const unheard: Scenario = { title: '', issue: ISSUE, model: [], ends: 'BLOCKED' };

const git = async ({ github }: Told, ...args: readonly string[]): Promise<string> => (await github.world.repository.git(args)).toString().trim();
const refs = (told: Told): Promise<string> => git(told, 'for-each-ref', '--format=%(refname)');

/** Moves the base on when a run has picked its issue up, which is after it has read policy and base. */
const movedBase = (files: Readonly<Record<string, string | null>>): NonNullable<GitHubOptions['handlers']> => ({
  'issues/create-comment': async (call, world) => {
    const reply = issueHandlers['issues/create-comment'](call, world);
    if (world.comments.size === 1) await commitFiles(world.repository, 'main', files, 'Meanwhile');
    return reply;
  },
});

describe('the base moves while a run is under way', () => {
  it('T-05: the run goes on with the commit it began with, nothing of what came after is in its commit, and the pull request says so', async () => {
    const told = await tell(success, { github: { handlers: movedBase({ 'src/other.mjs': 'export const other = 1;\n' }) } });
    expect([told.outcome.status, told.outcome.reason, told.defects]).toEqual(['SUCCESS', 'run:success', []]);
    expect(told.outcome.pullRequest?.body).toContain(`- The base moved on during the run, from \`${await git(told, 'rev-parse', 'main~1')}\` to \`${await git(told, 'rev-parse', 'main')}\`: the change was made and verified on the former.`);
    const began = await git(told, 'rev-parse', 'main~1');
    expect(await git(told, 'log', '--format=%P', 'main..codex/issue-1')).toBe(began);
    expect(await git(told, 'diff', '--name-only', `${began}..codex/issue-1`)).toBe('src/price.mjs\ntest/price.test.mjs');
    const { bindings } = manifest.parse(JSON.parse(await readFile(join(told.outcome.evidence ?? '', 'manifest.json'), 'utf8')));
    expect(bindings).toMatchObject({ baseCommit: began, policySha256: createHash('sha256').update(PROJECT_FILES[POLICY] ?? '').digest('hex') });
  });

  it.each([
    ['the policy', { [POLICY]: LOOSE }, POLICY],
    ['a script that the policy runs', { 'scripts/prepare.mjs': 'process.exit(0);\n' }, 'scripts/prepare.mjs'],
  ])('T-05, T-42: and %s with it: blocked, since the change was judged by what holds no more, and nothing is pushed', async (_, files, path) => {
    const told = await tell({ ...success, ends: 'BLOCKED' }, { github: { handlers: movedBase(files) } });
    expect([told.outcome.status, told.outcome.reason, await refs(told)]).toEqual(['BLOCKED', 'base:moved', 'refs/heads/main']);
    expect(told.outcome.comment).toContain(path);
    expect((await verifyBundle(told.outcome.evidence ?? '', { steps: pipeline, digest: digestOf }, VERSION)).differences).toEqual([]);
  });
});

describe('a policy that is not of the base', () => {
  it('T-42: another branch with a looser one is not asked, though the event is of that branch', async () => {
    const files = { ...PROJECT_FILES, [POLICY]: `${PROJECT_FILES[POLICY] ?? ''}triggers:\n  comment: false\n` };
    const onBranch: Raise = (github, issue, actor) => {
      const { name, payload } = comment('/codex run')(github, issue, actor);
      return { name, payload: { ...payload, ref: 'refs/heads/loose' } };
    };
    const told = await tell({ ...unheard, raise: onBranch }, { files, env: { GITHUB_REF: 'refs/heads/loose', GITHUB_REF_NAME: 'loose' }, meanwhile: ({ world }) => void commitFiles(world.repository, 'loose', { [POLICY]: LOOSE }, 'Loosen') });
    expect([told.outcome.status, told.outcome.reason]).toEqual(['BLOCKED', 'event:not-allowed']);
  });

  it('T-42: of the base itself one that is looser than the floor of the organisation is refused by line, and nothing is run', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'floor-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await writeFile(join(folder, 'floor.yml'), 'version: 1\nlimits:\n  runs-per-day: 1\n');
    const files = { ...PROJECT_FILES, [POLICY]: `${PROJECT_FILES[POLICY] ?? ''}limits:\n  runs-per-day: 9\n`, [WORKFLOW]: `${PROJECT_FILES[WORKFLOW] ?? ''}          policy: ${join(folder, 'floor.yml')}\n` };
    const told = await tell(unheard, { files });
    expect([told.outcome.status, told.outcome.reason, told.model.requests.length, await refs(told)]).toEqual(['BLOCKED', 'policy:looser', 0, 'refs/heads/main']);
    expect(told.outcome.comment).toMatch(/codex-orchestrator\.yml:\d+:\d+/);
  });
});

describe('an event about the work of a stranger', () => {
  it.each(['pull_request_target', 'workflow_run'])('T-06: %s is BLOCKED before any program is started, and nothing is written', async (event) => {
    const files = { ...PROJECT_FILES, [WORKFLOW]: (PROJECT_FILES[WORKFLOW] ?? '').replace(/^on:$/m, `on:\n  ${event}: {}`).replaceAll(/^ {4}if: .*$/gm, '') };
    const raise: Raise = (github, issue, actor) => {
      const { payload } = label()(github, issue, actor);
      const head = { ref: 'evil', sha: '0'.repeat(40), repo: { full_name: 'evil/price-tags', fork: true } };
      return { name: event, payload: { ...payload, action: event === 'workflow_run' ? 'completed' : 'opened', pull_request: { number: 9, head, base: { ref: 'main' } }, workflow_run: { name: 'CI', head_branch: 'evil', head_repository: head.repo } } };
    };
    const told = await tell({ ...unheard, raise }, { files });
    expect([told.outcome.status, told.outcome.reason, told.model.requests.length, told.github.writes(), await refs(told)]).toEqual(['BLOCKED', 'event:untrusted', 0, [], 'refs/heads/main']);
  });
});

/** So many runs have picked the issue up today. */
const pickedUp = (times: number) => ({ world }: GitHub): void => {
  const issue = world.issues.get(1);
  for (let time = 0; time < times && issue !== undefined; time += 1) {
    addLabel(world, world.self.login, issue, 'codex:running');
    removeLabel(world, world.self.login, issue, 'codex:running');
  }
};

describe('somebody asks again and again', () => {
  it('T-08: the fourth run of the same words within a day is BLOCKED before a model is asked', async () => {
    const told = await tell(unheard, { meanwhile: pickedUp(3) });
    expect([told.outcome.status, told.outcome.reason, told.model.requests.length]).toEqual(['BLOCKED', 'breaker:runs', 0]);
  });

  it('T-08: where runs cannot be counted there is none', async () => {
    const told = await tell(unheard, { github: { intercept: ({ operationId }) => (operationId?.startsWith('graphql/') === true ? { status: 500, body: { message: 'Server Error' } } : undefined) } });
    expect([told.outcome.status, told.model.requests.length, await refs(told)]).toEqual(['BLOCKED', 0, 'refs/heads/main']);
  });
});

describe('what a run finds where it delivers', () => {
  it('T-38: a base that was deleted meanwhile fails the run, the branch is kept, and the comment says so', async () => {
    const told = await tell({ ...success, ends: 'FAILED' }, {
      github: {
        handlers: {
          'pulls/create': async (call, world) => {
            await world.repository.git(['update-ref', '-d', 'refs/heads/main']);
            return pullHandlers['pulls/create'](call, world);
          },
        },
      },
    });
    expect([told.outcome.status, told.outcome.reason, await refs(told)]).toEqual(['FAILED', 'report:not-delivered', 'refs/heads/codex/issue-1']);
    expect(told.outcome.comment).toContain('The change is on the branch codex/issue-1, but it has no pull request');
  });
});
