import { execFile } from 'node:child_process';
import { access, chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { faultOf, git, GIT, openLab, put, type Lab } from './lab.ts';

const BASE = { '.gitignore': 'node_modules/\n', 'a.txt': 'a\n', 'b.bin': new Uint8Array([0, 1]) } as const;

/** Everything git can be made to start, each leaving a marker of its own name. */
async function arm(gitDirectory: string, workTree: string, markers: string): Promise<void> {
  await mkdir(markers, { recursive: true });
  const marker = (name: string, then = 'cat'): string => `sh -c 'touch ${markers}/${name}; ${then}'`;
  const configuration = [
    '[core]', '\trepositoryformatversion = 0', `\thooksPath = ${markers}/../hooks`, `\tsshCommand = "${marker('ssh', 'false')}"`,
    `\tattributesFile = ${markers}/../attributes`, `\tpager = "${marker('pager')}"`, `\teditor = "${marker('editor', 'true')}"`,
    '[filter "evil"]', `\tclean = "${marker('clean')}"`, `\tsmudge = "${marker('smudge')}"`, '\trequired = true',
    '[diff]', `\texternal = "touch ${markers}/diff-external; true"`,
    '[diff "evil"]', `\ttextconv = "touch ${markers}/textconv; cat"`, `\tcommand = "touch ${markers}/diff-command; true"`,
    '[gpg]', `\tprogram = ${markers}/../gpg`, '[commit]', '\tgpgSign = true',
    '[credential]', `\thelper = "!touch ${markers}/credential; true"`,
    '[alias]', `\tls-files = "!touch ${markers}/alias"`, `\twrite-tree = "!touch ${markers}/alias"`,
    '[url "file:///nowhere/evil"]', '\tinsteadOf = file://',
    '[include]', `\tpath = ${markers}/../included`,
  ];
  await writeFile(join(gitDirectory, 'config'), `${configuration.join('\n')}\n`);
  await writeFile(join(gitDirectory, 'info/attributes'), '* filter=evil diff=evil\n');
  await put(join(markers, '..'), {
    attributes: '* filter=evil diff=evil\n',
    included: `[core]\n\tfsmonitor = "touch ${markers}/fsmonitor; false"\n`,
    gpg: { executable: `#!/bin/sh\ntouch ${markers}/gpg\n` },
  });
  for (const hook of ['pre-commit', 'post-checkout', 'post-index-change', 'prepare-commit-msg', 'reference-transaction', 'post-merge', 'pre-auto-gc']) {
    const script = `#!/bin/sh\ntouch ${markers}/hook-${hook}\n`;
    for (const folder of [join(gitDirectory, 'hooks'), join(markers, '../hooks')]) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, hook), script);
      await chmod(join(folder, hook), 0o755);
    }
  }
  await put(workTree, { '.gitattributes': '* filter=evil diff=evil\n' });
}

async function work(lab: Lab, gitDirectoryOf: (folder: string) => Promise<string>): Promise<{ folder: string; markers: string }> {
  const workspace = await lab.workspaces.open('implement', lab.base, lab.base.tree);
  const markers = join(lab.folder, 'planted/markers');
  await arm(await gitDirectoryOf(workspace.folder), workspace.folder, markers);
  await put(workspace.folder, { 'a.txt': 'changed\n', 'new.txt': 'new\n', 'node_modules/x': 'x' });
  return { folder: workspace.folder, markers };
}

describe('what is planted in the git directory of a workspace', () => {
  it('runs nowhere: not while snapshots are taken, patches written, outputs kept, bases fetched, checkouts laid', async () => {
    const lab = await openLab(BASE);
    const { folder, markers } = await work(lab, async (root) => join(root, '.git'));
    const workspace = { name: 'implement', folder, tree: lab.base.tree } as const;
    const change = await lab.workspaces.snapshot(workspace, lab.base);
    expect(change.files.map((file) => file.path)).toEqual(['.gitattributes', 'a.txt', 'new.txt']);
    await lab.repository.writePatch(change, 'change.patch');
    await lab.repository.fetchBase('main');
    await lab.workspaces.keepPrepared(workspace);
    const verify = await lab.workspaces.open('verify', lab.base, change.candidateTree);
    expect((await lab.workspaces.snapshot(verify, lab.base)).candidateTree).toBe(change.candidateTree);
    expect(await readdir(markers)).toEqual([]);
    expect(await armed(folder, markers)).toEqual(expect.arrayContaining(['clean', 'diff-command', 'fsmonitor']));
  });

  it('runs nowhere when it comes through our own environment', async () => {
    const lab = await openLab(BASE);
    const { folder, markers } = await work(lab, async (root) => join(root, '.git'));
    setEnvironment({ GIT_DIR: join(folder, '.git'), GIT_WORK_TREE: folder, GIT_CONFIG_GLOBAL: join(folder, '.git/config'), GIT_EXTERNAL_DIFF: `touch ${markers}/env`, GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.fsmonitor', GIT_CONFIG_VALUE_0: `touch ${markers}/env` });
    const change = await lab.workspaces.snapshot({ name: 'implement', folder, tree: lab.base.tree }, lab.base);
    await lab.repository.writePatch(change, 'change.patch');
    await lab.repository.fetchBase('main');
    expect(change.files.map((file) => file.path)).toEqual(['.gitattributes', 'a.txt', 'new.txt']);
    expect(await readdir(markers)).toEqual([]);
  });

  it('runs nowhere when the git directory became a file that points elsewhere, or a link', async () => {
    const lab = await openLab(BASE);
    const { folder, markers } = await work(lab, async (root) => {
      const elsewhere = join(root, '../elsewhere.git');
      await git(root, 'init', '--quiet', '--bare', elsewhere);
      await mkdir(join(elsewhere, 'info'), { recursive: true });
      await rm(join(root, '.git'), { recursive: true });
      await writeFile(join(root, '.git'), `gitdir: ${elsewhere}\n`);
      return elsewhere;
    });
    const change = await lab.workspaces.snapshot({ name: 'implement', folder, tree: lab.base.tree }, lab.base);
    expect(change.files.map((file) => file.path)).toEqual(['.gitattributes', 'a.txt', 'new.txt']);
    expect(await readdir(markers)).toEqual([]);
  });
});

describe('a repository nested in the work tree', () => {
  async function nested(lab: Lab, path: string): Promise<{ folder: string; markers: string }> {
    return work(lab, async (root) => {
      const inner = join(root, path);
      await mkdir(inner, { recursive: true });
      await git(inner, 'init', '--quiet');
      await put(inner, { 'n.txt': 'n\n' });
      await git(inner, 'add', '.');
      await git(inner, 'commit', '--quiet', '-m', 'inner');
      await mkdir(join(inner, '.git/info'), { recursive: true });
      await put(inner, { '.gitattributes': '* filter=evil\n', 'n.txt': 'touched\n' });
      return join(inner, '.git');
    });
  }

  it('stops the snapshot before anything of it runs', async () => {
    const lab = await openLab(BASE);
    const { folder, markers } = await nested(lab, 'vendor/n');
    const fault = await faultOf(lab.workspaces.snapshot({ name: 'implement', folder, tree: lab.base.tree }, lab.base));
    expect(fault).toContain('tree:nested-repository: "vendor/n/.git"');
    expect(await readdir(markers)).toEqual([]);
    expect(await armed(join(folder, 'vendor/n'), markers)).toContain('clean');
  });

  it('is passed over where git ignores its folder', async () => {
    const lab = await openLab(BASE);
    const { folder, markers } = await nested(lab, 'node_modules/n');
    const workspace = { name: 'implement', folder, tree: lab.base.tree } as const;
    expect((await lab.workspaces.snapshot(workspace, lab.base)).files.map((file) => file.path)).toEqual(['.gitattributes', 'a.txt', 'new.txt']);
    expect((await lab.workspaces.keepPrepared(workspace)).paths).toEqual(['node_modules/']);
    expect(await readdir(markers)).toEqual([]);
  });

  it('stops the snapshot inside the folder of a submodule, too', async () => {
    const lab = await openLab(BASE, async (origin) => {
      await git(origin, 'update-index', '--add', '--cacheinfo', '160000,0123456789012345678901234567890123456789,sub');
      await git(origin, 'commit', '--quiet', '-m', 'submodule');
    });
    const { folder, markers } = await nested(lab, 'sub');
    expect(await faultOf(lab.workspaces.snapshot({ name: 'implement', folder, tree: lab.base.tree }, lab.base))).toContain('tree:submodule-changed: ');
    expect(await readdir(markers)).toEqual([]);
  });
});

/** Lets an ordinary git run into the traps, to show that they are set; answers the markers. */
async function armed(folder: string, markers: string): Promise<readonly string[]> {
  for (const args of [['status'], ['diff'], ['add', '--all'], ['commit', '-m', 'x']]) {
    // The traps may well make git fail; what counts is what they leave.
    await promisify(execFile)(GIT, args, { cwd: folder, env: { PATH: process.env['PATH'], HOME: folder } }).catch(() => undefined);
  }
  return readdir(markers);
}

function setEnvironment(values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    const before = process.env[name];
    process.env[name] = value;
    onTestFinished(() => {
      if (before === undefined) delete process.env[name];
      else process.env[name] = before;
    });
  }
}

describe('the workspace given to Codex', () => {
  it('never learns where the trusted git directory is', async () => {
    const lab = await openLab(BASE);
    const workspace = await lab.workspaces.open('plan', lab.base, lab.base.tree);
    await expect(access(join(workspace.folder, '.git/objects/info/alternates'))).rejects.toThrow('ENOENT');
    const { stdout } = await promisify(execFile)('grep', ['-rlaF', lab.folder, workspace.folder]).catch(() => ({ stdout: '' }));
    expect(stdout).toBe('');
  });
});
