import { describe, expect, it } from 'vitest';
import { PHASES } from '../../src/contract/facts.ts';
import { defectsOfEnd, strike } from './stage.ts';

/** Every write to GitHub of a run that succeeds, in its order; the first test holds them to what a run really does. */
const WRITES = [
  'git/create-tree',
  'git/create-commit',
  'git/create-ref',
  'pulls/create',
  'issues/create-comment',
  'issues/add-labels',
  'issues/remove-label',
  'checks/create',
] as const;

/** Every request of the upload of the artifact. */
const UPLOAD = ['CreateArtifact', 'comp=block', 'comp=blocklist', 'FinalizeArtifact'] as const;

describe('the boundaries of a run', () => {
  it('are those that the tests below are of', async () => {
    const ended = await strike({ at: 'never' }, 'kill');
    expect(ended.github.writes().map(({ operationId }) => operationId)).toEqual(WRITES);
    expect(ended.artifacts.log.map(({ call }) => UPLOAD.findLast((name) => call.includes(name)))).toEqual(UPLOAD);
    expect([ended.struck, ended.main.exitCode, ended.post.exitCode, defectsOfEnd(ended)]).toEqual([false, 0, 0, []]);
  });
});

describe('a run that is killed before it had verified', () => {
  it.each([1, 2, 3])('after record %i is FAILED run:lost, and its post step says so on the issue', async (count) => {
    const ended = await strike({ after: 'record', count }, 'kill');
    expect(defectsOfEnd(ended)).toEqual([]);
    expect(ended.verified.records.map(({ outcome }) => outcome)).toEqual(PHASES.map((phase, index) => (phase === 'report' || index < count ? 'completed' : index === count ? 'broken' : 'not-run')));
    expect(ended.verified.manifest?.verdict).toMatchObject({ status: 'FAILED', reason: 'run:lost' });
    expect([ended.pulls, ended.commits, ended.main.exitCode, ended.post.exitCode]).toEqual([[], 0, null, 1]);
  });
});

describe('a run that is killed after it had verified delivers exactly once', () => {
  it.each([
    ['after record 4', { after: 'record', count: 4 }],
    ...WRITES.flatMap((operation) => [
      [`before ${operation}`, { before: operation }] as const,
      [`after ${operation}`, { after: 'request', operation }] as const,
    ]),
    ['after record 5', { after: 'record', count: 5 }],
    ['after the bundle was closed', { after: 'close' }],
    ...UPLOAD.map((call) => [`during ${call} of the artifact`, { during: call }] as const),
  ] as const)('%s', async (_title, moment) => {
    const ended = await strike(moment, 'kill');
    expect([ended.struck, defectsOfEnd(ended)]).toEqual([true, []]);
    expect(ended.verified.manifest?.verdict).toMatchObject({ status: 'SUCCESS', reason: 'run:success' });
    expect([ended.pulls, ended.commits, ended.main.exitCode, ended.post.exitCode]).toEqual([['#2 codex/issue-1'], 1, null, 1]);
  });
});
