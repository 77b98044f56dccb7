import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createBareRepository, objectType, openBareRepository, readRef, resolveCommit } from '../../../src/testkit/github/bare-repository.ts';
import { commitBytes, parseCommit } from '../../../src/testkit/github/git-commit.ts';
import { git } from '../../../src/testkit/github/git-process.ts';
import { startGitHub } from '../../../src/testkit/github/server.ts';
import { start } from './start.ts';

test('A bare repository is made from any commit of a work tree, and its hooks do not run', async () => {
  const { directory } = await start();
  const workTree = join(directory, 'work');
  await git(['init', '--quiet', '--initial-branch=trunk', workTree]);
  await writeFile(join(workTree, '.git/hooks/pre-push'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const commit = async (text: string): Promise<string> => {
    await writeFile(join(workTree, 'a.txt'), text);
    await git(['-C', workTree, 'add', 'a.txt']);
    await git(['-C', workTree, '-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '--quiet', '-m', text]);
    return (await git(['-C', workTree, 'rev-parse', 'HEAD'])).toString().trim();
  };
  const [first, second] = [await commit('one'), await commit('two')];
  const older = await createBareRepository(join(directory, 'older.git'), 'main', { workTree, commit: first });
  const newer = await createBareRepository(join(directory, 'newer.git'), 'main', { workTree });
  expect([await readRef(older, 'refs/heads/main'), await readRef(newer, 'refs/heads/main')]).toEqual([first, second]);
  expect([await objectType(older, second), await resolveCommit(newer, 'main~1'), await resolveCommit(older, '--all')]).toEqual([undefined, first, undefined]);
  const github = await startGitHub({ owner: 'acme', name: 'shop', repository: openBareRepository(newer.directory) });
  expect(github.world.repository.directory).toBe(newer.directory);
  await github.close();
});

test('A work tree without the commit is an error in the words of git', async () => {
  const { directory } = await start();
  await git(['init', '--quiet', join(directory, 'empty')]);
  await expect(createBareRepository(join(directory, 'bare.git'), 'main', { workTree: join(directory, 'empty') })).rejects.toThrow(/git -C .* ended with 1/);
});

test('A commit object reads back as it was written, signature and odd messages included', () => {
  const by = { name: 'Ünal', email: 'u@example.com', date: '2026-01-02T03:04:05Z' };
  const commit = {
    tree: 'a'.repeat(40),
    parents: ['b'.repeat(40), 'c'.repeat(40)],
    author: by,
    committer: by,
    message: '\n\ntree of\nlife\n\n',
    signature: '-----BEGIN-----\n\nabc\n-----END-----',
  };
  expect(parseCommit(commitBytes(commit))).toEqual(commit);
  expect(() => parseCommit('no commit')).toThrow('the commit object has no tree');
});
