import { z } from 'zod';
import { recordedChange } from './change.ts';
import { codexTurn } from './codex.ts';
import { commandResult } from './command.ts';
import { fileReference, repoPath, runId, sha } from './ids.ts';
import { intakeFacts } from './intake.ts';
import { lookedFor } from './looked-for.ts';
import { implementation, plan } from './plan.ts';
import { pluginFacts } from './plugin.ts';
import { prepareFacts } from './prepare.ts';
import { firedSpecs } from './run-specs.ts';

/** The plan Codex made, read-only, and the turn that made it. */
export const planFacts = z.strictObject({ turn: codexTurn, plan, file: fileReference });
export type PlanFacts = z.infer<typeof planFacts>;

/** The change as trusted code read it from disk, and what Codex says about it. */
export const implementFacts = z.strictObject({
  turn: codexTurn,
  answer: implementation,
  change: recordedChange,
  file: fileReference,
  /** The manifests that were changed, such as package.json, with the fields besides their lists of dependencies that differ; `*` where that cannot be told. */
  manifests: z.array(z.strictObject({ path: repoPath, beyond: z.array(z.string()) })),
  /** The kinds of change that need a spec; null where the policy asks for none, and where nobody could look. */
  needsSpecs: firedSpecs.nullable(),
  /** Changed files that the plan did not name; a warning, not a refusal. */
  unplanned: z.array(repoPath),
});
export type ImplementFacts = z.infer<typeof implementFacts>;

/** Something the contract names that this release does not do yet; it never counts as passed. */
const notRun = z.strictObject({ state: z.literal('not-run'), why: z.string().min(1) });

/** What the commands said about the candidate tree. */
export const verifyFacts = z.strictObject({
  candidateTree: sha,
  /** Those of the policy, then those of the task pack, whose ids begin with `pack/`. */
  commands: z.array(commandResult),
  /** The files that a task pack asks for, as globs; how many files of the candidate tree each matches, and the first of them. */
  artifacts: z.array(z.strictObject({ glob: z.string().min(1), required: z.boolean(), count: z.int().nonnegative(), first: z.array(repoPath).max(20) })),
  /** What was seen for each helper of a task pack, in their order. */
  helpers: z.array(lookedFor),
  /** What became of the plugin of the task pack; null where it names none. */
  plugin: pluginFacts.nullable(),
  baseline: notRun,
  review: notRun,
});
export type VerifyFacts = z.infer<typeof verifyFacts>;

/** What was delivered, each part read back from GitHub after it was written. */
export const reportFacts = z.strictObject({
  /** The base branch when the change was to be delivered; absent where nothing was. */
  base: z
    .strictObject({
      /** Where it pointed; null when it was gone. */
      now: sha.nullable(),
      /** The files that the run went by and that are others there; nothing is delivered where there are any. */
      outdated: z.array(z.string().min(1)),
    })
    .optional(),
  /** Null when nothing could or should be delivered. */
  delivery: z
    .strictObject({
      branch: z.string().min(1),
      commit: sha,
      /** Of the commit, as GitHub shows it. */
      tree: sha,
      parents: z.array(sha),
      /** What the branch held already; null where it was made for this run, and the commit stands on the base alone. */
      continued: z
        .strictObject({
          head: sha,
          /** The earlier runs whose commits those are, the oldest first. */
          runs: z.array(runId).min(1),
          /** Whether the base has moved on since, so that the commit stands on it too and the pull request shows the change alone. */
          baseMoved: z.boolean(),
        })
        .nullable(),
      /** Why the branch of the issue was left alone though it exists, a sentence; null where it was not. */
      leftAlone: z.string().min(1).nullable(),
      /** Null when none could be opened; branch and commit are kept then. */
      pullRequest: z.strictObject({ number: z.int().positive(), url: z.url(), draft: z.boolean(), headSha: sha }).nullable(),
      /** Why none could be opened: the code of the fault, and what it said. */
      refusal: z.strictObject({ code: z.string().min(1), sentence: z.string().min(1) }).nullable(),
      /** In what else that was read back it differs from what was asked for; empty when all agrees. */
      differences: z.array(z.string()),
      /** What the policy wants done with the pull request besides and GitHub declined, a sentence each. The change is delivered all the same. */
      declined: z.array(z.string().min(1)),
    })
    .nullable(),
});
export type ReportFacts = z.infer<typeof reportFacts>;

/** The phases in their order, each with the shape of the facts it records. */
export const FACTS = { intake: intakeFacts, prepare: prepareFacts, plan: planFacts, implement: implementFacts, verify: verifyFacts, report: reportFacts } as const;

export const PHASES = ['intake', 'prepare', 'plan', 'implement', 'verify', 'report'] as const;
export type PhaseId = (typeof PHASES)[number];

/** The facts of every phase by its name. */
export type Facts = { readonly [Id in PhaseId]: z.infer<(typeof FACTS)[Id]> };
