import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/contract/ids.ts';
import { readApprovals } from '../../src/phases/read-approvals.ts';
import { addComment, addUser, addWorkflowRun, openIssue } from '../../src/testkit/github/acts.ts';
import { connect, operations } from '../adapters/github/connect.ts';
import { intake, policyOf } from '../facts.ts';
import { noPowers } from '../powers.ts';

const HASH = sha256.parse('0123456789abcdef'.repeat(4));
const SHORT = '01234567';

async function stage() {
  const { forge, github, main } = await connect();
  const { trigger } = intake();
  if (trigger === null) throw new Error('the facts of these tests have a trigger');
  addUser(github.world, 'mona', 'read');
  const issue = openIssue(github.world, 'mona', { title: 'Mend it', body: 'It leaks.' });
  const run = addWorkflowRun(github.world, { event: 'issues', sha: main, reviews: [{ environment: 'codex', state: 'approved', login: 'mona', comment: '' }] });
  const asked = { ...trigger, issue: issue.number, workflowRun: { ...trigger.workflowRun, id: String(run.id) } };
  const { invocation } = noPowers();
  return {
    github,
    says: (by: string, body: string) => addComment(github.world, by, issue, body),
    read: (approvals: object = {}) => readApprovals(asked, HASH, policyOf({ approvals }), { forge, invocation }),
  };
}

describe('reading approvals', () => {
  it('asks once for the comments and for nothing else where there is none', async () => {
    const { read, github } = await stage();
    expect(await read()).toEqual([]);
    expect(operations(github)).toEqual(['issues/list-comments 200']);
  });

  it('asks nothing where the policy lets nobody open anything', async () => {
    const { read, github } = await stage();
    expect(await read({ categories: [] })).toEqual([]);
    expect(operations(github)).toEqual([]);
  });

  it('asks about the permission of those who approved what is run, and of nobody else', async () => {
    const { read, says, github } = await stage();
    for (const [login, role] of [['lisa', 'maintain'], ['olga', 'admin'], ['wim2', 'write'], ['bot[bot]', 'admin']] as const) addUser(github.world, login, role, login.endsWith('[bot]') ? 'Bot' : 'User');
    says('lisa', `/codex approve dependencies ${SHORT}`);
    says('wim2', `/codex approve ci ${SHORT}`);
    says('olga', '/codex approve ci ffffffff');
    says('bot[bot]', `/codex approve ci ${SHORT}`);
    expect((await read()).map((said) => (said.source === 'comment' ? [said.by, said.level] : []))).toEqual([['lisa', 'maintain'], ['wim2', 'write'], ['olga', 'unknown'], ['bot[bot]', 'unknown']]);
    expect(operations(github).filter((name) => name.startsWith('repos/get-collaborator'))).toHaveLength(2);
  });

  it('asks about five people at most, those who belong here first, so that a crowd cannot drown a maintainer', async () => {
    const { read, says, github } = await stage();
    addUser(github.world, 'lisa', 'maintain');
    says('lisa', `/codex approve dependencies ${SHORT}`);
    for (let turn = 0; turn < 20; turn += 1) {
      addUser(github.world, `crowd${turn}`, 'none');
      says(`crowd${turn}`, `/codex approve dependencies ${SHORT}`);
    }
    const said = await read();
    expect(said.filter(({ by }) => by === 'lisa')).toMatchObject([{ level: 'maintain' }]);
    expect(operations(github).filter((name) => name.startsWith('repos/get-collaborator'))).toHaveLength(5);
  });

  it('records fifty at most, and of a crowd that came later those who belong here all the same', async () => {
    const { read, says, github } = await stage();
    addUser(github.world, 'lisa', 'maintain');
    addUser(github.world, 'stranger', 'none');
    says('lisa', `/codex approve dependencies ${SHORT}`);
    for (let turn = 0; turn < 60; turn += 1) says('stranger', '/codex approve dependencies ffffffff');
    const said = await read();
    expect([said.length, said.filter(({ by }) => by === 'lisa').length]).toEqual([50, 1]);
  });

  it('asks about environments where the policy names one', async () => {
    const { read } = await stage();
    expect(await read({ environment: 'codex' })).toEqual([{ source: 'environment', environment: 'codex', state: 'approved', by: 'mona', url: 'https://github.com/octo/demo/actions/runs/99' }]);
  });
});
