import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../process/find-program.ts';
import { tryGit } from './run-git.ts';

/** The address of the remote `origin` of the checkout that a folder is in; null where there is none, or no git. */
export async function remoteOf(folder: string, searchPath: string): Promise<string | null> {
  const file = await findProgram('git', searchPath);
  if (file === null) return null;
  const home = await mkdtemp(join(tmpdir(), 'codex-orchestrator-git-'));
  try {
    const { ok, stdout } = await tryGit({ file, home }, { args: ['-C', folder, '-c', 'safe.directory=*', 'config', '--get', 'remote.origin.url'] });
    const remote = stdout.toString('utf8').trim();
    return ok && remote !== '' ? remote : null;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
