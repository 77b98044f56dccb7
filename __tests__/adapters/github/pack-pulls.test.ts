import { describe, expect, it, onTestFinished } from 'vitest';
import { createClient } from '../../../src/adapters/github/client.ts';
import { comparedFiles } from '../../../src/adapters/github/compared-files.ts';
import { packPulls } from '../../../src/adapters/github/pack-pulls.ts';
import { mergePull, openIssue, setIssueState } from '../../../src/testkit/github/acts.ts';
import { commitFiles } from '../../../src/testkit/github/bare-repository.ts';
import type { GitHubOptions } from '../../../src/testkit/github/server.ts';
import { start } from '../../testkit/github/start.ts';
import { faultOf, head, operations } from './connect.ts';

async function connect(options: Partial<GitHubOptions> = {}) {
  const { github } = await start(options);
  onTestFinished(() => expect(github.violations).toEqual([]));
  const client = createClient({ token: github.token, apiUrl: github.apiUrl, repository: 'acme/shop', secondMs: 1 });
  const open = (branch: string, body = '', base = 'main') => openIssue(github.world, 'ada', { title: branch, body, pull: { head: branch, base, draft: false, reviewers: [], maintainerCanModify: false, closedHead: null } });
  return { github, client, open };
}

describe('the pull requests of branches', () => {
  it('are told with what became of them, a hundred branches a request', async () => {
    const { github, client, open } = await connect({ permissions: { pull_requests: 'read', issues: 'none' } });
    setIssueState(github.world, 'ada', open('codex/a', 'first'), 'closed');
    mergePull(github.world, 'ada', open('codex/a', 'second'));
    open('codex/b', 'third');
    open('codex/b', 'elsewhere', 'next');
    open('other', 'fourth');
    const branches = ['codex/a', 'codex/b', ...Array.from({ length: 149 }, (_, number) => `codex/none-${number}`)];
    expect((await packPulls(client, branches, 'main')).map(({ number, state, headRefName, body }) => [number, state, headRefName, body])).toEqual([
      [2, 'MERGED', 'codex/a', 'second'],
      [1, 'CLOSED', 'codex/a', 'first'],
      [3, 'OPEN', 'codex/b', 'third'],
    ]);
    expect(operations(github)).toEqual(['graphql/PackPulls 200', 'graphql/PackPulls 200']);
    expect(await packPulls(client, [], 'main')).toEqual([]);
    expect(client.requests()).toBe(2);
  });

  it('are read to the end where a branch has more than one request answers, and others are asked about once', async () => {
    const { github, client, open } = await connect();
    for (let number = 0; number < 45; number += 1) setIssueState(github.world, 'ada', open('codex/a'), 'closed');
    open('codex/b');
    expect((await packPulls(client, ['codex/a', 'codex/b'], 'main')).map(({ number }) => number).toSorted((left, right) => left - right)).toEqual(Array.from({ length: 46 }, (_, index) => index + 1));
    expect(client.requests()).toBe(3);
  });

  it('are a fault where there are more than are read, and where the token may not read them', async () => {
    const { github, client, open } = await connect();
    for (let number = 0; number < 201; number += 1) setIssueState(github.world, 'ada', open('codex/a'), 'closed');
    expect((await faultOf(packPulls(client, ['codex/a'], 'main'))).message).toContain('The branch codex/a has more than 200 pull requests');
    const denied = await connect({ permissions: { pull_requests: 'none' } });
    expect((await faultOf(packPulls(denied.client, ['codex/a'], 'main'))).code).toBe('github:denied');
  });
});

describe('the files between two commits', () => {
  it('are those that changed, removed ones among them, and none where nothing did', async () => {
    const { github, client } = await connect();
    const before = await head(github, 'main');
    const between = await commitFiles(github.world.repository, 'main', { 'x/a.txt': 'a', 'ä b.txt': 'b' }, 'more');
    const after = await commitFiles(github.world.repository, 'main', { 'x/a.txt': null, 'c.txt': 'c' }, 'less');
    expect(await comparedFiles(client, before, after)).toEqual(['c.txt', 'ä b.txt']);
    expect(await comparedFiles(client, between, after)).toEqual(['c.txt', 'x/a.txt']);
    expect(await comparedFiles(client, after, after)).toEqual([]);
  });

  it('are not known where GitHub has no such commit, or names no more', async () => {
    const { github, client } = await connect();
    const before = await head(github, 'main');
    expect(await comparedFiles(client, '0'.repeat(40), before)).toBe(null);
    const after = await commitFiles(github.world.repository, 'main', Object.fromEntries(Array.from({ length: 301 }, (_, number) => [`many/${number}`, `${number}`])), 'many');
    expect(await comparedFiles(client, before, after)).toBe(null);
  });
});
