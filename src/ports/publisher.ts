import type { FileMode } from '../contract/change.ts';
import type { Sha } from '../contract/ids.ts';
import type { PullRequest } from './forge.ts';

/** One file of the commit to make; null content deletes it. */
export interface CommitFile {
  readonly path: string;
  readonly mode: Exclude<FileMode, '000000'>;
  readonly content: Uint8Array | null;
}

export interface CommitRequest {
  readonly baseTree: Sha;
  readonly parent: Sha;
  readonly message: string;
  readonly files: readonly CommitFile[];
}

export interface PullRequestText {
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
}

/**
 * The only power that writes to GitHub: a commit, our own branch forward, one pull request, one sticky comment,
 * labels with our prefix, a reaction. It has no way to merge, approve, delete, close or force.
 * Faults: `github:unreachable`, `github:denied`, `github:unexpected`, `run:superseded` (the branch moved under us).
 */
export interface Publisher {
  /** Makes one commit without author fields, so that GitHub signs it as the token's identity. */
  commit(request: CommitRequest): Promise<{ readonly sha: Sha; readonly tree: Sha }>;
  createBranch(branch: string, commit: Sha): Promise<void>;
  /** Moves our branch forward; refused when it is no fast-forward. */
  advanceBranch(branch: string, commit: Sha): Promise<void>;
  openPullRequest(head: string, base: string, text: PullRequestText): Promise<PullRequest>;
  updatePullRequest(number: number, text: PullRequestText): Promise<PullRequest>;
  /** Writes the one comment of ours on an issue, found again by its marker, a word that is put into a hidden first line; answers its URL. */
  comment(issue: number, marker: string, body: string): Promise<string>;
  /** Sets one of our exclusive status labels and takes the others of ours and the trigger label away. */
  setStatusLabel(issue: number, label: string, remove: readonly string[]): Promise<void>;
  react(issue: number, reaction: 'eyes' | 'confused'): Promise<void>;
}
