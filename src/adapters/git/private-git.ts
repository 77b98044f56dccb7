import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Base } from '../../ports/workspace.ts';
import { PLAIN_ATTRIBUTES, type TrustedGit } from './trusted-git.ts';

const CONFIG = `[core]
\trepositoryformatversion = 0
\tfilemode = true
\tbare = false
[gc]
\tauto = 0
[maintenance]
\tauto = false
`;

/**
 * Gives a fresh checkout a git directory of its own, for Codex and for the tools that run in it: branch `work` at the base,
 * `index` as its index; without remote, credentials and hooks. The objects are copies: what happens to them there is lost.
 * It is written before anything untrusted runs; we never read it again.
 */
export async function writePrivateGit(trusted: TrustedGit, folder: string, base: Base, index: string): Promise<void> {
  const git = join(folder, '.git');
  for (const part of ['info', 'objects/info', 'objects/pack', 'refs/heads', 'refs/tags']) await mkdir(join(git, part), { recursive: true });
  await writeFile(join(git, 'HEAD'), 'ref: refs/heads/work\n');
  await writeFile(join(git, 'refs/heads/work'), `${base.commit}\n`);
  await writeFile(join(git, 'shallow'), `${base.commit}\n`);
  await writeFile(join(git, 'config'), CONFIG);
  await writeFile(join(git, 'info/attributes'), PLAIN_ATTRIBUTES);
  const packs = join(trusted.directory, 'objects/pack');
  for (const name of await readdir(packs)) {
    if (/^pack-[0-9a-f]+\.(pack|idx)$/.test(name)) await copyFile(join(packs, name), join(git, 'objects/pack', name), constants.COPYFILE_FICLONE);
  }
  await copyFile(index, join(git, 'index'));
}
