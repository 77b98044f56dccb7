import { describe, expect, it } from 'vitest';
import { decideTrigger } from '../../../src/testkit/runner/triggers.ts';
import { readWorkflowFile } from '../../../src/testkit/runner/workflow-file.ts';

async function decide(on: string, name: string, payload: Record<string, unknown> = {}): Promise<boolean | string> {
  const workflow = await readWorkflowFile('w.yml', `on: ${on}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n`);
  const decision = decideTrigger(workflow.on, { name, payload });
  return decision.triggered || decision.reason;
}

describe('decideTrigger', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['push', 'push', { ref: 'refs/heads/main' }],
    ['[push, issues]', 'issues', { action: 'labeled' }],
    ['{issues: {types: [labeled]}}', 'issues', { action: 'labeled' }],
    ['{pull_request: }', 'pull_request', { action: 'opened' }],
    ['{repository_dispatch: {types: [execute]}}', 'repository_dispatch', { action: 'execute' }],
    ["{push: {branches: ['release/**', '!release/old']}}", 'push', { ref: 'refs/heads/release/1/2' }],
    ["{push: {tags: ['v*']}}", 'push', { ref: 'refs/tags/v1' }],
    ['{pull_request: {branches: [main]}}', 'pull_request', { action: 'opened', pull_request: { base: { ref: 'main' } } }],
    ["{schedule: [{cron: '5 4 * * *'}]}", 'schedule', { schedule: '5 4 * * *' }],
    ['{workflow_run: {workflows: [ci], types: [completed]}}', 'workflow_run', { action: 'completed', workflow_run: { name: 'ci', head_branch: 'main' } }],
  ])('is triggered: %s by %s', async (on, name, payload) => {
    expect(await decide(on, name, payload)).toBe(true);
  });

  it.each<[string, string, Record<string, unknown>, string]>([
    ['push', 'issues', {}, 'the workflow does not listen to issues'],
    ['{issues: {types: [labeled]}}', 'issues', { action: 'opened' }, 'issues is listened to for labeled, not "opened"'],
    ['pull_request', 'pull_request', { action: 'labeled' }, 'pull_request is listened to for opened, synchronize, reopened, not "labeled"'],
    ["{push: {branches: ['release/*', '!release/old']}}", 'push', { ref: 'refs/heads/release/old' }, 'release/old is none of the branches listened to'],
    ['{push: {branches: [main]}}', 'push', { ref: 'refs/tags/v1' }, 'the workflow filters by branches only, and v1 is a tag'],
    ['{push: {branches-ignore: [tmp]}}', 'push', { ref: 'refs/heads/tmp' }, 'tmp is among the branches ignored'],
    ["{schedule: [{cron: '5 4 * * *'}]}", 'schedule', { schedule: '6 4 * * *' }, 'no schedule has the cron line "6 4 * * *"'],
    ['{workflow_run: {workflows: [ci]}}', 'workflow_run', { workflow_run: { name: 'other' } }, 'the workflow "other" is none of those listened to'],
  ])('is not triggered: %s by %s', async (on, name, payload, reason) => {
    expect(await decide(on, name, payload)).toBe(reason);
  });

  it.each([
    ['{push: {paths: [src/**]}}', 'on.push.paths is not supported by the mini runner.'],
    ["{push: {branches: ['v[12]']}}", 'The pattern v[12] uses more than * and **'],
  ])('names what it can not decide: %s', async (on, message) => {
    await expect(decide(on, 'push', { ref: 'refs/heads/main' })).rejects.toThrow(message);
  });
});
