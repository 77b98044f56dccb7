import { z } from 'zod';
import { MOST_SPECS, specName } from './issue.ts';
import { HELPERS, packGlob, packId, packPath, packText, pythonRequirement } from './pack-parts.ts';

/** Forms of task.yml that are read: our own, and the one of the playbook, which says no schema. */
export const PACK_FORMS = ['codex-orchestrator/task-pack@1', 'playbook'] as const;

/** What kind of command it was in acceptance.yml; all are judged alike. */
export const COMMAND_KINDS = ['format', 'lint', 'tests', 'acceptance', 'must', 'check', 'command', 'stage'] as const;

/** A command that judges the result of a pack, in the one form that every way to write it is brought into. */
export const packCommand = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/).describe('Unique within the pack, made of kind and number where nobody names it: tests-1, lint-2, stage-bootstrap-1. A policy may use the same id for another command.'),
  kind: z.enum(COMMAND_KINDS).describe('Where it was written.'),
  name: z.string().min(1).max(200).nullable().describe('What people call it, for showing; null where nobody says.'),
  stage: z.string().min(1).nullable().describe('The id of the stage it belongs to.'),
  argv: z.array(z.string().max(16_384)).min(1).max(64).describe('The program and its arguments. A line of shell has become [/bin/sh, -c, LINE].'),
  folder: z.enum(['repository', 'pack']).describe('Where it starts: in the root of the repository, or in the folder of the pack.'),
  expect: z.enum(['pass', 'fail']).describe('pass: it must end with exit code 0. fail: it must end by itself with another exit code; one that is stopped by a limit or a signal, or cannot start, has not done so.'),
  required: z.boolean().describe('Whether it makes the result PARTIAL when it does not end as expected.'),
  timeoutMinutes: z.int().min(1).max(60).describe('After this many minutes it is stopped and has not ended as expected.'),
});
export type PackCommand = z.infer<typeof packCommand>;

/** A sentence that the result is measured by. People and the model see it; no check can judge it, so it is recorded as not evaluated. */
export const packCriterion = z.strictObject({
  id: z.string().regex(/^AC-\d+$/).describe('AC-1, AC-2 … in the order of the files: those of task.yml, then those of the stages.'),
  text: packText,
  stage: z.string().min(1).nullable().describe('The id of the stage it belongs to.'),
  expect: z.enum(['pass', 'fail']).describe('pass: it must be so. fail: it must not be so.'),
});
export type PackCriterion = z.infer<typeof packCriterion>;

/** A check over recorded facts that a pack asks for by name. What the name does not use is an empty list. */
export const packHelper = z.strictObject({
  check: z.enum(HELPERS).describe('artifacts-present, artifact-contains, diff-in-scope, no-deploy-language, no-unmeasurable-language, engine-declared.'),
  paths: z.array(packGlob).max(64).describe('Files of the candidate tree it looks at; of diff-in-scope those a change may touch. Filled in with artifacts.required or the scope where nobody says; for the two about language empty means every changed file.'),
  texts: z.array(z.string().min(1).max(400)).max(32).describe('For artifact-contains: at least one file that matches paths must hold at least one of these texts, letter for letter.'),
});
export type PackHelper = z.infer<typeof packHelper>;

/** A program that is asked for a result of its own: `module` is an ES module and `executable` a program of the repository; `python` is a class of the playbook, which nothing here loads. */
export const packPlugin = z.strictObject({ kind: z.enum(['module', 'executable', 'python']), spec: z.string().min(1).max(512) });
export type PackPlugin = z.infer<typeof packPlugin>;

/** What a task pack means, whatever form it is written in: the only form that the rest of the program knows, and the one that is recorded. */
export const taskPack = z.strictObject({
  form: z.enum(PACK_FORMS).describe('How task.yml is written.'),
  id: packId,
  title: z.string().min(1).max(256).describe('One line.'),
  type: z.string().min(1).max(100).nullable().describe('For showing.'),
  constraints: z
    .strictObject({
      network: z.boolean().describe('constraints.allow_network: whether the commands of the pack may use the network, if packs.network of the policy says so. Secrets and changes of a cloud cannot be allowed, so they are not here.'),
      longRunning: z.boolean().describe("constraints.allow_long_running: whether the limit of minutes rises to the policy's most."),
    })
    .describe('What the pack asks for beyond the defaults.'),
  scope: z
    .strictObject({
      allowedPaths: z.array(packGlob).min(1).max(256).nullable().describe('Globs of what a change may touch, within what the policy allows; null where the pack does not say.'),
      forbiddenPaths: z.array(packGlob).max(256).describe('Globs of what it may not touch although it is allowed.'),
    })
    .describe('Where the change may happen.'),
  docs: z.strictObject({ required: z.array(packPath).max(64).describe('Files or folders that the base commit must hold; without one the run is BLOCKED.') }),
  specs: z.strictObject({ required: z.array(specName).max(MOST_SPECS).describe('Specs the work goes by, each by its path or its id: the base commit must hold them fresh, approved and unchanged since, or the run is BLOCKED.') }),
  artifacts: z.strictObject({
    required: z.array(packGlob).max(128).describe('Globs from the root of the repository, those of stages among them; each must match a file of the candidate tree, or the result is PARTIAL.'),
    optional: z.array(packGlob).max(128).describe('Globs of files to show where they are there.'),
  }),
  deps: z.array(pythonRequirement).max(64).describe('Python requirements that prepare installs before anything else runs.'),
  commands: z.array(packCommand).max(128).describe('In the order they run; all of them run, whatever became of the ones before.'),
  stages: z.array(z.strictObject({ id: z.string().min(1), name: z.string().min(1), evidence: z.array(packGlob) })).max(32).describe('The stages that commands, criteria and artifacts belong to, in order.'),
  criteria: z.array(packCriterion).max(512),
  helpers: z.array(packHelper).max(32),
  engine: z.strictObject({ name: z.string().min(1), version: z.string().min(1), target: z.string().min(1).nullable() }).nullable().describe('What engine-declared looks for.'),
  execution: z.strictObject({ timeoutMinutes: z.int().min(1).max(1440).nullable().describe('The most minutes of a run of this pack; the policy may say less. Null where the pack does not say.') }),
  plugin: packPlugin.nullable().describe('Runs only where the policy lets plugins run.'),
  dependsOn: z.array(packId).max(64).describe('Ids of packs that must be merged before.'),
  selection: z
    .strictObject({
      labels: z.array(z.string().min(1).max(50)).max(20),
      priority: z.int().min(0).max(9).nullable().describe('0 is the most urgent.'),
      created: z.iso.date().nullable().describe('The day the pack was written.'),
    })
    .describe('What a schedule selects by.'),
  about: z.array(z.strictObject({ field: z.string().min(1).max(100), text: packText })).max(64).describe('Every other field of task.yml, for showing: owner, description, review notes and the like. Nothing is decided by it.'),
});
export type TaskPack = z.infer<typeof taskPack>;
