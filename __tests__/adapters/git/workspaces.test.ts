import { execFileSync } from 'node:child_process';
import { access, chmod, lstat, mkdir, readFile, readdir, readlink, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Base, Workspace, Workspaces } from '../../../src/ports/workspace.ts';
import { faultOf, git, openLab, put } from './lab.ts';

const HOSTILE = {
  '.gitattributes': '* text=auto eol=crlf\n*.lfs filter=lfs diff=lfs merge=lfs\n*.id ident\n*.u16 text working-tree-encoding=UTF-16LE\n[attr]evil -diff filter=evil\n*.evil evil\n',
  'unix.txt': 'a\nb\n',
  'dos.txt': 'a\r\nb\r\n',
  'model.lfs': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
  'x.id': '$Id$ and $Id: 0123 $\n',
  'x.u16': 'plain\n',
  'x.evil': 'plain\n',
  'sub/.gitattributes': '* eol=crlf -text\n',
  'sub/y': '1\n2\r\n',
} as const;

async function opened(files: Parameters<typeof openLab>[0]): Promise<{ workspaces: Workspaces; base: Base; workspace: Workspace; folder: string; origin: string }> {
  const { workspaces, base, origin } = await openLab(files);
  const workspace = await workspaces.open('prepare', base, base.tree);
  return { workspaces, base, workspace, folder: workspace.folder, origin };
}

describe('a checkout', () => {
  it('has the bytes of the blobs, whatever attributes the tree asks for', async () => {
    const { folder, workspaces, workspace, base } = await opened(HOSTILE);
    for (const [path, content] of Object.entries(HOSTILE)) expect(await readFile(join(folder, path), 'utf8')).toBe(content);
    const change = await workspaces.snapshot(workspace, base);
    expect(change.files).toEqual([]);
    expect(change.candidateTree).toBe(base.tree);
  });

  it('keeps the executable bit and links as links', async () => {
    const { folder } = await opened({ tool: { executable: 'x\n' }, plain: 'x\n', to: { link: '/etc/passwd' } });
    expect((await stat(join(folder, 'tool'))).mode & 0o111).toBe(0o111);
    expect((await stat(join(folder, 'plain'))).mode & 0o111).toBe(0);
    expect(await readlink(join(folder, 'to'))).toBe('/etc/passwd');
  });

  it('has a git directory of its own that answers as one expects, without remote, credentials and hooks', async () => {
    const { folder, base } = await opened({ ...HOSTILE, 'a.txt': 'a\n' });
    expect(await git(folder, 'status', '--porcelain=v2', '--branch')).toBe(`# branch.oid ${base.commit}\n# branch.head work\n`);
    expect(await git(folder, 'log', '--format=%H %s')).toBe(`${base.commit} base\n`);
    await writeFile(join(folder, 'a.txt'), 'b\n');
    expect(await git(folder, 'diff', '--numstat')).toBe('1\t1\ta.txt\n');
    expect(await git(folder, 'fsck', '--strict')).toBe('');
    expect(await git(folder, 'remote', '-v')).toBe('');
    expect(await git(folder, 'config', '--list', '--local', '--name-only')).toBe('core.repositoryformatversion\ncore.filemode\ncore.bare\ngc.auto\nmaintenance.auto\n');
    expect((await readdir(join(folder, '.git'))).sort()).toEqual(['HEAD', 'config', 'index', 'info', 'objects', 'refs', 'shallow']);
  });

  it('shares no file with the trusted git directory', async () => {
    const { folder } = await opened({ a: 'a\n' });
    for (const name of await readdir(join(folder, '.git/objects/pack'))) expect((await lstat(join(folder, '.git/objects/pack', name))).nlink).toBe(1);
    await expect(access(join(folder, '.git/objects/info/alternates'))).rejects.toThrow('ENOENT');
  });

  it('of a candidate has its files on disk and the base in its index', async () => {
    const { workspaces, base, workspace } = await opened({ 'a.txt': 'a\n', 'b.txt': 'b\n' });
    await put(workspace.folder, { 'a.txt': 'changed\n', 'c.txt': 'c\n' });
    await rm(join(workspace.folder, 'b.txt'));
    const change = await workspaces.snapshot(workspace, base);
    const verify = await workspaces.open('verify', base, change.candidateTree);
    expect(await git(verify.folder, 'status', '--porcelain')).toBe(' M a.txt\n D b.txt\n?? c.txt\n');
    expect((await workspaces.snapshot(verify, base)).candidateTree).toBe(change.candidateTree);
  });

  it('replaces an older one, however that was left', async () => {
    const { workspaces, base, folder } = await opened({ 'a.txt': 'a\n' });
    const outside = join(folder, '../../outside');
    await put(outside, { 'precious.txt': 'precious\n' });
    await put(folder, { 'shut/deep/x': 'x', 'left.txt': 'left\n' });
    await symlink(outside, join(folder, 'shut/way-out'));
    await chmod(join(folder, 'shut/deep'), 0o000);
    await chmod(join(folder, 'shut'), 0o500);
    execFileSync('sh', ['-c', 'name=$(printf "%0200d" 0); for i in $(seq 60); do mkdir "$name" && cd -P "$name" || exit 1; done; echo x >x; chmod 500 .'], { cwd: folder });
    await workspaces.open('prepare', base, base.tree);
    expect((await readdir(folder)).sort()).toEqual(['.git', 'a.txt']);
    expect(await readdir(join(folder, '..'))).toEqual(['prepare']);
    expect(await readFile(join(outside, 'precious.txt'), 'utf8')).toBe('precious\n');
  });

  it('is laid beside a link that took its place, not through it', async () => {
    const { workspaces, base, folder } = await opened({ 'a.txt': 'a\n' });
    const outside = join(folder, '../../outside');
    await put(outside, { 'precious.txt': 'precious\n' });
    await rm(folder, { recursive: true });
    await symlink(outside, folder);
    await workspaces.open('prepare', base, base.tree);
    expect((await lstat(folder)).isDirectory()).toBe(true);
    expect(await readdir(outside)).toEqual(['precious.txt']);
  });
});

describe('what prepare leaves', () => {
  const BASE = { '.gitignore': 'node_modules/\n*.log\n', 'package.json': '{}\n', 'packages/a/index.js': '1\n' } as const;

  async function prepared(): Promise<Awaited<ReturnType<typeof opened>>> {
    const lab = await opened(BASE);
    await put(lab.folder, {
      'node_modules/x/index.js': 'x\n',
      'node_modules/.bin/x': { link: '../x/index.js' },
      'node_modules/x/cli': { executable: 'x\n' },
      'packages/a/node_modules/y/index.js': 'yy\n',
      'install.log': 'log\n',
      'not-ignored.txt': 'n\n',
    });
    await utimes(join(lab.folder, 'node_modules/x/index.js'), 1_000_000, 1_000_000);
    await mkdir(join(lab.folder, 'node_modules/empty'));
    await chmod(join(lab.folder, 'node_modules/empty'), 0o500);
    return lab;
  }

  it('is what git ignores, counted', async () => {
    const { workspaces, workspace } = await prepared();
    const { paths, files, bytes } = await workspaces.keepPrepared(workspace);
    expect([...paths].sort()).toEqual(['install.log', 'node_modules/', 'packages/a/node_modules/']);
    expect({ files, bytes }).toEqual({ files: 5, bytes: 2 + 2 + 3 + 4 });
  });

  it('comes afresh into every workspace, with modes, times and links, and is no part of the change', async () => {
    const { workspaces, workspace, base } = await prepared();
    await workspaces.keepPrepared(workspace);
    const implement = await workspaces.open('implement', base, base.tree);
    await put(implement.folder, { 'node_modules/x/index.js': 'POISON\n', 'node_modules/evil/index.js': 'POISON\n', 'packages/a/index.js': '2\n' });
    const change = await workspaces.snapshot(implement, base);
    expect(change.files.map((file) => file.path)).toEqual(['packages/a/index.js']);
    const verify = await workspaces.open('verify', base, change.candidateTree);
    expect(await readFile(join(verify.folder, 'node_modules/x/index.js'), 'utf8')).toBe('x\n');
    expect((await stat(join(verify.folder, 'node_modules/x/index.js'))).mtimeMs).toBe(1_000_000_000);
    expect((await stat(join(verify.folder, 'node_modules/x/cli'))).mode & 0o777).toBe(0o755);
    expect(await readlink(join(verify.folder, 'node_modules/.bin/x'))).toBe('../x/index.js');
    expect(await readdir(join(verify.folder, 'node_modules'))).toEqual(['.bin', 'empty', 'x']);
    expect((await stat(join(verify.folder, 'node_modules/empty'))).mode & 0o777).toBe(0o500);
    expect(await readFile(join(verify.folder, 'packages/a/node_modules/y/index.js'), 'utf8')).toBe('yy\n');
    await expect(access(join(verify.folder, 'not-ignored.txt'))).rejects.toThrow('ENOENT');
  });

  it('never goes over a tracked file or through a link of the candidate', async () => {
    const { workspaces, workspace, base, folder } = await prepared();
    await workspaces.keepPrepared(workspace);
    const outside = join(folder, '../../outside');
    await mkdir(outside);
    const implement = await workspaces.open('implement', base, base.tree);
    for (const path of ['node_modules', 'packages']) {
      await rm(join(implement.folder, path), { recursive: true });
      await symlink(outside, join(implement.folder, path));
    }
    await put(implement.folder, { '.gitignore': '', 'install.log': 'tracked now\n' });
    const change = await workspaces.snapshot(implement, base);
    const verify = await workspaces.open('verify', base, change.candidateTree);
    expect(await readlink(join(verify.folder, 'node_modules'))).toBe(outside);
    expect(await readFile(join(verify.folder, 'install.log'), 'utf8')).toBe('tracked now\n');
    expect(await readdir(outside)).toEqual([]);
  });

  it('is refused with a named pipe in it', async () => {
    const { workspaces, workspace, folder } = await prepared();
    execFileSync('mkfifo', [join(folder, 'node_modules/x/pipe')]);
    const fault = await faultOf(workspaces.keepPrepared(workspace));
    expect(fault).toContain('tree:special-file: ');
    expect(fault).toContain('node_modules/x/pipe');
  });

  it('goes with everything else in the end', async () => {
    const { workspaces, workspace, folder, base } = await prepared();
    await workspaces.keepPrepared(workspace);
    await workspaces.removeAll();
    await expect(access(join(folder, '..'))).rejects.toThrow('ENOENT');
    const plan = await workspaces.open('plan', base, base.tree);
    expect((await readdir(plan.folder)).sort()).toEqual(['.git', '.gitignore', 'package.json', 'packages']);
  });
});
