import fc from 'fast-check';
import { chmod, cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { git, openLab, put } from './lab.ts';

const PATHS = ['a', 'b.txt', 'dir/a', 'dir/b.log', 'dir/sub/c', 'out/x', 'x.log', '.gitignore', 'dir/.gitignore', 'dir'] as const;
const BASE = { 'a': 'a\n', 'dir/a': 'a\n', 'dir/b.log': 'log\n', 'out/keep': 'k\n', '.gitignore': '*.log\n', 'run': { executable: 'r\n' }, 'to': { link: 'a' } } as const;

type Edit =
  | { readonly kind: 'write'; readonly path: string; readonly content: string; readonly executable: boolean }
  | { readonly kind: 'link'; readonly path: string; readonly target: string }
  | { readonly kind: 'remove'; readonly path: string };

const path = fc.constantFrom<string>(...PATHS, ...Object.keys(BASE));
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), path, content: fc.constantFrom('', 'x\n', 'x\r\n', 'no end', '*.log\n', 'out/\n!keep\n', '*\n', '\0\u0001'), executable: fc.boolean() }),
  fc.record({ kind: fc.constant('link' as const), path, target: fc.constantFrom('a', 'dir', '../outside', '/etc/hostname', 'nowhere') }),
  fc.record({ kind: fc.constant('remove' as const), path }),
);

it('gives the tree that git add would, for any edits', async () => {
  const lab = await openLab(BASE);
  const clean = join(lab.folder, 'clean');
  await git(lab.folder, 'clone', '--quiet', `file://${lab.origin}`, clean);
  await writeFile(join(clean, '.git/info/attributes'), '* -text -ident -filter\n');
  const workspace = await lab.workspaces.open('implement', lab.base, lab.base.tree);
  const pristine = join(lab.folder, 'pristine');
  await cp(workspace.folder, pristine, { recursive: true, verbatimSymlinks: true });
  let round = 0;
  await fc.assert(fc.asyncProperty(fc.array(edit, { maxLength: 8 }), async (edits) => {
    const ours = join(lab.folder, `ours-${round}`);
    const theirs = join(lab.folder, `theirs-${round}`);
    round += 1;
    await cp(pristine, ours, { recursive: true, verbatimSymlinks: true });
    await cp(clean, theirs, { recursive: true, verbatimSymlinks: true });
    for (const one of edits) for (const root of [ours, theirs]) await apply(root, one);
    await git(theirs, 'add', '--all');
    const expected = (await git(theirs, 'write-tree')).trim();
    const change = await lab.workspaces.snapshot({ ...workspace, folder: ours }, lab.base);
    expect(change.candidateTree).toBe(expected);
    const names = (await git(theirs, 'diff-tree', '-r', '-z', '--name-status', '--no-renames', `${lab.base.commit}^{tree}`, expected)).split('\0');
    expect(change.files.map((file) => file.path)).toEqual(names.filter((_, at) => at % 2 === 1));
    for (const root of [ours, theirs]) await rm(root, { recursive: true });
  }), { numRuns: 40 });
}, 180_000);

/** Applies an edit; one that the file system will not have, such as a file below a link to nowhere, is left out on both sides. */
async function apply(root: string, one: Edit): Promise<void> {
  const target = join(root, one.path);
  const parent = one.path.includes('/') ? join(root, dirname(one.path)) : root;
  try {
    await rm(target, { recursive: true, force: true });
    if (one.kind === 'remove') return;
    await mkdir(parent, { recursive: true });
    if (one.kind === 'link') return await symlink(one.target, target);
    await put(root, { [one.path]: one.content });
    await chmod(target, one.executable ? 0o755 : 0o644);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    if (!['ENOTDIR', 'EEXIST', 'ENOENT', 'ELOOP'].includes(String(code))) throw thrown;
  }
}
