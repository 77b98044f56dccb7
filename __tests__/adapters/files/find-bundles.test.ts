import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findBundles } from '../../../src/adapters/files/find-bundles.ts';

async function folderWith(...files: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bundles-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const file of files) {
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await writeFile(join(folder, file), '');
  }
  return folder;
}

describe('the bundles below a folder', () => {
  it('are the folders with a manifest, and unfinished those with a journal alone', async () => {
    const folder = await folderWith('b/x/manifest.json', 'a/manifest.json', 'a/journal.jsonl', 'c/journal.jsonl', 'd/readme.txt');
    expect(await findBundles(folder)).toEqual({ closed: ['a', 'b/x'], unfinished: ['c'] });
  });

  it('are the folder itself where it is one, and never what lies within a bundle', async () => {
    expect(await findBundles(await folderWith('manifest.json', 'inner/manifest.json'))).toEqual({ closed: ['.'], unfinished: [] });
  });

  it('are found through no link, and nowhere far down', async () => {
    const [folder, elsewhere] = [await folderWith('1/2/3/4/5/6/7/8/manifest.json', '1/2/3/4/5/6/7/8b/9/manifest.json'), await folderWith('manifest.json')];
    await symlink(elsewhere, join(folder, 'link'));
    expect(await findBundles(folder)).toEqual({ closed: ['1/2/3/4/5/6/7/8'], unfinished: [] });
  });

  it('cannot be looked for where there is no folder', async () => {
    await expect(findBundles('/nonexistent')).rejects.toThrow('ENOENT');
  });
});
