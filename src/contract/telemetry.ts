import { z } from 'zod';
import { reasonCode, runId } from './ids.ts';
import { status } from './status.ts';

/** `telemetry.json`: one flat record a run, the names and units of the execution contract. */
export const telemetry = z.strictObject({
  schema: z.literal('codex-orchestrator/telemetry@1'),
  run: runId,
  issue: z.int().positive().nullable(),
  status,
  reason: reasonCode,
  files_changed: z.int().nonnegative(),
  lines_added: z.int().nonnegative(),
  lines_deleted: z.int().nonnegative(),
  /** Null when no command said how many tests it ran. */
  tests_run: z.int().nonnegative().nullable(),
  commands_run: z.int().nonnegative(),
  duration_seconds: z.number().nonnegative(),
  input_tokens: z.int().nonnegative(),
  output_tokens: z.int().nonnegative(),
  model_requests: z.int().nonnegative(),
  phases: z.array(z.strictObject({ phase: z.string(), outcome: z.string(), seconds: z.number().nonnegative() })),
});
export type Telemetry = z.infer<typeof telemetry>;
