import { z } from 'zod';
import { sha } from '../../contract/ids.ts';

const account = z.object({ id: z.number(), login: z.string() });

/** The parts of GitHub's answers that are used; everything else in them is ignored. */
export const repositoryAnswer = z.object({ default_branch: z.string().min(1) });

export const permissionAnswer = z.object({ permission: z.string(), role_name: z.string().optional(), user: account.nullable() });

export const issueAnswer = z.object({
  number: z.int(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']),
  locked: z.boolean(),
  repository_url: z.string(),
  user: account.nullable(),
  labels: z.array(z.union([z.string(), z.object({ name: z.string() })])),
  pull_request: z.unknown().optional(),
});

export const refAnswer = z.object({ ref: z.string(), object: z.object({ type: z.literal('commit'), sha }) });

const object = z.object({ sha });
export const objectAnswer = object;

const signature = z.object({ name: z.string().default(''), email: z.string().default('') }).nullable();
const verification = z.object({ verified: z.boolean() }).optional();

export const commitAnswer = z.object({ sha, tree: object, parents: z.array(object), message: z.string(), author: signature, committer: signature, verification });

/** A commit in a comparison: what git holds of it lies one level deeper. */
const comparedCommit = z.object({ sha, parents: z.array(object), commit: z.object({ tree: object, message: z.string(), author: signature, committer: signature, verification }) });
export const comparisonAnswer = z.object({ behind_by: z.int(), total_commits: z.int(), commits: z.array(comparedCommit) });

export const pullAnswer = z.object({
  number: z.int(),
  node_id: z.string(),
  html_url: z.url(),
  title: z.string(),
  body: z.string().nullish(),
  draft: z.boolean().default(false),
  state: z.enum(['open', 'closed']),
  user: account.nullable(),
  labels: z.array(z.object({ name: z.string() })).default([]),
  requested_reviewers: z.array(z.object({ login: z.string() })).nullish(),
  head: z.object({ ref: z.string(), sha: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
  base: z.object({ ref: z.string() }),
});

export const commentAnswer = z.object({ id: z.int(), html_url: z.url(), body: z.string().default(''), user: account.nullable() });

export const reactionAnswer = z.object({ user: account.nullable() });

export const labelsAnswer = z.array(z.object({ name: z.string() }));

const checkRun = z.object({ id: z.int(), external_id: z.string().nullable(), conclusion: z.string().nullable(), started_at: z.string().nullable(), output: z.object({ title: z.string().nullable() }) });
export const checkRunAnswer = checkRun;

export const checkRunsAnswer = z.object({ check_runs: z.array(checkRun) }).transform(({ check_runs: runs }) => runs);

export const statusesAnswer = z.array(z.object({ context: z.string(), description: z.string().nullable(), created_at: z.string() }));

/** A file with its content; null for everything else that can be at a path. */
export const contentAnswer = z.union([z.object({ type: z.literal('file'), encoding: z.literal('base64'), content: z.string() }), z.unknown().transform(() => null)]);

/** An answer whose content does not matter. */
export const anyAnswer = z.unknown();
