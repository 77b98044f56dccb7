import { execFileSync } from 'node:child_process';
import { chmod, link, lstat, mkdir, readFile, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Change } from '../../../src/contract/change.ts';
import { faultOf, git, openLab, put, type Lab } from './lab.ts';

const BASE = { 'README.md': 'read me\n', 'src/a.txt': 'one\ntwo\n', 'src/b.txt': 'b\n', 'run.sh': { executable: '#!/bin/sh\n' }, 'link': { link: 'README.md' } } as const;

async function edited(files: Parameters<typeof openLab>[0], edit: (folder: string) => Promise<unknown>): Promise<{ lab: Lab; folder: string; take: () => Promise<Change> }> {
  const lab = await openLab(files);
  const workspace = await lab.workspaces.open('implement', lab.base, lab.base.tree);
  await edit(workspace.folder);
  return { lab, folder: workspace.folder, take: () => lab.workspaces.snapshot(workspace, lab.base) };
}

function told(change: Change): string[] {
  return change.files.map((file) => `${file.kind} ${file.path} ${file.oldMode}>${file.newMode} +${file.addedLines} -${file.deletedLines} ${file.bytes}B`);
}

describe('what a snapshot says', () => {
  it('finds nothing in a workspace that nobody touched', async () => {
    const { lab, take } = await edited(BASE, async () => undefined);
    const change = await take();
    expect(change.files).toEqual([]);
    expect(change.candidateTree).toBe(lab.base.tree);
    expect(change.baseCommit).toBe(lab.base.commit);
  });

  it('tells additions, modifications, deletions, mode changes, links, type changes and renames apart', async () => {
    const { take } = await edited(BASE, async (folder) => {
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

  it('counts lines although a .gitattributes of the change calls the files binary', async () => {
    const { take } = await edited(BASE, (folder) => put(folder, { '.gitattributes': '* -diff binary\n', 'hidden.txt': '1\n2\n3\n' }));
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
    const { take } = await edited(BASE, (folder) => put(folder, Object.fromEntries(names.map((name) => [name, `${name}\n`]))));
    expect((await take()).files.map((file) => file.path).sort()).toEqual([...names].sort());
  });

  it('leaves untouched a base whose own names would be refused when new', async () => {
    const strange = { 'back\\slash': '1\n', 'line\nfeed "x"\\': '2\n', 'Twin': '3\n', 'twin': '4\n', 'two\nlines': { link: 'twin' } };
    const { take } = await edited(strange, (folder) => put(folder, { plain: 'p\n' }));
    expect(told(await take())).toEqual(['added plain 000000>100644 +1 -0 2B']);
  });

  it('reads many files with a few processes', async () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, number) => [`d${number % 100}/f${number}.txt`, `file ${number}\n`]));
    const { take } = await edited(many, (folder) => writeFile(join(folder, 'd7/f7.txt'), 'changed\n'));
    const before = performance.now();
    expect(told(await take())).toEqual(['modified d7/f7.txt 100644>100644 +1 -1 8B']);
    console.info(`snapshot of 20,000 files: ${Math.round(performance.now() - before)} ms`);
  });
});

describe('what is ignored', () => {
  it('stays out, but for tracked files', async () => {
    const { take } = await edited({ ...BASE, '.gitignore': '*.log\nout/\n', 'out/kept.txt': 'kept\n', 'kept.log': 'kept\n' }, async (folder) => {
      await put(folder, { 'debug.log': 'x', 'out/new.txt': 'x', 'out/deep/er.txt': 'x', 'logs/only.log': 'x' });
      await put(folder, { 'out/kept.txt': 'changed\n', 'kept.log': 'changed\n' });
    });
    expect((await take()).files.map((file) => file.path)).toEqual(['kept.log', 'out/kept.txt']);
  });

  it('is what the .gitignore of the workspace says now', async () => {
    const { take } = await edited({ ...BASE, '.gitignore': '*.log\n' }, (folder) => put(folder, { '.gitignore': '*.tmp\n', 'a.log': 'a\n', 'b.tmp': 'b\n', 'sub/.gitignore': '*\n', 'sub/c': 'c\n' }));
    expect((await take()).files.map((file) => file.path)).toEqual(['.gitignore', 'a.log']);
  });

  it('is not decided by a .gitignore that is a link, nor by the git directory of the workspace', async () => {
    const { take, folder } = await edited(BASE, (root) => put(root, { 'patterns': '*.hidden\n', '.gitignore': { link: 'patterns' }, 'x.hidden': 'x\n', 'y.secret': 'y\n' }));
    await writeFile(join(folder, '.git/info/exclude'), '*.secret\n');
    expect((await take()).files.map((file) => file.path)).toEqual(['.gitignore', 'patterns', 'x.hidden', 'y.secret']);
  });

  it('may hold repositories, pipes and hard links', async () => {
    const { take } = await edited({ ...BASE, '.gitignore': 'node_modules/\n' }, async (folder) => {
      await put(folder, { 'node_modules/x/.git/HEAD': 'ref: x\n', 'node_modules/a': 'a' });
      await link(join(folder, 'node_modules/a'), join(folder, 'node_modules/b'));
      execFileSync('mkfifo', [join(folder, 'node_modules/pipe')]);
    });
    expect((await take()).files).toEqual([]);
  });
});

describe('what a snapshot refuses', () => {
  it.each(['vendor/.git', 'vendor/.GIT', '.Git', 'vendor/git~1', 'vendor/.git. .', '.git ', 'vendor/.git::$INDEX_ALLOCATION', 'vendor/.g\u200cit', '.gi\ufefft'])('a git directory spelled %j', async (name) => {
    const { take } = await edited(BASE, (folder) => put(folder, { [`${name}/config`]: '[core]\n' }));
    expect(await faultOf(take())).toContain('tree:nested-repository: ');
  });

  it('a .git that is a file or a link, and a bare repository', async () => {
    const file = await edited(BASE, (folder) => put(folder, { 'vendor/.git': 'gitdir: /tmp/x\n' }));
    expect(await faultOf(file.take())).toBe('tree:nested-repository: "vendor/.git" would be taken for the git directory of a repository inside the work tree.');
    const linked = await edited(BASE, (folder) => put(folder, { 'vendor/.git': { link: '/tmp/x' } }));
    expect(await faultOf(linked.take())).toContain('tree:nested-repository: ');
    const bare = await edited(BASE, (folder) => put(folder, { 'x/HEAD': 'ref: refs/heads/main\n', 'x/objects/keep': '', 'x/refs/keep': '', 'x/config': '[core]\n\tbare = true\n' }));
    expect(await faultOf(bare.take())).toBe('tree:nested-repository: "x" looks like a bare repository inside the work tree.');
  });

  it('a named pipe and a socket', async () => {
    const pipe = await edited(BASE, async (folder) => execFileSync('mkfifo', [join(folder, 'src/pipe')]));
    expect(await faultOf(pipe.take())).toBe('tree:special-file: "src/pipe" is a named pipe.');
    const server = createServer();
    onTestFinished(() => void server.close());
    const socket = await edited(BASE, (folder) => new Promise<void>((resolve) => server.listen(join(folder, 'sock'), resolve)));
    expect(await faultOf(socket.take())).toBe('tree:special-file: "sock" is a socket.');
  });

  it('a file with a second name, inside or outside of the workspace', async () => {
    const inside = await edited(BASE, (folder) => link(join(folder, 'README.md'), join(folder, 'again.md')));
    expect(await faultOf(inside.take())).toContain('tree:hard-link: ');
    const outside = await edited(BASE, async (folder) => {
      await writeFile(join(folder, '../secret'), 'CANARY-4711');
      await link(join(folder, '../secret'), join(folder, 'mine.txt'));
    });
    expect(await faultOf(outside.take())).toBe('tree:hard-link: "mine.txt" has 2 names on disk.');
    expect(await objects(outside.lab)).not.toContain('CANARY-4711');
  });

  it('a file or a folder that can not be read', async () => {
    const file = await edited(BASE, async (folder) => { await put(folder, { closed: 'x' }); await chmod(join(folder, 'closed'), 0); });
    expect(await faultOf(file.take())).toBe('tree:special-file: "closed" is a file that its owner can not read.');
    if (process.getuid?.() === 0) return;
    const shut = await edited(BASE, async (folder) => { await put(folder, { 'shut/x': 'x' }); await chmod(join(folder, 'shut'), 0); });
    expect(await faultOf(shut.take())).toBe('tree:special-file: The folder "shut" can not be read.');
  });

  it.each([['back\\slash', 'a backslash'], ['line\nfeed', 'a control character'], ['tab\t', 'a control character'], ['esc\u001b[2J', 'a control character'], ['bidi\u202etxt.exe', 'an invisible character']])('the new name %j', async (name, reason) => {
    const { take } = await edited(BASE, (folder) => put(folder, { [name]: 'x' }));
    const fault = await faultOf(take());
    expect(fault).toContain('tree:unsafe-path: ');
    expect(fault).toContain(reason);
    expect(fault).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('a name that is not valid UTF-8', async () => {
    const { take } = await edited(BASE, (folder) => writeFile(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9])]), 'x'));
    expect(await faultOf(take())).toContain('its name is not valid UTF-8');
  });

  it('a path that is longer than a path can be', async () => {
    const { take } = await edited(BASE, async (folder) => {
      execFileSync('sh', ['-c', 'name=$(printf "%0200d" 0); for i in $(seq 30); do mkdir "$name" && cd -P "$name" || exit 1; done; echo x >x'], { cwd: folder });
    });
    expect(await faultOf(take())).toContain('tree:unsafe-path: ');
  });

  it.each([['SRC/new.txt', 'src'], ['readme.md', 'README.md'], ['Src/a.txt', 'src']])('%s beside %s', async (name, twin) => {
    const { take } = await edited(BASE, (folder) => put(folder, { [name]: 'x' }));
    const fault = await faultOf(take());
    expect(fault).toContain('tree:unsafe-path: ');
    expect(fault).toContain(`"${twin}"`);
  });

  it('two Unicode forms of one name', async () => {
    const { take } = await edited({ 'caf\u00e9': '1\n' }, (folder) => put(folder, { 'cafe\u0301': '2\n' }));
    expect(await faultOf(take())).toContain('are one name to a file system');
  });

  it('a .gitmodules that is a link, as git itself does', async () => {
    const { take } = await edited(BASE, (folder) => put(folder, { '.gitmodules': { link: 'README.md' } }));
    expect(await faultOf(take())).toBe('tree:unsafe-path: git itself refuses ".gitmodules" as a name in a tree.');
  });
});

describe('links', () => {
  it('are never read through, not even where a folder stood', async () => {
    const { lab, take } = await edited(BASE, async (folder) => {
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
    expect(await objects(lab)).not.toContain('CANARY-4711');
  });

  it('are kept byte for byte, also when their target is nothing or no UTF-8', async () => {
    const { lab, take } = await edited(BASE, async (folder) => {
      await symlink(Buffer.from([0x2f, 0xe9, 0x0a, 0x22]), join(folder, 'odd'));
    });
    const [file] = (await take()).files;
    expect(file?.newMode).toBe('120000');
    expect(Buffer.from(await lab.repository.readBlob(file?.newSha ?? lab.base.commit)).toString('hex')).toBe('2fe90a22');
  });
});

describe('a submodule of the base', () => {
  async function withSubmodule(edit: (folder: string) => Promise<unknown>): Promise<{ lab: Lab; take: () => Promise<Change>; folder: string }> {
    const lab = await openLab({ 'a.txt': 'a\n', '.gitmodules': '[submodule "libs/sub"]\n\tpath = libs/sub\n\turl = https://example.com/x\n' }, async (origin) => {
      await git(origin, 'update-index', '--add', '--cacheinfo', '160000,0123456789012345678901234567890123456789,libs/sub');
      await git(origin, 'commit', '--quiet', '-m', 'submodule');
    });
    const workspace = await lab.workspaces.open('implement', lab.base, lab.base.tree);
    await edit(workspace.folder);
    return { lab, folder: workspace.folder, take: () => lab.workspaces.snapshot(workspace, lab.base) };
  }

  it('is laid as an empty folder and carried over, whether that folder stays or goes', async () => {
    const stays = await withSubmodule((folder) => writeFile(join(folder, 'a.txt'), 'b\n'));
    expect((await lstat(join(stays.folder, 'libs/sub'))).isDirectory()).toBe(true);
    expect(told(await stays.take())).toEqual(['modified a.txt 100644>100644 +1 -1 2B']);
    const gone = await withSubmodule((folder) => rm(join(folder, 'libs'), { recursive: true }));
    expect((await gone.take()).files).toEqual([]);
  });

  it.each<[string, (folder: string) => Promise<unknown>]>([
    ['files in it', (folder) => put(folder, { 'libs/sub/x': 'x' })],
    ['a git directory in it', (folder) => put(folder, { 'libs/sub/.git/config': '' })],
    ['a link instead', async (folder) => { await rm(join(folder, 'libs/sub'), { recursive: true }); await symlink('/tmp', join(folder, 'libs/sub')); }],
    ['a file where its parent was', async (folder) => { await rm(join(folder, 'libs'), { recursive: true }); await writeFile(join(folder, 'libs'), 'x'); }],
    ['an ignored link where its parent was', async (folder) => { await rm(join(folder, 'libs'), { recursive: true }); await symlink('/tmp', join(folder, 'libs')); await writeFile(join(folder, '.gitignore'), 'libs\n'); }],
  ])('is refused with %s', async (_, edit) => {
    const { take } = await withSubmodule(edit);
    expect(await faultOf(take())).toContain('tree:submodule-changed: ');
  });
});

describe('the patch of a change', () => {
  it('re-applies to the base and gives the candidate tree', async () => {
    const { lab, take } = await edited(BASE, async (folder) => {
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

async function objects(lab: Lab): Promise<string> {
  return git(lab.trusted.directory, 'cat-file', '--batch-all-objects', '--batch');
}
