import { expect, test } from 'vitest';
import { addComment, addLabel, editIssue, lockIssue, openIssue, setIssueState } from '../../../src/testkit/github/acts.ts';
import { refusal, start } from './start.ts';

test('An issue reads back with its title, body, author and labels', async () => {
  const { github, client, here } = await start();
  openIssue(github.world, 'ada', { title: 'Cart loses items', body: '## Goal', labels: ['codex:execute'] });
  const { data } = await client.issues.get({ ...here, issue_number: 1 });
  expect(data).toMatchObject({
    number: 1,
    title: 'Cart loses items',
    body: '## Goal',
    state: 'open',
    locked: false,
    user: { login: 'ada', type: 'User' },
    labels: [{ name: 'codex:execute' }],
  });
  expect(github.violations).toEqual([]);
});

test('A comment is written by the identity of the token, and can be read and changed', async () => {
  const { github, client, here } = await start();
  openIssue(github.world, 'ada', { title: 'One' });
  const { data, status } = await client.issues.createComment({ ...here, issue_number: 1, body: 'started' });
  expect([status, data.user?.login, data.user?.type]).toEqual([201, 'github-actions[bot]', 'Bot']);
  await client.issues.updateComment({ ...here, comment_id: data.id, body: 'done' });
  expect((await client.issues.getComment({ ...here, comment_id: data.id })).data.body).toBe('done');
  expect(github.violations).toEqual([]);
});

test('Comments come in pages that the Link header leads through', async () => {
  const { github, client, here } = await start();
  const issue = openIssue(github.world, 'ada', { title: 'Long' });
  for (const number of [1, 2, 3, 4, 5]) addComment(github.world, 'rob', issue, `comment ${number}`);
  const second = await client.issues.listComments({ ...here, issue_number: 1, per_page: 2, page: 2 });
  expect(second.data.map(({ body }) => body)).toEqual(['comment 3', 'comment 4']);
  const url = `${github.apiUrl}/repos/acme/shop/issues/1/comments?per_page=2`;
  expect(second.headers.link).toBe(`<${url}&page=1>; rel="prev", <${url}&page=3>; rel="next", <${url}&page=3>; rel="last", <${url}&page=1>; rel="first"`);
  expect((await client.issues.listComments({ ...here, issue_number: 1 })).headers.link).toBeUndefined();
  expect(github.violations).toEqual([]);
});

test('A locked issue takes no comment', async () => {
  const { github, client, here } = await start();
  lockIssue(github.world, 'ada', openIssue(github.world, 'ada', { title: 'Locked' }));
  expect(await refusal(client.issues.createComment({ ...here, issue_number: 1, body: 'hello' }))).toMatchObject({ status: 403 });
  expect(github.violations).toEqual([]);
});

test('A comment may have 65536 characters and no more', async () => {
  const { github, client, here } = await start();
  openIssue(github.world, 'ada', { title: 'Long' });
  expect((await client.issues.createComment({ ...here, issue_number: 1, body: 'é'.repeat(65_536) })).status).toBe(201);
  const refused = await refusal(client.issues.createComment({ ...here, issue_number: 1, body: 'x'.repeat(65_537) }));
  expect(refused.status).toBe(422);
  expect(refused.message).toContain('body is too long (maximum is 65536 characters)');
  expect([...github.world.comments.values()].length).toBe(1);
  expect(github.violations).toEqual([]);
});

test('Adding a label that the repository lacks creates it; removing one that is not there is 404', async () => {
  const { github, client, here } = await start();
  openIssue(github.world, 'ada', { title: 'One' });
  const added = await client.issues.addLabels({ ...here, issue_number: 1, labels: ['codex:running', 'Codex:Running'] });
  expect(added.data.map(({ name }) => name)).toEqual(['codex:running']);
  expect(github.world.labels.has('codex:running')).toBe(true);
  expect((await client.issues.removeLabel({ ...here, issue_number: 1, name: 'codex:running' })).data).toEqual([]);
  expect(await refusal(client.issues.removeLabel({ ...here, issue_number: 1, name: 'codex:running' }))).toMatchObject({
    status: 404,
    message: expect.stringContaining('Label does not exist'),
  });
  expect((await client.issues.listLabelsOnIssue({ ...here, issue_number: 1 })).data).toEqual([]);
  expect(github.violations).toEqual([]);
});

test('The same reaction twice is one reaction, answered 201 and then 200', async () => {
  const { github, client, here } = await start();
  const comment = addComment(github.world, 'rob', openIssue(github.world, 'ada', { title: 'One' }), '/codex run');
  const react = () => client.reactions.createForIssueComment({ ...here, comment_id: comment.id, content: 'eyes' });
  expect([(await react()).status, (await react()).status]).toEqual([201, 200]);
  expect((await client.reactions.createForIssue({ ...here, issue_number: 1, content: '-1' })).status).toBe(201);
  expect(comment.reactions.map(({ login, content }) => [login, content])).toEqual([['github-actions[bot]', 'eyes']]);
  expect(github.violations).toEqual([]);
});

test('The timeline tells of labels, renames, comments, locks and closing, in order', async () => {
  const { github, client, here } = await start();
  const issue = openIssue(github.world, 'ada', { title: 'Old' });
  addLabel(github.world, 'wim', issue, 'codex:execute');
  editIssue(github.world, 'ada', issue, { title: 'New', body: 'edited' });
  addComment(github.world, 'rob', issue, 'hello');
  await client.issues.removeLabel({ ...here, issue_number: 1, name: 'codex:execute' });
  setIssueState(github.world, 'ada', issue, 'closed');
  lockIssue(github.world, 'ada', issue);
  const { data } = await client.issues.listEventsForTimeline({ ...here, issue_number: 1 });
  expect(data.map((event) => [event.event, 'actor' in event ? event.actor?.login : undefined])).toEqual([
    ['labeled', 'wim'],
    ['renamed', 'ada'],
    ['commented', 'rob'],
    ['unlabeled', 'github-actions[bot]'],
    ['closed', 'ada'],
    ['locked', 'ada'],
  ]);
  expect(data[1]).toMatchObject({ rename: { from: 'Old', to: 'New' } });
  expect(github.violations).toEqual([]);
});

test('An issue or comment that is not there is 404', async () => {
  const { github, client, here } = await start();
  expect(await refusal(client.issues.get({ ...here, issue_number: 7 }))).toMatchObject({ status: 404 });
  expect(await refusal(client.issues.getComment({ ...here, comment_id: 7 }))).toMatchObject({ status: 404 });
  expect(await refusal(client.issues.get({ owner: 'acme', repo: 'other', issue_number: 1 }))).toMatchObject({ status: 404 });
  expect(github.violations).toEqual([]);
});
