import { z } from 'zod';
import { instant, reasonCode, runId, sha256 } from './ids.ts';
import { matrix } from './matrix.ts';
import { status } from './status.ts';

/** What a file of a bundle is, by its name. */
export const ARTIFACT_TYPES = ['manifest', 'review_report', 'journal', 'summary', 'report', 'telemetry', 'plan', 'change', 'change_patch', 'plugin_result', 'findings', 'statement', 'events', 'log', 'file'] as const;

/** Paths lead from the folder of the index, with `/` between names. */
const place = z.string().min(1);

const artifact = z.strictObject({
  type: z.enum(ARTIFACT_TYPES),
  path: place,
  schema_version: z.int().positive().nullable().describe('The version of its schema, where it has one.'),
  sha256: sha256.describe('As the manifest lists it; of the manifest that of its bytes.'),
  bytes: z.int().nonnegative().nullable().describe('As the manifest lists it; null for the manifest.'),
});

const indexedRun = z.strictObject({
  run_id: z.string().min(1).describe('The id of the run; the name of the folder where the manifest cannot be read.'),
  run_dir: place,
  manifest_path: place,
  artifacts: z.array(artifact).describe('The manifest, and every file it lists, by path; the manifest alone where the bundle does not hold.'),
  holds: z.boolean().describe('Whether the bundle agrees with itself: hashes, chain, checks and status were recomputed.'),
  differences: z.array(z.strictObject({ file: z.string(), what: z.string() })).max(20).describe('What does not agree, the first twenty.'),
  task: z.string().nullable().describe('`issue-<n>` or the id of a task pack.'),
  pack_sha256: sha256.nullable().describe('The hash of the task pack that was run.'),
  status: status.nullable().describe('As it is recorded; null where the bundle does not hold.'),
  reason: reasonCode.nullable(),
  started_at: instant.nullable(),
  ended_at: instant.nullable(),
  manifest_sha256: sha256.nullable().describe('What somebody compares who has the digest from elsewhere, such as from the comment of the run.'),
});
export type IndexedRun = z.infer<typeof indexedRun>;

/** `evidence-index.json`: version 1 of the playbook's index, where each run has its hashes, times and status besides. */
export const evidenceIndex = z.strictObject({
  schema_version: z.literal(1),
  generated_at: instant,
  roots_scanned: z.array(z.string().min(1)),
  runs: z.array(indexedRun).describe('Sorted by run_id, then run_dir.'),
  unfinished: z.array(z.strictObject({ run_dir: place, run_id: runId.nullable() })).describe('Folders with a journal and without a manifest: their run did not come to its end.'),
  missing: matrix.shape.include.describe('Packs of the plan that left no bundle.'),
});
export type EvidenceIndex = z.infer<typeof evidenceIndex>;
