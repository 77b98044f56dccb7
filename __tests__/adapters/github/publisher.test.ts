import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { sha } from '../../../src/contract/ids.ts';
import { addComment, addLabel, openIssue } from '../../../src/testkit/github/acts.ts';
import { commitFiles } from '../../../src/testkit/github/bare-repository.ts';
import type { GitHubOptions } from '../../../src/testkit/github/server.ts';
import { connect, faultOf, head, operations } from './connect.ts';

const BRANCH = 'codex/issue-1-0123abcd';
const TEXT = { title: 'Mend the cart', body: 'It leaked.', draft: true };

describe('branches', () => {
  it('creates one', async () => {
    const { publisher, github, main } = await connect();
    await publisher.createBranch(BRANCH, main);
    expect(await head(github, BRANCH)).toBe(main);
    expect(operations(github)).toEqual(['git/create-ref 201']);
  });

  it('is content when the branch is there already, at the same commit', async () => {
    const { publisher, github, main } = await connect();
    await publisher.createBranch(BRANCH, main);
    await publisher.createBranch(BRANCH, main);
    expect(operations(github)).toEqual(['git/create-ref 201', 'git/create-ref 422', 'git/get-ref 200']);
  });

  it('creates it once though the answer is lost', async () => {
    const { publisher, github, main } = await connect({ intercept: ({ operationId, count }) => (operationId === 'git/create-ref' && count === 1 ? { reset: true, afterHandling: true } : undefined) });
    await publisher.createBranch(BRANCH, main);
    expect(operations(github)).toEqual(['git/create-ref 0', 'git/create-ref 422', 'git/get-ref 200']);
  });

  it("leaves somebody else's branch of that name alone", async () => {
    const { publisher, github, main } = await connect();
    await commitFiles(github.world.repository, 'main', { 'a.txt': 'a' }, 'Theirs');
    const theirs = await head(github, 'main');
    await github.world.repository.git(['branch', BRANCH, theirs]);
    expect(await faultOf(publisher.createBranch(BRANCH, main))).toMatchObject({ code: 'run:superseded', message: `branch ${BRANCH} is at ${theirs}, so it cannot be set to ${main} (Reference already exists)` });
    expect(await head(github, BRANCH)).toBe(theirs);
  });

  it('moves it forward, and again without harm', async () => {
    const { publisher, github, main } = await connect();
    await publisher.createBranch(BRANCH, main);
    await commitFiles(github.world.repository, 'main', { 'a.txt': 'a' }, 'More');
    const more = await head(github, 'main');
    await publisher.advanceBranch(BRANCH, more);
    await publisher.advanceBranch(BRANCH, more);
    expect(await head(github, BRANCH)).toBe(more);
    expect(operations(github)).toEqual(['git/create-ref 201', 'git/update-ref 200', 'git/update-ref 200']);
  });

  it('never moves it back or aside: who was first stays', async () => {
    const { publisher, github, main } = await connect();
    await commitFiles(github.world.repository, 'main', { 'a.txt': 'a' }, 'First');
    const first = await head(github, 'main');
    await publisher.createBranch(BRANCH, first);
    expect(await faultOf(publisher.advanceBranch(BRANCH, main))).toMatchObject({ code: 'run:superseded', message: `branch ${BRANCH} is at ${first}, so it cannot be set to ${main} (Update is not a fast forward)` });
    expect(await head(github, BRANCH)).toBe(first);
  });

  it('says so when the branch is gone', async () => {
    const { publisher, main } = await connect();
    expect(await faultOf(publisher.advanceBranch(BRANCH, main))).toMatchObject({ code: 'run:superseded', message: `branch ${BRANCH} is gone, so it cannot be set to ${main} (Reference does not exist)` });
  });

  it('tells a ruleset from a race', async () => {
    const { publisher, main } = await connect({ intercept: () => ({ status: 422, body: { message: 'Repository rule violations found\n\nCannot create ref due to creations being restricted.' } }) });
    expect(await faultOf(publisher.createBranch(BRANCH, main))).toMatchObject({
      code: 'github:rule', message: `A rule of the repository does not let us create branch ${BRANCH} (422: Repository rule violations found Cannot create ref due to creations being restricted.)`,
    });
  });

  it('tells a commit that GitHub does not have from a race', async () => {
    const { publisher, github } = await connect();
    const nowhere = (await github.world.repository.git(['hash-object', '-t', 'blob', '--stdin'], 'nowhere')).toString().trim();
    expect((await faultOf(publisher.createBranch(BRANCH, sha.parse(nowhere)))).code).toBe('github:unexpected');
  });

  it.each(['main', 'refs/heads/main', 'codex/', 'codex/../main', 'feature/codex/x', '--upload-pack=x', 'codex/-x', 'codex/x y', 'codex/x;id', 'codex/x\nmain', 'CODEX/x'])('refuses %j as a branch of ours before it asks anybody', async (branch) => {
    const { publisher, main, requests } = await connect();
    for (const write of [publisher.createBranch(branch, main), publisher.advanceBranch(branch, main), publisher.openPullRequest(branch, 'main', TEXT)]) expect((await faultOf(write)).code).toBe('run:internal');
    expect(requests()).toBe(0);
  });
});

describe('pull requests', () => {
  it('opens one', async () => {
    const { publisher, github, forge } = await withBranch();
    const opened = await publisher.openPullRequest(BRANCH, 'main', TEXT);
    expect(opened).toEqual({ number: 1, url: expect.stringContaining('/acme/shop/pull/1'), title: 'Mend the cart', body: 'It leaked.', draft: true, state: 'open', author: 'github-actions[bot]', authorId: 41_898_282, nodeId: expect.any(String), labels: [], reviewers: [], head: { ref: BRANCH, sha: await head(github, BRANCH) }, base: { ref: 'main' } });
    expect(operations(github)).toEqual(['pulls/create 201']);
    expect(await forge.pullRequest(1)).toEqual(opened);
  });

  it('opens it ready where drafts are not supported, and says so', async () => {
    const { publisher, github } = await withBranch({ intercept: ({ operationId, count }) => (operationId === 'pulls/create' && count === 1 ? { status: 422, body: { message: 'Draft pull requests are not supported in this repository.' } } : undefined) });
    expect((await publisher.openPullRequest(BRANCH, 'main', TEXT)).draft).toBe(false);
    expect(operations(github)).toEqual(['pulls/create 422', 'pulls/create 201']);
  });

  it('opens one though the answer is lost', async () => {
    const { publisher, github } = await withBranch({ intercept: ({ operationId, count }) => (operationId === 'pulls/create' && count === 1 ? { reset: true, afterHandling: true } : undefined) });
    expect((await publisher.openPullRequest(BRANCH, 'main', TEXT)).number).toBe(1);
    expect(operations(github)).toEqual(['pulls/create 0', 'pulls/list 200']);
  });

  it('tries again when nothing came of it', async () => {
    const { publisher, github } = await withBranch({ intercept: ({ operationId, count }) => (operationId === 'pulls/create' && count === 1 ? { status: 502, body: { message: 'Bad gateway' } } : undefined) });
    expect((await publisher.openPullRequest(BRANCH, 'main', TEXT)).number).toBe(1);
    expect(operations(github)).toEqual(['pulls/create 502', 'pulls/list 200', 'pulls/create 201']);
  });

  it('gives up after three times', async () => {
    const { publisher, github } = await withBranch({ intercept: ({ operationId }) => (operationId === 'pulls/create' ? { status: 502, body: { message: 'Bad gateway' } } : undefined) });
    expect(await faultOf(publisher.openPullRequest(BRANCH, 'main', TEXT))).toMatchObject({ code: 'github:unexpected', message: `GitHub answered 502 when asked to open a pull request from ${BRANCH}: Bad gateway` });
    expect(operations(github)).toEqual(['pulls/create 502', 'pulls/list 200', 'pulls/create 502', 'pulls/list 200', 'pulls/create 502', 'pulls/list 200']);
  });

  it('answers the one that is there already, as it is', async () => {
    const { publisher, github } = await withBranch();
    await publisher.openPullRequest(BRANCH, 'main', { ...TEXT, title: 'Older' });
    expect(await publisher.openPullRequest(BRANCH, 'main', TEXT)).toMatchObject({ number: 1, title: 'Older' });
    expect(operations(github)).toEqual(['pulls/create 201', 'pulls/create 422', 'pulls/list 200']);
  });

  it('updates title and body, and tells the truth about the draft', async () => {
    const { publisher, github } = await withBranch();
    await publisher.openPullRequest(BRANCH, 'main', TEXT);
    expect(await publisher.updatePullRequest(1, { title: 'Better', body: 'Now', draft: false })).toMatchObject({ title: 'Better', body: 'Now', draft: true });
    expect(operations(github)).toEqual(['pulls/create 201', 'pulls/update 200']);
  });

  it('makes one a draft and ready again, labels it and asks for reviews', async () => {
    const { publisher, forge } = await withBranch({ users: { ada: 'write' } });
    const opened = await publisher.openPullRequest(BRANCH, 'main', TEXT);
    await publisher.setDraft(opened, false);
    expect((await forge.pullRequest(1)).draft).toBe(false);
    await publisher.setDraft(opened, true);
    await publisher.addLabels(1, ['automated']);
    await publisher.requestReviews(1, ['ada']);
    expect(await forge.pullRequest(1)).toMatchObject({ draft: true, labels: ['automated'], reviewers: ['ada'] });
    expect(await faultOf(publisher.requestReviews(1, ['nobody']))).toMatchObject({ code: 'github:unexpected', message: expect.stringContaining('GitHub answered 422 when asked to request a review of pull request 1 from nobody: Reviews may only be requested from collaborators.') });
  });

  it("gives GitHub's reason when the job may not open one", async () => {
    const { publisher, requests } = await withBranch({ intercept: () => ({ status: 403, body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' } }) });
    expect(await faultOf(publisher.openPullRequest(BRANCH, 'main', TEXT))).toMatchObject({
      code: 'github:denied', message: `GitHub refused to open a pull request from ${BRANCH} (403: GitHub Actions is not permitted to create or approve pull requests.)`,
    });
    expect(requests()).toBe(1);
  });
});

describe('labels', () => {
  it('sets one and takes only those off that are there', async () => {
    const { publisher, github } = await connect();
    const issue = openIssue(github.world, 'ada', { title: 'x', labels: ['codex:execute', 'bug', 'codex:running'] });
    await publisher.setStatusLabel(1, 'codex:success', ['codex:execute', 'codex:running', 'codex:failed', 'codex:success']);
    expect(issue.labels.map(({ name }) => name)).toEqual(['bug', 'codex:success']);
    expect(operations(github)).toEqual(['issues/add-labels 200', 'issues/remove-label 200', 'issues/remove-label 200']);
  });

  it('asks once when all is as it should be', async () => {
    const { publisher, github } = await connect();
    openIssue(github.world, 'ada', { title: 'x', labels: ['Codex:Success'] });
    await publisher.setStatusLabel(1, 'codex:success', ['codex:execute']);
    expect(operations(github)).toEqual(['issues/add-labels 200']);
  });

  it('does not mind that somebody was faster', async () => {
    const { publisher, github } = await connect({ intercept: ({ operationId }) => (operationId === 'issues/remove-label' ? { status: 404, body: { message: 'Label does not exist' } } : undefined) });
    addLabel(github.world, 'ada', openIssue(github.world, 'ada', { title: 'x' }), 'codex:execute');
    await publisher.setStatusLabel(1, 'codex:success', ['codex:execute']);
    expect(operations(github)).toEqual(['issues/add-labels 200', 'issues/remove-label 404']);
  });

  it('pick an issue up so that its timeline tells of it, even where an earlier run left the label behind', async () => {
    const { publisher, github } = await connect();
    const issue = openIssue(github.world, 'ada', { title: 'x', labels: ['codex:execute', 'bug', 'Codex:Running', 'codex:failed'] });
    await publisher.pickUp(1, 'codex:running', ['codex:execute', 'codex:running', 'codex:failed']);
    expect(issue.labels.map(({ name }) => name.toLowerCase())).toEqual(['bug', 'codex:running']);
    expect(operations(github)).toEqual(['issues/list-labels-on-issue 200', 'issues/remove-label 200', 'issues/add-labels 200', 'issues/remove-label 200', 'issues/remove-label 200']);
  });

  it('says what is missing when it may not', async () => {
    const { publisher, github } = await connect({ intercept: ({ operationId }) => (operationId === 'issues/add-labels' ? { status: 403, body: { message: 'Resource not accessible by integration' } } : undefined) });
    openIssue(github.world, 'ada', { title: 'x' });
    expect(await faultOf(publisher.setStatusLabel(1, 'codex:success', []))).toMatchObject({ code: 'github:denied', message: 'GitHub refused to label issue 1 (403: Resource not accessible by integration). The job may lack the permission issues: write' });
  });
});

describe('reactions', () => {
  it('go to a comment where one is named', async () => {
    const { publisher, github } = await connect();
    const issue = openIssue(github.world, 'ada', { title: 'x' });
    const comment = addComment(github.world, 'ada', issue, '/codex run');
    await publisher.react(1, 'eyes', comment.id);
    expect([issue.reactions, comment.reactions.map(({ content, login }) => [content, login])]).toEqual([[], [['eyes', 'github-actions[bot]']]]);
  });

  it('reacts, and again without harm', async () => {
    const { publisher, github } = await connect();
    const issue = openIssue(github.world, 'ada', { title: 'x' });
    await publisher.react(1, 'eyes');
    await publisher.react(1, 'eyes');
    await publisher.react(1, 'confused');
    expect(issue.reactions.map(({ content, login }) => [content, login])).toEqual([['eyes', 'github-actions[bot]'], ['confused', 'github-actions[bot]']]);
  });
});

describe('faults', () => {
  it.each([
    [401, 'github:denied', 'GitHub did not accept the token when asked to react to issue 1 (401: it is so)'],
    [404, 'github:denied', 'GitHub refused to react to issue 1 (404: it is so). The job may lack the permission issues: write'],
    [418, 'github:unexpected', 'GitHub answered 418 when asked to react to issue 1: it is so'],
  ])('tells %i as %s', async (status, code, message) => {
    const { publisher } = await connect({ intercept: () => ({ status, body: { message: 'it is so' } }) });
    expect(await faultOf(publisher.react(1, 'eyes'))).toMatchObject({ code, message });
  });

  it('never has the token in it, nor more than one line, nor what was sent', async () => {
    const token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
    const { publisher } = await withBranch({ token, intercept: () => ({ status: 422, body: { message: `Bad\n::error::${token}\u001b[31m`, errors: [`field ${token}`, { message: 'second\r\nline' }, { code: 'odd' }] } }) });
    const fault = await faultOf(publisher.openPullRequest(BRANCH, 'main', TEXT));
    expect(fault.message).toBe(`GitHub answered 422 when asked to open a pull request from ${BRANCH}: Bad ::error::*** [31m: field ***: second line: {"code":"odd"}`);
    expect(inspect(fault, { depth: 20 })).not.toMatch(/ghs_|It leaked/);
  });

  it('says when nobody answers, without the token', async () => {
    const { publisher, github } = await connect({ intercept: () => ({ reset: true }) });
    const fault = await faultOf(publisher.react(1, 'eyes'));
    expect(fault).toMatchObject({ code: 'github:unreachable', message: 'GitHub did not answer when asked to react to issue 1: other side closed' });
    expect(inspect(fault, { depth: 20 })).not.toContain(github.token);
  });
});

async function withBranch(options: Partial<GitHubOptions> = {}) {
  const connected = await connect(options);
  const { repository } = connected.github.world;
  await repository.git(['branch', BRANCH, connected.main]);
  await commitFiles(repository, BRANCH, { 'src/cart.js': 'export const cart = new Map();\n' }, 'Mend');
  return connected;
}
