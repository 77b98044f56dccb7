import { z } from 'zod';
import { HELPERS, packGlob, packText, pythonRequirement, shellLine, words } from './pack-parts.ts';

/** What the first line of an acceptance.yml of our own says; one without it is read as one of the playbook. */
export const ACCEPTANCE_SCHEMA = 'codex-orchestrator/acceptance@1';

const name = z.string().min(1).max(200);

/** A line that /bin/sh reads, or a program and its arguments, which no shell reads. */
const run = z
  .union([shellLine, words], { error: 'must be a line of shell, or a list of words' })
  .describe('A line for /bin/sh, or a program and its arguments such as [npm, test], which no shell reads.');

/** A command of acceptance.yml with what can be said of it. */
export const acceptanceCommand = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and hyphens, 40 at most, starting with a letter').optional().describe('A short name, unique in the pack; without it, its kind and number.'),
  name: name.optional().describe('What people call it.'),
  run,
  kind: z.enum(['format', 'lint', 'tests', 'check', 'command']).default('command').describe('What it looks at, for showing.'),
  folder: z.enum(['repository', 'pack']).default('repository').describe('Where it starts: in the root of the repository, or in the folder of the pack.'),
  expect: z.enum(['pass', 'fail']).optional().describe('pass: it must end with exit code 0. fail: it must end with another. Below pass and fail of a stage that is said already; elsewhere it is pass.'),
  required: z.boolean().default(true).describe('Whether the result is PARTIAL when it does not end as expected.'),
  timeout_minutes: z.int().min(1).max(60).default(10).describe('After this many minutes it is stopped, and has not ended as expected.'),
});
export type AcceptanceCommand = z.infer<typeof acceptanceCommand>;

/** A command as a line of shell, as words, or with all that can be said of it. */
const anyCommand = z.union([shellLine, words, acceptanceCommand], { error: 'must be a line of shell, a list of words, or a group of fields with run' }).describe('A line for /bin/sh, a program and its arguments, or a group of fields with run.');

/** One entry of pass or fail: text is a sentence for people, never run; words or a group of fields are a command. */
export const stageEntry = z.union([packText, words, acceptanceCommand], { error: 'must be a sentence, a list of words, or a group of fields with run' }).describe('A sentence for people, or a command: a program and its arguments, or a group of fields with run. A sentence is never run.');
export type StageEntry = z.infer<typeof stageEntry>;

/** What every stage says, in each form. */
export const stageId = z.string().regex(/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,29}[A-Za-z0-9])?$/, 'must be letters, digits, hyphens and underscores, 31 at most');

/** A part of the work with its own criteria, commands and artifacts. */
const stage = z.strictObject({
  id: stageId.describe('A short name, unique among the stages.'),
  name: name.describe('What people call it.'),
  pass: z.array(stageEntry).max(64).default([]).describe('What must be so: sentences, and commands that must end with exit code 0.'),
  fail: z.array(stageEntry).max(64).default([]).describe('What must not be so: sentences, and commands that must end with an exit code other than 0.'),
  evidence: z.array(packGlob).max(64).default([]).describe('Globs from the root of the repository; each must match a file of the result, or it is PARTIAL.'),
});

const paths = z.array(packGlob).min(1).max(64);

/** A check that a pack asks for by name. */
export const acceptanceHelper = z.discriminatedUnion(
  'check',
  [
    z.strictObject({ check: z.literal('artifacts-present').describe('The name of the check.'), paths: paths.optional().describe('Globs that must each match a file; without it, artifacts.required.') }),
    z.strictObject({ check: z.literal('artifact-contains').describe('The name of the check.'), paths: paths.describe('Where to look.'), text: z.union([z.string().min(1).max(400), z.array(z.string().min(1).max(400)).min(1).max(32)], { error: 'must be a text, or a list of texts' }).describe('A text, or several, of which a file there must hold at least one.') }),
    z.strictObject({ check: z.literal('diff-in-scope').describe('The name of the check.'), paths: paths.optional().describe('Globs of what a change may touch; without it, scope.allowed_paths.') }),
    z.strictObject({ check: z.literal('no-deploy-language').describe('The name of the check.'), paths: paths.optional().describe('Which files must not speak of deploying; without it, every changed file.') }),
    z.strictObject({ check: z.literal('no-unmeasurable-language').describe('The name of the check.'), paths: paths.optional().describe('Which files must not promise what nobody can measure; without it, every changed file.') }),
    z.strictObject({ check: z.literal('engine-declared').describe('The name of the check.'), paths: paths.optional().describe('Files that must name the engine of task.yml and its version; without it, spec.md.') }),
  ],
  { error: (issue) => (issue.code === 'invalid_union' ? `must be one of ${HELPERS.join(', ')}` : undefined) },
);
export type AcceptanceHelper = z.infer<typeof acceptanceHelper>;

/** acceptance.yml of our own form. Unknown fields are errors. */
export const acceptanceFile = z.strictObject({
  schema: z.literal(ACCEPTANCE_SCHEMA).describe('The name of this format and its version.'),
  deps: z.array(pythonRequirement).max(64).default([]).describe('Python requirements that are installed before anything else runs, such as pytest==8.4.2.'),
  commands: z.array(anyCommand).max(64).default([]).describe('All of them are run, in this order, in a fresh checkout of the result.'),
  stages: z.array(stage).max(32).default([]).describe('Parts of the work, each with what must and must not be so. Their commands run after those above.'),
  helpers: z.array(acceptanceHelper).max(32).default([]).describe('Checks that need no command.'),
});
export type AcceptanceFile = z.infer<typeof acceptanceFile>;
