import { execFileSync } from 'node:child_process';
import { chmod, link, lstat, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readChange } from '../../../src/adapters/git/read-change.ts';
import { sha } from '../../../src/contract/ids.ts';
import { edited, faultOf, git, objectsOf, openLab, put, SMALL, told, type Edited } from './lab.ts';

describe('what a snapshot refuses', () => {
  it.each(['vendor/.git', 'vendor/.GIT', '.Git', 'vendor/git~1', 'vendor/.git. .', '.git ', 'vendor/.git::$INDEX_ALLOCATION', 'vendor/.g\u200cit', '.gi\ufefft'])('a git directory spelled %j', async (name) => {
    const { take } = await edited(SMALL, (folder) => put(folder, { [`${name}/config`]: '[core]\n' }));
    expect(await faultOf(take())).toContain('tree:nested-repository: ');
  });

  it('a .git that is a file or a link, and a bare repository', async () => {
    const file = await edited(SMALL, (folder) => put(folder, { 'vendor/.git': 'gitdir: /tmp/x\n' }));
    expect(await faultOf(file.take())).toBe('tree:nested-repository: "vendor/.git" would be taken for the git directory of a repository inside the work tree.');
    const linked = await edited(SMALL, (folder) => put(folder, { 'vendor/.git': { link: '/tmp/x' } }));
    expect(await faultOf(linked.take())).toContain('tree:nested-repository: ');
    const bare = await edited(SMALL, (folder) => put(folder, { 'x/HEAD': 'ref: refs/heads/main\n', 'x/objects/keep': '', 'x/refs/keep': '', 'x/config': '[core]\n\tbare = true\n' }));
    expect(await faultOf(bare.take())).toBe('tree:nested-repository: "x" looks like a bare repository inside the work tree.');
  });

  it('a file larger than GitHub takes, unless the base has it so', async () => {
    const { take } = await edited(SMALL, async (folder) => {
      await put(folder, { sparse: '' });
      await truncate(join(folder, 'sparse'), 100 * 1024 * 1024 + 1);
    });
    expect(await faultOf(take())).toBe('tree:too-large: "sparse" has 104857601 bytes; GitHub takes 104857600.');
  });

  it('a named pipe and a socket', async () => {
    const pipe = await edited(SMALL, async (folder) => execFileSync('mkfifo', [join(folder, 'src/pipe')]));
    expect(await faultOf(pipe.take())).toBe('tree:special-file: "src/pipe" is a named pipe.');
    const ignoring = await edited(SMALL, async (folder) => execFileSync('mkfifo', [join(folder, 'src/.gitignore')]));
    expect(await faultOf(ignoring.take())).toBe('tree:special-file: "src/.gitignore" is neither a file nor a link.');
    const server = createServer();
    onTestFinished(() => void server.close());
    const socket = await edited(SMALL, (folder) => new Promise<void>((resolve) => server.listen(join(folder, 'sock'), resolve)));
    expect(await faultOf(socket.take())).toBe('tree:special-file: "sock" is a socket.');
  });

  it('a file with a second name, inside or outside of the workspace', async () => {
    const inside = await edited(SMALL, (folder) => link(join(folder, 'README.md'), join(folder, 'again.md')));
    expect(await faultOf(inside.take())).toContain('tree:hard-link: ');
    const outside = await edited(SMALL, async (folder) => {
      await writeFile(join(folder, '../secret'), 'CANARY-4711');
      await link(join(folder, '../secret'), join(folder, 'mine.txt'));
    });
    expect(await faultOf(outside.take())).toBe('tree:hard-link: "mine.txt" has 2 names on disk.');
    expect(await objectsOf(outside.lab)).not.toContain('CANARY-4711');
  });

  it('a file or a folder that can not be read', async () => {
    const file = await edited(SMALL, async (folder) => { await put(folder, { closed: 'x' }); await chmod(join(folder, 'closed'), 0); });
    expect(await faultOf(file.take())).toBe('tree:special-file: "closed" is a file that its owner can not read.');
    if (process.getuid?.() === 0) return;
    const shut = await edited(SMALL, async (folder) => { await put(folder, { 'shut/x': 'x' }); await chmod(join(folder, 'shut'), 0); });
    expect(await faultOf(shut.take())).toBe('tree:special-file: The folder "shut" can not be read.');
  });

  it.each([['back\\slash', 'a backslash'], ['line\nfeed', 'a control character'], ['tab\t', 'a control character'], ['esc\u001b[2J', 'a control character'], ['bidi\u202etxt.exe', 'an invisible character']])('the new name %j', async (name, reason) => {
    const { take } = await edited(SMALL, (folder) => put(folder, { [name]: 'x' }));
    const fault = await faultOf(take());
    expect(fault).toContain('tree:unsafe-path: ');
    expect(fault).toContain(reason);
    expect(fault).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('a name that is not valid UTF-8', async () => {
    const { take } = await edited(SMALL, (folder) => writeFile(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9])]), 'x'));
    expect(await faultOf(take())).toContain('its name is not valid UTF-8');
  });

  it('a link whose target is not valid UTF-8', async () => {
    const { take } = await edited(SMALL, (folder) => symlink(Buffer.from([0x63, 0xe9]), join(folder, 'src/odd')));
    expect(await faultOf(take())).toBe('tree:unsafe-path: "src/odd" is a symbolic link whose target is not valid UTF-8.');
  });

  it('a link whose target is longer than any link can be', async () => {
    const lab = await openLab(SMALL);
    const long = (await lab.trusted.run({ args: ['hash-object', '-w', '--stdin'], stdin: 'x'.repeat(4097) })).toString().trim();
    const tree = sha.parse((await lab.trusted.run({ args: ['mktree'], stdin: `120000 blob ${long}\tlong\n` })).toString().trim());
    expect(await faultOf(readChange(lab.trusted, lab.base, tree))).toBe('tree:unsafe-path: "long" is a symbolic link whose target has 4097 bytes; at most 4096 are taken.');
  });

  it('a path that is longer than a path can be', async () => {
    const { take } = await edited(SMALL, async (folder) => {
      execFileSync('sh', ['-c', 'name=$(printf "%0200d" 0); for i in $(seq 30); do mkdir "$name" && cd -P "$name" || exit 1; done; echo x >x'], { cwd: folder });
    });
    expect(await faultOf(take())).toContain('tree:unsafe-path: ');
  });

  it.each([['SRC/new.txt', 'src'], ['readme.md', 'README.md'], ['Src/a.txt', 'src']])('%s beside %s', async (name, twin) => {
    const { take } = await edited(SMALL, (folder) => put(folder, { [name]: 'x' }));
    const fault = await faultOf(take());
    expect(fault).toContain('tree:unsafe-path: ');
    expect(fault).toContain(`"${twin}"`);
  });

  it('two Unicode forms of one name', async () => {
    const { take } = await edited({ 'caf\u00e9': '1\n' }, (folder) => put(folder, { 'cafe\u0301': '2\n' }));
    expect(await faultOf(take())).toContain('are one name to a file system');
  });

  it('a .gitmodules that is a link, as git itself does', async () => {
    const { take } = await edited(SMALL, (folder) => put(folder, { '.gitmodules': { link: 'README.md' } }));
    expect(await faultOf(take())).toBe('tree:unsafe-path: git itself refuses ".gitmodules" as a name in a tree.');
  });
});

describe('a submodule of the base', () => {
  const withSubmodule = (edit: (folder: string) => Promise<unknown>): Promise<Edited> =>
    edited({ 'a.txt': 'a\n', '.gitmodules': '[submodule "libs/sub"]\n\tpath = libs/sub\n\turl = https://example.com/x\n' }, edit, async (origin) => {
      await git(origin, 'update-index', '--add', '--cacheinfo', '160000,0123456789012345678901234567890123456789,libs/sub');
      await git(origin, 'commit', '--quiet', '-m', 'submodule');
    });

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
