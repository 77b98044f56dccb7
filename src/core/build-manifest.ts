import type { FileReference, RunId } from '../contract/ids.ts';
import { manifest as manifestSchema, type Manifest } from '../contract/manifest.ts';
import type { JournalRecord } from '../contract/record.ts';
import type { Verdict } from '../contract/status.ts';
import { canonicalJson } from './canonical-json.ts';
import { CHAIN_START, type Digest } from './chain.ts';
import { factsOf, turnsOf } from './summarise.ts';
import { unitOf } from './unit.ts';

export interface ManifestParts {
  readonly run: RunId;
  readonly version: string;
  readonly records: readonly JournalRecord[];
  readonly verdict: Verdict;
  /** Every file of the bundle but the manifest itself. */
  readonly files: readonly FileReference[];
}

/** The manifest of a run: a fold over its records and files, sealed with the digest of itself. */
export function buildManifest({ run, version, records, verdict, files }: ManifestParts, digest: Digest): Manifest {
  const { intake, prepare, implement, report } = factsOf(records);
  const open = {
    schema: 'codex-orchestrator/manifest@1',
    run,
    task: taskOf(records),
    tool: { name: 'codex-orchestrator', version },
    startedAt: records.at(0)?.startedAt,
    endedAt: records.at(-1)?.endedAt,
    verdict,
    journal: records.at(-1)?.digest ?? CHAIN_START,
    bindings: {
      repository: intake?.trigger?.repository ?? null,
      issue: intake?.trigger?.issue ?? null,
      issueBodySha256: intake?.issue?.bodySha256 ?? null,
      packSha256: intake?.pack?.sha256 ?? null,
      policySha256: intake?.policy?.sha256 ?? null,
      baseCommit: intake?.base?.commit ?? null,
      candidateTree: implement?.change.candidateTree ?? null,
      headCommit: report?.delivery?.commit ?? null,
      promptSha256: turnsOf(records).map(({ prompt }) => prompt.sha256),
      codexVersion: prepare?.codex?.version ?? null,
      codexBinarySha256: prepare?.codex?.binarySha256 ?? null,
      codexPackage: prepare?.codex?.package ?? null,
      codexVerified: prepare?.codex?.pinned ?? null,
    },
    files: files.toSorted((left, right) => (left.path < right.path ? -1 : 1)),
  };
  return manifestSchema.parse({ ...open, self: selfDigest(open, digest) });
}

/** The digest a manifest states of itself: of its canonical form without that very field. */
export function selfDigest(manifest: Readonly<Record<string, unknown>>, digest: Digest): string {
  return digest(canonicalJson(Object.fromEntries(Object.entries(manifest).filter(([key]) => key !== 'self'))));
}

/** The name of the task: the issue or the pack, or `unknown` when the event or the pack could not be read. */
export function taskOf(records: readonly JournalRecord[]): string {
  const { intake } = factsOf(records);
  return (intake === undefined ? null : unitOf(intake))?.task ?? 'unknown';
}
