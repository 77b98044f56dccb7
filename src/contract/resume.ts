import { z } from 'zod';
import { runId } from './ids.ts';

/** What lies beside the bundle of a run that goes on, so that somebody else can end it: nothing of it is secret. */
export const resume = z.strictObject({
  schema: z.literal('codex-orchestrator/resume@1'),
  run: runId,
  /** The version that began the run, and so must end it. */
  version: z.string().min(1),
  /** The process of the run: its number, and when it started: in ticks, and since which start of the machine. */
  process: z.strictObject({ pid: z.int().positive(), started: z.string() }),
  /** Of the job's environment, what names the places of the run. */
  environment: z.record(z.string(), z.string()),
  /** Of the event, what the run was started from. */
  event: z.unknown(),
});
export type Resume = z.infer<typeof resume>;
