import { describe, expect, it } from 'vitest';
import { addComment, addUser, addWorkflowRun, openIssue } from '../../../src/testkit/github/acts.ts';
import { connect, faultOf } from './connect.ts';

async function withIssue(options: Parameters<typeof connect>[0] = {}) {
  const clock = { now: new Date('2026-11-20T10:00:00Z') };
  const connected = await connect({ now: () => clock.now, ...options });
  addUser(connected.github.world, 'mona', 'read');
  const issue = openIssue(connected.github.world, 'mona', { title: 'Mend it', body: '/codex approve dependencies 01234567' });
  return { ...connected, clock, issue, says: (by: string, body: string) => addComment(connected.github.world, by, issue, body) };
}

describe('comments that approve', () => {
  it('are those whose first line says so, and never the body of the issue', async () => {
    const { forge, issue, says } = await withIssue();
    says('mona', 'I think so too.');
    says('mona', '> /codex approve ci 01234567');
    says('mona', 'Please:\n/codex approve ci 01234567');
    says('mona', '/codex run');
    says('mona', '/codex approve ci 0123456');
    says('mona', '/other approve ci 01234567');
    const { id } = says('mona', '/codex approve dependencies 0123456789ab\r\nI read it.');
    expect(await forge.approvalComments(issue.number, '/codex')).toEqual([
      { source: 'comment', category: 'dependencies', hash: '0123456789ab', by: 'mona', person: true, edited: false, at: '2026-11-20T10:00:00.000Z', url: expect.stringContaining(`issuecomment-${id}`), belongs: expect.any(Boolean) },
    ]);
  });

  it('begin with the word of the inputs', async () => {
    const { forge, issue, says } = await withIssue();
    says('mona', '/robot approve ci 01234567');
    expect(await forge.approvalComments(issue.number, '/robot')).toMatchObject([{ category: 'ci' }]);
    expect(await forge.approvalComments(issue.number, '/codex')).toEqual([]);
  });

  it('tell what was edited and what a bot wrote', async () => {
    const { forge, issue, says, clock, github } = await withIssue();
    addUser(github.world, 'helper[bot]', 'admin', 'Bot');
    says('helper[bot]', '/codex approve ci 01234567');
    says(github.world.self.login, '/codex approve ci 01234567');
    const edited = says('mona', 'Looks fine.');
    clock.now = new Date('2026-11-20T10:00:01Z');
    edited.body = '/codex approve ci 01234567';
    edited.updatedAt = '2026-11-20T10:00:01Z';
    expect((await forge.approvalComments(issue.number, '/codex')).map(({ by, person, edited: changed }) => [by, person, changed])).toEqual([
      ['helper[bot]', false, false],
      [github.world.self.login, false, false],
      ['mona', true, true],
    ]);
  });

  it('are found on the second page, and are a fault where there are too many to read', async () => {
    const { forge, issue, says } = await withIssue();
    for (let turn = 0; turn < 100; turn += 1) says('mona', 'me too');
    says('mona', '/codex approve ci 01234567');
    expect(await forge.approvalComments(issue.number, '/codex')).toHaveLength(1);
    for (let turn = 0; turn < 899; turn += 1) says('mona', 'me too');
    expect(await faultOf(forge.approvalComments(issue.number, '/codex'))).toMatchObject({ code: 'github:unexpected', message: expect.stringContaining('1000 comments or more') });
  });

  it('of one that an app wrote in the name of a person are told as such', async () => {
    const user = { login: 'mona', id: 2, node_id: 'x', avatar_url: 'https://x.invalid', gravatar_id: '', url: 'https://x.invalid', html_url: 'https://x.invalid', followers_url: 'https://x.invalid', following_url: 'https://x.invalid', gists_url: 'https://x.invalid', starred_url: 'https://x.invalid', subscriptions_url: 'https://x.invalid', organizations_url: 'https://x.invalid', repos_url: 'https://x.invalid', events_url: 'https://x.invalid', received_events_url: 'https://x.invalid', type: 'User', site_admin: false };
    const body = [{ id: 1, node_id: 'x', url: 'https://x.invalid/1', issue_url: 'https://x.invalid/i', html_url: 'https://github.com/acme/shop/issues/1#issuecomment-1', body: '/codex approve ci 01234567', user, author_association: 'OWNER', created_at: '2026-11-20T10:00:00Z', updated_at: '2026-11-20T10:00:00Z', performed_via_github_app: null }];
    const app = { id: 7, node_id: 'x', name: 'helper', slug: 'helper', owner: user, description: null, external_url: 'https://x.invalid', html_url: 'https://x.invalid', created_at: '2026-11-20T10:00:00Z', updated_at: '2026-11-20T10:00:00Z', permissions: {}, events: [] };
    const { forge } = await connect({ intercept: ({ operationId, count }) => (operationId === 'issues/list-comments' ? { status: 200, body: count === 1 ? body : [{ ...body[0], performed_via_github_app: app }] } : undefined) });
    expect(await forge.approvalComments(1, '/codex')).toMatchObject([{ person: true, belongs: true }]);
    expect(await forge.approvalComments(1, '/codex')).toMatchObject([{ person: false }]);
  });
});

describe('reviews of environments', () => {
  it('are told one by one', async () => {
    const { forge, github, main } = await withIssue();
    addUser(github.world, 'olga', 'read');
    const run = addWorkflowRun(github.world, { event: 'issues', sha: main, reviews: [{ environment: 'codex', state: 'approved', login: 'olga', comment: 'fine' }, { environment: 'production', state: 'rejected', login: 'mona', comment: '' }] });
    expect(await forge.environmentReviews(String(run.id))).toEqual([
      { environment: 'codex', state: 'approved', by: 'olga' },
      { environment: 'production', state: 'rejected', by: 'mona' },
    ]);
  });

  it('are a fault where the job may not ask, with the permission that is missing', async () => {
    const { forge } = await withIssue({ permissions: { actions: 'none' }, private: true });
    expect(await faultOf(forge.environmentReviews('99'))).toMatchObject({ code: 'github:denied', message: expect.stringContaining('actions: read') });
  });
});
