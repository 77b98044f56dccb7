import { z } from 'zod';
import { fileReference, instant, sha, sha256 } from './ids.ts';
import { packId, packLine, packPath } from './pack-parts.ts';
import { taskPack } from './task-pack.ts';

/** The name of the protocol that plugins speak, and its version. */
export const PLUGIN_PROTOCOL = 'codex-orchestrator/plugin@1';

/** What a plugin is asked, in this order; each stage is a process of its own. */
export const PLUGIN_STAGES = ['validate', 'plan', 'run', 'report'] as const;
export type PluginStage = (typeof PLUGIN_STAGES)[number];

/** Where a plugin puts its artifacts, from the root of the checkout. */
export const PLUGIN_FOLDER = '.codex-orchestrator/plugin';

/** The most bytes of one answer, and of everything that one stage writes. */
export const MOST_ANSWER_BYTES = 65_536;
export const MOST_STAGE_BYTES = 1_048_576;

/** Seconds a stage may take. */
export const STAGE_SECONDS = { validate: 30, plan: 60, run: 600, report: 60 } as const satisfies Readonly<Record<PluginStage, number>>;

const text = z.string().min(1).max(1000);
const texts = z.array(text).max(32).default([]);
const artifacts = z.array(packPath).max(32).default([]);
const metadata = z.record(z.string().regex(/^[A-Za-z][\w.-]{0,63}$/), z.union([z.string().max(16_384), z.number(), z.boolean(), z.null()])).refine((fields) => Object.keys(fields).length <= 64, 'must have 64 fields at most').default({});
const capability = z.string().max(60).regex(/^(?:requires(?:[-_][a-z]+)+|produces[-_]domain[-_]result)$/, 'must begin with requires-, such as requires-network, or be produces-domain-result');

const head = <const Stage extends PluginStage>(stage: Stage) => ({
  protocol: z.literal(PLUGIN_PROTOCOL).describe('The protocol of the question.'),
  stage: z.literal(stage).describe('The stage that was asked for.'),
});

const validation = z.strictObject({
  ...head('validate'),
  plugin: z
    .strictObject({
      id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/).describe('What the plugin calls itself.'),
      version: packLine(50).describe('Its own version, as text.'),
      capabilities: z
        .record(capability, z.boolean())
        .refine((fields) => Object.keys(fields).length <= 16, 'must have 16 fields at most')
        .default({})
        .describe('What it needs: requires-network is granted where the pack allows the network; requires-cloud-mutations and any other requires-NAME never are, and end the run. produces-domain-result: true promises an artifact or metadata. requires_network and the like mean the same.'),
    })
    .describe('Who answers.'),
  ok: z.boolean().describe('Whether the plugin takes the task pack as it is.'),
  errors: texts.describe('What is wrong with the task pack; at least one where ok is false, and none where it is true.'),
  warnings: texts.describe('What people should know besides.'),
});

const planning = z.strictObject({
  ...head('plan'),
  steps: z.array(text).max(64).default([]).describe('What it is going to do, for people.'),
  expected_artifacts: artifacts.describe(`Files it is going to leave in ${PLUGIN_FOLDER}, by their paths from there.`),
  metadata: metadata.describe('Anything else about the plan: at most 64 texts, numbers, true, false and null, by name.'),
});

const running = z.strictObject({
  ...head('run'),
  artifacts: artifacts.describe(`Files it has left in ${PLUGIN_FOLDER}, by their paths from there.`),
  metadata: metadata.describe('Its result: at most 64 texts, numbers, true, false and null, by name.'),
});

const reporting = z.strictObject({
  ...head('report'),
  summary: z.string().max(4000).default('').describe('What people should read of it in the pull request.'),
  artifacts: artifacts.describe(`Files it has left in ${PLUGIN_FOLDER} for people, by their paths from there.`),
});

/** What a plugin answers, by stage. */
export const PLUGIN_ANSWERS = {
  validate: validation.refine(({ ok, errors }) => ok === (errors.length === 0), { path: ['ok'], error: 'must be false where there are errors, and true where there are none' }),
  plan: planning,
  run: running,
  report: reporting,
} as const satisfies Readonly<Record<PluginStage, z.ZodType>>;
export type PluginAnswers = { readonly [Stage in PluginStage]?: z.infer<(typeof PLUGIN_ANSWERS)[Stage]> };

/** What a plugin is asked: one line of JSON on its standard input. */
export const pluginQuestion = z.strictObject({
  protocol: z.literal(PLUGIN_PROTOCOL).describe('The protocol and its version.'),
  stage: z.enum(PLUGIN_STAGES).describe('What is asked.'),
  pack: taskPack.extend({ path: packPath.describe('The folder of the pack.') }).describe('The task pack in its normalised form, whichever form it is written in. Its prose is in the checkout.'),
  context: z
    .strictObject({
      commit: sha.describe('The base commit.'),
      tree: sha.describe('The tree that would be committed; the plugin stands in a checkout of it.'),
      changed: z.array(z.string()).describe('The paths in which the two differ.'),
      artifacts: z.literal(PLUGIN_FOLDER).describe('The folder for its artifacts, from the root of the checkout; the plugin makes it.'),
    })
    .describe('What it works on.'),
  answers: z
    .strictObject({ validate: validation.optional(), plan: planning.optional(), run: running.optional() })
    .describe('What the plugin has answered so far, by stage.'),
});
export type PluginQuestion = z.infer<typeof pluginQuestion>;

/** How one stage went, and what it wrote on standard output, which nobody has believed yet. */
export const pluginRun = z.strictObject({
  stage: z.enum(PLUGIN_STAGES),
  exitCode: z.int().nullable(),
  signal: z.string().nullable(),
  timedOut: z.boolean(),
  /** True when it was stopped because it wrote more than a stage may. */
  flooded: z.boolean(),
  startedAt: instant,
  durationMs: z.int().nonnegative(),
  log: fileReference,
  /** Null where it is longer than an answer may be. */
  output: z.string().max(MOST_ANSWER_BYTES).nullable(),
});
export type PluginRun = z.infer<typeof pluginRun>;

/** What became of the plugin of a pack: its stages in order, and each artifact it named, with size and digest where it is there. */
export const pluginFacts = z.strictObject({
  stages: z.array(pluginRun).max(PLUGIN_STAGES.length),
  artifacts: z.array(z.strictObject({ name: packPath, found: z.strictObject({ bytes: z.int().nonnegative(), sha256 }).nullable() })),
});
export type PluginFacts = z.infer<typeof pluginFacts>;

/** plugin_result.json of a bundle: what the plugin said and left, in the words of the playbook, and how it ended. */
export const pluginResult = z.strictObject({
  schema: z.literal('codex-orchestrator/plugin-result@1'),
  task: packId,
  spec: z.string().min(1).describe('The file of the repository that was run.'),
  status: z.enum(['OK', 'VALIDATION_FAILED', 'ERROR']).describe('OK: all four stages answered, and every artifact is there. VALIDATION_FAILED: the plugin does not take the pack. ERROR: anything else.'),
  reasons: z.array(z.string()).describe('The reason codes of what went wrong.'),
  plugin: validation.shape.plugin.nullable().describe('Who answered; null where it did not come so far.'),
  validation: validation.pick({ ok: true, errors: true, warnings: true }).nullable(),
  plan: planning.pick({ expected_artifacts: true, metadata: true }).extend({ steps_count: z.int().nonnegative() }).nullable(),
  raw: running.pick({ artifacts: true, metadata: true }).nullable(),
  report_artifacts: z.array(packPath),
  summary: z.string(),
  stages: z.array(pluginRun.omit({ output: true })),
  artifacts: pluginFacts.shape.artifacts,
});
export type PluginResult = z.infer<typeof pluginResult>;
