import { z } from 'zod';
import { instant } from './ids.ts';

/** Kinds of protected files that people may open for one run. */
export const LIFTABLE = ['dependencies', 'ci', 'billing', 'licensing', 'telemetry'] as const;
export const liftable = z.enum(LIFTABLE);
export type Liftable = z.infer<typeof liftable>;

/** What GitHub answers about an account's power over the repository; `unknown` when it would not say or was not asked. */
export const PERMISSION_LEVELS = ['admin', 'maintain', 'write', 'triage', 'read', 'none', 'unknown'] as const;

/** A comment on the issue whose first line is `/codex approve CATEGORY HASH`. Whether it counts is judged from this, later. */
export const approvalComment = z.strictObject({
  source: z.literal('comment'),
  /** As it was written: it may name a category that nobody can lift, or none there is. */
  category: z.string().regex(/^[a-z][a-z-]{0,39}$/),
  /** As much of an approval hash as was written. */
  hash: z.string().regex(/^[0-9a-f]{8,64}$/),
  by: z.string().min(1),
  /** False of an app, and of a comment that an app wrote in somebody's name. */
  person: z.boolean(),
  edited: z.boolean(),
  /** At the time of the run. */
  level: z.enum(PERMISSION_LEVELS),
  at: instant,
  url: z.string(),
});
export type ApprovalComment = z.infer<typeof approvalComment>;

/** What somebody said about letting this workflow run into an environment. */
export const environmentReview = z.strictObject({ source: z.literal('environment'), environment: z.string().min(1), state: z.string().min(1), by: z.string().min(1), url: z.string() });
export type EnvironmentReview = z.infer<typeof environmentReview>;

/** Anything that may lift a protection for one run. */
export const approval = z.discriminatedUnion('source', [approvalComment, environmentReview]);
export type Approval = z.infer<typeof approval>;
