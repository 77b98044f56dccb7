import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guardedStates, type AskedStates } from '../../../src/adapters/git/guarded-commits.ts';
import { createTrustedGit } from '../../../src/adapters/git/trusted-git.ts';
import { sha } from '../../../src/contract/ids.ts';
import { faultOf, git, GIT, makeOrigin, put, temporaryFolder } from './lab.ts';

/** A pull request of two commits, whose base has gone on since, and the merge that GitHub would try. */
async function proposed() {
  const folder = await temporaryFolder();
  const origin = join(folder, 'origin');
  const commit = async (files: Readonly<Record<string, string>>) => {
    await put(origin, files);
    await git(origin, 'add', '--all');
    await git(origin, 'commit', '--quiet', '-m', 'on');
    return sha.parse((await git(origin, 'rev-parse', 'HEAD')).trim());
  };
  await makeOrigin(origin, { 'a.md': 'one', 'old.md': 'old' });
  await git(origin, 'checkout', '--quiet', '-b', 'topic');
  await commit({ 'topic.md': '1' });
  const head = await commit({ 'topic.md': '2' });
  await git(origin, 'checkout', '--quiet', 'main');
  const base = await commit({ 'a.md': 'two' });
  await git(origin, 'checkout', '--quiet', '--detach');
  await git(origin, 'merge', '--quiet', '--no-ff', '-m', 'try', 'topic');
  const merge = sha.parse((await git(origin, 'rev-parse', 'HEAD')).trim());
  await git(origin, 'checkout', '--quiet', 'main');
  await git(origin, 'update-ref', 'refs/pull/1/merge', merge);
  const states = async (asked: AskedStates) => {
    const { judged, before } = await guardedStates({ trusted: createTrustedGit({ folder: join(folder, 'trusted'), file: GIT, allowFileProtocol: true }), remoteUrl: `file://${origin}`, token: 'token-of-the-job' }, asked);
    return { judged: [...judged.files.keys()], before: before === null ? null : [before.commit, [...before.tree.files.keys()]] };
  };
  return { base, head, merge, states };
}

describe('the states that the guard judges', () => {
  it('are what a pull request would make of its base, and that base as it is now', async () => {
    const { base, head, merge, states } = await proposed();
    expect(await states({ judged: merge, before: 'first-parent', shownAt: head })).toEqual({ judged: ['a.md', 'old.md', 'topic.md'], before: [base, ['a.md', 'old.md']] });
  });

  it('are two commits that an event names, or one alone', async () => {
    const { base, head, states } = await proposed();
    expect(await states({ judged: head, before: base, shownAt: head })).toEqual({ judged: ['a.md', 'old.md', 'topic.md'], before: [base, ['a.md', 'old.md']] });
    expect(await states({ judged: base, before: null, shownAt: base })).toEqual({ judged: ['a.md', 'old.md'], before: null });
  });

  it('are refused where the commit is no merge, or one of another head, or of the head into something that is not its first parent', async () => {
    const { base, head, merge, states } = await proposed();
    for (const [judged, shownAt] of [[head, head], [merge, base], [merge, merge]] as const) {
      expect(await faultOf(states({ judged, before: 'first-parent', shownAt }))).toBe(`git:no-merge: The commit ${judged} that GITHUB_SHA names is not the merge of ${shownAt} into the base of the pull request, which is what the guard judges.`);
    }
  });

  it('are refused where a commit is not to be had, without the token', async () => {
    const { base, states } = await proposed();
    const gone = sha.parse('f'.repeat(40));
    const complaint = await faultOf(states({ judged: gone, before: base, shownAt: gone }));
    expect(complaint).toContain(`git:fetch-failed: The commits ${gone} and ${base} could not be fetched: `);
    expect(complaint).not.toContain('token-of-the-job');
  });
});
