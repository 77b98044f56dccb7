import { z } from 'zod';
import { fileReference, instant, sha256 } from './ids.ts';

/** Which Codex runs: its version and the digest of the very binary, and whether that digest is the pinned one. */
export const codexIdentity = z.strictObject({
  version: z.string().min(1),
  binarySha256: sha256,
  /** True when the digest equals the one this release was built against. */
  pinned: z.boolean(),
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

/** What became of one run of Codex that ended by itself with an answer. */
export const codexTurn = z.strictObject({
  model: z.string().min(1),
  threadId: z.string(),
  startedAt: instant,
  durationMs: z.int().nonnegative(),
  exitCode: z.int(),
  usage: tokenUsage,
  /** Commands Codex said it ran; its event stream omits some, so this is a lower bound. */
  commandsSeen: z.int().nonnegative(),
  /** Paths of its file_change events, relative to the workspace where they lie in it. */
  filesSeen: z.array(z.string()),
  /** Lines of the event stream that were no JSON object. */
  unreadableLines: z.int().nonnegative(),
  prompt: fileReference,
  events: fileReference,
  stderr: fileReference,
});
export type CodexTurn = z.infer<typeof codexTurn>;
