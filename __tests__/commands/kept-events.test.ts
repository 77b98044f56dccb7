import { describe, expect, it } from 'vitest';
import { readJob } from '../../src/commands/job.ts';
import { resumeOf } from '../../src/commands/resume.ts';
import { resume } from '../../src/contract/resume.ts';
import { RUN } from '../facts.ts';

const issue = { number: 7, title: 'Greet', body: 'one\r\ntwo', secret: 'not kept' };
const repository = { full_name: 'octo/demo', private: true };
const sender = { login: 'mona', type: 'User', id: 12 };

/** What starts a run in each way, and the inputs of the job. */
const WAYS: Readonly<Record<string, readonly [unknown, Readonly<Record<string, string>>]>> = {
  issues: [{ action: 'labeled', label: { name: 'codex:execute' }, issue, repository, sender }, {}],
  issue_comment: [{ action: 'created', issue, comment: { id: 5, body: '/go run --dry-run=plan', created_at: '2026-11-21T10:00:00Z', user: { login: 'mona' } }, repository, sender }, { INPUT_COMMAND: '/go' }],
  workflow_dispatch: [{ inputs: { 'task-pack': 'taskpacks/GREET-1', issue: '#7', hash: 'a'.repeat(64), other: '' }, repository, sender }, {}],
  repository_dispatch: [{ action: 'execute', client_payload: { 'task-pack': 'taskpacks/GREET-1', more: 'not kept' }, repository, sender }, {}],
  schedule: [{ repository }, { 'INPUT_TASK-PACK': 'taskpacks/GREET-1', 'INPUT_ISSUE': '7', 'INPUT_DRY-RUN': 'gate' }],
  local: [{ 'task-pack': 'taskpacks/GREET-1', repository, sender }, { 'INPUT_DRY-RUN': 'plan' }],
};

describe('what is kept of a run so that it can be ended elsewhere', () => {
  it.each(Object.entries(WAYS))('is all that says what it was about, and no more: %s', (event, [payload, inputs]) => {
    const env = { GITHUB_EVENT_NAME: event, GITHUB_REPOSITORY: 'octo/demo', GITHUB_ACTOR: 'mona', GITHUB_RUN_ID: '99', GITHUB_RUN_ATTEMPT: '2', GITHUB_SERVER_URL: 'https://github.com', GITHUB_API_URL: 'https://api.github.com', RUNNER_TEMP: '/tmp/runner', 'INPUT_GITHUB-TOKEN': 'ghs_token', 'INPUT_OPENAI-API-KEY': 'sk-key', ...inputs };
    const job = readJob(env, payload, RUN);
    const text = JSON.stringify(resumeOf(job, env, payload));
    const kept = resume.parse(JSON.parse(text));
    const again = readJob({ ...kept.environment, 'INPUT_GITHUB-TOKEN': 'ghs_token' }, kept.event, RUN);
    expect(job.invocation.trigger.known).toBe(true);
    expect([again.invocation.trigger, again.evidence, again.scratch]).toEqual([job.invocation.trigger, job.evidence, job.scratch]);
    expect(text).not.toMatch(/not kept|ghs_token|sk-key/);
  });
});
