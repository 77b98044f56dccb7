import { z } from 'zod';
import { LIFTABLE, liftable } from './approval.ts';
import { codexVersion } from './codex.ts';
import { MODEL_NAME } from './model-name.ts';
import { policyChecks } from './policy-checks.ts';
import { policyCommand, uniqueIds, verificationCommand } from './policy-command.ts';
import { policyGlob } from './policy-glob.ts';
import { HIDDEN_TEXT, PRESETS } from './policy-tightening.ts';
import { specsPolicy } from './spec-policy.ts';

/** Where the workflow policy stands in the repository. */
export const POLICY_PATH = '.github/codex-orchestrator.yml';

const login = z.string().regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\[bot\])?$/, 'must be the login of one account; * is none');

/** How often the policy may let Codex be tried in a phase, at most. */
export const MOST_ATTEMPTS = 5;

const dollars = z.number().nonnegative().max(1_000_000);

/** What the tokens of one model cost. */
const modelPrice = z.strictObject({
  model: z.string().regex(MODEL_NAME, 'must be the name of a model as the input model has it').describe('The model, by the name that the input model gives it.'),
  input: dollars.describe('US dollars for a million tokens that the model reads.'),
  'cached-input': dollars.optional().describe('The same for those of them that its server had in its cache; without it they cost what the others do.'),
  output: dollars.describe('US dollars for a million tokens that the model writes.'),
});
export type ModelPrice = z.infer<typeof modelPrice>;

/** A file, spelled as git does. */
const instructionPath = z.string().max(512).regex(/^(?!\.{0,2}\/)(?!.*\/\.{0,2}(?:\/|$))(?!\.{1,2}$)[^\\`\p{Cc}]+$/u, 'must be the path of a file from the root of the repository, such as docs/style.md');
const pullRequestLabel = z.string().regex(/^(?!\s)(?!codex:)[^\p{Cc},]{1,50}(?<!\s)$/iu, 'must be the name of a label: 50 characters at most, no comma, and not beginning with codex:');

/** The workflow policy, `.github/codex-orchestrator.yml`, read from the base commit only. Unknown keys are errors. */
export const policy = z.strictObject({
  version: z.literal(1).describe('The version of this format.'),
  preset: z.enum(PRESETS).default('standard').describe('What the rest starts from: observe only warns where that may be, strict binds what this file may say, standard is the defaults below.'),
  triggers: z
    .strictObject({
      label: z.boolean().default(true).describe('Whether adding the label to an issue starts a run.'),
      comment: z.boolean().default(true).describe('Whether the command in a comment starts a run.'),
      dispatch: z.boolean().default(true).describe('Whether workflow_dispatch and repository_dispatch start a run.'),
      local: z.boolean().default(true).describe('Whether a person with a token of their own may run task packs on their own machine. What they may do on GitHub is not more than they could without this tool; their machine is what you trust.'),
      schedule: z.strictObject({ issues: z.array(z.int().positive()).max(256).default([]).describe('Issues that a schedule may run. Nobody approves their text at that moment, so their author and whoever edited them last must have write access.'), 'task-packs': z.array(policyGlob).max(256).default([]).describe('Globs of the folders of task packs that a schedule may run, such as taskpacks/*.') }).prefault({}).describe('What a schedule may start: nothing, unless it is listed.'),
    })
    .prefault({})
    .describe('What may start a run.'),
  actors: z
    .strictObject({
      users: z.array(login).max(256).default([]).describe('People who may start a run without write access.'),
      bots: z.array(z.strictObject({ login: login.describe('The login, such as renovate[bot].'), id: z.int().positive().describe('The id of the account, from https://api.github.com/users/LOGIN; a name alone proves nothing.') })).max(64).default([]).describe('Apps that may start a run. The input allow-bot-users has to name them too.'),
    })
    .prefault({})
    .describe('Who may start a run besides people with write access.'),
  setup: z
    .strictObject({
      network: z.boolean().default(true).describe('Whether setup commands may use the network. Codex and the verification commands never may.'),
      commands: z.array(policyCommand).max(16).default([]).refine(uniqueIds, 'has two commands with the same id').describe('The first that fails ends the run.'),
    })
    .prefault({})
    .describe('Commands that prepare a checkout of the untouched base, such as installing dependencies. Only their git-ignored outputs are kept.'),
  verification: z
    .strictObject({
      commands: z.array(verificationCommand).min(1).max(32).refine(uniqueIds, 'has two commands with the same id').refine((commands) => commands.length === 0 || commands.some(({ required }) => required), 'must hold at least one command that is required').describe('All of them are run, whatever became of the ones before, each in a fresh checkout of the change with what setup left: what one command writes, such as a build, the next does not see.'),
    })
    .describe('Commands that judge the change, run in a fresh checkout of it without network.'),
  scope: z
    .strictObject({
      'allowed-paths': z.array(policyGlob).min(1).max(256).default(['**']).describe('Files a change may touch.'),
      'forbidden-paths': z.array(policyGlob).max(256).default([]).describe('Files a change may not touch although they are allowed above.'),
    })
    .prefault({})
    .describe('What a change may touch, always less the protected paths.'),
  approvals: z
    .strictObject({
      categories: z.array(liftable).max(LIFTABLE.length).default([...LIFTABLE]).describe('Kinds of protected files that somebody with the permission maintain or admin may open for one run, by commenting /codex approve CATEGORY HASH. Everything else stays protected whoever approves. [] lets nobody open any.'),
      environment: z.string().regex(/^[^\p{Cc}]{1,255}$/u, 'must be the name of an environment, on one line').optional().describe('A GitHub environment whose reviewers approve all these categories by letting the job into it. It counts on the first attempt of a workflow run only. Without it no environment counts.'),
    })
    .prefault({})
    .describe('Which protected files people may open for one run.'),
  instructions: z.array(instructionPath).max(8).refine((paths) => new Set(paths).size === paths.length, 'names a file twice').default([]).describe('Files of the base branch that tell Codex how to work here, such as a style guide: at most 32 KiB each and 64 KiB together. They go into every prompt, below the rules of this tool. Only what is merged counts.'),
  'hidden-text': z.enum(HIDDEN_TEXT).default('strip').describe('What becomes of text that the page of the issue does not show, such as comments, folded text and invisible characters. It is never given to a model. strip records it, warn also names it in the comment and the pull request, block ends the run.'),
  packs: z
    .strictObject({
      network: z.boolean().default(false).describe('Whether a task pack may ask for the network with constraints.allow_network. Then its own acceptance commands have it; Codex and the commands of the policy never do.'),
      minutes: z.int().min(0).max(360).default(0).describe('Minutes a run may take of a pack that says constraints.allow_long_running, where that is more than limits.minutes. 0 lets none run longer.'),
    })
    .prefault({})
    .describe('What a task pack may ask for.'),
  plugins: z
    .strictObject({
      enabled: z.boolean().default(false).describe('Whether the plugin that a task pack names is run. Where it is not, a pack that names one is BLOCKED. A plugin is code of the base branch; it runs in the sandbox of verification.'),
      strict: z.boolean().default(true).describe('Whether a plugin that fails makes the result PARTIAL. Without it the pull request only warns. A plugin that needs what the pack may not have ends the run in either case.'),
    })
    .prefault({})
    .describe('Solution plugins of task packs.'),
  codex: z
    .strictObject({
      'unverified-versions': z.array(codexVersion).max(32).default([]).describe('Versions of the Codex CLI that the input codex-version may name. This release was neither built nor tested with them, and has no digests to compare them with.'),
    })
    .prefault({})
    .describe('Which Codex may run besides the verified one.'),
  delivery: z
    .strictObject({
      draft: z.boolean().default(false).describe('Whether every pull request is opened as a draft. Without it one of a run that ended SUCCESS is ready for review; any other is a draft in any case.'),
      labels: z.array(pullRequestLabel).max(20).default([]).describe('Labels for the pull request. Those that begin with codex: belong to the runs.'),
      reviewers: z.array(login).max(15).default([]).describe('People who are asked for a review once a run ended SUCCESS. GitHub asks only those who may read the repository, and never the author of the pull request.'),
    })
    .prefault({})
    .describe('What becomes of the pull request. What of it GitHub declines is told, and does not fail the run.'),
  limits: z
    .strictObject({
      minutes: z.int().min(1).max(360).default(60).describe('Minutes a run may take from its start, whatever it is doing. What is left of them is the longest that a command or a turn of Codex may take. Until the policy is read a run may take 60. The job needs a longer timeout-minutes than this, or GitHub ends it first.'),
      tokens: z.int().min(1).optional().describe('Tokens Codex may use in a run, read and written, cached ones included, as the model server counts them. Once that many are used no further request is sent and the run fails; an answer that has begun is not cut off. Without it there is no limit.'),
      cost: z.number().positive().max(1_000_000).optional().describe('US dollars the tokens of a run may cost by the prices below, kept like the limit of tokens. The model must have a price. Without it there is no limit.'),
      'log-bytes': z.int().min(65_536).max(1_073_741_824).default(268_435_456).describe('Bytes of output that Codex and all commands of a run together may write into the evidence. Whoever writes more is ended, and the run fails; what fitted is kept.'),
      attempts: z.int().min(1).max(MOST_ATTEMPTS).default(2).describe('How often Codex may be tried in a phase, and in each repair round, when it ends without an answer that can be used or the model server is not available. Each attempt starts in a fresh workspace, and its tokens count.'),
      files: z.int().min(1).max(10_000).default(25).describe('Files a change may touch, deleted and binary ones included.'),
      lines: z.int().min(1).max(1_000_000).default(800).describe('Lines a change may add and delete together, as git counts them; binary files have none.'),
      'repair-rounds': z.int().min(0).max(10).default(3).describe('How often Codex is given back what failed in verification, to mend it. Each time the change is made, guarded and verified anew; the best of them is delivered. 0 never asks again.'),
      'error-signatures': z.int().min(2).max(10).default(2).describe('How often in a row verification may fail in the same way, times, addresses and temporary paths left aside, before Codex is not asked again.'),
      'no-progress': z.int().min(1).max(10).default(2).describe('How many repair rounds in a row may leave as much undone as there was before them.'),
      'runs-per-day': z.int().min(1).max(100).default(3).describe('How often one issue may be run within 24 hours as long as nobody edits it, and one task pack without an issue on one base commit. Dry runs are not counted.'),
    })
    .prefault({})
    .describe('What a run may use.'),
  prices: z.array(modelPrice).max(64).refine((prices) => new Set(prices.map(({ model }) => model)).size === prices.length, 'has two prices for the same model').default([]).describe('What models cost, for the limit of the cost and to tell what a run cost. Nothing here knows the prices of anybody; copy them from whom you pay.'),
  specs: specsPolicy.optional().describe('Where specs are, how long a review lasts, and which changes need one. A run asks for the specs of a change only where this section is there, {} included; what an issue or a task pack names is judged in any case. Without it spec-guard goes by the defaults below.'),
  'protected-paths': z.array(policyGlob).max(256).default([]).describe('Files no change may touch, besides the built-in ones. No approval lifts them.'),
  checks: policyChecks.prefault({}).describe('What becomes of a check that fails: enforce stops or marks the run, warn only shows it, off does not ask.'),
});
export type PolicyDocument = z.infer<typeof policy>;

/** A floor holds the same fields, all of them optional; what only the repository can know is refused when it is read. */
export const floorPolicy = policy.extend({ verification: policy.shape.verification.optional() });

/** What a run goes by: all layers in one. A path must also match a glob of every list of `also-within`, which no file can state. */
export const effectivePolicy = policy.extend({ scope: policy.shape.scope.unwrap().extend({ 'also-within': z.array(z.array(policyGlob)).min(1).optional() }).prefault({}) });
export type Policy = z.infer<typeof effectivePolicy>;
