import { describe, expect, it } from 'vitest';
import { runId } from '../../src/contract/ids.ts';
import { openIssue, setIssueState } from '../../src/testkit/github/acts.ts';
import { commitFiles } from '../../src/testkit/github/bare-repository.ts';
import { gitHandlers } from '../../src/testkit/github/git-handlers.ts';
import type { GitHub } from '../../src/testkit/github/server.ts';
import type { Issue } from '../../src/testkit/github/world.ts';
import { head, operations } from '../adapters/github/connect.ts';
import { RUN } from '../facts.ts';
import { BRANCH, onGitHub, reporting, type LaterRun } from './stage.ts';

const SECOND: LaterRun = { id: runId.parse('20261121T110000Z-89abcdef'), files: { 'src/hello.js': 'export const hello = 2;\n' } };
const ASIDE = `${BRANCH}-89abcdef`;

const git = async ({ world }: GitHub, ...args: readonly string[]): Promise<string> => (await world.repository.git(args)).toString().trim();

function pullOf({ world }: GitHub): Issue {
  const pull = [...world.issues.values()].find((issue) => issue.pull !== null);
  if (pull === undefined) throw new Error('there is no pull request');
  return pull;
}

/** What somebody pushes onto the branch: a commit with a message, by an author. */
async function push(github: GitHub, message: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const { world } = github;
  const person = { name: 'Eve', email: 'eve@example.com', ...env };
  const options = ['-c', `user.name=${person.name}`, '-c', `user.email=${person.email}`];
  const commit = await git(github, ...options, 'commit-tree', '-p', BRANCH, '-m', message, `${BRANCH}^{tree}`);
  await world.repository.git(['update-ref', `refs/heads/${BRANCH}`, commit]);
}

describe('a second run on the same issue', () => {
  it('adds one commit to the branch of the first and updates its pull request', async () => {
    const { github, report } = await reporting();
    await report();
    const before = await head(github, BRANCH);
    const { verdict, facts, untold } = await report({}, SECOND);
    expect([verdict.status, untold]).toEqual(['SUCCESS', []]);
    expect(await onGitHub(github)).toMatchObject({ branches: [BRANCH], commits: 2, pulls: ['open Add a greeting'], comments: 1, labels: ['codex:success'] });
    expect(facts.report?.delivery).toMatchObject({ branch: BRANCH, parents: [before], continued: { head: before, runs: [RUN], baseMoved: false }, leftAlone: null, differences: [], declined: [] });
    expect(await git(github, 'log', '--format=%P', '-1', BRANCH)).toBe(before);
    expect(await git(github, 'diff', '--name-only', 'main', BRANCH)).toBe('src/hello.js');
    expect(pullOf(github).body).toContain(SECOND.id);
    expect([...github.world.comments.values()][0]?.body).toContain('**Pull request:** #2, 1 file, +3 −1, one commit after that of an earlier run');
  });

  it('stands on the base too where that has moved on, so that the pull request shows the change alone', async () => {
    const { github, report } = await reporting();
    await report();
    const before = await head(github, BRANCH);
    await commitFiles(github.world.repository, 'main', { 'other.js': 'x\n' }, 'Something else');
    const { verdict, facts } = await report({}, SECOND);
    expect(verdict.status).toBe('SUCCESS');
    expect(facts.report?.delivery).toMatchObject({ parents: [before, await head(github, 'main')], continued: { baseMoved: true } });
    expect(await git(github, 'diff', '--name-only', `main...${BRANCH}`)).toBe('src/hello.js');
  });

  it('makes a draft of a pull request that was ready, and ready of one that was a draft', async () => {
    const { github, report } = await reporting({ verifies: 'fail' });
    await report();
    expect(pullOf(github)).toMatchObject({ title: '❌ Add a greeting', pull: { draft: true } });
    expect((await report({}, { ...SECOND, verifies: 'pass' })).verdict.status).toBe('SUCCESS');
    expect(pullOf(github)).toMatchObject({ title: 'Add a greeting', pull: { draft: false } });
    expect((await report({}, { ...SECOND, id: runId.parse('20261121T120000Z-00000003'), verifies: 'fail' })).verdict.status).toBe('PARTIAL');
    expect(pullOf(github)).toMatchObject({ title: '❌ Add a greeting', pull: { draft: true } });
  });

  it('that GitHub does not let make it ready says so, and has delivered all the same', async () => {
    const { github, report } = await reporting({ verifies: 'fail', github: { intercept: ({ operationId }) => (operationId === 'graphql/ToReady' ? { status: 200, body: { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] } } : undefined) } });
    await report();
    const { verdict, facts } = await report({}, { ...SECOND, verifies: 'pass' });
    expect([verdict.status, facts.report?.delivery?.pullRequest?.draft]).toEqual(['SUCCESS', true]);
    expect([...github.world.comments.values()][0]?.body).toContain('GitHub refused to mark pull request 2 as ready for review');
  });

  it.each<readonly [string, string, (github: GitHub) => Promise<unknown>]>([
    ['somebody pushed to it', `its commit \\w{8} is not of a run`, (github) => push(github, 'My fix')],
    ['somebody pushed a commit that names a run', `its commit \\w{8} was not made by this token's account`, (github) => push(github, `Add a greeting\n\nRefs #1\nRun: 20261121T103000Z-11111111`)],
    ['somebody pushed a commit that names a run, under the name and address of the app', `its commit \\w{8} was not made by this token's account`, (github) => push(github, `Add a greeting\n\nRefs #1\nRun: 20261121T103000Z-11111111`, { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' })],
    ['somebody pushed a commit that names a run of another issue', `its commit \\w{8} is not of a run`, (github) => push(github, `Add a greeting\n\nRefs #12\nRun: 20261121T103000Z-11111111`)],
    ['somebody closed its pull request', 'pull request #2 from it is closed', async (github) => setIssueState(github.world, 'ada', pullOf(github), 'closed')],
    ['its pull request is somebody else’s', 'pull request #3 from it was opened by ada', async (github) => (setIssueState(github.world, 'ada', pullOf(github), 'closed'), openIssue(github.world, 'ada', { title: 'Mine', pull: { head: BRANCH, base: 'main', draft: false, reviewers: [], maintainerCanModify: false, closedHead: null } }))],
    ['it was merged', 'it holds nothing that the base does not hold', (github) => git(github, 'update-ref', 'refs/heads/main', BRANCH)],
    ['it has nothing in common with the base', 'it has nothing in common with the base', async (github) => git(github, 'update-ref', `refs/heads/${BRANCH}`, await git(github, '-c', 'user.name=Eve', '-c', 'user.email=eve@example.com', 'commit-tree', '-m', 'Alone', 'main^{tree}'))],
  ])('leaves the branch alone when %s, takes one of its own, and says why', async (_, why, meanwhile) => {
    const { github, report } = await reporting();
    await report();
    await meanwhile(github);
    const before = await head(github, BRANCH);
    const { verdict, facts } = await report({}, SECOND);
    expect([verdict.status, facts.report?.delivery?.branch, facts.report?.delivery?.continued]).toEqual(['SUCCESS', ASIDE, null]);
    expect(await head(github, BRANCH)).toBe(before);
    const sentence = new RegExp(`The branch ${BRANCH} was left alone: ${why}\\.`);
    expect(facts.report?.delivery?.leftAlone).toMatch(sentence);
    expect([...github.world.comments.values()][0]?.body.replaceAll('\u200b', '')).toMatch(sentence);
    const again = await report({}, SECOND);
    expect([again.verdict.status, again.facts.report?.delivery?.branch, again.facts.report?.delivery?.leftAlone]).toEqual(['SUCCESS', ASIDE, facts.report?.delivery?.leftAlone]);
  });
});

describe('two runs on one issue at once', () => {
  it('that both see the same old head: the second of them ends BLOCKED run:superseded and changes nothing', async () => {
    let other: (() => Promise<unknown>) | null = null;
    const meanwhile: (typeof gitHandlers)['git/create-commit'] = async (call, world) => {
      const reply = await gitHandlers['git/create-commit'](call, world);
      const theirs = other;
      other = null;
      if (theirs !== null) await theirs();
      return reply;
    };
    const { github, report } = await reporting({ github: { handlers: { 'git/create-commit': meanwhile } } });
    await report();
    const first = await head(github, BRANCH);
    // What a winner does, between the look of the loser and his write.
    other = async () => {
      const { signed, repository, self } = github.world;
      const options = ['-c', `user.name=${self.login}`, '-c', `user.email=${self.id}+${self.login}@users.noreply.github.com`];
      const commit = await git(github, ...options, 'commit-tree', '-p', first, '-m', 'Add a greeting\n\nRefs #1\nRun: 20261121T103000Z-11111111', `${BRANCH}^{tree}`);
      signed.add(commit);
      await repository.git(['update-ref', `refs/heads/${BRANCH}`, commit]);
    };
    const body = pullOf(github).body;
    const { verdict } = await report({}, SECOND);
    expect(verdict).toMatchObject({ status: 'BLOCKED', reason: 'run:superseded' });
    expect(operations(github)).toContain('git/update-ref 422');
    expect((await git(github, 'log', '--format=%b', BRANCH, '^main')).match(/^Run: .*$/gm)).toEqual(['Run: 20261121T103000Z-11111111', `Run: ${RUN}`]);
    expect([github.world.comments.size, pullOf(github).body]).toEqual([1, body]);
    expect([...github.world.comments.values()][0]?.body).not.toContain('BLOCKED');
  });

  it('of which one is overtaken before it has told its pull request leaves that to the other', async () => {
    let cut = true;
    const third: LaterRun = { id: runId.parse('20261121T120000Z-22222222'), files: { 'src/hello.js': 'export const hello = 3;\n' } };
    // The second run is cut off after it moved the branch; a third continues it; then the second is entered again.
    const { github, report } = await reporting({ github: { intercept: ({ operationId }) => (cut && operationId === 'pulls/update' ? { status: 500, body: { message: 'Server Error' } } : undefined) } });
    await report();
    await report({}, SECOND);
    cut = false;
    expect((await report({}, third)).verdict.status).toBe('SUCCESS');
    const { body } = pullOf(github);
    expect((await report({}, SECOND)).verdict).toMatchObject({ status: 'BLOCKED', reason: 'run:superseded' });
    expect(pullOf(github).body).toBe(body);
    expect(await onGitHub(github)).toMatchObject({ branches: [BRANCH], commits: 3, pulls: ['open Add a greeting'] });
    expect([...github.world.comments.values()][0]?.body).not.toContain('BLOCKED');
  });
});

describe('what the policy wants of a pull request', () => {
  it('is done once: labels, reviewers, a draft in any case', async () => {
    const { github, report } = await reporting({ github: { users: { ada: 'write', wim: 'write' } }, delivery: { draft: true, labels: ['automated', 'Greeting'], reviewers: ['wim'] } });
    expect((await report()).verdict.status).toBe('SUCCESS');
    expect(pullOf(github)).toMatchObject({ labels: [{ name: 'automated' }, { name: 'Greeting' }], pull: { draft: true, reviewers: ['wim'] } });
    const asked = operations(github).length;
    await report();
    expect(operations(github).slice(asked)).not.toContain('pulls/request-reviewers 201');
    // Those of the status, when the run begins and when it ends.
    expect(operations(github).slice(asked).filter((one) => one === 'issues/add-labels 200')).toHaveLength(2);
  });

  it('is told where GitHub declines it, and does not fail the run', async () => {
    const { github, report } = await reporting({ delivery: { reviewers: ['nobody'] } });
    const { verdict, facts } = await report();
    expect(verdict.status).toBe('SUCCESS');
    const said = 'GitHub answered 422 when asked to request a review of pull request 2 from nobody: Reviews may only be requested from collaborators.';
    expect(facts.report?.delivery?.declined).toEqual([expect.stringContaining(said)]);
    expect([...github.world.comments.values()][0]?.body).toContain(said);
  });

  it('asks nobody to review a change that is not ready', async () => {
    const { github, report } = await reporting({ verifies: 'fail', delivery: { labels: ['automated'], reviewers: ['wim'] } });
    expect((await report()).verdict.status).toBe('PARTIAL');
    expect(pullOf(github)).toMatchObject({ labels: [{ name: 'automated' }], pull: { reviewers: [] } });
  });
});
