import { describe, expect, it, onTestFinished } from 'vitest';
import { createClient } from '../../../src/adapters/github/client.ts';
import { dispatchShard, ownWorkflow } from '../../../src/adapters/github/dispatch-shard.ts';
import { commitFiles } from '../../../src/testkit/github/bare-repository.ts';
import type { GitHubOptions } from '../../../src/testkit/github/server.ts';
import { start } from '../../testkit/github/start.ts';
import { faultOf } from './connect.ts';

async function connect(options: Partial<GitHubOptions> = {}) {
  const { github } = await start(options);
  onTestFinished(() => expect(github.violations).toEqual([]));
  await commitFiles(github.world.repository, 'main', { '.github/workflows/plan.yml': 'on:\n  workflow_dispatch:\n    inputs:\n      shard: { type: string }\n', '.github/workflows/push.yml': 'on: push\n', '.github/workflows/bare.yml': 'on: [push, workflow_dispatch]\n' }, 'workflows');
  return { github, client: createClient({ token: github.token, apiUrl: github.apiUrl, repository: 'acme/shop', secondMs: 1 }) };
}

describe('starting a workflow for a shard', () => {
  it('asks once, with the number of the shard', async () => {
    const { github, client } = await connect({ permissions: { actions: 'write', contents: 'read' } });
    await dispatchShard(client, { file: 'plan.yml', ref: 'main' }, 2);
    expect([github.world.dispatches, client.requests()]).toEqual([[{ workflow: 'plan.yml', ref: 'main', inputs: { shard: '2' } }], 1]);
  });

  it.each([
    ['has no such input', { file: 'bare.yml', ref: 'main' }, 'Unexpected inputs provided: ["shard"]'],
    ['cannot be started so', { file: 'push.yml', ref: 'main' }, "Workflow does not have 'workflow_dispatch' trigger"],
    ['is not there', { file: 'none.yml', ref: 'main' }, 'Not Found'],
    ['is on no branch', { file: 'plan.yml', ref: 'gone' }, 'No ref found for: gone'],
  ])('is a fault where the workflow %s', async (_, workflow, says) => {
    const { github, client } = await connect();
    expect((await faultOf(dispatchShard(client, workflow, 2))).message).toContain(says);
    expect(github.world.dispatches).toEqual([]);
  });

  it('is a fault that names the permission where the token has it not', async () => {
    const { client } = await connect({ permissions: { actions: 'read' } });
    const fault = await faultOf(dispatchShard(client, { file: 'plan.yml', ref: 'main' }, 2));
    expect([fault.code, fault.message.includes('actions: write')]).toEqual(['github:denied', true]);
  });

  it('is not repeated where nobody knows what came of it', async () => {
    const { client } = await connect({ intercept: ({ operationId }) => (operationId === 'actions/create-workflow-dispatch' ? { status: 502, body: { message: 'Bad gateway' } } : undefined) });
    expect((await faultOf(dispatchShard(client, { file: 'plan.yml', ref: 'main' }, 2))).message).toContain('start the workflow plan.yml for shard 2');
    expect(client.requests()).toBe(1);
  });
});

describe('the workflow of a job', () => {
  it.each([
    ['acme/shop/.github/workflows/plan.yml@refs/heads/main', { file: 'plan.yml', ref: 'main' }],
    ['Acme/Shop/.github/workflows/plan.yaml@refs/heads/release/1.x', { file: 'plan.yaml', ref: 'release/1.x' }],
    ['acme/shop/.github/workflows/plan.yml@refs/tags/v1', { file: 'plan.yml', ref: 'v1' }],
    ['acme/shop/.github/workflows/plan.yml@refs/pull/7/merge', null],
    ['other/shop/.github/workflows/plan.yml@refs/heads/main', null],
    ['', null],
  ])('is read from %j', (text, workflow) => {
    expect(ownWorkflow(text, 'acme/shop')).toEqual(workflow);
  });
});
