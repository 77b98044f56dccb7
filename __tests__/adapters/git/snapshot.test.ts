import { chmod, link, mkdir, readFile, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edited, git, objectsOf, put, SMALL, told } from './lab.ts';

describe('what a snapshot says', () => {
  it('finds nothing in a workspace that nobody touched', async () => {
    const { lab, take } = await edited(SMALL, async () => undefined);
    const change = await take();
    expect(change.files).toEqual([]);
    expect(change.candidateTree).toBe(lab.base.tree);
    expect(change.baseCommit).toBe(lab.base.commit);
  });

  it('tells additions, modifications, deletions, mode changes, links, type changes and renames apart', async () => {
    const { take } = await edited(SMALL, async (folder) => {
      await put(folder, { 'new/file.txt': 'x\ny\n', 'new/tool': { executable: 'x\n' }, 'new/to-readme': { link: '../README.md' }, 'blob.bin': new Uint8Array([0, 1, 2, 255]) });
      await writeFile(join(folder, 'src/a.txt'), 'one\n2\n3\n');
      await unlink(join(folder, 'run.sh'));
      await chmod(join(folder, 'README.md'), 0o755);
      await unlink(join(folder, 'link'));
      await writeFile(join(folder, 'link'), 'no link\n');
      await rename(join(folder, 'src/b.txt'), join(folder, 'src/c.txt'));
    });
    expect(told(await take())).toEqual([
      'modified README.md 100644>100755 +0 -0 8B',
      'added blob.bin 000000>100644 +null -null 4B',
      'type-changed link 120000>100644 +1 -1 8B',
      'added new/file.txt 000000>100644 +2 -0 4B',
      'added new/to-readme 000000>120000 +1 -0 12B',
      'added new/tool 000000>100755 +1 -0 2B',
      'deleted run.sh 100755>000000 +0 -1 0B',
      'modified src/a.txt 100644>100644 +2 -1 8B',
      'deleted src/b.txt 100644>000000 +0 -1 0B',
      'added src/c.txt 000000>100644 +1 -0 2B',
    ]);
  });

  it('says where each new or changed link leads, and of nothing else', async () => {
    const { take } = await edited(SMALL, async (folder) => {
      await put(folder, { 'env': { link: '/proc/self/environ' }, 'same': { link: '/proc/self/environ' }, 'src/up': { link: '../grüße\n日本' }, 'plain': '/proc/self/environ' });
      await unlink(join(folder, 'link'));
      await symlink('src/a.txt', join(folder, 'link'));
      await unlink(join(folder, 'src/b.txt'));
      await symlink('a.txt', join(folder, 'src/b.txt'));
    });
    expect((await take()).files.map(({ path, linkTarget }) => [path, linkTarget])).toEqual([
      ['env', '/proc/self/environ'],
      ['link', 'src/a.txt'],
      ['plain', null],
      ['same', '/proc/self/environ'],
      ['src/b.txt', 'a.txt'],
      ['src/up', '../grüße\n日本'],
    ]);
    const gone = await edited(SMALL, (folder) => unlink(join(folder, 'link')));
    expect((await gone.take()).files.map(({ path, linkTarget }) => [path, linkTarget])).toEqual([['link', null]]);
  });

  it('counts lines although a .gitattributes of the change calls the files binary', async () => {
    const { take } = await edited(SMALL, (folder) => put(folder, { '.gitattributes': '* -diff binary\n', 'hidden.txt': '1\n2\n3\n' }));
    expect(told(await take())).toContain('added hidden.txt 000000>100644 +3 -0 6B');
  });

  it('takes a base with nothing in it, and a workspace that was emptied', async () => {
    const empty = await edited({}, (folder) => put(folder, { a: 'a\n' }));
    expect(told(await empty.take())).toEqual(['added a 000000>100644 +1 -0 2B']);
    const emptied = await edited({ a: 'a\n' }, (folder) => rm(join(folder, 'a')));
    expect(told(await emptied.take())).toEqual(['deleted a 100644>000000 +0 -1 0B']);
  });

  it('keeps names with spaces, quotes, other scripts and leading hyphens', async () => {
    const names = ['-rf', ' lead', 'tra il ', '"quoted"', "it's", 'grüße/日本.txt', ':(top)x', '*', '~', '#x', '!y'];
    const { take } = await edited(SMALL, (folder) => put(folder, Object.fromEntries(names.map((name) => [name, `${name}\n`]))));
    expect((await take()).files.map((file) => file.path).sort()).toEqual([...names].sort());
  });

  it('leaves untouched a base whose own names would be refused when new', async () => {
    const strange = { 'back\\slash': '1\n', 'line\nfeed "x"\\': '2\n', 'Twin': '3\n', 'twin': '4\n', 'two\nlines': { link: 'twin' } };
    const { take } = await edited(strange, (folder) => put(folder, { plain: 'p\n' }));
    expect(told(await take())).toEqual(['added plain 000000>100644 +1 -0 2B']);
  });

  it('finds the one change among 20,000 files', async () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, number) => [`d${number % 100}/f${number}.txt`, `file ${number}\n`]));
    const { take } = await edited(many, (folder) => writeFile(join(folder, 'd7/f7.txt'), 'changed\n'));
    expect(told(await take())).toEqual(['modified d7/f7.txt 100644>100644 +1 -1 8B']);
  }, 180_000);
});

describe('what is ignored', () => {
  it('stays out, but for tracked files', async () => {
    const { take } = await edited({ ...SMALL, '.gitignore': '*.log\nout/\n', 'out/kept.txt': 'kept\n', 'kept.log': 'kept\n' }, async (folder) => {
      await put(folder, { 'debug.log': 'x', 'out/new.txt': 'x', 'out/deep/er.txt': 'x', 'logs/only.log': 'x' });
      await put(folder, { 'out/kept.txt': 'changed\n', 'kept.log': 'changed\n' });
    });
    expect((await take()).files.map((file) => file.path)).toEqual(['kept.log', 'out/kept.txt']);
  });

  it('is what the .gitignore of the workspace says now', async () => {
    const { take } = await edited({ ...SMALL, '.gitignore': '*.log\n' }, (folder) => put(folder, { '.gitignore': '*.tmp\n', 'a.log': 'a\n', 'b.tmp': 'b\n', 'sub/.gitignore': '*\n', 'sub/c': 'c\n' }));
    expect((await take()).files.map((file) => file.path)).toEqual(['.gitignore', 'a.log']);
  });

  it('is not decided by a .gitignore that is a link, nor by the git directory of the workspace', async () => {
    const { take, folder } = await edited(SMALL, (root) => put(root, { 'patterns': '*.hidden\n', '.gitignore': { link: 'patterns' }, 'x.hidden': 'x\n', 'y.secret': 'y\n' }));
    await writeFile(join(folder, '.git/info/exclude'), '*.secret\n');
    expect((await take()).files.map((file) => file.path)).toEqual(['.gitignore', 'patterns', 'x.hidden', 'y.secret']);
  });

  it('may hold repositories, pipes and hard links', async () => {
    const { take } = await edited({ ...SMALL, '.gitignore': 'node_modules/\n' }, async (folder) => {
      await put(folder, { 'node_modules/x/.git/HEAD': 'ref: x\n', 'node_modules/a': 'a' });
      await link(join(folder, 'node_modules/a'), join(folder, 'node_modules/b'));
      execFileSync('mkfifo', [join(folder, 'node_modules/pipe')]);
    });
    expect((await take()).files).toEqual([]);
  });
});

describe('links', () => {
  it('are never read through, not even where a folder stood', async () => {
    const { lab, take } = await edited(SMALL, async (folder) => {
      await put(join(folder, '..'), { 'outside/a.txt': 'CANARY-4711', 'outside/b.txt': 'CANARY-4711' });
      await rm(join(folder, 'src'), { recursive: true });
      await symlink('../outside', join(folder, 'src'));
      await symlink('../outside/a.txt', join(folder, 'one'));
    });
    expect(told(await take())).toEqual([
      'added one 000000>120000 +1 -0 16B',
      'added src 000000>120000 +1 -0 10B',
      'deleted src/a.txt 100644>000000 +0 -2 0B',
      'deleted src/b.txt 100644>000000 +0 -1 0B',
    ]);
    expect(await objectsOf(lab)).not.toContain('CANARY-4711');
  });

  it('are kept byte for byte, also when their target is nothing and odd', async () => {
    const { lab, take } = await edited(SMALL, async (folder) => {
      await symlink(Buffer.from([0x2f, 0xc3, 0xa9, 0x0a, 0x22]), join(folder, 'odd'));
    });
    const [file] = (await take()).files;
    expect(file?.newMode).toBe('120000');
    expect(Buffer.from(await lab.repository.readBlob(file?.newSha ?? lab.base.commit)).toString('hex')).toBe('2fc3a90a22');
  });
});

describe('the patch of a change', () => {
  it('re-applies to the base and gives the candidate tree', async () => {
    const { lab, take } = await edited(SMALL, async (folder) => {
      await put(folder, { 'bin': new Uint8Array([0, 200, 10, 13, 0]), 'crlf.txt': 'a\r\nb\r\n', 'grüße "x".txt': 'no line end', 'tool': { executable: 'x\n' }, 'to': { link: 'bin' }, '.gitattributes': '* binary diff=evil\n' });
      await writeFile(join(folder, 'src/a.txt'), 'one\n');
      await unlink(join(folder, 'src/b.txt'));
      await unlink(join(folder, 'link'));
      await mkdir(join(folder, 'link'));
      await writeFile(join(folder, 'link/inside'), 'i\n');
    });
    const change = await take();
    const written = await lab.repository.writePatch(change, 'change.patch');
    const patch = await readFile(join(lab.bundle, 'change.patch'));
    expect(written.bytes).toBe(patch.length);
    expect(patch.toString('utf8')).toContain('-two\n');
    await git(lab.origin, 'apply', '--index', '--binary', join(lab.bundle, 'change.patch'));
    expect((await git(lab.origin, 'write-tree')).trim()).toBe(change.candidateTree);
  });
});
