import { z } from 'zod';
import { approval, PERMISSION_LEVELS } from './approval.ts';
import { codexVersion } from './codex.ts';
import { instant, reasonCode, sha, sha256 } from './ids.ts';
import { issueContract } from './issue.ts';
import { deliveredPack } from './pack-pull.ts';
import { packId, packPath } from './pack-parts.ts';
import { effectivePolicy } from './policy.ts';
import { runSpecs } from './run-specs.ts';
import { taskPack } from './task-pack.ts';
import { trigger } from './trigger.ts';

/** Why a fact could not be had: a reason code, a sentence that names file, line or field, how to mend it, and lines of the file with the place marked where there is one. */
export const problem = z.strictObject({ reason: reasonCode, sentence: z.string().min(1), remedy: z.string().min(1), where: z.string(), frame: z.string().optional() });
export type Problem = z.infer<typeof problem>;

/** What GitHub answered about one account. */
export const actorPermission = z.strictObject({
  login: z.string().min(1),
  level: z.enum(PERMISSION_LEVELS),
  note: z.string(),
});

/** The issue as GitHub showed it to us, read as a contract. */
export const issueFacts = z.strictObject({
  number: z.int().positive(),
  title: z.string(),
  bodySha256: sha256,
  state: z.enum(['open', 'closed']),
  author: z.string(),
  contract: issueContract,
});

/** The task pack that is run, as the base commit holds it. Its prose is in the prompts. */
export const packFacts = z.strictObject({
  /** The folder, from the root of the repository. */
  path: packPath,
  id: packId,
  /** Of the canonical JSON of its files' texts by name: what a pull request names, and what is approved. */
  sha256,
  pack: taskPack,
  /** What docs.required names and the base commit does not hold. */
  missingDocs: z.array(packPath),
  /** Whether the base commit holds the file of the plugin; null where the pack names none, or a Python class. */
  pluginThere: z.boolean().nullable(),
  /** The packs it waits for: the hash of each at the base commit, null where it is not there, and the pull requests to the base that delivered it. */
  dependencies: z.array(z.strictObject({ id: packId, sha256: sha256.nullable(), pulls: z.array(deliveredPack) })),
  /** Pull requests to the base that say they deliver this very pack, whatever became of them; null where nobody has asked. */
  delivered: z.array(z.strictObject({ number: z.int().positive(), url: z.url(), state: z.enum(['open', 'closed']) })).nullable(),
});
export type PackFacts = z.infer<typeof packFacts>;

/** What GitHub tells about the past of an issue, or of a pack that is run without one: of that only when it was picked up. */
export const issueHistory = z.strictObject({
  /** When the text was changed last; null where it never was. */
  bodyEditedAt: instant.nullable(),
  titleChangedAt: instant.nullable(),
  /** Who wrote the text as it stands: the author, and whoever edited or renamed it last. */
  writers: z.array(z.string().min(1)),
  /** When runs of ours picked the issue up, in the day before this run. */
  pickedUpAt: z.array(instant),
  /** When GitHub made this workflow run; null where the event holds the text, so that nobody has to know. */
  runCreatedAt: instant.nullable(),
});
export type IssueHistory = z.infer<typeof issueHistory>;

/** One layer of the effective policy: the name of a preset or input, or a file with its digest. */
export const policyLayer = z.strictObject({ layer: z.enum(['preset', 'floor', 'repository', 'inputs']), source: z.string().min(1), sha256: sha256.nullable() });
export type PolicyLayer = z.infer<typeof policyLayer>;

/** Everything intake established of who asks for what, by which rules. What it could not establish is null, and a problem says why. */
export const intakeFacts = z.strictObject({
  tool: z.strictObject({ name: z.literal('codex-orchestrator'), version: z.string() }),
  startedAt: instant,
  trigger: trigger.nullable(),
  actors: z.array(actorPermission),
  issue: issueFacts.nullable(),
  /** Null where no pack was asked for, and where it could not be read. */
  pack: packFacts.nullable(),
  history: issueHistory.nullable(),
  /** What an approval is bound to: the SHA-256 of title, body, task pack, every layer of the policy and base commit; null when one of them is not known. */
  approvalHash: sha256.nullable(),
  /** What people said to open protected files for one run; checks decide what of it counts. */
  approvals: z.array(approval),
  /** The word that a command in a comment begins with. */
  command: z.string().min(1),
  base: z.strictObject({ branch: z.string(), commit: sha, tree: sha }).nullable(),
  /** The file of the base commit, and what came of all layers together: those that were read, in order, each with the SHA-256 of its bytes. */
  policy: z.strictObject({ path: z.string(), sha256, values: effectivePolicy, layers: z.array(policyLayer) }).nullable(),
  /** The files that the policy names as instructions, as the base commit holds them. Their text is in the prompts. No size, for with one it would be a reference to a file of the bundle. */
  instructions: z.array(z.strictObject({ path: z.string().min(1), sha256 })),
  /** Null where nobody asks for specs, and where they could not be read. */
  specs: runSpecs.nullable(),
  /** What the inputs ask of Codex: the model, and what differs from the verified version as this tool runs it. */
  requested: z.strictObject({
    model: z.string().min(1),
    /** Null: the version this release was built against. */
    codexVersion: codexVersion.nullable(),
    /** Settings of codex-args as Codex was given them, each `key=value`. */
    codexSettings: z.array(z.string().min(1)),
  }),
  problems: z.array(problem),
});
export type IntakeFacts = z.infer<typeof intakeFacts>;
