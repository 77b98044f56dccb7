import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withCheckout } from '../../../src/adapters/git/checkout.ts';
import { commitTree } from '../../../src/adapters/git/commit-tree.ts';
import { commitsHere, fetchingCommits } from '../../../src/adapters/git/hold-commits.ts';
import { sha } from '../../../src/contract/ids.ts';
import { faultOf, git, makeOrigin, GIT, openLab, put, temporaryFolder } from './lab.ts';

const none = () => Promise.resolve(new Set<string>());
const texts = (read: ReadonlyMap<string, Uint8Array>) => Object.fromEntries([...read].map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]));
const head = async (folder: string) => sha.parse((await git(folder, 'rev-parse', 'HEAD')).trim());

describe('the tree of a commit', () => {
  it('holds every file with its mode, and reads regular ones that are small enough, each once however often it is there', async () => {
    const { trusted, base } = await openLab({ 'a.md': 'same', 'deep/er/b.md': 'same', 'run.sh': { executable: '#!/bin/sh\n' }, 'link.md': { link: 'a.md' }, 'bytes.md': new Uint8Array([0, 10, 255, 10]), 'empty.md': '', 'fits.md': 'x'.repeat(10), 'large.md': 'x'.repeat(11) });
    const tree = await commitTree(trusted, base.commit, none);
    expect(Object.fromEntries([...tree.files].map(([path, { mode }]) => [path, mode]))).toEqual({ 'a.md': '100644', 'bytes.md': '100644', 'deep/er/b.md': '100644', 'empty.md': '100644', 'fits.md': '100644', 'large.md': '100644', 'link.md': '120000', 'run.sh': '100755' });
    expect(tree.files.get('a.md')?.sha).toBe(tree.files.get('deep/er/b.md')?.sha);
    expect(texts(await tree.read([...tree.files.keys(), 'deep', 'nowhere.md'], 10))).toEqual({ 'a.md': 'same', 'bytes.md': '\0\nÿ\n', 'deep/er/b.md': 'same', 'empty.md': '', 'fits.md': 'xxxxxxxxxx', 'run.sh': '#!/bin/sh\n' });
    expect(texts(await tree.read(['link.md', 'deep'], 10))).toEqual({});
  });

  it('holds submodules without what is in them, and names of every kind', async () => {
    const { trusted, base } = await openLab({ 'new\nline "q".md': 'n' }, async (origin) => {
      await git(origin, 'update-index', '--add', '--cacheinfo', `160000,${'a'.repeat(40)},vendor/lib`);
      await writeFile(Buffer.concat([Buffer.from(`${origin}/`), Buffer.from([0xe9]), Buffer.from('.md')]), 'no UTF-8');
      await git(origin, 'add', '.');
      await git(origin, 'update-index', '--add', '--cacheinfo', `160000,${'a'.repeat(40)},vendor/lib`);
      await git(origin, 'commit', '--quiet', '-m', 'odd');
    });
    const tree = await commitTree(trusted, base.commit, none);
    expect(Object.fromEntries([...tree.files].map(([path, { mode }]) => [path, mode]))).toEqual({ 'new\nline "q".md': '100644', 'vendor/lib': '160000', '\udce9.md': '100644' });
    expect(texts(await tree.read([...tree.files.keys()], 10))).toEqual({ 'new\nline "q".md': 'n', '\udce9.md': 'no UTF-8' });
  });

  it('keeps files apart whose names would read alike', async () => {
    const { trusted, base } = await openLab({ 'é.md': 'one' }, async (origin) => {
      await writeFile(Buffer.concat([Buffer.from(`${origin}/`), Buffer.from([0xe9]), Buffer.from('.md')]), 'two');
      await git(origin, 'add', '.');
      await git(origin, 'commit', '--quiet', '-m', 'two');
    });
    expect(texts(await (await commitTree(trusted, base.commit, none)).read(['é.md', '\udce9.md'], 10))).toEqual({ 'é.md': 'one', '\udce9.md': 'two' });
  });

  it('is listed where a partial clone left out what its files held, and says how to have them when they are asked for', async () => {
    const folder = await temporaryFolder();
    const origin = join(folder, 'origin');
    await makeOrigin(origin, { 'a.md': 'old' });
    await git(origin, 'config', 'uploadpack.allowFilter', 'true');
    const old = await head(origin);
    await put(origin, { 'a.md': 'new' });
    await git(origin, 'commit', '--quiet', '-am', 'new');
    await git(folder, 'clone', '--quiet', '--filter=blob:none', `file://${origin}`, 'clone');
    const asked = await withCheckout(join(folder, 'clone'), GIT, async (checkout) => {
      const tree = await commitTree(checkout, old, none);
      return [[...tree.files.keys()], await faultOf(tree.read(['a.md'], 100)), texts(await (await commitTree(checkout, await head(origin), none)).read(['a.md'], 100))];
    });
    expect(asked).toEqual([['a.md'], expect.stringMatching(/^git:broken: What files held could not be read: .*Where this is a partial clone, fetch what it leaves out: git fetch --refetch --no-filter origin$/), { 'a.md': 'new' }]);
  });
});

describe('the commits that are asked for', () => {
  it('are fetched by their names, those that are there though others are not, and compared', async () => {
    const lab = await openLab({ 'a.md': 'one', 'b.md': 'b' });
    const first = lab.base.commit;
    await put(lab.origin, { 'a.md': 'two' });
    await git(lab.origin, 'commit', '--quiet', '-am', 'second');
    const second = await head(lab.origin);
    await put(lab.origin, { 'c.md': 'c' });
    await git(lab.origin, 'add', '.');
    await git(lab.origin, 'commit', '--quiet', '-m', 'third');
    const third = await head(lab.origin);
    const hold = fetchingCommits({ trusted: lab.trusted, remoteUrl: `file://${lab.origin}`, token: null });
    expect(await commitsHere(lab.trusted, [first, second, third])).toEqual(new Set([first]));
    expect(await hold([first])).toEqual(new Set([first]));
    const tree = await commitTree(lab.trusted, first, hold);
    const blob = tree.files.get('a.md')?.sha ?? '';
    expect(await tree.movedSince([first, second, 'f'.repeat(40), third, blob])).toEqual(new Map([[first, []], [second, ['a.md']], [third, ['a.md', 'c.md']]]));
    expect(await tree.movedSince([])).toEqual(new Map());
  });
});
