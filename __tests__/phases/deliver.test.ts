import { describe, expect, it } from 'vitest';
import { gitHandlers } from '../../src/testkit/github/git-handlers.ts';
import { pullHandlers } from '../../src/testkit/github/pull-handlers.ts';
import { setIssueState } from '../../src/testkit/github/acts.ts';
import type { Intercepted, Interception } from '../../src/testkit/github/api.ts';
import type { OperationId } from '../../src/testkit/github/operations.ts';
import type { GitHub } from '../../src/testkit/github/server.ts';
import { operations } from '../adapters/github/connect.ts';
import { BRANCH, DELIVERED, onGitHub, reporting } from './stage.ts';

const always = (operation: OperationId, answer: Interception) => ({ intercept: ({ operationId }: Intercepted) => (operationId === operation ? answer : undefined) });

describe('a delivery', () => {
  it('is one branch, one commit, one pull request, and is told once everywhere', async () => {
    const { github, report } = await reporting();
    const { verdict, untold, outputs, said, summary, requests } = await report();
    expect(verdict).toMatchObject({ status: 'SUCCESS', reason: 'run:success' });
    expect(untold).toEqual([]);
    expect(await onGitHub(github)).toEqual(DELIVERED);
    expect(outputs).toMatchObject({ status: 'SUCCESS', branch: BRANCH, 'pull-request-number': 2 });
    expect(said).toContain(`Requests to GitHub: ${requests}.`);
    expect(summary).toMatch(new RegExp(`\\nManifest SHA-256 \`[0-9a-f]{64}\`\\. Requests to GitHub: ${requests}\\.$`));
  });

  it('shows a check on the delivered commit, which names the job and the run', async () => {
    const { github, report } = await reporting();
    await report();
    expect(github.world.checkRuns).toMatchObject([
      {
        name: 'codex-orchestrator',
        headSha: (await github.world.repository.git(['rev-parse', BRANCH])).toString().trim(),
        externalId: '20261121T100000Z-0123abcd',
        status: 'completed',
        conclusion: 'success',
        title: '✅ SUCCESS: Every required command passed and every check held.',
        detailsUrl: `${github.serverUrl}/acme/shop/actions/runs/99`,
        summary: [...github.world.comments.values()][0]?.body.replace('<!-- codex-orchestrator -->\n', ''),
      },
    ]);
  });

  it('of a run that is PARTIAL fails its check, since neutral would pass where a check is required', async () => {
    const { github, report } = await reporting({ verifies: 'fail' });
    expect((await report()).verdict.status).toBe('PARTIAL');
    expect(await onGitHub(github)).toEqual({ ...DELIVERED, pulls: ['open ❌ Add a greeting'], labels: ['codex:partial'], checks: ['failure'] });
  });
});

/** Where it is cut off after each of its requests: __tests__/kill/report.test.ts. */
describe('a delivery that is entered again', () => {
  it('twice over changes nothing more', async () => {
    const { github, report } = await reporting();
    await report();
    const { verdict } = await report();
    expect(verdict.status).toBe('SUCCESS');
    expect(await onGitHub(github)).toEqual({ ...DELIVERED, reactions: 1 });
  });

  it('does not open a second pull request when somebody has closed the first, and says so', async () => {
    const { github, report } = await reporting();
    await report();
    const pull = [...github.world.issues.values()].find((issue) => issue.pull !== null);
    if (pull === undefined) throw new Error('there is no pull request');
    setIssueState(github.world, 'ada', pull, 'closed');
    const { verdict } = await report();
    expect(verdict).toMatchObject({ status: 'FAILED', reason: 'report:differs', sentence: 'What is on GitHub differs from what was sent: the pull request has another state.' });
    expect(await onGitHub(github)).toMatchObject({ branches: [BRANCH], commits: 1, pulls: [expect.stringContaining('closed')] });
  });

  it("takes a branch of its own where the issue's is somebody else's, and finds that again too", async () => {
    const { github, report } = await reporting();
    await github.world.repository.git(['branch', BRANCH, 'main']);
    for (const _ of [1, 2]) expect((await report()).outputs).toMatchObject({ status: 'SUCCESS', branch: `${BRANCH}-0123abcd` });
    expect(await onGitHub(github)).toMatchObject({ branches: [BRANCH, `${BRANCH}-0123abcd`], commits: 1, pulls: ['open Add a greeting'] });
  });
});

describe('T-36: what the pull request says of CI', () => {
  const bodyOf = ({ world }: GitHub): string => [...world.issues.values()].find(({ pull }) => pull !== null)?.body ?? '';

  it('by github-actions[bot]: that somebody has to let it run', async () => {
    const { github, report } = await reporting();
    expect((await report()).verdict.status).toBe('SUCCESS');
    expect(bodyOf(github)).toContain('**CI:** GitHub starts no workflows for a pull request of github-actions[bot] until somebody with write access approves them to run, or closes it and opens it again.');
  });

  it.each([['an app', 'acme-codex[bot]', 'Bot'], ['a person', 'robin', 'User']] as const)('by %s: that it runs, as read back from GitHub', async (_, login, type) => {
    const { github, report } = await reporting({ github: { identity: { id: 4711, login, type } } });
    expect((await report()).verdict.status).toBe('SUCCESS');
    expect(bodyOf(github)).toContain(`**CI:** this pull request is by \`${login}\`, so that workflows run for it as for any other.`);
    expect(bodyOf(github)).not.toContain('starts no workflows');
  });
});

describe('what GitHub does to a delivery decides the status', () => {
  it.each<readonly [string, OperationId, Interception, string, string]>([
    ['5xx', 'git/create-tree', { status: 502, body: { message: 'Bad gateway' } }, 'github:unexpected', 'GitHub answered 502 when asked to make a tree: Bad gateway'],
    ['secondary limit with a long Retry-After', 'git/create-commit', { status: 403, headers: { 'retry-after': '600' }, body: { message: 'You have exceeded a secondary rate limit.' } }, 'github:unreachable', "GitHub's rate limit kept us from asking to make a commit (403: You have exceeded a secondary rate limit.). It asks us to wait 600 seconds; a run waits 60 at most"],
    ['reset before handling', 'git/create-ref', { reset: true }, 'github:unreachable', `GitHub did not answer when asked to create branch ${BRANCH}: other side closed`],
    ['rejected ref', 'git/create-ref', { status: 422, body: { message: 'Repository rule violations found\n\nCannot create ref due to creations being restricted.' } }, 'github:rule', `A rule of the repository does not let us create branch ${BRANCH} (422: Repository rule violations found Cannot create ref due to creations being restricted.)`],
    ['an HTML error page', 'git/create-tree', { status: 503, headers: { 'content-type': 'text/html' }, body: '<html><title>Unicorn!</title></html>' }, 'github:unexpected', 'GitHub answered 503 when asked to make a tree: a web page, "Unicorn!"'],
  ])('%s: FAILED, and nothing is left on GitHub', async (_, operation, answer, reason, sentence) => {
    const { github, report } = await reporting({ github: always(operation, answer) });
    const { verdict, untold } = await report();
    expect([verdict.status, verdict.reason, verdict.sentence, untold]).toEqual(['FAILED', reason, sentence, []]);
    expect(await onGitHub(github)).toEqual({ branches: [], commits: 0, pulls: [], comments: 1, labels: ['codex:failed'], reactions: 1, checks: ['neutral'] });
  });

  it('slow answers (time-out): FAILED, and told', async () => {
    const { report } = await reporting({ github: always('git/create-tree', { delayMs: 1500 }) });
    expect((await report({ timeoutMs: 1000 })).verdict).toMatchObject({ status: 'FAILED', reason: 'github:unreachable', sentence: 'GitHub did not answer when asked to make a tree: no answer came in time' });
  });

  it('read-only token: FAILED before a model is asked, and every part that could not be told is named', async () => {
    const { report } = await reporting({ github: { permissions: { contents: 'read', issues: 'read', pull_requests: 'read', checks: 'read', statuses: 'read' } } });
    const { verdict, untold, said } = await report();
    expect(verdict).toMatchObject({ status: 'FAILED', reason: 'github:denied', sentence: 'GitHub refused to label issue 1 (403: Resource not accessible by integration). The job may lack the permission issues: write' });
    expect(untold).toEqual([
      { what: 'comment', why: 'GitHub refused to comment on issue 1 (403: Resource not accessible by integration). The job may lack the permission issues: write' },
      { what: 'label', why: 'GitHub refused to label issue 1 (403: Resource not accessible by integration). The job may lack the permission issues: write' },
    ]);
    expect(said).toContain('check: not shown beside the commit, since this job may write neither checks nor statuses (no check run: Resource not accessible by integration)');
  });

  it('a token that may not write contents: FAILED, and told', async () => {
    const { report } = await reporting({ github: { permissions: { contents: 'read' } } });
    const { verdict, untold } = await report();
    expect([verdict.status, verdict.sentence, untold]).toEqual(['FAILED', 'GitHub refused to store a file (403: Resource not accessible by integration). The job may lack the permission contents: write', []]);
  });

  it('missing draft support: PARTIAL, and the sign stays in the title', async () => {
    const { github, report } = await reporting({ verifies: 'fail', github: { intercept: ({ operationId, count }) => (operationId === 'pulls/create' && count === 1 ? { status: 422, body: { message: 'Draft pull requests are not supported in this repository.' } } : undefined) } });
    const { verdict, facts } = await report();
    expect([verdict.status, facts.report?.delivery?.pullRequest?.draft]).toEqual(['PARTIAL', false]);
    expect(await onGitHub(github)).toMatchObject({ pulls: ['open ❌ Add a greeting'] });
  });

  it('403 on pull-request creation: FAILED by its own name, branch and commit kept, and the comment says how to go on by hand', async () => {
    const { github, report } = await reporting({ github: always('pulls/create', { status: 403, body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' } }) });
    const { verdict, facts, outputs, summary } = await report();
    expect(verdict).toEqual({
      status: 'FAILED',
      reason: 'report:pull-request-refused',
      sentence: `The change is on the branch ${BRANCH}, but it has no pull request: GitHub refused to open a pull request from ${BRANCH} (403: GitHub Actions is not permitted to create or approve pull requests.).`,
      remedy: expect.stringContaining('"Allow GitHub Actions to create and approve pull requests"'),
    });
    expect(facts.report?.delivery).toMatchObject({ branch: BRANCH, commit: (await github.world.repository.git(['rev-parse', BRANCH])).toString().trim(), pullRequest: null, refusal: { code: 'github:denied' }, differences: [] });
    expect(await onGitHub(github)).toEqual({ branches: [BRANCH], commits: 1, pulls: [], comments: 1, labels: ['codex:failed'], reactions: 1, checks: ['failure'] });
    const byHand = `**By hand:** the verified change is one commit on [${BRANCH}](${github.serverUrl}/acme/shop/compare/main...codex/issue-1?expand=1); open the pull request from there. The evidence bundle holds its patch and every test output.`;
    expect([...github.world.comments.values()][0]?.body).toContain(byHand);
    expect(summary).toContain(byHand);
    expect([outputs.branch, outputs['pull-request-number']]).toEqual([BRANCH, undefined]);
  });

  it('5xx on pull-request creation, again and again: FAILED, branch and commit kept', async () => {
    const { github, report } = await reporting({ github: always('pulls/create', { status: 502, body: { message: 'Bad gateway' } }) });
    expect((await report()).verdict).toMatchObject({ status: 'FAILED', reason: 'report:not-delivered', sentence: `The change is on the branch ${BRANCH}, but it has no pull request: GitHub answered 502 when asked to open a pull request from ${BRANCH}: Bad gateway.` });
    expect(await onGitHub(github)).toMatchObject({ branches: [BRANCH], pulls: [], checks: ['failure'] });
  });

  it('what cannot be read back was not delivered: FAILED, and the pull request says so of itself', async () => {
    const { github, report } = await reporting({ github: always('git/get-commit', { status: 500, body: { message: 'Server Error' } }) });
    const { verdict } = await report();
    expect([verdict.status, verdict.reason, verdict.sentence]).toEqual(['FAILED', 'report:differs', expect.stringContaining('it could not be read back: GitHub answered 500')]);
    expect(await onGitHub(github)).toMatchObject({ pulls: ['open 💥 Add a greeting'], checks: ['failure'] });
  });

  it('a pull request that shows another commit: FAILED, and marked', async () => {
    const { github, report } = await reporting({
      github: {
        handlers: {
          'pulls/get': async (call, world) => {
            const reply = await pullHandlers['pulls/get'](call, world);
            return { ...reply, body: JSON.parse(JSON.stringify(reply.body).replace(/("head":\{[^{}]*?"sha":")[0-9a-f]{40}/, `$1${'d'.repeat(40)}`)) };
          },
        },
      },
    });
    const { verdict } = await report();
    expect(verdict).toMatchObject({ status: 'FAILED', reason: 'report:differs' });
    expect(verdict.sentence).toContain('the pull request does not show the commit that was made');
    expect(await onGitHub(github)).toMatchObject({ pulls: ['open 💥 Add a greeting'] });
  });

  it('run:superseded: somebody takes the branch between our look and our write, and keeps it', async () => {
    const taking: typeof gitHandlers['git/create-commit'] = async (call, world) => {
      const reply = await gitHandlers['git/create-commit'](call, world);
      await world.repository.git(['branch', BRANCH, 'main']);
      return reply;
    };
    const { github, report } = await reporting({ github: { handlers: { 'git/create-commit': taking } } });
    expect((await report()).verdict).toMatchObject({ status: 'BLOCKED', reason: 'run:superseded' });
    expect(operations(github)).toContain('git/create-ref 422');
    expect((await github.world.repository.git(['rev-parse', BRANCH])).toString()).toBe((await github.world.repository.git(['rev-parse', 'main'])).toString());
  });
});
