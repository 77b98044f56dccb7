import { z } from 'zod';
import { instant, sha256 } from './ids.ts';
import { packPath } from './pack-parts.ts';

/** What can ask for a run: events by GitHub's names, with the action after a dot where one belongs to it, and `local`, a person at a machine with a token of their own. */
export const TRIGGERS = ['issues.labeled', 'issue_comment.created', 'workflow_dispatch', 'repository_dispatch', 'schedule', 'local'] as const;
export type TriggerEvent = (typeof TRIGGERS)[number];

/** How much of a run is only shown: nothing, everything after the gates, or everything after the model's plan. */
export const DRY_RUNS = ['false', 'gate', 'plan'] as const;
export type DryRun = (typeof DRY_RUNS)[number];

/** An account as an event names it. The id tells an app from a person who took its name. */
export const account = z.strictObject({ login: z.string().min(1), type: z.string(), id: z.int().nonnegative() });
export type Account = z.infer<typeof account>;

/** What started the run, as the event and the environment of the job say it. */
export const trigger = z.strictObject({
  event: z.enum(TRIGGERS),
  repository: z.string().regex(/^[^/\s]+\/[^/\s]+$/, 'must be owner/name'),
  /** The issue that is worked on; beside a task pack the place where the run is talked about. Null where a pack is run without one. */
  issue: z.int().positive().nullable(),
  /** The folder of the task pack that is worked on, from the root of the repository; null where an issue says what is to be done. */
  taskPack: packPath.nullable(),
  /** The label that was added; null where another event started the run. */
  label: z.string().min(1).nullable(),
  /** The comment that held the command; null where another event started the run. */
  comment: z.strictObject({ id: z.int().positive(), at: instant }).nullable(),
  /** Who did it, and who re-ran it; the same account on a first attempt. */
  actor: z.string().min(1),
  triggeringActor: z.string().min(1),
  /** The account of the event itself, by its payload; null of a schedule, which nobody sends. */
  sender: account.nullable(),
  /** The issue as whoever asked saw it; null where the payload holds none. */
  seen: z.strictObject({ title: z.string(), bodySha256: sha256 }).nullable(),
  /** The approval hash that a dispatch carried. */
  approved: sha256.nullable(),
  dryRun: z.enum(DRY_RUNS),
  /** Of a local run, which no workflow makes, the id is that of the run itself and there is no URL. */
  workflowRun: z.strictObject({ id: z.string(), attempt: z.int().positive(), url: z.string() }),
});
export type Trigger = z.infer<typeof trigger>;
