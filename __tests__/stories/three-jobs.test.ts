import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { verifyBundle } from '../../src/adapters/files/verify-bundle.ts';
import { pipeline } from '../../src/pipeline.ts';
import { PLANNING, planTurns, SCENARIOS, type Scenario } from '../../src/testkit/demo/scenarios.ts';
import { comment } from '../../src/testkit/demo/raise.ts';
import { phase } from '../../src/testkit/model/turn.ts';
import { threeJobsProject } from '../../src/testkit/demo/three-jobs.ts';
import { VERSION } from '../../src/version.ts';
import { tell, type Told } from '../e2e/stage.ts';

const story = (parts: Partial<Scenario> = {}): Scenario => {
  const { 'three-jobs': scenario } = SCENARIOS;
  if (scenario === undefined) throw new Error('there is no story of three jobs');
  return { ...scenario, ...parts };
};

const jobs = ({ result }: Told): readonly string[] => result.jobs.map(({ id, conclusion }) => `${id} ${conclusion}`);
const comments = ({ github: { world } }: Told): readonly string[] => [...world.comments.values()].filter(({ login }) => login === world.self.login).map(({ body }) => body);
const refs = async ({ github }: Told): Promise<string> => (await github.world.repository.git(['for-each-ref', '--format=%(refname)'])).toString().trim();
const differences = async ({ outcome }: Told): Promise<readonly unknown[]> => (await verifyBundle(outcome.evidence ?? 'none', { steps: pipeline, digest: digestOf }, VERSION)).differences;

describe('one run in three jobs', () => {
  it('asks GitHub as often as it must and never more than it may; no job has more power than it uses', async () => {
    const told = await tell(story());
    const { github, model, outcome, defects } = told;
    expect([outcome.status, jobs(told), defects, await differences(told)]).toEqual(['SUCCESS', ['gate success', 'execute success', 'publish success'], [], []]);
    // Of a first run, all three jobs together.
    expect(github.requests()).toBe(25);
    expect(github.log.filter(({ status }) => status === 401 || status === 403)).toEqual([]);
    expect(model.requests.length).toBeGreaterThan(0);
    expect(told.result.jobs.map(({ permissions }) => permissions)).toEqual([
      { actions: 'read', contents: 'read', issues: 'write', 'pull-requests': 'read', checks: 'write' },
      { contents: 'read' },
      { contents: 'write', issues: 'write', 'pull-requests': 'write', checks: 'write' },
    ]);
  }, 240_000);

  it('gives the key of the model to the job that executes alone', () => {
    const text = threeJobsProject('  issues:\n    types: [labeled]')['.github/workflows/codex.yml'] ?? '';
    const parts = text.split(/^ {2}(?=\w+:\n {4}(?:runs-on|needs))/m).map((part) => [part.slice(0, part.indexOf(':')), /OPENAI_API_KEY|openai-api-key|responses-api-endpoint/.test(part)]);
    expect(parts.slice(1)).toEqual([['gate', false], ['execute', true], ['publish', false]]);
  });
});

describe('the gate of three jobs', () => {
  it('tells by itself what it refuses, once, and neither of the others ever starts', async () => {
    const told = await tell(story({ issue: { title: 'Mend it', body: '## Goal\n\nMend the price.\n' }, model: [], ends: 'BLOCKED' }));
    expect([told.outcome.status, told.outcome.reason, jobs(told), comments(told).length, await refs(told), told.defects]).toEqual(['BLOCKED', 'issue:sections', ['gate failure', 'execute skipped', 'publish skipped'], 1, 'refs/heads/main', []]);
    expect(await differences(told)).toEqual([]);
  }, 240_000);

  it.each([
    ['gate', '/codex run --dry-run', []],
    ['plan', '/codex run --dry-run=plan', phase(PLANNING, planTurns)],
  ] as const)('hands on a dry run to %s, which ends where it has to, and none of the three writes anything to GitHub', async (_, words, model) => {
    const told = await tell(story({ raise: comment(words), files: threeJobsProject('  issue_comment:\n    types: [created]'), model, ends: 'BLOCKED' }));
    expect([told.outcome.status, told.outcome.reason, jobs(told), told.github.writes(), told.defects, await differences(told)]).toEqual(['BLOCKED', 'run:dry-run', ['gate success', 'execute success', 'publish success'], [], [], []]);
  }, 240_000);
});

describe('the job that executes', () => {
  it('has no key of a model: the run is told by the job that publishes', async () => {
    const told = await tell(story({ model: [], ends: 'BLOCKED' }), { secrets: { OPENAI_API_KEY: '' } });
    expect([told.outcome.status, told.outcome.reason, jobs(told).slice(0, 2), comments(told).length, await refs(told), told.model.requests.length, told.defects, await differences(told)]).toEqual(['BLOCKED', 'model:key-missing', ['gate success', 'execute success'], 1, 'refs/heads/main', 0, [], []]);
  }, 240_000);
});
