import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { records, textOf } from './byte-path.ts';
import { tryGit } from './run-git.ts';

/** The paths that differ between two revisions of a checkout, or git's complaint; `A..B` compares both, `A...B` what B has beyond where they parted. */
export async function changedPaths(git: string, root: string, range: string): Promise<{ readonly paths: readonly string[] } | { readonly complaint: string }> {
  if (!/^[^-\s.][^\s]*?\.\.\.?[^-\s.][^\s]*$/.test(range)) return { complaint: `${JSON.stringify(range.slice(0, 100))} is no range; it must be BASE..HEAD` };
  const home = await mkdtemp(join(tmpdir(), 'codex-orchestrator-git-'));
  try {
    const args = ['-C', root, '-c', `safe.directory=${root}`, 'diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--end-of-options', range, '--'];
    const { ok, stdout, complaint } = await tryGit({ file: git, home }, { args });
    return ok ? { paths: records(stdout).flatMap((path) => textOf(path) ?? []) } : { complaint };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
