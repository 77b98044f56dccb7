import { expect, test } from 'vitest';
import { commitFiles } from '../../../src/testkit/github/bare-repository.ts';
import { listTree } from '../../../src/testkit/github/git-tree.ts';
import type { GitHub } from '../../../src/testkit/github/server.ts';
import { refusal, start, type Client } from './start.ts';

const here = { owner: 'acme', repo: 'shop' };
const nowhere = 'f'.repeat(40);

test('A commit made of blob, tree and commit requests is a real object with exactly the requested fields', async () => {
  const { github, client } = await start({ now: () => new Date('2026-03-04T05:06:07.890Z') });
  const { head, tree } = await main(client);
  const blob = await client.git.createBlob({ ...here, content: Buffer.from([0, 255, 10]).toString('base64'), encoding: 'base64' });
  const made = await client.git.createTree({
    ...here,
    base_tree: tree,
    tree: [
      { path: 'src/data.bin', mode: '100644', type: 'blob', sha: blob.data.sha },
      { path: 'run.sh', mode: '100755', type: 'blob', content: '#!/bin/sh\n' },
      { path: 'README.md', mode: '100644', type: 'blob', sha: null },
    ],
  });
  const commit = await client.git.createCommit({ ...here, message: 'Fix the cart\n\nWhy: it leaks', tree: made.data.sha, parents: [head] });
  expect(commit.data.verification).toMatchObject({ verified: true, reason: 'valid' });
  expect(await show(github, commit.data.sha)).toBe(
    [
      `tree ${made.data.sha}`,
      `parent ${head}`,
      'author github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com> 1772600767 +0000',
      'committer github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com> 1772600767 +0000',
      '',
      'Fix the cart\n\nWhy: it leaks',
    ].join('\n'),
  );
  expect((await listTree(github.world.repository, made.data.sha, true)).map(({ mode, path, size }) => [mode, path, size])).toEqual([
    ['100755', 'run.sh', 10],
    ['040000', 'src', undefined],
    ['100644', 'src/cart.js', 24],
    ['100644', 'src/data.bin', 3],
  ]);
  expect((await client.git.getCommit({ ...here, commit_sha: commit.data.sha })).data).toEqual(commit.data);
  await github.world.repository.git(['fsck', '--strict']);
  expect(github.violations).toEqual([]);
});

test('A commit with author fields keeps them and is unsigned', async () => {
  const { github, client } = await start();
  const { tree } = await main(client);
  const { data } = await client.git.createCommit({
    ...here,
    message: 'm',
    tree,
    author: { name: 'Ada', email: 'ada@example.com', date: '2026-01-02T03:04:05+02:00' },
  });
  expect(data).toMatchObject({
    parents: [],
    author: { name: 'Ada', email: 'ada@example.com', date: '2026-01-02T01:04:05Z' },
    committer: { name: 'Ada' },
    verification: { verified: false, reason: 'unsigned' },
  });
  expect(await show(github, data.sha)).toContain('author Ada <ada@example.com> 1767315845 +0200');
  expect(github.violations).toEqual([]);
});

test('A commit over objects that are not there is refused', async () => {
  const { github, client } = await start();
  const { head, tree } = await main(client);
  expect(await refusal(client.git.createCommit({ ...here, message: 'm', tree: nowhere }))).toMatchObject({
    status: 422,
    message: expect.stringContaining('Tree SHA does not exist'),
  });
  expect(await refusal(client.git.createCommit({ ...here, message: 'm', tree: head }))).toMatchObject({ status: 422 });
  expect(await refusal(client.git.createCommit({ ...here, message: 'm', tree, parents: [tree] }))).toMatchObject({ status: 422 });
  expect(await refusal(client.git.getCommit({ ...here, commit_sha: nowhere }))).toMatchObject({ status: 404 });
  expect(github.violations).toEqual([]);
});

test.each([
  ['removes a path that the base tree lacks', { path: 'no/such.txt', mode: '100644', type: 'blob', sha: null }],
  ['names an object that is not there', { path: 'a', mode: '100644', type: 'blob', sha: nowhere }],
  ['calls a tree a blob', { path: 'a', mode: '100644', type: 'blob', sha: 'the base tree' }],
  ['goes through ..', { path: 'src/../a', mode: '100644', type: 'blob', content: 'x' }],
  ['writes into .git', { path: '.GIT/config', mode: '100644', type: 'blob', content: 'x' }],
  ['has an absolute path', { path: '/a', mode: '100644', type: 'blob', content: 'x' }],
  ['has a mode that does not fit its type', { path: 'a', mode: '040000', type: 'blob', content: 'x' }],
  ['has neither sha nor content', { path: 'a', mode: '100644', type: 'blob' }],
] as const)('A tree entry that %s is refused with 422', async (_, entry) => {
  const { github, client } = await start();
  const { tree } = await main(client);
  const named = 'sha' in entry && entry.sha === 'the base tree' ? { ...entry, sha: tree } : entry;
  expect(await refusal(client.git.createTree({ ...here, base_tree: tree, tree: [named] }))).toMatchObject({ status: 422 });
  expect(github.violations).toEqual([]);
});

test('A tree without base holds the requested entries only; symlinks and submodules keep their modes', async () => {
  const { github, client } = await start();
  const { head } = await main(client);
  const { data } = await client.git.createTree({
    ...here,
    tree: [
      { path: 'link', mode: '120000', type: 'blob', content: 'README.md' },
      { path: 'vendor/lib', mode: '160000', type: 'commit', sha: head },
    ],
  });
  const { data: all } = await client.git.getTree({ ...here, tree_sha: data.sha, recursive: '1' });
  expect(all.tree.map(({ path, mode, type }) => [path, mode, type])).toEqual([
    ['link', '120000', 'blob'],
    ['vendor', '040000', 'tree'],
    ['vendor/lib', '160000', 'commit'],
  ]);
  expect(await refusal(client.git.getTree({ ...here, tree_sha: 'none' }))).toMatchObject({ status: 404 });
  expect(github.violations).toEqual([]);
});

test('A folder whose last file is removed goes away, and a file may take its place', async () => {
  const { github, client } = await start();
  const { tree } = await main(client);
  const gone = await client.git.createTree({ ...here, base_tree: tree, tree: [{ path: 'src/cart.js', mode: '100644', type: 'blob', sha: null }] });
  expect(gone.data.tree.map(({ path }) => path)).toEqual(['README.md']);
  const file = await client.git.createTree({ ...here, base_tree: tree, tree: [{ path: 'src', mode: '100644', type: 'blob', content: 'x' }] });
  expect(file.data.tree.map(({ path, type }) => [path, type])).toEqual([
    ['README.md', 'blob'],
    ['src', 'blob'],
  ]);
  expect(github.violations).toEqual([]);
});

test('A branch is created once, moved forward, and never sideways without force', async () => {
  const { github, client } = await start();
  const { head, tree } = await main(client);
  const commit = async (message: string, parent: string) => (await client.git.createCommit({ ...here, message, tree, parents: [parent] })).data.sha;
  const [one, other] = [await commit('one', head), await commit('other', head)];
  const two = await commit('two', one);
  await client.git.createRef({ ...here, ref: 'refs/heads/codex/issue-1', sha: one });
  expect(await refusal(client.git.createRef({ ...here, ref: 'refs/heads/codex/issue-1', sha: one }))).toMatchObject({
    status: 422,
    message: expect.stringContaining('Reference already exists'),
  });
  const forward = await client.git.updateRef({ ...here, ref: 'heads/codex/issue-1', sha: two });
  expect(forward.data.object).toMatchObject({ type: 'commit', sha: two });
  expect(await refusal(client.git.updateRef({ ...here, ref: 'heads/codex/issue-1', sha: other }))).toMatchObject({
    status: 422,
    message: expect.stringContaining('Update is not a fast forward'),
  });
  expect((await client.git.getRef({ ...here, ref: 'heads/codex/issue-1' })).data.object.sha).toBe(two);
  await client.git.updateRef({ ...here, ref: 'heads/codex/issue-1', sha: other, force: true });
  expect((await client.git.getRef({ ...here, ref: 'heads/codex/issue-1' })).data.object.sha).toBe(other);
  expect(github.violations).toEqual([]);
});

test.each([
  'heads/x',
  'main',
  'refs/heads',
  'refs/heads/',
  'refs/heads/a..b',
  'refs/heads/a b',
  'refs/heads/a.lock',
  'refs/heads/-\u0007',
  'refs/heads/a~1',
  'refs/heads/main/sub',
])('%j is refused as the name of a ref', async (ref) => {
  const { github, client } = await start();
  const { head } = await main(client);
  expect(await refusal(client.git.createRef({ ...here, ref, sha: head }))).toMatchObject({ status: 422 });
  expect(github.violations).toEqual([]);
});

test('A ref or object that is not there is 404 to read and 422 to write', async () => {
  const { github, client } = await start();
  const { head } = await main(client);
  expect(await refusal(client.git.getRef({ ...here, ref: 'heads/none' }))).toMatchObject({ status: 404 });
  expect(await refusal(client.git.getRef({ ...here, ref: 'heads/mai' }))).toMatchObject({ status: 404 });
  expect(await refusal(client.git.updateRef({ ...here, ref: 'heads/none', sha: head }))).toMatchObject({
    status: 422,
    message: expect.stringContaining('Reference does not exist'),
  });
  expect(await refusal(client.git.createRef({ ...here, ref: 'refs/heads/x', sha: nowhere }))).toMatchObject({
    status: 422,
    message: expect.stringContaining('Object does not exist'),
  });
  expect(github.violations).toEqual([]);
});

test('A name that is not UTF-8 survives the editing of its tree', async () => {
  const { github, client } = await start();
  const { repository } = github.world;
  const blob = (await repository.git(['hash-object', '-w', '--stdin'], 'x')).toString().trim();
  const tree = (await repository.git(['mktree', '-z'], Buffer.from(`100644 blob ${blob}\tcaf\xe9\0`, 'latin1'))).toString().trim();
  const { data } = await client.git.createTree({ ...here, base_tree: tree, tree: [{ path: 'é', mode: '100644', type: 'blob', content: 'y' }] });
  expect((await repository.git(['ls-tree', '-z', '--name-only', data.sha])).toString('latin1')).toBe('caf\xe9\0\xc3\xa9\0');
});

test('A person pushes files, and the API sees them', async () => {
  const { github, client } = await start();
  const sha = await commitFiles(github.world.repository, 'main', { 'docs/new.md': 'new', 'README.md': null }, 'Move the docs');
  expect((await client.git.getRef({ ...here, ref: 'heads/main' })).data.object.sha).toBe(sha);
  expect(await show(github, sha)).toContain('Move the docs');
  expect(github.violations).toEqual([]);
});

async function main(client: Client): Promise<{ readonly head: string; readonly tree: string }> {
  const head = (await client.git.getRef({ ...here, ref: 'heads/main' })).data.object.sha;
  return { head, tree: (await client.git.getCommit({ ...here, commit_sha: head })).data.tree.sha };
}

async function show(github: GitHub, sha: string): Promise<string> {
  return (await github.world.repository.git(['cat-file', 'commit', sha])).toString();
}
