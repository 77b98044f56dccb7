import { git } from '../github/git-process.ts';
import type { GitHub } from '../github/server.ts';

/** A work tree of the embedded GitHub's default branch, from which the mini runner reads the workflow. */
export async function cloneForRunner(github: GitHub, folder: string): Promise<string> {
  await git(['clone', '--quiet', '--branch', github.world.defaultBranch, github.world.repository.directory, folder]);
  return folder;
}
