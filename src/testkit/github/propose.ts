import { openIssue, userOf } from './acts.ts';
import { commitFiles, readRef, writeObject } from './bare-repository.ts';
import { commitBytes } from './git-commit.ts';
import { renderPull, type PullIssue } from './render-pull.ts';
import { renderRepository } from './render-repository.ts';
import { renderUser, type Rendered } from './render-people.ts';
import type { World } from './world.ts';

/** What somebody proposes to the default branch; null deletes a file. */
export interface Proposal {
  readonly by: string;
  readonly branch: string;
  readonly title: string;
  readonly body: string;
  readonly files: Readonly<Record<string, string | null>>;
}

/** A pull request with the merge that GitHub makes of it to be tried: the number, the payload of its event, and the commits. */
export interface Proposed {
  readonly number: number;
  readonly payload: Rendered;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** Opens a pull request from a branch that is made for it, or pushes to it once more where it is there. */
export async function propose(world: World, { by, branch, title, body, files }: Proposal): Promise<Proposed> {
  const { repository } = world;
  const base = await need(readRef(repository, `refs/heads/${world.defaultBranch}`));
  if ((await readRef(repository, `refs/heads/${branch}`)) === undefined) await repository.git(['update-ref', `refs/heads/${branch}`, base]);
  const head = await commitFiles(repository, branch, files, title);
  const there = [...world.issues.values()].find((issue): issue is PullIssue => issue.pull?.head === branch && issue.state === 'open');
  const issue = there ?? openIssue(world, by, { title, body, pull: { head: branch, base: world.defaultBranch, draft: false, reviewers: [], maintainerCanModify: false, closedHead: null } });
  if (issue.pull === null) throw new Error(`#${issue.number} was opened as no pull request`);
  const tree = (await repository.git(['merge-tree', '--write-tree', base, head])).toString().trim();
  const person = { name: 'GitHub', email: 'noreply@github.com', date: '2026-01-01T00:00:00Z' };
  const merge = await writeObject(repository, 'commit', commitBytes({ tree, parents: [base, head], author: person, committer: person, message: `Merge ${head} into ${base}` }));
  for (const [ref, commit] of [['head', head], ['merge', merge]] as const) await repository.git(['update-ref', `refs/pull/${issue.number}/${ref}`, commit]);
  const pull = { ...(await renderPull(world, { ...issue, pull: issue.pull })), merge_commit_sha: merge };
  return { number: issue.number, base, head, merge, payload: { action: there === undefined ? 'opened' : 'synchronize', number: issue.number, pull_request: pull, repository: renderRepository(world), sender: renderUser(world, userOf(world, by)) } };
}

async function need(found: Promise<string | undefined>): Promise<string> {
  const commit = await found;
  if (commit === undefined) throw new Error('there is no default branch yet');
  return commit;
}
