import { z } from 'zod';
import { fileReference, instant, reasonCode, sha256 } from './ids.ts';

/** The version of a release of Codex, spelled out: no range, no tag. */
export const codexVersion = z.string().regex(/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/, 'must be an exact version such as 1.2.3');

/** A package as npm names it, `name@version`, and its digest as npm's lock spells it. */
export const codexPackage = z.strictObject({ spec: z.string().min(1), integrity: z.string().regex(/^sha512-[A-Za-z0-9+/]{86}==$/, 'must be sha512- and base64') });

/** Which Codex runs: its version and the digest of the very binary, and whether that digest is the pinned one. */
export const codexIdentity = z.strictObject({
  version: z.string().min(1),
  binarySha256: sha256,
  /** True when the digest equals the one this release was built against; else nobody verified this Codex. */
  pinned: z.boolean(),
  /** The npm package it came from and the SHA-512 of that package; null for a binary that somebody named. */
  package: codexPackage.nullable(),
});
export type CodexIdentity = z.infer<typeof codexIdentity>;

/** Tokens as the model server reported them, summed over every response of the turn by the key proxy. */
export const tokenUsage = z.strictObject({
  requests: z.int().nonnegative(),
  inputTokens: z.int().nonnegative(),
  cachedInputTokens: z.int().nonnegative(),
  outputTokens: z.int().nonnegative(),
});
export type TokenUsage = z.infer<typeof tokenUsage>;

/** One line of `codex/<name>.tools.jsonl`: a tool call as Codex's own telemetry tells of it. */
export const toolCall = z.strictObject({
  /** Codex numbers the calls of a turn from 1. */
  sequence: z.int().nonnegative(),
  at: z.string(),
  tool: z.string(),
  callId: z.string(),
  /** What the model wrote for the tool: JSON, or a patch. */
  arguments: z.string(),
  /** Codex carried the call out. A command that ends with another exit code than 0 was carried out too. */
  success: z.boolean(),
  /** The sandbox kept the command from something. */
  denied: z.boolean(),
  durationMs: z.int().nonnegative(),
  output: z.string(),
  /** Arguments or output were longer than what is kept of them. */
  cut: z.boolean(),
});
export type ToolCall = z.infer<typeof toolCall>;

/** What became of one run of Codex that ended by itself with an answer. */
export const codexTurn = z.strictObject({
  model: z.string().min(1),
  threadId: z.string(),
  startedAt: instant,
  durationMs: z.int().nonnegative(),
  exitCode: z.int(),
  /** The user Codex ran as: one made up for the turn where the job runs as root, else the user of the job. */
  uid: z.int().nonnegative(),
  usage: tokenUsage,
  /** Commands Codex said it ran; its event stream omits some, so this is a lower bound. */
  commandsSeen: z.int().nonnegative(),
  /** Paths of its file_change events, relative to the workspace where they lie in it. */
  filesSeen: z.array(z.string()),
  /** Lines of the event stream that were no JSON object. */
  unreadableLines: z.int().nonnegative(),
  /** Tool calls as Codex's telemetry tells of them, also of those its event stream keeps silent about. */
  toolCalls: z.strictObject({
    recorded: z.int().nonnegative(),
    rejected: z.int().nonnegative(),
    denied: z.int().nonnegative(),
    /** False when some may be missing: Codex says what is left only when it ends by itself. */
    complete: z.boolean(),
  }),
  prompt: fileReference,
  events: fileReference,
  stderr: fileReference,
  tools: fileReference,
});
export type CodexTurn = z.infer<typeof codexTurn>;

/** A turn that ended in a fault and so left no facts: what it used all the same, and the reason code. Its files are `codex/<name>.*`. */
export const brokenTurn = z.strictObject({ name: z.string().min(1), model: z.string().min(1), usage: tokenUsage, fault: reasonCode });
export type BrokenTurn = z.infer<typeof brokenTurn>;

/** `codex/<name>.turn.json`: the same for every turn in which Codex was started, also one that broke and so left no facts. */
export const turnFile = codexTurn.extend({
  schema: z.literal('codex-orchestrator/turn@1'),
  name: z.string().min(1),
  /** Null when a signal ended Codex, or it never began. */
  exitCode: z.int().nullable(),
  signal: z.string().nullable(),
  /** The reason code it ended with, or null when it answered. */
  fault: reasonCode.nullable(),
  /** How often requests for the model ended how: a status above 399, `completed`, `broken-off`, `no-answer`, …. */
  answers: z.record(z.string(), z.int().positive()),
});
export type TurnFile = z.infer<typeof turnFile>;
