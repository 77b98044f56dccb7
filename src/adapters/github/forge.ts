import { isFault } from '../../core/fault.ts';
import type { Sha } from '../../contract/ids.ts';
import type { Ahead, CommitSnapshot, Forge, IssueSnapshot, Permission, PullRequest } from '../../ports/forge.ts';
import { commitAnswer, comparisonAnswer, contentAnswer, issueAnswer, permissionAnswer, pullAnswer, refAnswer, repositoryAnswer } from './answers.ts';
import { approvalComments, environmentReviews } from './approvals.ts';
import { checkRunsBegun } from './check.ts';
import type { Client } from './client.ts';
import { issueHistory } from './issue-history.ts';
import { packPulls } from './pack-pulls.ts';
import { PAGE, pages } from './pages.ts';
import { readCommit, readCompared } from './read-commit.ts';
import { readPullRequest } from './read-pull-request.ts';
import { z } from 'zod';

const READ_CONTENTS = 'contents: read';
const READ_ISSUES = 'issues: read';
const READ_PULLS = 'pull-requests: read';

/** The questions to GitHub; every answer is checked for being about what was asked. */
export function createReads(client: Client): Forge {
  return {
    repository: client.repository,
    defaultBranch: async () => {
      const answer = await client.ask({ doing: 'tell the default branch', needs: 'metadata: read', shape: repositoryAnswer, send: (rest, at) => rest.repos.get({ ...at }) });
      return answer.default_branch;
    },
    permission: (login) => permission(client, login),
    issue: (number) => issue(client, number),
    issueHistory: (number, asked) => issueHistory(client, number, asked),
    approvalComments: (number, word) => approvalComments(client, number, word),
    environmentReviews: (workflowRun) => environmentReviews(client, workflowRun),
    branchHead: (branch) => branchHead(client, branch),
    branchHeads: (prefix) => branchHeads(client, prefix),
    commit: (sha) => commit(client, sha),
    fileAt: (repository, sha, path) => fileAt(client, repository, sha, path),
    ahead: (base, head) => ahead(client, base, head),
    pullRequests: (head, base, state) => pullRequests(client, head, base, state),
    packPulls: (branches, base) => packPulls(client, branches, base),
    checksBegun: (commit, asked) => checkRunsBegun(client, commit, asked),
    pullRequest: (number, head) => pullRequest(client, number, head),
    requests: client.requests,
  };
}

type Level = Permission['level'];

/** The legacy word that GitHub gives beside each of its own roles; another pair is one we do not understand. */
const LEGACY: Readonly<Record<string, { readonly level: Level; readonly legacy: string }>> = {
  admin: { level: 'admin', legacy: 'admin' },
  maintain: { level: 'maintain', legacy: 'write' },
  write: { level: 'write', legacy: 'write' },
  triage: { level: 'triage', legacy: 'read' },
  read: { level: 'read', legacy: 'read' },
  none: { level: 'none', legacy: 'none' },
};

async function permission(client: Client, login: string): Promise<Permission> {
  const unknown = (note: string): Permission => ({ login, level: 'unknown', note });
  try {
    const answer = await client.attempt({
      doing: `tell the permission of ${login}`,
      needs: 'metadata: read',
      shape: permissionAnswer,
      send: (rest, at) => rest.repos.getCollaboratorPermissionLevel({ ...at, username: login }),
    });
    if (!answer.ok) return answer.status === 404 ? { login, level: 'none', note: '' } : unknown(answer.fault.message);
    const { user } = answer.data;
    if (user?.login.toLowerCase() !== login.toLowerCase()) return unknown(`GitHub answered about ${user === null ? 'nobody' : user.login}`);
    const level = levelOf(answer.data);
    return level === null ? unknown(`GitHub answered the role ${answer.data.role_name ?? 'none'} with the permission ${answer.data.permission}, which do not go together`) : { login, level, note: '' };
  } catch (thrown) {
    if (isFault(thrown)) return unknown(thrown.message);
    throw thrown;
  }
}

/** A role of the organisation's own making counts as what it was made from, which the legacy word tells. */
function levelOf({ permission: legacy, role_name: role }: z.infer<typeof permissionAnswer>): Level | null {
  const own = Object.hasOwn(LEGACY, role ?? '') ? LEGACY[role ?? ''] : undefined;
  if (own !== undefined) return own.legacy === legacy ? own.level : null;
  return legacy === 'admin' || legacy === 'write' || legacy === 'read' || legacy === 'none' ? legacy : null;
}

async function issue(client: Client, number: number): Promise<IssueSnapshot | null> {
  const answer = await client.attempt({ doing: `show issue ${number}`, needs: READ_ISSUES, shape: issueAnswer, send: (rest, at) => rest.issues.get({ ...at, issue_number: number }) });
  if (!answer.ok) {
    if (answer.status === 404 || answer.status === 410) return null;
    throw answer.fault;
  }
  const { data } = answer;
  // A transferred issue is answered from its new repository, under another number.
  if (data.number !== number || !data.repository_url.toLowerCase().endsWith(`/repos/${client.repository.toLowerCase()}`)) return null;
  return {
    number,
    title: data.title,
    body: data.body ?? '',
    state: data.state,
    locked: data.locked,
    isPullRequest: data.pull_request !== undefined && data.pull_request !== null,
    author: data.user?.login ?? 'ghost',
    labels: data.labels.map((label) => (typeof label === 'string' ? label : label.name)),
  };
}

async function branchHead(client: Client, branch: string): Promise<Sha | null> {
  const answer = await client.attempt({ doing: `show branch ${branch}`, needs: READ_CONTENTS, shape: refAnswer, send: (rest, at) => rest.git.getRef({ ...at, ref: `heads/${branch}` }) });
  if (answer.ok) return answer.data.ref === `refs/heads/${branch}` ? answer.data.object.sha : null;
  if (answer.status === 404) return null;
  throw answer.fault;
}

async function branchHeads(client: Client, prefix: string): Promise<ReadonlyMap<string, Sha>> {
  const answer = await client.ask({ doing: `list the branches ${prefix}*`, needs: READ_CONTENTS, shape: z.array(refAnswer), send: (rest, at) => rest.git.listMatchingRefs({ ...at, ref: `heads/${prefix}` }) });
  return new Map(answer.map(({ ref, object }) => [ref.replace(/^refs\/heads\//, ''), object.sha]));
}

async function commit(client: Client, sha: Sha): Promise<CommitSnapshot> {
  const answer = await client.ask({ doing: `show commit ${sha}`, needs: READ_CONTENTS, shape: commitAnswer, send: (rest, at) => rest.git.getCommit({ ...at, commit_sha: sha }) });
  return readCommit(answer);
}

async function ahead(client: Client, base: Sha, head: Sha): Promise<Ahead | null> {
  const answer = await client.attempt({ doing: `compare commit ${head} with the base`, needs: READ_CONTENTS, shape: comparisonAnswer, send: (rest, at) => rest.repos.compareCommitsWithBasehead({ ...at, basehead: `${base}...${head}`, per_page: PAGE }) });
  if (!answer.ok) {
    if (answer.status === 404 && /no common ancestor/i.test(answer.message)) return null;
    throw answer.fault;
  }
  const { behind_by: behind, total_commits: total, commits } = answer.data;
  return { commits: commits.map(readCompared), complete: commits.length === total, containsBase: behind === 0 };
}

/** Asks at most so often until a pull request shows a head that was just pushed. */
const LOOKS = 4;

async function pullRequest(client: Client, number: number, head?: Sha): Promise<PullRequest> {
  for (let looks = 1; ; looks += 1) {
    const answer = await client.ask({ doing: `show pull request ${number}`, needs: READ_PULLS, shape: pullAnswer, send: (rest, at) => rest.pulls.get({ ...at, pull_number: number }) });
    if (head === undefined || answer.head.sha === head || looks >= LOOKS) return readPullRequest(answer);
    await client.pause(looks);
  }
}

async function pullRequests(client: Client, head: string, base: string, state: 'open' | 'all'): Promise<readonly PullRequest[]> {
  const answers = await pages(client, (page) => ({
    doing: `list the pull requests from ${head}`,
    needs: READ_PULLS,
    shape: z.array(pullAnswer),
    send: (rest, at) => rest.pulls.list({ ...at, state, head: `${client.owner}:${head}`, base, per_page: PAGE, page }),
  }));
  // GitHub ignores a filter it does not understand, and another fork of the same owner would match too.
  return answers.filter((pull) => pull.head.ref === head && pull.base.ref === base && pull.head.repo?.full_name.toLowerCase() === client.repository.toLowerCase()).map(readPullRequest);
}

async function fileAt(client: Client, repository: string, commit: string, path: string): Promise<Uint8Array | null> {
  const [owner = '', repo = ''] = repository.split('/');
  const answer = await client.attempt({ doing: `show ${path} of ${repository} at ${commit}`, needs: READ_CONTENTS, shape: contentAnswer, send: (rest) => rest.repos.getContent({ owner, repo, path, ref: commit }) });
  if (!answer.ok) {
    if (answer.status === 404) return null;
    throw answer.fault;
  }
  // A folder, a link or a file without content is no file of settings.
  return answer.data === null ? null : Buffer.from(answer.data.content, 'base64');
}
