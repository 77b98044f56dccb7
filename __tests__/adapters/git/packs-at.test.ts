import { describe, expect, it } from 'vitest';
import { packsAt } from '../../../src/adapters/git/packs-at.ts';
import { openLab } from './lab.ts';

const packs = async (files: Parameters<typeof openLab>[0], isWanted: (folder: string) => boolean = () => true) => {
  const { trusted, base } = await openLab(files);
  return (await packsAt(trusted, base.commit, (folders) => folders.filter(isWanted))).map(({ path, files: found }) => [path, Object.fromEntries([...found].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))]);
};

describe('the packs of a commit', () => {
  it('are the folders with a file of a pack, each with its files as they are, by path', async () => {
    const files = { 'taskpacks/B/task.yml': 'b\n', 'taskpacks/A/task.yml': 'a\n\n', 'taskpacks/A/spec.md': '', 'taskpacks/A/README.md': 'ä', 'taskpacks/A/notes.txt': 'x', 'deep/er/C/spec.md': 'a\n\n', 'docs/README.md': 'no pack', 'task.yml': 'no folder' };
    expect(await packs(files)).toEqual([
      ['deep/er/C', { 'spec.md': 'a\n\n' }],
      ['taskpacks/A', { 'README.md': 'ä', 'spec.md': '', 'task.yml': 'a\n\n' }],
      ['taskpacks/B', { 'task.yml': 'b\n' }],
    ]);
    expect(await packs(files, (folder) => folder.startsWith('taskpacks/B'))).toEqual([['taskpacks/B', { 'task.yml': 'b\n' }]]);
    expect(await packs({ 'docs/README.md': 'no pack' })).toEqual([]);
  });

  it('are not read through links, nor from what a package manager has installed', async () => {
    expect(await packs({ 'A/task.yml': { link: '../secret' }, 'A/spec.md': 's', 'secret': 'x', 'node_modules/p/task.yml': 'y' })).toEqual([['A', { 'spec.md': 's' }]]);
  });
});
