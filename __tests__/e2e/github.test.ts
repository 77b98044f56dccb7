import { describe, expect, it } from 'vitest';
import { SCENARIOS } from '../../src/testkit/demo/scenarios.ts';
import { tell } from './stage.ts';

const { success } = SCENARIOS;
if (success === undefined) throw new Error('there is no story called success');
const story = success;

/** Through dist, what the tests in __tests__/phases hold row by row. */
describe('what GitHub does to a whole run', () => {
  it('GHES base URLs: a run below /api/v3 ends in SUCCESS', async () => {
    const { outcome, defects, github } = await tell(story, { github: { apiPath: '/api/v3' } });
    expect([outcome.status, defects, github.log.every(({ path }) => path.startsWith('/api/v3/') || path === '/api/graphql')]).toEqual(['SUCCESS', [], true]);
  });

  it('403 on pull-request creation: FAILED, the branch is kept, and the comment leads to it', async () => {
    const { outcome, github, step } = await tell(story, { github: { intercept: ({ operationId }) => (operationId === 'pulls/create' ? { status: 403, body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' } } : undefined) } });
    expect([outcome.status, outcome.reason, outcome.pullRequest, outcome.labels, step.exitCode]).toEqual(['FAILED', 'report:pull-request-refused', null, ['codex:failed'], 1]);
    expect(outcome.comment).toContain(`(${github.serverUrl}/acme/price-tags/compare/main...codex/issue-1?expand=1)`);
    expect((await github.world.repository.git(['rev-list', '--count', 'main..codex/issue-1'])).toString()).toBe('1\n');
  });

  it('read-only token: FAILED in the job before a model is asked, though GitHub lets us say it nowhere else', async () => {
    const { outcome, result, step } = await tell(story, { github: { permissions: { contents: 'read', issues: 'read', pull_requests: 'read', checks: 'read', statuses: 'read' } } });
    expect([outcome.status, outcome.reason, outcome.comment, step.exitCode]).toEqual(['FAILED', 'github:denied', null, 1]);
    expect(result.log).toContain('GitHub refused to label issue 1 (403: Resource not accessible by integration). The job may lack the permission issues: write');
  });
});
