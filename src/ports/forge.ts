import type { ApprovalComment, EnvironmentReview } from '../contract/approval.ts';
import type { Sha } from '../contract/ids.ts';
import type { IssueHistory } from '../contract/intake.ts';
import type { PackPullSeen } from '../contract/pack-pull.ts';

/** What GitHub answers about an account's power over the repository; `unknown` when it would not say. */
export interface Permission {
  readonly login: string;
  readonly level: 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none' | 'unknown';
  /** What GitHub said when the level is unknown, one line. */
  readonly note: string;
}

/** A comment that asks to open protected files, before its author's permission is known. */
export interface SaidToApprove extends Omit<ApprovalComment, 'level'> {
  /** Whether GitHub shows the author as one who belongs here. It proves nothing, and says whom to ask about first. */
  readonly belongs: boolean;
}

/** What somebody said about letting a workflow run into an environment. */
export type SaidOfEnvironment = Omit<EnvironmentReview, 'source' | 'url'>;

/** An issue as GitHub shows it now. */
export interface IssueSnapshot {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly locked: boolean;
  readonly isPullRequest: boolean;
  readonly author: string;
  readonly labels: readonly string[];
}

export interface PullRequest {
  readonly number: number;
  /** GitHub's name for it in GraphQL. */
  readonly nodeId: string;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
  readonly state: 'open' | 'closed';
  readonly author: string;
  /** Null when the account is gone. */
  readonly authorId: number | null;
  readonly labels: readonly string[];
  /** Who has been asked for a review and has not given one yet. */
  readonly reviewers: readonly string[];
  readonly head: { readonly ref: string; readonly sha: string };
  readonly base: { readonly ref: string };
}

export interface CommitSnapshot {
  readonly sha: Sha;
  readonly tree: Sha;
  readonly parents: readonly Sha[];
  readonly message: string;
  readonly maker: Maker;
}

/** Who made a commit, as GitHub tells it: name and address of author and committer, and whether GitHub vouches for its signature. */
export interface Maker {
  readonly author: string;
  readonly committer: string;
  readonly signed: boolean;
}

/** What a commit holds beyond another. */
export interface Ahead {
  /** The oldest first, a hundred at most. */
  readonly commits: readonly CommitSnapshot[];
  /** Whether these are all. */
  readonly complete: boolean;
  /** Whether it holds all the other holds. */
  readonly containsBase: boolean;
}

/** Questions to GitHub. Faults: `github:unreachable`, `github:denied`, `github:rule`, `github:moved`, `github:unexpected`. */
export interface Forge {
  readonly repository: string;
  /** The branch work starts from when none is named. */
  defaultBranch(): Promise<string>;
  /** Never throws for an answer of GitHub: what could not be established is `unknown`, which is a no. */
  permission(login: string): Promise<Permission>;
  /** Null when there is no such issue. */
  issue(number: number): Promise<IssueSnapshot | null>;
  /** The past of an issue: pick-ups since a moment, and, where a workflow run is named, when that was made. */
  issueHistory(number: number, asked: { readonly since: string; readonly workflowRun: string | null }): Promise<IssueHistory>;
  /** The comments of an issue that ask to open protected files, the oldest first, with the word their commands begin with. Nothing is said yet of who may. */
  approvalComments(issue: number, word: string): Promise<readonly SaidToApprove[]>;
  /** What people said about letting a workflow run into an environment. */
  environmentReviews(workflowRun: string): Promise<readonly SaidOfEnvironment[]>;
  /** Null when there is no such branch. */
  branchHead(branch: string): Promise<Sha | null>;
  /** The heads of all branches whose names begin so, by name. */
  branchHeads(prefix: string): Promise<ReadonlyMap<string, Sha>>;
  commit(sha: Sha): Promise<CommitSnapshot>;
  /** A file of one commit of any repository the token may read; null when there is none, or it may not be read. */
  fileAt(repository: string, commit: string, path: string): Promise<Uint8Array | null>;
  /** What a commit holds beyond a base; null when the two have nothing in common. */
  ahead(base: Sha, head: Sha): Promise<Ahead | null>;
  /** The pull requests from a branch of this repository, the newest first; of open ones GitHub keeps one at most. */
  pullRequests(head: string, base: string, state: 'open' | 'all'): Promise<readonly PullRequest[]>;
  /** The pull requests from any of these branches of this repository to a base, whatever became of them. */
  packPulls(branches: readonly string[], base: string): Promise<readonly PackPullSeen[]>;
  /** When check runs of a name whose ids end so were begun beside a commit, since a moment; and, where that is asked, when people's own runs noted the same by a commit status. */
  checksBegun(commit: Sha, asked: { readonly name: string; readonly ending: string; readonly since: string; readonly alsoNoted: boolean }): Promise<readonly string[]>;
  /** A pull request now; where a head is named GitHub is given some seconds to show it, since it does so only after a push is done. */
  pullRequest(number: number, head?: Sha): Promise<PullRequest>;
  /** How many requests this run has sent to GitHub so far, for reading and writing, repeated ones included. */
  requests(): number;
}
