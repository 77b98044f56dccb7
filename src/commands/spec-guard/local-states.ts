import type { Environment } from '../../adapters/actions/runner-file.ts';
import { whereParted, type Checkout } from '../../adapters/git/checkout.ts';
import { commitTree } from '../../adapters/git/commit-tree.ts';
import { commitsHere } from '../../adapters/git/hold-commits.ts';
import type { Sha } from '../../contract/ids.ts';
import type { SpecTree } from '../../ports/spec-tree.ts';

/** Where the change of a checkout began. */
export interface LocalBase {
  /** As it was named. */
  readonly revision: string;
  readonly commit: Sha;
  readonly tree: SpecTree;
}

/** Where what is checked out, and not committed yet, parted from a base; null where none is named and none of the usual ones is here. A sentence where it could not be found. */
export async function localBase(checkout: Checkout, named: string | null, env: Environment): Promise<LocalBase | string | null> {
  const asked = named ?? baseOfJob(env);
  for (const revision of asked === null ? await usualBases(checkout) : [asked]) {
    const commit = await whereParted(checkout, revision);
    if (commit === null) return noParting(checkout, revision);
    if (commit !== undefined) return { revision, commit, tree: await commitTree(checkout, commit, (commits) => commitsHere(checkout, commits)) };
  }
  return asked === null ? null : `There is no revision ${JSON.stringify(asked)} here. Fetch it (git fetch origin ${asked.replace(/^origin\//, '')}; in a workflow: fetch-depth: 0 at actions/checkout), or name another with --base.`;
}

function noParting({ isShallow }: Checkout, revision: string): string {
  if (!isShallow) return `What is checked out and ${revision} have no commit in common. Name another with --base.`;
  return `This clone is shallow, and the commit where ${revision} and what is checked out have parted is not in it. Fetch it: git fetch --unshallow, or in a workflow fetch-depth: 0 at actions/checkout.`;
}

/** The base of the pull request that a job is for: there it has to be, since without it no change would be judged. */
function baseOfJob(env: Environment): string | null {
  const base = env['GITHUB_BASE_REF'] ?? '';
  return base === '' ? null : `origin/${base}`;
}

/** What the remote calls its own branch, then what that mostly is. */
async function usualBases(checkout: Checkout): Promise<readonly string[]> {
  const { ok, stdout } = await checkout.attempt({ args: ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'] });
  return [...(ok ? [stdout.toString('utf8').trim()] : []), 'origin/main', 'origin/master'];
}
