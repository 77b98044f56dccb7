import { describe, expect, it } from 'vitest';
import { onGitHub, reporting } from './stage.ts';

describe('the check of a run', () => {
  it('is a commit status where the job may not write checks', async () => {
    const { github, report } = await reporting({ github: { permissions: { checks: 'read' } } });
    const { untold, said } = await report();
    expect([untold, said.includes('check: shown as a commit status'), github.world.checkRuns]).toEqual([[], true, []]);
    expect(github.world.statuses).toMatchObject([{ context: 'codex-orchestrator', state: 'success', description: '✅ SUCCESS: Every required command passed and every check held.', targetUrl: `${github.serverUrl}/acme/shop/actions/runs/99` }]);
  });

  it('is said to be missing, and not held against the run, where the job may write neither', async () => {
    const { github, report } = await reporting({ github: { permissions: { checks: 'read', statuses: 'read' } } });
    const { verdict, untold, said } = await report();
    expect([verdict.status, untold, github.world.statuses]).toEqual(['SUCCESS', [], []]);
    expect(said).toContain('check: not shown beside the commit, since this job may write neither checks nor statuses (no check run: Resource not accessible by integration; no commit status: Resource not accessible by integration)');
  });

  it('only tells, beside the base, of a run that delivered nothing, and never turns it red', async () => {
    const { github, report } = await reporting({ breaks: 'plan' });
    expect((await report()).verdict).toMatchObject({ status: 'FAILED', reason: 'codex:failed' });
    expect(github.world.checkRuns).toMatchObject([{ headSha: (await github.world.repository.git(['rev-parse', 'main'])).toString().trim(), conclusion: 'neutral', title: '💥 FAILED: It broke.' }]);
  });

  it('of a run that delivered nothing is no commit status, which knows only green and red', async () => {
    const { github, report } = await reporting({ breaks: 'plan', github: { permissions: { checks: 'read' } } });
    expect((await report()).untold).toEqual([]);
    expect([github.world.checkRuns, github.world.statuses]).toEqual([[], []]);
  });

  it('that GitHub broke on is told as untold', async () => {
    const { report } = await reporting({ github: { intercept: ({ operationId }) => (operationId === 'checks/create' ? { status: 500, body: { message: 'Server Error' } } : undefined) } });
    const { verdict, untold } = await report();
    expect([verdict.status, untold.map(({ what }) => what)]).toEqual(['SUCCESS', ['check']]);
  });
});

describe('a run whose intake came to no end', () => {
  it('is told to those who may write, by what GitHub says of them now', async () => {
    const { github, report } = await reporting({ breaks: 'intake' });
    const { verdict, untold } = await report();
    expect([verdict.status, untold]).toEqual(['FAILED', []]);
    expect(await onGitHub(github)).toEqual({ branches: [], commits: 0, pulls: [], comments: 1, labels: ['codex:failed'], reactions: 0, checks: [] });
  });

  it('is a reaction for those who may not', async () => {
    const { github, report } = await reporting({ breaks: 'intake', github: { users: { wim: 'read', ada: 'admin' } } });
    await report();
    expect(await onGitHub(github)).toEqual({ branches: [], commits: 0, pulls: [], comments: 0, labels: ['codex:execute'], reactions: 1, checks: [] });
  });

  it('is a reaction when GitHub does not say', async () => {
    const { github, report } = await reporting({ breaks: 'intake', github: { intercept: ({ operationId }) => (operationId === 'repos/get-collaborator-permission-level' ? { status: 500, body: { message: 'Server Error' } } : undefined) } });
    await report();
    expect(await onGitHub(github)).toMatchObject({ comments: 0, reactions: 1 });
  });
});

describe('a schedule', () => {
  it('whose policy was not read when it broke is told in the job alone, since nobody asked for it', async () => {
    const { github, report } = await reporting({ breaks: 'intake', trigger: { event: 'schedule', label: null, sender: null, seen: null } });
    const { untold, summary } = await report();
    expect([untold, summary.includes('# 💥 FAILED')]).toEqual([[], true]);
    expect(await onGitHub(github)).toMatchObject({ comments: 0, reactions: 0, checks: [] });
  });
});

describe('a comment that GitHub refuses', () => {
  it('locked issue: is told as untold in words that help, while everything else is told', async () => {
    const { github, report } = await reporting();
    const issue = github.world.issues.get(1);
    if (issue === undefined) throw new Error('there is no issue');
    issue.locked = true;
    const { verdict, untold, summary } = await report();
    expect([verdict.status, untold]).toEqual(['SUCCESS', [{ what: 'comment', why: 'GitHub refused to comment on issue 1 (403: Unable to create comment because issue is locked.)' }]]);
    expect(await onGitHub(github)).toMatchObject({ pulls: ['open Add a greeting'], labels: ['codex:success'], checks: ['success'] });
    expect(summary).toContain('# ✅ SUCCESS');
  });
});

describe('a job that is being cancelled', () => {
  it('delivers nothing any more, and still tells everybody', async () => {
    const { github, report } = await reporting();
    const { verdict, untold, outputs } = await report({ hurry: AbortSignal.abort(new Error('stopped')) });
    expect([verdict.status, untold, outputs.status]).toEqual(['FAILED', [], 'FAILED']);
    expect(await onGitHub(github)).toMatchObject({ branches: [], pulls: [], comments: 1, labels: ['codex:failed'] });
  });
});
