import { describe, expect, it } from 'vitest';
import { defectsOfEnd, strike, untilPost, type Ended, type Moment } from './stage.ts';

/** Every write by which a run that continues a branch delivers and tells, in its order; the first test holds them to what such a run really does. */
const WRITES = ['git/create-tree', 'git/create-commit', 'git/update-ref', 'pulls/update', 'issues/update-comment', 'issues/add-labels', 'issues/remove-label', 'checks/create'] as const;

/** The writes by which it is picked up, the label of the earlier end taken away, and moves its comment along. */
const PICK_UP = ['issues/add-labels', 'issues/remove-label', 'issues/remove-label', 'reactions/create-for-issue', 'issues/update-comment', 'issues/update-comment', 'issues/update-comment'] as const;

const around = (operations: readonly string[]): readonly Moment[] => operations.flatMap((operation) => [{ before: operation }, { after: 'request', operation }] as const);

const BOUNDARIES: readonly Moment[] = [{ after: 'record', count: 5 }, ...around(WRITES.slice(0, 4)), { after: 'record', count: 6 }, { after: 'close' }, ...around(WRITES.slice(4))];

/** What is left of it: the end, the pull requests, and the commits of the branch, the newest first, as `1` for each parent. */
const left = async ({ verified, pulls, github }: Ended): Promise<readonly unknown[]> => {
  const parents = (await github.world.repository.git(['log', '--format=%P', 'codex/issue-1', '^main'])).toString().trim().split('\n');
  return [verified.manifest?.verdict.reason, pulls, parents.map((line) => line.split(' ').length)];
};
const ONCE = ['run:success', ['#2 codex/issue-1'], [1, 1]];

describe('a run that continues the branch of an earlier one', () => {
  it('writes what the tests below cut it off at', async () => {
    const ended = await strike({ at: 'never' }, 'kill', { continues: true });
    expect(ended.github.writes().map(({ operationId }) => operationId).slice(-PICK_UP.length - WRITES.length)).toEqual([...PICK_UP, ...WRITES]);
    expect([ended.struck, ended.main.exitCode, ended.post.exitCode, defectsOfEnd(ended), await left(ended)]).toEqual([false, 0, 0, [], ONCE]);
  });

  // After git/update-ref it is resumed from the command line, in resume.test.ts.
  it.each<[string, Moment]>([
    ['before git/update-ref', { before: 'git/update-ref' }],
    ['after pulls/update', { after: 'request', operation: 'pulls/update' }],
  ])('and is killed (SIGKILL) %s is ended by its post step exactly once, with no second commit', async (_title, moment) => {
    const ended = await strike(moment, 'kill', { continues: true });
    expect([ended.struck, defectsOfEnd(ended), await left(ended)]).toEqual([true, [], ONCE]);
    expect([ended.main.exitCode, ended.post.exitCode]).toEqual([null, 1]);
  });

  it(`and is killed at one boundary, and its post step at the next, and so on through all ${BOUNDARIES.length}, adds one commit and no second pull request`, async () => {
    const codes: (number | null)[] = [];
    const ended = await strike(BOUNDARIES, 'kill', {
      continues: true,
      stage: { action: await untilPost() },
      afterwards: async (_folder, _github, { ahead, post }) => {
        for (let turn = 1; turn < BOUNDARIES.length && ahead() > 0; turn += 1) codes.push((await post({ ACTIONS_RUNTIME_TOKEN: '' })).code);
        codes.push((await post()).code);
      },
    });
    // Nobody ran the post step of the earlier run, but its main step had uploaded its bundle.
    expect([ended.struck, defectsOfEnd(ended), codes]).toEqual([true, [], [...BOUNDARIES.slice(1).map(() => null), 1]]);
    expect(await left(ended)).toEqual(ONCE);
  }, 240_000);
});
