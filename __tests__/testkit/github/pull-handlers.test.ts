import { expect, test } from 'vitest';
import { commitFiles } from '../../../src/testkit/github/bare-repository.ts';
import type { GitHub } from '../../../src/testkit/github/server.ts';
import { refusal, start } from './start.ts';

const here = { owner: 'acme', repo: 'shop' };
const change = { head: 'codex/issue-1', base: 'main', title: 'Fix the cart' };

test('A pull request counts what git counts, and its head follows the branch', async () => {
  const { github, client } = await start();
  const sha = await branch(github, 'codex/issue-1', { 'src/cart.js': 'one\ntwo\n', 'docs/a.md': 'a\n' });
  const { data } = await client.pulls.create({ ...here, ...change, body: 'Closes #1', draft: true });
  expect(data).toMatchObject({
    number: 1,
    state: 'open',
    draft: true,
    body: 'Closes #1',
    additions: 3,
    deletions: 1,
    changed_files: 2,
    commits: 1,
    mergeable: null,
    merged: false,
    user: { login: 'github-actions[bot]' },
  });
  expect(data.head).toMatchObject({ ref: 'codex/issue-1', label: 'acme:codex/issue-1', sha });
  const later = await commitFiles(github.world.repository, 'codex/issue-1', { 'docs/b.md': 'b\n' }, 'More');
  const again = await client.pulls.get({ ...here, pull_number: 1 });
  expect([again.data.head.sha, again.data.commits, again.data.changed_files]).toEqual([later, 2, 3]);
  expect(github.violations).toEqual([]);
});

test('A pull request shares the counter, labels and comments of issues', async () => {
  const { github, client } = await start();
  await branch(github, 'codex/issue-1', { 'a.md': 'a' });
  await client.pulls.create({ ...here, ...change });
  await client.issues.addLabels({ ...here, issue_number: 1, labels: ['codex:partial'] });
  await client.issues.createComment({ ...here, issue_number: 1, body: 'see the checks' });
  expect((await client.issues.get({ ...here, issue_number: 1 })).data.pull_request?.html_url).toBe(`${github.serverUrl}/acme/shop/pull/1`);
  expect((await client.pulls.get({ ...here, pull_number: 1 })).data).toMatchObject({ labels: [{ name: 'codex:partial' }], comments: 1 });
  expect(github.violations).toEqual([]);
});

test('A pull request without commits, without its branches, or open already is refused', async () => {
  const { github, client } = await start();
  await github.world.repository.git(['branch', 'codex/issue-1', 'main']);
  expect(await refusal(client.pulls.create({ ...here, ...change }))).toMatchObject({
    status: 422,
    message: expect.stringContaining('No commits between main and codex/issue-1'),
  });
  await commitFiles(github.world.repository, 'codex/issue-1', { 'a.md': 'a' }, 'a');
  expect(await refusal(client.pulls.create({ ...here, ...change, head: 'none' }))).toMatchObject({ status: 422 });
  expect(await refusal(client.pulls.create({ ...here, ...change, base: 'none' }))).toMatchObject({ status: 422 });
  expect(await refusal(client.pulls.create({ ...here, head: change.head, base: 'main' }))).toMatchObject({ status: 422 });
  await client.pulls.create({ ...here, ...change });
  expect(await refusal(client.pulls.create({ ...here, ...change, head: 'acme:codex/issue-1' }))).toMatchObject({
    status: 422,
    message: expect.stringContaining('A pull request already exists for acme:codex/issue-1.'),
  });
  expect(github.violations).toEqual([]);
});

test('A list holds open pull requests of the asked head and base, newest first', async () => {
  const { github, client } = await start();
  for (const name of ['one', 'two', 'three']) {
    await branch(github, name, { [`${name}.md`]: name });
    await client.pulls.create({ ...here, head: name, base: 'main', title: name });
  }
  await client.pulls.update({ ...here, pull_number: 2, state: 'closed' });
  const titles = async (query: Parameters<typeof client.pulls.list>[0]) => (await client.pulls.list(query)).data.map(({ title }) => title);
  expect(await titles(here)).toEqual(['three', 'one']);
  expect(await titles({ ...here, state: 'all', direction: 'asc', per_page: 2 })).toEqual(['one', 'two']);
  expect(await titles({ ...here, state: 'closed' })).toEqual(['two']);
  expect(await titles({ ...here, head: 'acme:one', base: 'main' })).toEqual(['one']);
  expect(await titles({ ...here, base: 'other' })).toEqual([]);
  expect(github.violations).toEqual([]);
});

test('A closed pull request keeps its head, and another may be opened', async () => {
  const { github, client } = await start();
  const sha = await branch(github, 'codex/issue-1', { 'a.md': 'a' });
  await client.pulls.create({ ...here, ...change });
  await client.pulls.update({ ...here, pull_number: 1, state: 'closed', title: 'Given up', body: 'why' });
  await commitFiles(github.world.repository, 'codex/issue-1', { 'b.md': 'b' }, 'b');
  expect((await client.pulls.get({ ...here, pull_number: 1 })).data).toMatchObject({ state: 'closed', title: 'Given up', body: 'why', head: { sha } });
  expect((await client.pulls.create({ ...here, ...change })).data.number).toBe(2);
  expect(github.violations).toEqual([]);
});

test('Reviewers must be collaborators', async () => {
  const { github, client } = await start();
  await branch(github, 'codex/issue-1', { 'a.md': 'a' });
  await client.pulls.create({ ...here, ...change });
  const { data } = await client.pulls.requestReviewers({ ...here, pull_number: 1, reviewers: ['ada', 'wim'] });
  expect(data.requested_reviewers?.map(({ login }) => login)).toEqual(['ada', 'wim']);
  expect(await refusal(client.pulls.requestReviewers({ ...here, pull_number: 1, reviewers: ['max', 'stranger'] }))).toMatchObject({ status: 422 });
  expect(github.world.issues.get(1)?.pull?.reviewers).toEqual(['ada', 'wim']);
  expect(await refusal(client.pulls.get({ ...here, pull_number: 9 }))).toMatchObject({ status: 404 });
  expect(github.violations).toEqual([]);
});

async function branch(github: GitHub, name: string, files: Readonly<Record<string, string>>): Promise<string> {
  await github.world.repository.git(['branch', name, 'main']);
  return commitFiles(github.world.repository, name, files, `Change ${name}`);
}
