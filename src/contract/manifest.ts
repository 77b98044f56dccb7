import { z } from 'zod';
import { fileReference, instant, runId, sha, sha256 } from './ids.ts';
import { verdict } from './status.ts';

/**
 * `manifest.json`: canonical JSON (RFC 8785) that lists every other file of the bundle and binds what the run depended on;
 * `self` is the SHA-256 of the canonical JSON of all the rest.
 */
export const manifest = z.strictObject({
  schema: z.literal('codex-orchestrator/manifest@1'),
  run: runId,
  task: z.string().min(1),
  tool: z.strictObject({ name: z.literal('codex-orchestrator'), version: z.string() }),
  startedAt: instant,
  endedAt: instant,
  verdict,
  /** Digest of the last record of the journal. */
  journal: sha256,
  bindings: z.strictObject({
    repository: z.string().nullable(),
    issue: z.int().positive().nullable(),
    issueBodySha256: sha256.nullable(),
    policySha256: sha256.nullable(),
    baseCommit: sha.nullable(),
    candidateTree: sha.nullable(),
    headCommit: sha.nullable(),
    promptSha256: z.array(sha256),
    codexVersion: z.string().nullable(),
    codexBinarySha256: sha256.nullable(),
  }),
  files: z.array(fileReference),
  self: sha256,
});
export type Manifest = z.infer<typeof manifest>;
