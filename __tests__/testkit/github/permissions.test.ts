import { describe, expect, it } from 'vitest';
import { addLabel, openIssue } from '../../../src/testkit/github/acts.ts';
import { refusal, start } from './start.ts';

const here = { owner: 'acme', repo: 'shop' };
const DENIED = { status: 403, message: expect.stringContaining('Resource not accessible by integration') };

describe('a token with less than everything', () => {
  it('that may only read writes nothing, by any operation', async () => {
    const { github, client } = await start({ permissions: { contents: 'read', issues: 'read', pull_requests: 'read', checks: 'read', statuses: 'read', actions: 'read' } });
    const issue = openIssue(github.world, 'ada', { title: 'x' });
    addLabel(github.world, 'ada', issue, 'bug');
    const sha = (await client.git.getRef({ ...here, ref: 'heads/main' })).data.object.sha;
    const writes = [
      () => client.git.createBlob({ ...here, content: 'x' }),
      () => client.git.createTree({ ...here, base_tree: sha, tree: [] }),
      () => client.git.createCommit({ ...here, message: 'x', tree: sha }),
      () => client.git.createRef({ ...here, ref: 'refs/heads/x', sha }),
      () => client.git.updateRef({ ...here, ref: 'heads/main', sha }),
      () => client.issues.createComment({ ...here, issue_number: 1, body: 'x' }),
      () => client.issues.updateComment({ ...here, comment_id: 1, body: 'x' }),
      () => client.issues.addLabels({ ...here, issue_number: 1, labels: ['x'] }),
      () => client.issues.removeLabel({ ...here, issue_number: 1, name: 'bug' }),
      () => client.reactions.createForIssue({ ...here, issue_number: 1, content: 'eyes' }),
      () => client.reactions.createForIssueComment({ ...here, comment_id: 1, content: 'eyes' }),
      () => client.pulls.create({ ...here, head: 'x', base: 'main', title: 'x' }),
      () => client.pulls.update({ ...here, pull_number: 1, title: 'x' }),
      () => client.pulls.requestReviewers({ ...here, pull_number: 1, reviewers: ['max'] }),
      () => client.checks.create({ ...here, name: 'x', head_sha: sha }),
      () => client.checks.update({ ...here, check_run_id: 1, name: 'x' }),
      () => client.repos.createCommitStatus({ ...here, sha, state: 'success' }),
    ];
    for (const write of writes) expect(await refusal(write())).toMatchObject(DENIED);
    expect((await client.issues.get({ ...here, issue_number: 1 })).data.labels).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });

  it('may still read what is public, and nothing of a private repository', async () => {
    const nothing = { contents: 'none', issues: 'none' } as const;
    const open = await start({ permissions: nothing });
    expect((await open.client.git.getRef({ ...here, ref: 'heads/main' })).status).toBe(200);
    const closed = await start({ permissions: nothing, private: true });
    expect(await refusal(closed.client.git.getRef({ ...here, ref: 'heads/main' }))).toMatchObject(DENIED);
    expect((await closed.client.repos.get(here)).status).toBe(200);
  });
});

describe('the address of an Enterprise Server', () => {
  it('ends in /api/v3, and nothing is answered beside it', async () => {
    const { github, client } = await start({ apiPath: '/api/v3' });
    expect(github.apiUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v3$/);
    expect((await client.repos.get(here)).data.url).toBe(`${github.apiUrl}/repos/acme/shop`);
    expect((await fetch(`${new URL(github.apiUrl).origin}/repos/acme/shop`, { headers: { authorization: `token ${github.token}` } })).status).toBe(501);
    expect(github.violations.map(({ kind }) => kind)).toEqual(['undeclared-operation']);
  });
});

describe('an answer that breaks off', () => {
  it('comes after the request took effect', async () => {
    const { github } = await start({ intercept: () => ({ breakOff: true }) });
    openIssue(github.world, 'ada', { title: 'x' });
    const answer = await fetch(`${github.apiUrl}/repos/acme/shop/issues/1/comments`, { method: 'POST', headers: { authorization: `token ${github.token}` }, body: '{"body":"x"}' });
    expect(answer.status).toBe(201);
    await expect(answer.text()).rejects.toThrow('terminated');
    expect(github.world.comments.size).toBe(1);
  });
});
