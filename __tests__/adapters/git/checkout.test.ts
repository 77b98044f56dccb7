import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { whereParted, withCheckout } from '../../../src/adapters/git/checkout.ts';
import { git, GIT, makeOrigin, put, temporaryFolder } from './lab.ts';

const commit = async (folder: string, message: string): Promise<string> => {
  await git(folder, 'commit', '--quiet', '--allow-empty', '-m', message);
  return (await git(folder, 'rev-parse', 'HEAD')).trim();
};
const parted = (folder: string, revision: string) => withCheckout(folder, GIT, async (checkout) => [await whereParted(checkout, revision), checkout.isShallow]);

describe('a checkout', () => {
  it('is found from any folder within, and from a work tree of its own', async () => {
    const folder = join(await temporaryFolder(), 'shop ä');
    await makeOrigin(folder, { 'src/a.md': 'a' });
    await git(folder, 'worktree', 'add', '--quiet', '../other', '-b', 'other');
    const root = (where: string) => withCheckout(join(folder, where), GIT, ({ root: found }) => Promise.resolve(found));
    expect([await root('.'), await root('src'), await root('../other/src')]).toEqual([folder, folder, join(folder, '../other')]);
  });

  it('is none in a folder without git, in a git directory, in one without files, and where there is no folder', async () => {
    const folder = await temporaryFolder();
    await makeOrigin(join(folder, 'shop'), { 'a.md': 'a' });
    await git(folder, 'clone', '--quiet', '--bare', join(folder, 'shop'), 'bare.git');
    await mkdir(join(folder, 'empty'));
    for (const none of ['empty', 'shop/.git', 'bare.git', 'nowhere']) expect([none, await withCheckout(join(folder, none), GIT, () => Promise.resolve('one'))]).toEqual([none, null]);
  });

  it('is only read: nothing in its git directory changes', async () => {
    const folder = await temporaryFolder();
    await makeOrigin(folder, { 'a.md': 'a' });
    await put(folder, { 'a.md': 'b' });
    const before = await readdir(join(folder, '.git'), { recursive: true });
    await withCheckout(folder, GIT, ({ run }) => run({ args: ['status', '--porcelain'] }));
    expect(await readdir(join(folder, '.git'), { recursive: true })).toEqual(before);
  });
});

describe('where a base and what is checked out have parted', () => {
  it('is their last common commit, however far either went on', async () => {
    const folder = await temporaryFolder();
    await makeOrigin(folder, {});
    const fork = await commit(folder, 'fork');
    await git(folder, 'checkout', '--quiet', '-b', 'topic');
    const topic = await commit(folder, 'topic');
    await git(folder, 'checkout', '--quiet', 'main');
    await commit(folder, 'main goes on');
    await git(folder, 'tag', '-a', 'v1', '-m', 'v1');
    await git(folder, 'checkout', '--quiet', 'topic');
    expect([await parted(folder, 'main'), await parted(folder, 'v1'), await parted(folder, 'HEAD'), await parted(folder, fork)]).toEqual([[fork, false], [fork, false], [topic, false], [fork, false]]);
  });

  it('is not known where there is no such revision, whatever it is spelled like, and is nowhere where nothing is in common', async () => {
    const folder = await temporaryFolder();
    await makeOrigin(folder, { 'a.md': 'a' });
    for (const revision of ['nowhere', '', '--all', 'HEAD:a.md', '-h', 'f'.repeat(40)]) expect([revision, await parted(folder, revision)]).toEqual([revision, [undefined, false]]);
    await git(folder, 'checkout', '--quiet', '--orphan', 'other');
    await commit(folder, 'other');
    expect(await parted(folder, 'main')).toEqual([null, false]);
  });

  it('is nowhere in a shallow clone that ends before it', async () => {
    const folder = await temporaryFolder();
    const origin = join(folder, 'origin');
    await makeOrigin(origin, {});
    await git(origin, 'checkout', '--quiet', '-b', 'topic');
    await commit(origin, 'topic');
    await git(origin, 'checkout', '--quiet', 'main');
    await commit(origin, 'main goes on');
    await git(folder, 'clone', '--quiet', '--depth=1', '--no-single-branch', `file://${origin}`, 'clone');
    expect(await parted(join(folder, 'clone'), 'origin/topic')).toEqual([null, true]);
  });
});
