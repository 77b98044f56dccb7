import { expect, test } from 'vitest';
import { addWorkflowRun } from '../../../src/testkit/github/acts.ts';
import { commitFiles } from '../../../src/testkit/github/bare-repository.ts';
import { refusal, start } from './start.ts';

const here = { owner: 'acme', repo: 'shop' };

test('The repository tells its default branch and addresses', async () => {
  const { github, client } = await start();
  expect((await client.repos.get(here)).data).toMatchObject({
    full_name: 'acme/shop',
    private: false,
    default_branch: 'main',
    clone_url: `${github.serverUrl}/acme/shop.git`,
    owner: { login: 'acme', type: 'Organization' },
  });
  expect(github.violations).toEqual([]);
});

test.each([
  ['ada', 'admin', 'admin'],
  ['max', 'write', 'maintain'],
  ['wim', 'write', 'write'],
  ['tia', 'read', 'triage'],
  ['rob', 'read', 'read'],
  ['eve', 'none', 'none'],
])('%s has the permission %s under the role %s', async (username, permission, role) => {
  const { github, client } = await start();
  const { data } = await client.repos.getCollaboratorPermissionLevel({ ...here, username });
  expect([data.permission, data.role_name, data.user?.login]).toEqual([permission, role, username]);
  expect(github.violations).toEqual([]);
});

test('Somebody unknown is 404, as collaborator and as user', async () => {
  const { github, client } = await start();
  expect(await refusal(client.repos.getCollaboratorPermissionLevel({ ...here, username: 'nobody' }))).toMatchObject({
    status: 404,
    message: expect.stringContaining('nobody is not a user'),
  });
  expect(await refusal(client.users.getByUsername({ username: 'nobody' }))).toMatchObject({ status: 404 });
  expect((await client.users.getByUsername({ username: 'github-actions[bot]' })).data).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
  expect(github.violations).toEqual([]);
});

test('Files, folders and symlinks are read from the commit that is asked for', async () => {
  const { github, client } = await start();
  const first = (await client.git.getRef({ ...here, ref: 'heads/main' })).data.object.sha;
  await commitFiles(github.world.repository, 'main', { 'README.md': 'x'.repeat(100), 'sp ace/é.md': 'e', 'empty.txt': '' }, 'Change');
  const read = async (path: string, ref?: string) => (await client.repos.getContent({ ...here, path, ...(ref === undefined ? {} : { ref }) })).data;
  const text = (data: Awaited<ReturnType<typeof read>>) => ('content' in data ? Buffer.from(data.content ?? '', 'base64').toString() : undefined);
  expect(text(await read('README.md'))).toBe('x'.repeat(100));
  expect(text(await read('README.md', first))).toBe('# Shop\n');
  expect(text(await read('sp ace/é.md', 'main'))).toBe('e');
  expect(text(await read('empty.txt'))).toBe('');
  expect(await read('src')).toMatchObject([{ type: 'file', path: 'src/cart.js', name: 'cart.js', size: 24 }]);
  expect(await refusal(read('none.md'))).toMatchObject({ status: 404 });
  expect(await refusal(read('README.md', 'no-such-branch'))).toMatchObject({ status: 404 });
  const { data: tree } = await client.git.createTree({ ...here, tree: [{ path: 'link', mode: '120000', type: 'blob', content: 'README.md' }] });
  const { data: commit } = await client.git.createCommit({ ...here, message: 'm', tree: tree.sha });
  expect(await read('link', commit.sha)).toMatchObject({ type: 'symlink', target: 'README.md' });
  expect(github.violations).toEqual([]);
});

test('Workflow runs are listed newest first and filtered', async () => {
  const { github, client } = await start();
  const sha = (await client.git.getRef({ ...here, ref: 'heads/main' })).data.object.sha;
  for (const [event, createdAt] of [
    ['issues', '2026-01-01T00:00:00Z'],
    ['schedule', '2026-01-02T00:00:00Z'],
    ['issues', '2026-01-03T00:00:00Z'],
  ] as const)
    addWorkflowRun(github.world, { event, sha, createdAt, conclusion: event === 'issues' ? 'failure' : 'success' });
  const numbers = async (query: Omit<NonNullable<Parameters<typeof client.actions.listWorkflowRunsForRepo>[0]>, 'owner' | 'repo'>) =>
    (await client.actions.listWorkflowRunsForRepo({ ...here, ...query })).data.workflow_runs.map(({ run_number: number }) => number);
  expect(await numbers({})).toEqual([3, 2, 1]);
  expect(await numbers({ event: 'issues' })).toEqual([3, 1]);
  expect(await numbers({ status: 'success' })).toEqual([2]);
  expect(await numbers({ created: '>=2026-01-02T00:00:00Z' })).toEqual([3, 2]);
  expect(await numbers({ created: '>2026-01-02T00:00:00Z' })).toEqual([3]);
  expect(await numbers({ created: '2026-01-01T00:00:00Z..2026-01-02T00:00:00Z' })).toEqual([2, 1]);
  expect(await numbers({ per_page: 1, page: 2 })).toEqual([2]);
  expect(github.violations).toEqual([]);
});
