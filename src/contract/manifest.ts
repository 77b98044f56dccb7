import { z } from 'zod';
import { codexPackage } from './codex.ts';
import { fileReference, instant, runId, sha, sha256 } from './ids.ts';
import { verdict } from './status.ts';

/**
 * `manifest.json`: canonical JSON (RFC 8785) that lists every other file of the bundle and binds what the run depended on;
 * `self` is the SHA-256 of the canonical JSON of all the rest.
 */
export const manifest = z.strictObject({
  schema: z.literal('codex-orchestrator/manifest@1'),
  run: runId.describe('The run this bundle is of.'),
  task: z.string().min(1).describe('`issue-<n>` or the id of the task pack, or `unknown` when the event could not be read.'),
  tool: z.strictObject({ name: z.literal('codex-orchestrator'), version: z.string() }).describe('What wrote the bundle.'),
  startedAt: instant.describe('When the first phase began, UTC.'),
  endedAt: instant.describe('When the last phase ended, UTC.'),
  verdict: verdict.describe('How the run ended; `verify` decides it again from the journal.'),
  journal: sha256.describe('Digest of the last record of the journal.'),
  bindings: z.strictObject({
    repository: z.string().nullable().describe('owner/name'),
    issue: z.int().positive().nullable().describe('Number of the issue.'),
    issueBodySha256: sha256.nullable().describe('SHA-256 of the body that was run, line ends made LF.'),
    packSha256: sha256.nullable().describe('Digest of the task pack that was run: the SHA-256 of the canonical JSON of its texts by name.'),
    policySha256: sha256.nullable().describe('SHA-256 of the policy file of the base commit.'),
    baseCommit: sha.nullable().describe('The commit everything started from.'),
    candidateTree: sha.nullable().describe('The tree that was verified.'),
    headCommit: sha.nullable().describe('The commit that was delivered; null when none was.'),
    promptSha256: z.array(sha256).describe('SHA-256 of each prompt, in the order they were given.'),
    codexVersion: z.string().nullable().describe('Version of the Codex CLI that ran.'),
    codexBinarySha256: sha256.nullable().describe('SHA-256 of the very binary.'),
    codexPackage: codexPackage.nullable().describe('The npm package it came from, with its SHA-512; null also for a binary that somebody named.'),
    codexVerified: z.boolean().nullable().describe('Whether it is the release that this tool was built against, by its digests.'),
  }).describe('What the run depended on; null where it was not reached.'),
  files: z.array(fileReference).describe('Every other file of the bundle, by path.'),
  self: sha256.describe('SHA-256 of the canonical JSON of this manifest without this field.'),
});
export type Manifest = z.infer<typeof manifest>;
