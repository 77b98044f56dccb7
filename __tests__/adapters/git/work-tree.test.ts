import { chmod, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withCheckout } from '../../../src/adapters/git/checkout.ts';
import { workTree } from '../../../src/adapters/git/work-tree.ts';
import { treeDifferences } from '../../../src/core/tree-differences.ts';
import type { SpecTree } from '../../../src/ports/spec-tree.ts';
import { git, GIT, makeOrigin, put, temporaryFolder, type Content } from './lab.ts';

/** A checkout with one commit of these files. */
async function checkoutOf(files: Readonly<Record<string, Content>>): Promise<string> {
  const folder = join(await temporaryFolder(), 'shop');
  await makeOrigin(folder, files);
  return folder;
}

async function inTree<T>(folder: string, look: (tree: SpecTree) => Promise<T> | T): Promise<T> {
  const found = await withCheckout(folder, GIT, async (checkout) => ({ seen: await look(await workTree(checkout)) }));
  if (found === null) throw new Error(`${folder} is in no checkout`);
  return found.seen;
}

const modesIn = (folder: string) => inTree(folder, ({ files }) => Object.fromEntries([...files].map(([path, { mode }]) => [path, mode])));
const textsIn = (folder: string, paths: readonly string[], most = 1000) => inTree(folder, async (tree) => Object.fromEntries([...(await tree.read(paths, most))].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')])));

describe('the work tree', () => {
  it('is what is on the disk: clean, staged, changed after it was staged, new, and not what is deleted, moved away or ignored', async () => {
    const folder = await checkoutOf({ '.gitignore': '*.log\n', 'clean.md': 'clean', 'staged.md': 'old', 'both.md': 'old', 'changed.md': 'old', 'gone.md': 'x', 'removed.md': 'x', 'from.md': 'moved' });
    await put(folder, { 'staged.md': 'staged', 'both.md': 'staged', 'changed.md': 'changed', 'added.md': 'added', 'deep/new.md': 'new', 'out.log': 'ignored' });
    await git(folder, 'add', 'staged.md', 'both.md', 'added.md');
    await put(folder, { 'both.md': 'changed again' });
    await rm(join(folder, 'gone.md'));
    await git(folder, 'rm', '--quiet', 'removed.md');
    await rename(join(folder, 'from.md'), join(folder, 'to.md'));
    expect(Object.keys(await modesIn(folder)).toSorted()).toEqual(['.gitignore', 'added.md', 'both.md', 'changed.md', 'clean.md', 'deep/new.md', 'staged.md', 'to.md']);
    expect(await textsIn(folder, ['clean.md', 'staged.md', 'both.md', 'changed.md', 'added.md', 'deep/new.md', 'to.md', 'gone.md', 'removed.md', 'out.log', 'never.md'])).toEqual({ 'clean.md': 'clean', 'staged.md': 'staged', 'both.md': 'changed again', 'changed.md': 'changed', 'added.md': 'added', 'deep/new.md': 'new', 'to.md': 'moved' });
  });

  it('is the same from a folder within, and in a work tree of its own', async () => {
    const folder = await checkoutOf({ 'a.md': 'one', 'src/b.md': 'b' });
    await git(folder, 'worktree', 'add', '--quiet', '../other', '-b', 'other');
    await put(join(folder, '../other'), { 'a.md': 'two' });
    expect(await modesIn(join(folder, 'src'))).toEqual({ 'a.md': '100644', 'src/b.md': '100644' });
    expect(await textsIn(join(folder, 'src'), ['a.md', 'src/b.md'])).toEqual({ 'a.md': 'one', 'src/b.md': 'b' });
    expect(await textsIn(join(folder, '../other/src'), ['a.md', 'src/b.md'])).toEqual({ 'a.md': 'two', 'src/b.md': 'b' });
  });

  it('names every file as git would: executable, link, and what it holds', async () => {
    const folder = await checkoutOf({ 'a.sh': 'one', 'b.md': 'one', 'link': { link: 'a.sh' } });
    await chmod(join(folder, 'a.sh'), 0o755);
    await put(folder, { 'b.md': 'two' });
    await rm(join(folder, 'link'));
    await symlink('b.md', join(folder, 'link'));
    const names = await inTree(folder, ({ files }) => [...files].map(([path, { mode, sha }]) => `${mode} ${sha} ${path}`));
    await git(folder, 'add', '--all');
    const asGit = (await git(folder, 'ls-files', '--stage')).trim().split('\n').map((line) => line.replace(' 0\t', ' '));
    expect(names.toSorted()).toEqual(asGit.toSorted());
    expect(names.some((name) => name.startsWith('100755 '))).toBe(true);
  });

  it('reads nothing through a link, nor what is larger than asked for, nor a folder', async () => {
    const folder = await checkoutOf({ 'a.md': 'one', 'link.md': { link: 'a.md' }, 'folder/b.md': 'b', 'large.md': 'x'.repeat(11), 'fits.md': 'x'.repeat(10) });
    await symlink('../a.md', join(folder, 'folder/new.md'));
    expect(await textsIn(folder, ['a.md', 'link.md', 'folder', 'folder/new.md', 'large.md', 'fits.md'], 10)).toEqual({ 'a.md': 'one', 'fits.md': 'xxxxxxxxxx' });
    await rm(join(folder, 'a.md'));
    await symlink('fits.md', join(folder, 'a.md'));
    expect(await textsIn(folder, ['a.md'])).toEqual({});
    expect((await modesIn(folder))['a.md']).toBe('120000');
  });

  it('holds repositories of others as one entry each, whose files are none of it', async () => {
    const folder = await checkoutOf({ 'a.md': 'one' });
    await makeOrigin(join(folder, 'vendor/lib'), { 'specs/x.md': 'x' });
    expect(await modesIn(folder)).toEqual({ 'a.md': '100644', 'vendor/lib': '160000' });
    await git(folder, '-c', 'advice.addEmbeddedRepo=false', 'add', 'vendor/lib');
    expect(await modesIn(folder)).toEqual({ 'a.md': '100644', 'vendor/lib': '160000' });
    const before = await inTree(folder, ({ files }) => files);
    await git(join(folder, 'vendor/lib'), 'commit', '--quiet', '--allow-empty', '-m', 'on');
    expect(treeDifferences(before, await inTree(folder, ({ files }) => files))).toEqual(['vendor/lib']);
  });

  it('shows a file in conflict as it is on the disk, with the marks', async () => {
    const folder = await checkoutOf({ 'a.md': 'base\n', 'b.md': 'base\n' });
    await git(folder, 'checkout', '--quiet', '-b', 'theirs');
    await put(folder, { 'a.md': 'theirs\n' });
    await git(folder, 'rm', '--quiet', 'b.md');
    await git(folder, 'commit', '--quiet', '-am', 'theirs');
    await git(folder, 'checkout', '--quiet', 'main');
    await put(folder, { 'a.md': 'ours\n', 'b.md': 'ours\n' });
    await git(folder, 'commit', '--quiet', '-am', 'ours');
    await expect(git(folder, 'merge', '--quiet', 'theirs')).rejects.toThrow();
    expect(await textsIn(folder, ['a.md', 'b.md'])).toEqual({ 'a.md': '<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> theirs\n', 'b.md': 'ours\n' });
    await rm(join(folder, 'b.md'));
    expect(await modesIn(folder)).toEqual({ 'a.md': '100644' });
  });

  it('finds files whatever their names, also in bytes that are no UTF-8', async () => {
    const odd = ['a "b".md', 'new\nline.md', 'tab\t.md', '-dash.md', ':(glob)x.md', '*.md', 'ä.md', '日本.md', 'trailing .md'];
    const folder = await checkoutOf(Object.fromEntries(odd.map((name) => [`specs/${name}`, name])));
    const latin = Buffer.concat([Buffer.from(`${folder}/specs/`), Buffer.from([0xe9]), Buffer.from('.md')]);
    await writeFile(latin, 'no UTF-8');
    const texts = (names: readonly string[]) => textsIn(folder, names.map((name) => `specs/${name}`));
    const all = Object.fromEntries([...odd.map((name) => [`specs/${name}`, name]), ['specs/\udce9.md', 'no UTF-8']]);
    expect(await texts([...odd, '\udce9.md'])).toEqual(all);
    await git(folder, 'add', '--all');
    await git(folder, 'commit', '--quiet', '-m', 'all');
    expect(await texts([...odd, '\udce9.md'])).toEqual(all);
  });

  it('keeps two files apart whose names would read alike, so that neither hides what became of the other', async () => {
    const folder = await checkoutOf({ 'src/é.ts': 'one' });
    await writeFile(Buffer.concat([Buffer.from(`${folder}/src/`), Buffer.from([0xe9]), Buffer.from('.ts')]), 'two');
    expect(await textsIn(folder, ['src/é.ts', 'src/\udce9.ts'])).toEqual({ 'src/é.ts': 'one', 'src/\udce9.ts': 'two' });
  });

  it('has no files behind a link that stands where their folder was', async () => {
    const folder = await checkoutOf({ 'docs/a.md': 'one', 'b.md': 'b' });
    await rename(join(folder, 'docs'), join(folder, '../elsewhere'));
    await symlink('../elsewhere', join(folder, 'docs'));
    await put(join(folder, '../elsewhere'), { 'a.md': 'two' });
    expect(await modesIn(folder)).toEqual({ 'b.md': '100644', docs: '120000' });
  });

  it('reads what git holds as git holds it, whatever line ends the disk has, and what is not there in a sparse checkout', async () => {
    const folder = await checkoutOf({ '.gitattributes': '*.md text eol=crlf\n', 'a.md': 'one\ntwo\n', 'docs/b.md': 'b\n' });
    await rm(join(folder, '.git/info/attributes'));
    await rm(join(folder, 'a.md'));
    await git(folder, 'checkout', '--quiet', '--', 'a.md');
    expect(await textsIn(folder, ['a.md'])).toEqual({ 'a.md': 'one\ntwo\n' });
    await put(folder, { 'a.md': 'one\r\nthree\r\n' });
    expect(await textsIn(folder, ['a.md'])).toEqual({ 'a.md': 'one\r\nthree\r\n' });
    await git(folder, 'update-index', '--skip-worktree', 'docs/b.md');
    await rm(join(folder, 'docs/b.md'));
    expect(await textsIn(folder, ['docs/b.md'])).toEqual({ 'docs/b.md': 'b\n' });
    expect(await textsIn(folder, ['docs/b.md'], 1)).toEqual({});
  });

  it('says which paths differ from commits, and leaves out what is no commit here', async () => {
    const folder = await checkoutOf({ 'a.md': 'one', 'b.md': 'b', 'c.md': 'c' });
    const first = (await git(folder, 'rev-parse', 'HEAD')).trim();
    await put(folder, { 'b.md': 'two' });
    await git(folder, 'commit', '--quiet', '-am', 'second');
    const second = (await git(folder, 'rev-parse', 'HEAD')).trim();
    await put(folder, { 'new.md': 'new' });
    await rm(join(folder, 'c.md'));
    const tree = (await git(folder, 'rev-parse', 'HEAD^{tree}')).trim();
    expect(await inTree(folder, (now) => now.movedSince([first, second, tree, 'f'.repeat(40)]))).toEqual(new Map([[first, ['b.md', 'new.md', 'c.md']], [second, ['new.md', 'c.md']]]));
  });

  it('is there before the first commit', async () => {
    const folder = await temporaryFolder();
    await git(folder, 'init', '--quiet');
    await put(folder, { 'staged.md': 's', 'new.md': 'n' });
    await git(folder, 'add', 'staged.md');
    expect(await textsIn(folder, ['staged.md', 'new.md'])).toEqual({ 'staged.md': 's', 'new.md': 'n' });
  });
});
