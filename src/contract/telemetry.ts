import { z } from 'zod';
import { reasonCode, runId } from './ids.ts';
import { status } from './status.ts';

/** `telemetry.json`: one flat record a run, the names and units of the execution contract. */
export const telemetry = z.strictObject({
  schema: z.literal('codex-orchestrator/telemetry@1'),
  run: runId.describe('The run.'),
  issue: z.int().positive().nullable().describe('Number of the issue; null when the event could not be read, and for a task pack without one.'),
  pack: z.string().nullable().describe('Id of the task pack; null when none was run.'),
  status: status.describe('How the run ended.'),
  reason: reasonCode.describe('Why, as area:slug.'),
  files_changed: z.int().nonnegative().describe('Files the change touches.'),
  lines_added: z.int().nonnegative().describe('Lines added, binary files left out.'),
  lines_deleted: z.int().nonnegative().describe('Lines deleted, binary files left out.'),
  tests_run: z.int().nonnegative().nullable().describe('Tests the commands say they ran; null when none said so.'),
  commands_run: z.int().nonnegative().describe('Verification commands that were run.'),
  duration_seconds: z.number().nonnegative().describe('From the start of the first phase to the end of the last.'),
  input_tokens: z.int().nonnegative().describe('Tokens read by the model, as its server counted.'),
  output_tokens: z.int().nonnegative().describe('Tokens written by the model, as its server counted.'),
  cost_usd: z.number().nonnegative().nullable().describe('What those tokens cost by the prices of the policy, in US dollars; null where the policy has no price for the model.'),
  repair_rounds: z.int().nonnegative().describe('How often Codex was asked to mend its change.'),
  model_requests: z.int().nonnegative().describe('Requests that reached the model server.'),
  limits: z
    .strictObject({
      minutes: z.number().positive(),
      tokens: z.int().positive().nullable(),
      cost_usd: z.number().positive().nullable(),
      files: z.int().positive(),
      lines: z.int().positive(),
      repair_rounds: z.int().nonnegative(),
      attempts: z.int().positive(),
      log_bytes: z.int().positive(),
    })
    .nullable()
    .describe('What the policy allowed of these and of other things, null in it for no limit; null when the policy was not read.'),
  phases: z.array(z.strictObject({ phase: z.string(), round: z.int().positive(), outcome: z.string(), seconds: z.number().nonnegative() })).describe('Each phase, in order; what a round of repair repeats, once a round.'),
});
export type Telemetry = z.infer<typeof telemetry>;
