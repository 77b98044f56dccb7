import type { BareRepository } from './bare-repository.ts';

/** What a user may do in the repository, in GitHub's role names. */
export type Permission = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

/** An account. */
export type User = { readonly id: number; readonly login: string; readonly type: 'User' | 'Bot' | 'Organization'; permission: Permission };

/** A label of the repository. */
export type Label = { readonly id: number; readonly name: string; readonly color: string; readonly description: string | null };

/** A reaction to an issue or a comment. */
export type Reaction = { readonly id: number; readonly login: string; readonly content: string; readonly createdAt: string };

/** A comment on an issue or pull request. */
export type Comment = {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
  readonly reactions: Reaction[];
};

/** Something that happened to an issue, as its timeline tells it. */
export type TimelineEvent = { readonly id: number; readonly login: string; readonly createdAt: string } & (
  | { readonly event: 'labeled' | 'unlabeled'; readonly label: Label }
  | { readonly event: 'renamed'; readonly from: string; readonly to: string }
  | { readonly event: 'locked'; readonly reason: string | null }
  | { readonly event: 'closed' | 'reopened' }
  | { readonly event: 'commented'; readonly comment: Comment }
);

/** What a pull request has beyond an issue; refs are branch names of this repository. */
export type Pull = {
  readonly head: string;
  base: string;
  draft: boolean;
  readonly reviewers: string[];
  maintainerCanModify: boolean;
  closedHead: string | null;
  /** When somebody merged it; absent where nobody did. What it changes is not put into its base. */
  mergedAt?: string;
};

/** An issue, or with `pull` a pull request: GitHub numbers both from one counter. */
export type Issue = {
  readonly id: number;
  readonly number: number;
  readonly login: string;
  readonly createdAt: string;
  readonly labels: Label[];
  readonly reactions: Reaction[];
  readonly timeline: TimelineEvent[];
  readonly pull: Pull | null;
  title: string;
  body: string | null;
  /** Who changed the body last, and when; null where nobody did. */
  edited: { readonly by: string; readonly at: string } | null;
  state: 'open' | 'closed';
  locked: boolean;
  lockReason: string | null;
  updatedAt: string;
  closedAt: string | null;
};

/** A check run that was created. */
export type CheckRun = {
  readonly id: number;
  readonly createdAt: string;
  readonly headSha: string;
  name: string;
  externalId: string;
  detailsUrl: string | null;
  status: string;
  conclusion: string | null;
  startedAt: string;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: readonly unknown[];
};

/** A commit status that was created. */
export type CommitStatus = {
  readonly id: number;
  readonly createdAt: string;
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
};

/** A run of a workflow, as the test arranges it. */
export type WorkflowRun = {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  readonly event: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly branch: string;
  readonly sha: string;
  readonly login: string;
  readonly number: number;
  readonly attempt: number;
  readonly title: string;
  readonly createdAt: string;
  /** What people said about letting it into environments. */
  readonly reviews: EnvironmentReview[];
};

/** A workflow that the API was asked to start: its file, a branch, and what it is given. */
export type WorkflowDispatch = { readonly workflow: string; readonly ref: string; readonly inputs: Readonly<Record<string, unknown>> };

/** What somebody said about letting a workflow run into an environment. */
export type EnvironmentReview = { readonly environment: string; readonly state: 'approved' | 'rejected'; readonly login: string; readonly comment: string };

/** All that the embedded GitHub knows; the test changes it through acts.ts, a client through the API. */
export type World = {
  readonly owner: string;
  readonly name: string;
  readonly ownerType: 'User' | 'Organization';
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly createdAt: string;
  /** Who the token speaks for. */
  readonly self: User;
  /** By login in lower case. */
  readonly users: Map<string, User>;
  /** By name in lower case: GitHub's labels ignore case. */
  readonly labels: Map<string, Label>;
  readonly issues: Map<number, Issue>;
  readonly comments: Map<number, Comment>;
  readonly checkRuns: CheckRun[];
  readonly statuses: CommitStatus[];
  readonly workflowRuns: WorkflowRun[];
  /** Workflows that the API was asked to start, in order; nothing here runs them. */
  readonly dispatches: WorkflowDispatch[];
  /** Commits that GitHub itself signed. */
  readonly signed: Set<string>;
  readonly repository: BareRepository;
  readonly urls: { readonly api: string; readonly server: string };
  /** The next unused id. */
  readonly nextId: () => number;
  /** Now, in ISO 8601 with whole seconds as GitHub gives it. */
  readonly now: () => string;
};
