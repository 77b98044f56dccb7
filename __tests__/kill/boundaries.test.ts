import { describe, expect, it } from 'vitest';
import { PHASES } from '../../src/contract/facts.ts';
import { defectsOfEnd, strike, untilPost, type Moment } from './stage.ts';

/** Every write to GitHub of a run that succeeds, in its order; the first test holds them to what a run really does. */
const WRITES = [
  'git/create-tree',
  'git/create-commit',
  'git/create-ref',
  'pulls/create',
  'issues/update-comment',
  'issues/add-labels',
  'issues/remove-label',
  'checks/create',
] as const;

/** The writes by which a run takes the issue up, before the phases that follow move its comment along. */
const PICK_UP = ['issues/add-labels', 'issues/remove-label', 'reactions/create-for-issue', 'issues/create-comment'] as const;
const MOVES = ['issues/update-comment', 'issues/update-comment'] as const;

/** Every request of the upload of the artifact, whose boundaries are in upload.test.ts. */
const UPLOAD = ['CreateArtifact', 'comp=block', 'comp=blocklist', 'FinalizeArtifact'] as const;

/** Before each of some requests takes effect, and after it did but before anybody has heard the answer. */
const around = (operations: readonly string[]): readonly Moment[] => operations.flatMap((operation) => [{ before: operation }, { after: 'request', operation }] as const);

/** Every boundary from the last phase on, in the order a run comes to them. */
const BOUNDARIES: readonly Moment[] = [{ after: 'record', count: 5 }, ...around(WRITES.slice(0, 4)), { after: 'record', count: 6 }, { after: 'close' }, ...around(WRITES.slice(4))];

describe('the boundaries of a run', () => {
  it('are those that the tests below are of', async () => {
    const ended = await strike({ at: 'never' }, 'kill');
    expect(ended.github.writes().map(({ operationId }) => operationId)).toEqual([...PICK_UP, ...MOVES, ...WRITES]);
    expect(ended.artifacts.log.map(({ call }) => UPLOAD.findLast((name) => call.includes(name)))).toEqual(UPLOAD);
    expect([ended.struck, ended.main.exitCode, ended.post.exitCode, defectsOfEnd(ended)]).toEqual([false, 0, 0, []]);
  });
});

describe('a run that is killed (SIGKILL) before it had verified', () => {
  it.each([1, 2, 3, 4])('after record %i is FAILED run:lost, and its post step says so on the issue', async (count) => {
    const ended = await strike({ after: 'record', count }, 'kill');
    expect(defectsOfEnd(ended)).toEqual([]);
    expect(ended.verified.records.map(({ outcome }) => outcome)).toEqual(PHASES.map((phase, index) => (phase === 'report' || index < count ? 'completed' : index === count ? 'broken' : 'not-run')));
    expect(ended.verified.manifest?.verdict).toMatchObject({ status: 'FAILED', reason: 'run:lost' });
    expect([ended.pulls, ended.commits, ended.main.exitCode, ended.post.exitCode]).toEqual([[], 0, null, 1]);
  });
});

describe('a run that is killed (SIGKILL) while it is picked up', () => {
  it.each([
    ['before issues/add-labels', { before: 'issues/add-labels' }],
    ['after issues/add-labels', { after: 'request', operation: 'issues/add-labels' }],
    ['after issues/create-comment', { after: 'request', operation: 'issues/create-comment' }],
    ['after issues/update-comment', { after: 'request', operation: 'issues/update-comment' }],
  ] as const)('%s is FAILED run:lost, and no comment says that it still runs', async (_title, moment) => {
    const ended = await strike(moment, 'kill');
    expect([ended.struck, defectsOfEnd(ended)]).toEqual([true, []]);
    expect([ended.verified.manifest?.verdict.reason, ended.comments[0]?.includes('Running')]).toEqual(['run:lost', false]);
  });
});

describe('a run that is killed (SIGKILL) after it had verified delivers exactly once', () => {
  it.each<[string, Moment]>([
    ['after record 5', { after: 'record', count: 5 }],
    ['after pulls/create', { after: 'request', operation: 'pulls/create' }],
    ['after record 6', { after: 'record', count: 6 }],
    ['after the bundle was closed', { after: 'close' }],
    ['after checks/create', { after: 'request', operation: 'checks/create' }],
  ])('%s', async (_title, moment) => {
    const ended = await strike(moment, 'kill');
    expect([ended.struck, defectsOfEnd(ended)]).toEqual([true, []]);
    expect(ended.verified.manifest?.verdict).toMatchObject({ status: 'SUCCESS', reason: 'run:success' });
    expect([ended.pulls, ended.commits, ended.main.exitCode, ended.post.exitCode]).toEqual([['#2 codex/issue-1'], 1, null, 1]);
  });

  it(`at one boundary, and whose post step is killed at the next, and so on through all ${BOUNDARIES.length}`, async () => {
    const codes: (number | null)[] = [];
    const ended = await strike(BOUNDARIES, 'kill', {
      stage: { action: await untilPost() },
      afterwards: async (_folder, _github, { ahead, post }) => {
        // A killed upload leaves its name taken: that is a boundary of its own, in upload.test.ts.
        for (let turn = 1; turn < BOUNDARIES.length && ahead() > 0; turn += 1) codes.push((await post({ ACTIONS_RUNTIME_TOKEN: '' })).code);
        codes.push((await post()).code);
      },
    });
    expect([ended.struck, defectsOfEnd(ended), codes]).toEqual([true, [], [...BOUNDARIES.slice(1).map(() => null), 1]]);
    expect([ended.verified.manifest?.verdict.status, ended.pulls, ended.commits]).toEqual(['SUCCESS', ['#2 codex/issue-1'], 1]);
  }, 180_000);
});
