import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommitFile } from '../../../src/ports/publisher.ts';
import { git } from '../../../src/testkit/github/git-process.ts';
import type { GitHubOptions } from '../../../src/testkit/github/server.ts';
import { connect, faultOf, operations, treeOf } from './connect.ts';

type Connected = Awaited<ReturnType<typeof connect>>;

const MESSAGE = 'Mend the cart';

describe('commit', () => {
  it('sends text inside the tree: two requests, and the tree of real git', async () => {
    const files = [file('README.md', '# Shop\n\nGrüße 🌱 \u2028 "123n"\ttab\n'), file('docs/deep/er.md', 'no line feed at the end'), file('n', '123n'), file('bin/run', '#!/bin/sh\n', '100755')];
    const { github, same } = await commit(files);
    expect(same).toBe(true);
    expect(operations(github)).toEqual(['git/create-tree 201', 'git/create-commit 201']);
  });

  it('takes a deletion without reading anything first', async () => {
    const { github, same } = await commit([deleted('src/cart.js')]);
    expect(same).toBe(true);
    expect(operations(github)).toEqual(['git/create-tree 201', 'git/create-commit 201']);
  });

  it.each<[string, CommitFile]>([
    ['bytes that are no UTF-8', file('x', Buffer.from([0xff, 0xfe, 0x00, 0x80]))],
    ['a truncated character', file('x', Buffer.from([0x61, 0xe2, 0x82]))],
    ['a surrogate in UTF-8', file('x', Buffer.from([0xed, 0xa0, 0x80]))],
    ['a NUL', file('x', 'a\0b')],
    ['carriage returns', file('x', 'a\r\nb\r\n')],
    ['a byte order mark', file('x', '\uFEFFa\n')],
    ['an escape sequence', file('x', '\u001b[31m')],
    ['a noncharacter', file('x', 'a\uFFFFb')],
    ['nothing', file('x', '')],
    ['a target of a symbolic link', file('x', '../outside', '120000')],
    ['more than half a megabyte', file('x', 'x'.repeat(512 * 1024 + 1))],
  ])('sends %s as a blob of its own, byte for byte', async (_title, one) => {
    const { github, same } = await commit([one]);
    expect(same).toBe(true);
    expect(operations(github)).toEqual(['git/create-blob 201', 'git/create-tree 201', 'git/create-commit 201']);
  });

  it('sends the same bytes once', async () => {
    const { github, same } = await commit([file('a', ''), file('b', '', '100755'), file('c', 'x\0'), file('d', 'x\0')]);
    expect(same).toBe(true);
    expect(operations(github)).toEqual(['git/create-blob 201', 'git/create-blob 201', 'git/create-tree 201', 'git/create-commit 201']);
  });

  it('puts a file where a folder was, and a folder where a file was, deletions first', async () => {
    const { github, same } = await commit([deleted('src/cart.js'), file('src', 'a file now\n'), deleted('README.md'), file('README.md/index.md', 'a folder now\n')]);
    expect(same).toBe(true);
    expect(operations(github)).toEqual(['git/create-tree 201', 'git/create-tree 201', 'git/create-commit 201']);
  });

  it('keeps text beyond four megabytes out of the tree request', async () => {
    const { github, same } = await commit(Array.from({ length: 9 }, (_, index) => file(`big-${index}`, `${index}`.repeat(500 * 1024))));
    expect(same).toBe(true);
    expect(operations(github)).toEqual(['git/create-blob 201', 'git/create-tree 201', 'git/create-commit 201']);
  });

  it('leaves author and committer to GitHub, and the message as it is', async () => {
    const { github, made } = await commit([file('a', 'a')], 'Do it\n\nCloses nothing.\n\nCo-authored-by: Nobody <nobody@example.com>');
    const show = await github.world.repository.git(['log', '-1', '--format=%an|%ae|%cn|%ce|%B', made.sha]);
    const bot = 'github-actions[bot]|41898282+github-actions[bot]@users.noreply.github.com';
    expect(show.toString().trim()).toBe(`${bot}|${bot}|Do it\n\nCloses nothing.\n\nCo-authored-by: Nobody <nobody@example.com>`);
    expect(github.world.signed.has(made.sha)).toBe(true);
  });

  it('refuses the content of a submodule', async () => {
    const connected = await connect();
    const request = await requestOf(connected, [{ path: 'vendor', mode: '160000', content: Buffer.from('x') }]);
    expect(await faultOf(connected.publisher.commit(request))).toMatchObject({ code: 'tree:submodule-changed' });
    expect(connected.requests()).toBe(0);
  });

  it('notices a blob that GitHub stored otherwise', async () => {
    const connected = await connect({ intercept: ({ operationId }) => (operationId === 'git/create-blob' ? { status: 201, body: { sha: 'e'.repeat(40), url: 'https://example.com/' } } : undefined) });
    const request = await requestOf(connected, [file('a', 'x\0')]);
    expect(await faultOf(connected.publisher.commit(request))).toMatchObject({ code: 'github:unexpected', message: expect.stringContaining('the blob is not the file that was sent') });
  });

  it('survives a hiccup at every step', async () => {
    const { github, same } = await commit([file('a', 'x\0'), file('b', 'b')], 'Again', ({ count }) => (count === 1 ? { status: 502, body: { message: 'Bad gateway' } } : undefined));
    expect(same).toBe(true);
    expect(operations(github)).toEqual(['git/create-blob 502', 'git/create-blob 201', 'git/create-tree 502', 'git/create-tree 201', 'git/create-commit 502', 'git/create-commit 201']);
  });

  it('makes the tree of real git from any bytes', async () => {
    const connected = await connect();
    const content = fc.oneof(fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)), fc.uint8Array({ maxLength: 40 }));
    const name = fc.stringMatching(/^[a-z]{1,8}$/);
    const mode = fc.constantFrom('100644', '100755');
    const files = fc.dictionary(name, fc.record({ content, mode }), { minKeys: 1, maxKeys: 6, noNullPrototype: true });
    await fc.assert(
      fc.asyncProperty(files, async (named) => {
        const list = Object.entries(named).map(([path, { content: bytes, mode: kind }]): CommitFile => ({ path, mode: kind === '100755' ? '100755' : '100644', content: bytes }));
        const made = await connected.publisher.commit(await requestOf(connected, list));
        expect(made.tree).toBe(await treeByGit(connected, list));
      }),
      { numRuns: 12 },
    );
  });
});

async function commit(files: readonly CommitFile[], message = MESSAGE, intercept: NonNullable<GitHubOptions['intercept']> = () => undefined) {
  const connected = await connect({ intercept });
  const request = await requestOf(connected, files, message);
  const made = await connected.publisher.commit(request);
  const parents = (await connected.github.world.repository.git(['rev-parse', `${made.sha}^@`])).toString().trim();
  expect(parents).toBe(connected.main);
  expect(await treeOf(connected.github, made.sha)).toBe(made.tree);
  return { github: connected.github, made, same: made.tree === (await treeByGit(connected, files)) };
}

async function requestOf({ github, main }: Connected, files: readonly CommitFile[], message = MESSAGE) {
  return { baseTree: await treeOf(github, main), parents: [main], message, files };
}

/** The same change made by git in a clone. */
async function treeByGit({ directory, github }: Connected, files: readonly CommitFile[]): Promise<string> {
  const clone = join(directory, 'clone');
  await rm(clone, { recursive: true, force: true });
  await git(['clone', '--quiet', '--config', 'core.autocrlf=false', github.world.repository.directory, clone]);
  for (const { path, content } of files) if (content === null) await rm(join(clone, path));
  for (const { path, mode, content } of files) {
    if (content === null) continue;
    const target = join(clone, path);
    if (path === 'src') await rm(target, { recursive: true, force: true });
    await mkdir(dirname(target), { recursive: true });
    if (mode === '120000') await symlink(Buffer.from(content).toString(), target);
    else await writeFile(target, content);
    if (mode !== '120000') await chmod(target, mode === '100755' ? 0o755 : 0o644);
  }
  await git(['-C', clone, 'add', '--all', '--force']);
  return (await git(['-C', clone, 'write-tree'])).toString().trim();
}

function file(path: string, content: string | Uint8Array, mode: CommitFile['mode'] = '100644'): CommitFile {
  return { path, mode, content: typeof content === 'string' ? Buffer.from(content) : content };
}

function deleted(path: string): CommitFile {
  return { path, mode: '100644', content: null };
}
