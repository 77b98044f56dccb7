import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sha } from '../../contract/ids.ts';
import type { Base, PreparedOutputs, Workspace, WorkspaceName, Workspaces } from '../../ports/workspace.ts';
import { bytePath, textOf, type BytePath } from './byte-path.ts';
import { copyTree, makeFoldersAbove } from './copy-tree.ts';
import { namingDiskErrors } from './file-codes.ts';
import { fileIn } from './file-in.ts';
import { writePrivateGit } from './private-git.ts';
import { removeTree } from './remove-tree.ts';
import { listIgnored, takeSnapshot } from './snapshot.ts';
import type { TrustedGit } from './trusted-git.ts';

/** Where the workspaces lie. */
export interface WorkspacesOptions {
  readonly trusted: TrustedGit;
  /** A folder of ours, made when it is missing: one workspace a name in it, and `prepared` for what prepare left. */
  readonly root: string;
}

/** Opens the port over the trusted git directory. */
export function createWorkspaces(options: WorkspacesOptions): Workspaces {
  const { trusted, root } = options;
  const store = join(root, 'prepared');
  let prepared: readonly BytePath[] = [];
  return {
    open: (name, base, tree) => namingDiskErrors(async () => {
      const folder = await layCheckout(options, name, base, tree);
      for (const path of prepared) await copyBelow(store, folder, path);
      return { name, folder, tree };
    }),
    keepPrepared: (workspace) => namingDiskErrors(async () => {
      prepared = await listIgnored(trusted, workspace.folder, workspace.tree);
      await removeTree(store);
      await mkdir(store, { recursive: true, mode: 0o700 });
      return keep(workspace, store, prepared);
    }),
    snapshot: (workspace, base) => namingDiskErrors(() => takeSnapshot(trusted, workspace.folder, base)),
    fileIn: (workspace, path) => namingDiskErrors(() => fileIn(workspace.folder, path)),
    removeAll: () => namingDiskErrors(async () => {
      prepared = [];
      await removeTree(root);
    }),
  };
}

async function layCheckout({ trusted, root }: WorkspacesOptions, name: WorkspaceName, base: Base, tree: Sha): Promise<string> {
  const folder = join(root, name);
  await mkdir(root, { recursive: true, mode: 0o700 });
  await removeTree(folder);
  await mkdir(folder, { mode: 0o700 });
  await trusted.withScratch(async (scratch) => {
    const index = join(scratch, 'index');
    const env = { GIT_INDEX_FILE: index };
    await trusted.run({ args: ['read-tree', tree], env });
    await trusted.run({ args: [`--work-tree=${folder}`, 'checkout-index', '--all', '--index', '--quiet'], env });
    // The base over what was laid: the same entries keep their file times, so that a first `git status` reads no file.
    if (tree !== base.tree) await trusted.run({ args: ['read-tree', '-i', '-m', base.tree], env });
    await writePrivateGit(trusted, folder, base, index);
  });
  return folder;
}

async function keep(workspace: Workspace, store: string, paths: readonly BytePath[]): Promise<PreparedOutputs> {
  let files = 0;
  let bytes = 0;
  for (const path of paths) {
    const copied = await copyBelow(workspace.folder, store, path);
    files += copied.files;
    bytes += copied.bytes;
  }
  return { paths: paths.map((path) => textOf(path) ?? path), files, bytes };
}

/** Copies one path from below a folder to below another, unless a file or a link stands where one of its folders must be. */
async function copyBelow(from: string, to: string, path: BytePath): Promise<{ readonly files: number; readonly bytes: number }> {
  const plain = path.endsWith('/') ? path.slice(0, -1) : path;
  if (!(await makeFoldersAbove(bytePath(to), plain))) return { files: 0, bytes: 0 };
  return copyTree(`${bytePath(from)}/${plain}`, `${bytePath(to)}/${plain}`);
}
