import { lstat, rmdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Names under which Codex's sandbox mounts empty folders in a workspace, and sometimes leaves them behind. */
const NAMES = ['.agents', '.aws', '.codex', '.git'];

/** Answers which of the sandbox's mount points are no entry of the workspace yet. */
export async function absentMountPoints(workspace: string): Promise<readonly string[]> {
  const found = await Promise.all(NAMES.map((name) => lstat(join(workspace, name)).then(() => true, () => false)));
  return NAMES.filter((_name, index) => found[index] === false);
}

/** Removes the mount points of these names that are there as empty folders; anything else stays. */
export async function removeMountPoints(workspace: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await rmdir(join(workspace, name)).catch((thrown: unknown) => {
      const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
      if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ENOTEMPTY') throw thrown;
    });
  }
}
