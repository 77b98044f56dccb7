import { expect, test } from 'vitest';
import { refusal, start, type Client } from './start.ts';

const here = { owner: 'acme', repo: 'shop' };
const completed = { name: 'codex', status: 'completed', conclusion: 'success', output: { title: 'SUCCESS', summary: 'all passed' } } as const;

const headOf = async (client: Client): Promise<string> => (await client.git.getRef({ ...here, ref: 'heads/main' })).data.object.sha;

test('A check run and a commit status are kept for a commit that exists', async () => {
  const { github, client } = await start();
  const sha = await headOf(client);
  const run = await client.checks.create({ ...here, ...completed, head_sha: sha, external_id: 'run-1', details_url: 'https://example.com/job' });
  expect(run.data).toMatchObject({ name: 'codex', status: 'completed', conclusion: 'success', external_id: 'run-1', details_url: 'https://example.com/job', output: { title: 'SUCCESS', annotations_count: 0 } });
  const status = await client.repos.createCommitStatus({ ...here, sha, state: 'success', context: 'codex' });
  expect(status.data).toMatchObject({ state: 'success', context: 'codex', creator: { login: 'github-actions[bot]' } });
  expect(await refusal(client.checks.create({ ...here, ...completed, head_sha: 'f'.repeat(40) }))).toMatchObject({ status: 422 });
  expect(await refusal(client.repos.createCommitStatus({ ...here, sha: 'f'.repeat(40), state: 'success' }))).toMatchObject({ status: 422 });
  expect([github.world.checkRuns.length, github.world.statuses.length]).toEqual([1, 1]);
  expect(github.violations).toEqual([]);
});

test('A check run can be changed, and keeps what is not said again', async () => {
  const { github, client } = await start();
  const { data } = await client.checks.create({ ...here, name: 'codex', head_sha: await headOf(client), external_id: 'run-1' });
  expect([data.status, data.conclusion, data.completed_at]).toEqual(['queued', null, null]);
  const { data: changed } = await client.checks.update({ ...here, check_run_id: data.id, conclusion: 'failure', output: { title: 'FAILED', summary: 'no' } });
  expect(changed).toMatchObject({ id: data.id, external_id: 'run-1', status: 'completed', conclusion: 'failure', output: { title: 'FAILED' } });
  expect(await refusal(client.checks.update({ ...here, check_run_id: 1, conclusion: 'failure' }))).toMatchObject({ status: 404 });
  expect(github.violations).toEqual([]);
});

test('Check runs are listed by commit and name, newest first, and one of a name unless all are asked for', async () => {
  const { github, client } = await start();
  const sha = await headOf(client);
  for (const name of ['codex', 'lint', 'codex']) await client.checks.create({ ...here, ...completed, name, head_sha: sha });
  const list = async (query: object): Promise<readonly string[]> => (await client.checks.listForRef({ ...here, ref: sha, ...query })).data.check_runs.map(({ name }) => name);
  expect(await list({})).toEqual(['codex', 'lint']);
  expect(await list({ filter: 'all' })).toEqual(['codex', 'lint', 'codex']);
  expect(await list({ filter: 'all', check_name: 'codex', per_page: 1 })).toEqual(['codex']);
  expect(await refusal(client.checks.listForRef({ ...here, ref: 'f'.repeat(40) }))).toMatchObject({ status: 422 });
  expect(github.violations).toEqual([]);
});

test('A summary that is too long is refused', async () => {
  const { client } = await start();
  expect(await refusal(client.checks.create({ ...here, ...completed, head_sha: await headOf(client), output: { title: 'x', summary: 'x'.repeat(65_536) } }))).toMatchObject({ status: 422 });
});
