import type { FileMode } from '../contract/change.ts';
import type { Sha } from '../contract/ids.ts';
import type { Maker, PullRequest } from './forge.ts';

/** One file of the commit to make; null content deletes it. */
export interface CommitFile {
  readonly path: string;
  readonly mode: Exclude<FileMode, '000000'>;
  readonly content: Uint8Array | null;
}

export interface CommitRequest {
  readonly baseTree: Sha;
  /** One, or two where a branch is brought up to its base by the same commit. */
  readonly parents: readonly Sha[];
  readonly message: string;
  readonly files: readonly CommitFile[];
}

export interface PullRequestText {
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
}

/** How a run ended, as it is shown beside a commit. */
export interface CheckText {
  /** What it is called. */
  readonly name: string;
  /** Of one run there is one check beside a commit, however often it is told: it is known by this. */
  readonly id: string;
  /** `neutral` says nothing about the commit; what GitHub calls `skipped` or `cancelled` is no end of ours. */
  readonly conclusion: 'success' | 'failure' | 'action_required' | 'neutral';
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** Where to read more; empty when nowhere. */
  readonly url: string;
  readonly annotations: readonly Annotation[];
}

/** Something to say about a line of a file; plain text. */
export interface Annotation {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly level: 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/** What stands beside the commit now; `nothing` when the token may write neither, with what GitHub said. */
export type CheckShown = { readonly shown: 'check run' | 'commit status' } | { readonly shown: 'nothing'; readonly why: string };

/**
 * The only power that writes to GitHub: a commit, our own branch forward, one pull request, one sticky comment, labels
 * with our prefix, a reaction, one check of a run. It has no way to merge, approve, delete, close or force. Each write
 * can be repeated without harm. Faults: `github:unreachable`, `github:denied`, `github:rule`, `github:moved`,
 * `github:unexpected`, `run:superseded` (the branch moved under us).
 */
export interface Publisher {
  /** Makes one commit without author fields, so that GitHub signs it as the token's identity. */
  commit(request: CommitRequest): Promise<{ readonly sha: Sha; readonly tree: Sha; readonly maker: Maker }>;
  createBranch(branch: string, commit: Sha): Promise<void>;
  /** Moves our branch forward; refused when it is no fast-forward. */
  advanceBranch(branch: string, commit: Sha): Promise<void>;
  /** Opens one, or answers the open one that is there already, as it is. */
  openPullRequest(head: string, base: string, text: PullRequestText): Promise<PullRequest>;
  updatePullRequest(number: number, text: PullRequestText): Promise<PullRequest>;
  /** Makes a pull request a draft, or ready for review. */
  setDraft(request: Pick<PullRequest, 'number' | 'nodeId'>, draft: boolean): Promise<void>;
  /** Adds labels to a pull request. */
  addLabels(pullRequest: number, labels: readonly string[]): Promise<void>;
  /** Asks people to review a pull request. */
  requestReviews(pullRequest: number, logins: readonly string[]): Promise<void>;
  /** The id of the account that the token speaks for; asks by a reaction to this issue where it is not known yet. */
  self(issue: number): Promise<number>;
  /** Writes the one comment of ours on an issue, found again by its marker, a word that is put into a hidden first line; answers its URL. */
  comment(issue: number, marker: string, body: string): Promise<string>;
  /** Rewrites that comment where there is one, and answers its URL; null where there is none. */
  amendComment(issue: number, marker: string, body: string): Promise<string | null>;
  /** Sets one of our exclusive status labels and takes the others of ours and the trigger label away. */
  setStatusLabel(issue: number, label: string, remove: readonly string[]): Promise<void>;
  /** Does the same so that the timeline tells of it, even where an earlier run has left the label behind. */
  pickUp(issue: number, label: string, remove: readonly string[]): Promise<void>;
  /** Reacts to a comment on an issue, or where none is named to the issue. */
  react(issue: number, reaction: 'eyes' | 'confused', comment?: number | null): Promise<void>;
  /**
   * Shows the end of a run beside a commit: by a check run, or where the token may write none by a commit status.
   * Neither is something a job must be allowed to do, so that a refusal is an answer here.
   */
  check(commit: Sha, text: CheckText): Promise<CheckShown>;
  /** Notes by a commit status that a run began, under a name and an id: GitHub lets people write no check run. It is no judgement of the commit. */
  noteBegun(commit: Sha, about: Pick<CheckText, 'name' | 'id'>): Promise<void>;
}
