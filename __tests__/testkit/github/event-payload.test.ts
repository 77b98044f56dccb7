import { expect, test } from 'vitest';
import { addComment, editIssue, openIssue } from '../../../src/testkit/github/acts.ts';
import { loadDescription } from '../../../src/testkit/github/description.ts';
import { eventName, eventPayload } from '../../../src/testkit/github/event-payload.ts';
import { createJudge } from '../../../src/testkit/github/judge.ts';
import { start } from './start.ts';

const judge = createJudge(loadDescription());
const faults = (schema: string, value: unknown): readonly string[] => judge.faults(`#/components/schemas/${schema}`, value);

test('A labelled issue is told with the label, the issue as it was, and who did it', async () => {
  const { github } = await start();
  const issue = openIssue(github.world, 'ada', { title: 'Cart', body: 'old', labels: ['codex:execute'] });
  const payload = eventPayload(github.world, 'issues.labeled', { issue, label: 'codex:execute', sender: 'wim' });
  editIssue(github.world, 'ada', issue, { body: 'new' });
  expect(payload).toMatchObject({
    action: 'labeled',
    label: { name: 'codex:execute' },
    issue: { number: 1, body: 'old', user: { login: 'ada' } },
    sender: { login: 'wim' },
    repository: { full_name: 'acme/shop' },
  });
  expect([
    ...faults('issue', payload['issue']),
    ...faults('label', payload['label']),
    ...faults('simple-user', payload['sender']),
    ...faults('repository', payload['repository']),
  ]).toEqual([]);
});

test('A label that the issue does not have cannot be told of', async () => {
  const { github } = await start();
  const issue = openIssue(github.world, 'ada', { title: 'Cart' });
  expect(() => eventPayload(github.world, 'issues.labeled', { issue, label: 'none', sender: 'ada' })).toThrow('issue 1 does not have the label none');
});

test('A comment is told with its issue and its author as the sender', async () => {
  const { github } = await start();
  const issue = openIssue(github.world, 'ada', { title: 'Cart' });
  const payload = eventPayload(github.world, 'issue_comment.created', { issue, comment: addComment(github.world, 'rob', issue, '/codex run') });
  expect(payload).toMatchObject({
    action: 'created',
    comment: { body: '/codex run', user: { login: 'rob' } },
    issue: { number: 1, comments: 1 },
    sender: { login: 'rob' },
  });
  expect([...faults('issue', payload['issue']), ...faults('issue-comment', payload['comment'])]).toEqual([]);
});

test('Dispatches and schedules carry their inputs', async () => {
  const { github } = await start();
  expect(eventPayload(github.world, 'workflow_dispatch', { inputs: { issue: '1' }, sender: 'ada' })).toMatchObject({
    inputs: { issue: '1' },
    ref: 'refs/heads/main',
    workflow: '.github/workflows/codex.yml',
    sender: { login: 'ada' },
  });
  expect(eventPayload(github.world, 'repository_dispatch', { action: 'execute', clientPayload: { issue: 1 }, sender: 'ada' })).toMatchObject({
    action: 'execute',
    branch: 'main',
    client_payload: { issue: 1 },
  });
  expect(eventPayload(github.world, 'schedule', { schedule: '0 4 * * *' })).toMatchObject({ schedule: '0 4 * * *' });
  expect([eventName('issues.labeled'), eventName('schedule')]).toEqual(['issues', 'schedule']);
});
