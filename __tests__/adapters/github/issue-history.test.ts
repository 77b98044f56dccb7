import { describe, expect, it } from 'vitest';
import { addLabel, addUser, addWorkflowRun, editIssue, openIssue, removeLabel } from '../../../src/testkit/github/acts.ts';
import type { GitHub } from '../../../src/testkit/github/server.ts';
import type { Issue } from '../../../src/testkit/github/world.ts';
import { connect, faultOf, operations } from './connect.ts';

const SINCE = '2026-11-20T10:00:00.000Z';

/** An embedded GitHub whose clock the test sets, with one issue by mona. */
async function withIssue(options: Parameters<typeof connect>[0] = {}) {
  const clock = { now: new Date('2026-11-19T00:00:00Z') };
  const connected = await connect({ now: () => clock.now, ...options });
  const { world } = connected.github;
  addUser(world, 'mona', 'read');
  addUser(world, 'lisa', 'write');
  const issue = openIssue(world, 'mona', { title: 'Mend it', body: 'It leaks.' });
  return { ...connected, issue, at: (moment: string, act: (github: GitHub, issue: Issue) => void) => ((clock.now = new Date(moment)), act(connected.github, issue)) };
}

describe('the history of an issue', () => {
  it('of one that nobody touched is empty', async () => {
    const { forge, issue, github } = await withIssue();
    expect(await forge.issueHistory(issue.number, { since: SINCE, workflowRun: null })).toEqual({ bodyEditedAt: null, titleChangedAt: null, writers: ['mona'], pickedUpAt: [], runCreatedAt: null });
    expect(operations(github)).toEqual(['graphql/IssueHistory 200']);
  });

  it('tells the last edit, the last title, and who wrote them', async () => {
    const { forge, issue, at } = await withIssue();
    at('2026-11-20T08:00:00Z', ({ world }, it_) => editIssue(world, 'mona', it_, { title: 'Mend the cart' }));
    at('2026-11-20T09:00:00Z', ({ world }, it_) => editIssue(world, 'lisa', it_, { body: 'It leaks oil.' }));
    at('2026-11-20T09:30:00Z', ({ world }, it_) => editIssue(world, 'wim', it_, { title: 'Mend the old cart' }));
    expect(await forge.issueHistory(issue.number, { since: SINCE, workflowRun: null })).toMatchObject({ bodyEditedAt: '2026-11-20T09:00:00.000Z', titleChangedAt: '2026-11-20T09:30:00.000Z', writers: ['mona', 'lisa', 'wim'] });
  });

  it('names an app as REST does', async () => {
    const { forge, at, github } = await withIssue();
    addUser(github.world, 'renovate[bot]', 'none', 'Bot');
    const issue = openIssue(github.world, 'renovate[bot]', { title: 'Update' });
    at('2026-11-20T09:00:00Z', ({ world }) => editIssue(world, 'renovate[bot]', issue, { body: 'more' }));
    expect((await forge.issueHistory(issue.number, { since: SINCE, workflowRun: null })).writers).toEqual(['renovate[bot]']);
  });

  it('counts the pick-ups since a moment, whoever took the label away meanwhile', async () => {
    const { forge, issue, at } = await withIssue();
    for (const moment of ['2026-11-20T09:59:59Z', '2026-11-20T10:00:00Z', '2026-11-20T12:00:00Z']) {
      at(moment, ({ world }, it_) => (addLabel(world, 'wim', it_, 'codex:running'), removeLabel(world, 'wim', it_, 'codex:running')));
    }
    at('2026-11-20T13:00:00Z', ({ world }, it_) => addLabel(world, 'wim', it_, 'bug'));
    expect((await forge.issueHistory(issue.number, { since: SINCE, workflowRun: null })).pickedUpAt).toEqual(['2026-11-20T10:00:00.000Z', '2026-11-20T12:00:00.000Z']);
  });

  it('is refused where there are more labels than can be counted', async () => {
    const { forge, issue, at } = await withIssue();
    at('2026-11-20T12:00:00Z', ({ world }, it_) => {
      for (let turn = 0; turn < 101; turn += 1) {
        addLabel(world, 'wim', it_, 'bug');
        removeLabel(world, 'wim', it_, 'bug');
      }
    });
    expect(await faultOf(forge.issueHistory(issue.number, { since: SINCE, workflowRun: null }))).toMatchObject({ code: 'github:unexpected', message: expect.stringContaining('more than 100 labels within a day') });
  });

  it('tells when a workflow run was made, where one is named', async () => {
    const { forge, issue, at, main } = await withIssue();
    const run = { id: 0 };
    at('2026-11-20T11:00:00Z', ({ world }) => (run.id = addWorkflowRun(world, { event: 'workflow_dispatch', sha: main }).id));
    expect((await forge.issueHistory(issue.number, { since: SINCE, workflowRun: String(run.id) })).runCreatedAt).toBe('2026-11-20T11:00:00.000Z');
  });

  it('is a fault where the run may not be read, with the permission that is missing', async () => {
    const { forge, issue } = await withIssue({ permissions: { actions: 'none' }, private: true });
    expect(await faultOf(forge.issueHistory(issue.number, { since: SINCE, workflowRun: '99' }))).toMatchObject({ code: 'github:denied', message: expect.stringContaining('actions: read') });
  });

  it.each([
    ['FORBIDDEN', 'github:denied', 'GitHub refused to tell the history of issue 1 (403: no)'],
    ['NOT_FOUND', 'github:denied', 'GitHub refused to tell the history of issue 1 (404: no)'],
    ['RATE_LIMITED', 'github:unreachable', "GitHub's rate limit kept us from asking to tell the history of issue 1 (429: no)"],
    ['SOMETHING_NEW', 'github:unexpected', 'GitHub answered 422 when asked to tell the history of issue 1: no'],
  ])('is a fault where the answer says %s', async (type, code, message) => {
    const { forge } = await connect({ intercept: () => ({ status: 200, body: { data: null, errors: [{ type, message: 'no' }] } }) });
    expect(await faultOf(forge.issueHistory(1, { since: SINCE, workflowRun: null }))).toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('is a fault where there is no such issue', async () => {
    const { forge } = await connect();
    expect(await faultOf(forge.issueHistory(404, { since: SINCE, workflowRun: null }))).toMatchObject({ code: 'github:denied', message: expect.stringContaining('Could not resolve to an Issue with the number of 404.') });
  });

  it('is asked on an Enterprise Server, too', async () => {
    const { forge, github } = await connect({ apiPath: '/api/v3' });
    openIssue(github.world, 'ada', { title: 'x' });
    expect((await forge.issueHistory(1, { since: SINCE, workflowRun: null })).writers).toEqual(['ada']);
    expect(github.log.map(({ path }) => path)).toEqual(['/api/graphql']);
  });
});
