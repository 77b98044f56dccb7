import { describe, expect, it } from 'vitest';
import { addComment, addLabel } from '../../src/testkit/github/acts.ts';
import type { GitHub } from '../../src/testkit/github/server.ts';
import { DELIVERED, onGitHub, reporting } from './stage.ts';

const denied = { status: 403, body: { message: 'Resource not accessible by integration' } } as const;

const written = (github: GitHub): readonly string[] => github.writes().map(({ operationId }) => operationId ?? 'unknown');

describe('a run that intake lets in', () => {
  it('is picked up before a model is asked: label, trigger label gone, reaction, and one comment that moves along', async () => {
    const bodies: string[] = [];
    const { github, report } = await reporting({ github: { intercept: ({ operationId }) => void (operationId === 'issues/update-comment' && bodies.push([...github.world.comments.values()][0]?.body ?? '')) } });
    await report();
    expect(written(github).slice(0, 6)).toEqual(['issues/add-labels', 'issues/remove-label', 'reactions/create-for-issue', 'issues/create-comment', 'issues/update-comment', 'issues/update-comment']);
    expect(bodies.map((body) => /### .*/.exec(body)?.[0])).toEqual(['### ⏳ Running: prepare (2 of 6)', '### ⏳ Running: implement (4 of 6)', '### ⏳ Running: verify (5 of 6)']);
    expect(github.world.issues.get(1)?.timeline.flatMap((event) => ('label' in event ? [`${event.event} ${event.label.name}`] : []))).toEqual([
      'labeled codex:execute', 'labeled codex:running', 'unlabeled codex:execute', 'labeled codex:success', 'unlabeled codex:running',
    ]);
    expect(await onGitHub(github)).toEqual(DELIVERED);
  });

  it('leaves one label of ours on the issue, whatever earlier runs and people have left there in whatever case', async () => {
    const { github, report } = await reporting();
    const issue = github.world.issues.get(1);
    if (issue === undefined) throw new Error('there is no issue');
    for (const name of ['bug', 'Codex:Running', 'codex:partial', 'CODEX:FAILED', 'codex:blocked', 'codex:area']) addLabel(github.world, 'wim', issue, name);
    await report();
    expect(issue.labels.map(({ name }) => name)).toEqual(['bug', 'codex:area', 'codex:success']);
  });

  it('searches for its comment once', async () => {
    const { github, report } = await reporting();
    await report();
    expect(github.log.filter(({ operationId }) => operationId === 'issues/list-comments').length).toBe(1);
  });

  it('reacts to the comment that asked for it', async () => {
    const { github, report } = await reporting({ trigger: { event: 'issue_comment.created', label: null, comment: { id: 4242, at: '2026-11-21T09:59:00.000Z' } } });
    const issue = github.world.issues.get(1);
    if (issue === undefined) throw new Error('there is no issue');
    const comment = { ...addComment(github.world, 'wim', issue, '/codex run'), id: 4242 };
    github.world.comments.set(4242, comment);
    await report();
    expect([issue.reactions, comment.reactions.map(({ content }) => content)]).toEqual([[], ['eyes']]);
  });

  it('does not go on without the label by which runs are counted', async () => {
    const { github, report } = await reporting({ github: { intercept: ({ operationId, count }) => (operationId === 'issues/add-labels' && count === 1 ? denied : undefined) } });
    const { verdict, records, untold } = await report();
    expect(records.map(({ phase, outcome }) => `${phase} ${outcome}`)).toEqual(['intake completed', 'prepare broken', 'plan not-run', 'implement not-run', 'verify not-run', 'report completed']);
    expect([verdict.status, verdict.reason, verdict.sentence, untold]).toEqual(['FAILED', 'github:denied', 'GitHub refused to label issue 1 (403: Resource not accessible by integration). The job may lack the permission issues: write', []]);
    expect(await onGitHub(github)).toMatchObject({ pulls: [], comments: 1, labels: ['codex:failed'] });
  });

  it.each(['reactions/create-for-issue', 'issues/create-comment'])('goes on when GitHub refuses %s, and says so in the log', async (operation) => {
    const { report } = await reporting({ github: { intercept: ({ operationId, count }) => (operationId === operation && count === 1 ? denied : undefined) } });
    const { verdict, untold, said } = await report();
    expect([verdict.status, untold]).toEqual(['SUCCESS', []]);
    expect(said.filter((line) => line.includes('the run goes on'))).toHaveLength(1);
  });
});

describe('a dry run', () => {
  it.each(['gate', 'plan'] as const)('%s writes nothing to GitHub, and shows the pull request it would lead to in the summary', async (dryRun) => {
    const { github, report } = await reporting({ trigger: { dryRun } });
    const { verdict, untold, summary, outputs } = await report();
    expect(github.writes()).toEqual([]);
    expect([verdict.reason, untold, outputs.status]).toEqual(['run:dry-run', [], 'BLOCKED']);
    expect(summary).toContain('## The pull request this would become\n\nNothing was written to GitHub.');
    expect(summary.includes('- `src/hello.ts`')).toBe(dryRun === 'plan');
  });

  it('writes nothing to GitHub when it breaks, nor when a stranger asked for it', async () => {
    for (const story of [{ breaks: 'intake' }, { breaks: 'plan' }, { breaks: 'intake', github: { users: { wim: 'read', ada: 'admin' } } }] as const) {
      const { github, report } = await reporting({ ...story, trigger: { dryRun: 'plan' } });
      expect([(await report()).verdict.status, github.writes()]).toEqual(['FAILED', []]);
    }
  });
});

describe('a stranger', () => {
  it('who asked by a comment gets a reaction to it, and nothing else', async () => {
    const { github, report } = await reporting({ breaks: 'intake', github: { users: { wim: 'read', ada: 'admin' } }, trigger: { event: 'issue_comment.created', label: null, comment: { id: 4242, at: '2026-11-21T09:59:00.000Z' } } });
    const issue = github.world.issues.get(1);
    if (issue === undefined) throw new Error('there is no issue');
    const comment = { ...addComment(github.world, 'wim', issue, '/codex run'), id: 4242 };
    github.world.comments.set(4242, comment);
    await report();
    expect([written(github), comment.reactions.map(({ content }) => content)]).toEqual([['reactions/create-for-issue-comment'], ['confused']]);
  });
});
