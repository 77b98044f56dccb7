import { z } from 'zod';
import { fileReference, instant } from './ids.ts';

/** How many tests a command says it ran; for display and telemetry only, never for the status. */
export const testCount = z.strictObject({
  runner: z.string(),
  total: z.int().nonnegative(),
  failed: z.int().nonnegative(),
  skipped: z.int().nonnegative(),
});
export type TestCount = z.infer<typeof testCount>;

/** What became of one command that policy or pack asked for. */
export const commandResult = z.strictObject({
  id: z.string().min(1),
  argv: z.array(z.string()).min(1),
  required: z.boolean(),
  /** There where the command has to end by itself with another exit code than 0; else it has to end with 0. */
  expect: z.literal('fail').optional(),
  /** Null when a signal or the time limit ended it. */
  exitCode: z.int().nullable(),
  signal: z.string().nullable(),
  timedOut: z.boolean(),
  startedAt: instant,
  durationMs: z.int().nonnegative(),
  /** Standard output and error in the order they were written, raw bytes. */
  log: fileReference,
  /** True when the log was cut at the limit of bytes a run may write. */
  truncated: z.boolean(),
  tests: testCount.nullable(),
  /** The last lines of the output as text, at most 4,096 characters: for showing, never for judging. */
  tail: z.string().max(4096),
});
export type CommandResult = z.infer<typeof commandResult>;
