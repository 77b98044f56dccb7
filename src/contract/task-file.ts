import { z } from 'zod';
import { MOST_SPECS, specName } from './issue.ts';
import { packGlob, packId, packLine, packPath, packText } from './pack-parts.ts';

/** What the first line of a task.yml of our own says; one without it is read as a pack of the playbook. */
export const TASK_SCHEMA = 'codex-orchestrator/task-pack@1';

/** What a pack asks for, and what it promises; shared by every form of task.yml. */
export const taskConstraints = z.strictObject({
  allow_network: z.boolean().default(false).describe('Whether the commands of the pack may use the network. Codex and the commands of the policy never do. A run is BLOCKED where packs.network of the policy is not true.'),
  allow_long_running: z.boolean().default(false).describe("Whether the run may take as many minutes as the policy's most."),
  allow_secrets: z.literal(false, { error: 'may only be false: no secret is ever handed to Codex or to a command' }).default(false).describe('May only be false.'),
  allow_cloud_mutations: z.literal(false, { error: 'may only be false: nothing here could hold such a change to what is allowed' }).default(false).describe('May only be false.'),
  no_secrets_output: z.literal(true, { error: 'may only be true: secrets are always kept out of what a run writes' }).optional().describe('May only be true; it is held in any case.'),
  safe_mode: z.literal(true, { error: 'may only be true, and then nothing else may be allowed' }).optional().describe('May only be true, and then the network may not be allowed.'),
  read_only: z.literal(false, { error: 'may only be false: a run of a pack ends in a change of the repository' }).optional().describe('May only be false.'),
});

/** Which engine the result is made with, for the helper engine-declared. */
export const taskEngine = z.strictObject({
  name: packLine(100).describe('Its name, such as Godot.'),
  version: packLine(100).describe('Its version, in quotes, such as "4.2.2".'),
  target: packLine(100).optional().describe('What it builds for.'),
});

/** Who looks at the result. */
export const taskReview = z.strictObject({
  required: z.literal(true, { error: 'may only be true: nothing here merges, so that a person looks at every result' }).default(true).describe('May only be true.'),
  notes: packText.optional().describe('What a reviewer should look at; shown in the pull request.'),
});

/** The plugin of a pack: a file of the repository. */
const pluginPath = packPath.describe('A file of the repository: an ES module (.js, .mjs), or an executable. It runs only where the policy lets plugins run.');

/** task.yml of our own form. Unknown fields are errors. */
export const taskFile = z.strictObject({
  schema: z.literal(TASK_SCHEMA).describe('The name of this format and its version.'),
  id: packId,
  title: packLine(256).describe('What is to be done, in one line.'),
  type: packLine(100).optional().describe('What kind of work it is, such as library or web.'),
  description: packText.optional().describe('More about it; the whole of it stands in spec.md.'),
  owner: packLine(100).optional().describe('Who answers for it.'),
  labels: z.array(packLine(50)).max(20).default([]).describe('Words that a schedule selects by.'),
  priority: z.string().regex(/^P[0-9]$/, 'must be P0 to P9, P0 the most urgent').optional().describe('P0 to P9, P0 the most urgent; a schedule selects by it.'),
  created: z.iso.date({ error: 'must be a day, such as 2026-01-31' }).optional().describe('The day it was written, such as 2026-01-31; a schedule selects by its age.'),
  constraints: taskConstraints.prefault({}).describe('What it asks for beyond the defaults. Everything is off unless it is on here.'),
  scope: z
    .strictObject({
      allowed_paths: z.array(packGlob).min(1).max(256).optional().describe('What a change may touch, within what the policy allows. Without it the policy alone says.'),
      forbidden_paths: z.array(packGlob).max(256).default([]).describe('What it may not touch although it is allowed.'),
    })
    .prefault({})
    .describe('Where the change may happen.'),
  docs: z.strictObject({ required: z.array(packPath).max(64).default([]).describe('Without one of them the run is BLOCKED.') }).prefault({}).describe('Files or folders that the base commit must hold.'),
  specs: z.strictObject({ required: z.array(specName).max(MOST_SPECS).default([]).describe('Each by its path or its id: fresh, approved and unchanged since, or the run is BLOCKED.') }).prefault({}).describe('Specs that the work goes by.'),
  artifacts: z
    .strictObject({
      required: z.array(packGlob).max(64).default([]).describe('Each must match a file of the result, or it is PARTIAL.'),
      optional: z.array(packGlob).max(64).default([]).describe('Shown where they are there.'),
    })
    .prefault({})
    .describe('Files that the result must hold.'),
  acceptance: z
    .strictObject({
      must: z.array(packText).max(128).default([]).describe('Sentences the result is measured by, for Codex and for people. They become AC-1, AC-2 …; no check judges them, commands and helpers in acceptance.yml do.'),
      notes: packText.optional().describe('More about them.'),
    })
    .prefault({})
    .describe('What the result is measured by.'),
  engine: taskEngine.optional().describe('Which engine the result is made with.'),
  execution: z.strictObject({ timeout_minutes: z.int().min(1).max(1440).optional().describe('The most minutes of a run; the policy may say less.') }).prefault({}).describe('How it runs.'),
  review: taskReview.prefault({}).describe('Who looks at the result.'),
  skills: z.strictObject({ prefer: z.array(packLine(100)).max(32).default([]).describe('Names of skills, for showing.') }).prefault({}).describe('What Codex should know.'),
  plugin: pluginPath.optional(),
  depends_on: z.array(packId).max(64).default([]).describe('Ids of packs that must be merged before this one runs.'),
  notes: z.array(packText).max(64).default([]).describe('Anything else, for showing.'),
});
export type TaskFile = z.infer<typeof taskFile>;
