import { z } from 'zod';
import { MOST_SPECS, specName } from './issue.ts';
import { stageEntry, stageId } from './acceptance.ts';
import { packId, packLine, packPath, packText, pythonRequirement, shellLine } from './pack-parts.ts';
import { taskConstraints, taskEngine, taskReview } from './task-file.ts';

/** A list of the playbook's, which may be there with nothing in it. */
const listOf = <Item extends z.ZodType>(item: Item, most: number) => z.array(item).max(most).nullish().transform((list) => list ?? []);

/** A path or glob as the playbook has it: a path stands for everything below it too. */
const path = z
  .string()
  .max(512)
  .regex(/^(?!\/)(?=.*\S)[^\\\p{Cc}]*$/u, 'must be a path or glob that does not begin with /');

const commands = z.strictObject({ commands: listOf(shellLine, 64).describe('Lines for /bin/sh, run in the root of the repository.') });

/** task.yml as packs for the playbook have it: every field that was seen in one, and what is new in ours where it would be missed. */
export const playbookTask = z.strictObject({
  version: z.literal(1).optional().describe('The version of the format.'),
  id: packId,
  title: packLine(256).describe('What is to be done.'),
  type: packText.optional().describe('What kind of work it is.'),
  owner: packText.optional().describe('Who answers for it.'),
  priority: packText.optional().describe('P0 to P9, P0 the most urgent.'),
  pillar: packText.optional().describe('What area it belongs to.'),
  solution: packText.optional().describe('What solution it belongs to.'),
  notes: z.union([packText, z.array(packText).max(64)], { error: 'must be text, or a list of texts' }).optional().describe('Anything else, for showing.'),
  task: z
    .strictObject({ name: packText.optional().describe('Its name.'), pillar: packText.optional().describe('Its area.'), description: packText.optional().describe('More about it.') })
    .optional()
    .describe('More about the task.'),
  workspace: z.enum(['.', 'self'], { error: 'names another place, and a run works in the repository that holds the pack: put the pack there, and leave this out' }).optional().describe('May only be . or self: the repository that holds the pack.'),
  constraints: taskConstraints.prefault({}).describe('What it asks for beyond the defaults.'),
  scope: z
    .strictObject({
      allowed_paths: z.array(path).min(1, 'is an empty list, which would let a change touch everything: name what it may touch, or leave the field out').max(256).nullish().describe('Paths a change may touch, each with everything below it.'),
      forbidden_paths: listOf(path, 256).describe('Paths it may not touch although they are allowed.'),
    })
    .optional()
    .describe('Where the change may happen.'),
  docs: z.strictObject({ required: listOf(packPath, 64).describe('Without one of them the run is BLOCKED.') }).optional().describe('Files that the base commit must hold.'),
  specs: z.strictObject({ required: listOf(specName, MOST_SPECS).describe('As in a pack of our own form.') }).optional().describe('Specs that the work goes by.'),
  acceptance: z
    .strictObject({
      must: listOf(packText, 128).describe('Sentences the result is measured by.'),
      file: z.literal('acceptance.yml', { error: 'may only be acceptance.yml' }).optional().describe('May only be acceptance.yml.'),
      notes: packText.optional().describe('More about them.'),
      commands: listOf(shellLine, 64).describe('Lines for /bin/sh, run in the root of the repository.'),
      deps: listOf(pythonRequirement, 64).describe('Python requirements, as in acceptance.yml.'),
      format: commands.nullish().describe('As in acceptance.yml.'),
      lint: commands.nullish().describe('As in acceptance.yml.'),
      tests: commands.nullish().describe('As in acceptance.yml.'),
    })
    .optional()
    .describe('What the result is measured by.'),
  engine: taskEngine.optional().describe('Which engine the result is made with.'),
  execution: z
    .strictObject({
      timeout_minutes: z.int().min(1).max(1440).optional().describe('The most minutes of a run.'),
      use_plugins: z.boolean().optional().describe('Whether the plugin is to run.'),
    })
    .optional()
    .describe('How it runs.'),
  artifacts: z
    .strictObject({ required: listOf(path, 64).describe('Each must match a file of the result.'), optional: listOf(path, 64).describe('Shown where they are there.') })
    .optional()
    .describe('Files of the result, from the root of the repository.'),
  inputs: z.strictObject({ description: packText.optional().describe('What it starts from.') }).optional().describe('What it starts from.'),
  outputs: z
    .strictObject({ artifacts_dir: path.optional().describe('The folder of its artifacts.'), evidence: listOf(path, 64).describe('Files the result must hold.') })
    .optional()
    .describe('Files of the result, from the folder of the pack.'),
  evidence: z
    .strictObject({ mode: z.literal('inherit', { error: 'may only be inherit: evidence goes where the run keeps it' }).optional().describe('May only be inherit.') })
    .optional()
    .describe('Where evidence goes.'),
  review: taskReview.optional().describe('Who looks at the result.'),
  skills: z.strictObject({ prefer: listOf(packText, 32).describe('Names of skills, for showing.') }).optional().describe('What Codex should know.'),
  plugin: z.string().max(512).regex(/^[^\s\p{Cc}]+$/u, 'must be package.module:Class, or a file of the repository').optional().describe('package.module:Class, or a file of the repository.'),
  depends_on: listOf(packId, 64).describe('Ids of packs that must be merged before this one runs.'),
});
export type PlaybookTask = z.infer<typeof playbookTask>;

const stageLists = {
  pass: listOf(stageEntry, 64).describe('What must be so.'),
  fail: listOf(stageEntry, 64).describe('What must not be so.'),
  evidence: listOf(path, 64).describe('Files the result must hold, from the folder of the pack.'),
};

const stageName = z.strictObject({ id: stageId.describe('A short name.'), name: packText.describe('What people call it.') });

/** acceptance.yml as packs for the playbook have it, in each of the forms that were seen. */
export const playbookAcceptance = z.strictObject({
  version: z.literal(1).optional().describe('The version of the format.'),
  deps: listOf(pythonRequirement, 64).describe('Python requirements.'),
  format: commands.nullish().describe('Commands that look at the form of the code.'),
  lint: commands.nullish().describe('Commands that look for mistakes.'),
  tests: commands.nullish().describe('Commands that test.'),
  must: listOf(shellLine, 64).describe('Lines for /bin/sh, run in the folder of the pack.'),
  checks: listOf(z.strictObject({ name: packText.describe('What people call it.'), run: shellLine.describe('Lines for /bin/sh, run in the root of the repository.') }), 64).describe('Commands with names.'),
  stage: stageName.optional().describe('The one stage that pass, fail and evidence below belong to.'),
  ...stageLists,
  stages: listOf(stageName.extend(stageLists), 32).describe('Parts of the work.'),
});
export type PlaybookAcceptance = z.infer<typeof playbookAcceptance>;
