import { evidenceIndex, type ARTIFACT_TYPES, type EvidenceIndex, type IndexedRun } from '../contract/evidence-index.ts';
import { runId, sha256 } from '../contract/ids.ts';
import type { Manifest } from '../contract/manifest.ts';
import type { Matrix } from '../contract/matrix.ts';
import { STATUSES, type Status } from '../contract/status.ts';
import type { Difference } from './replay.ts';

/** A bundle that was found and verified; its folder from that of the index. */
export interface CollectedBundle {
  readonly folder: string;
  readonly manifest: Manifest | null;
  readonly manifestSha256: string | null;
  readonly differences: readonly Difference[];
}

/** Everything that was found below a folder. */
export interface Collected {
  readonly roots: readonly string[];
  readonly bundles: readonly CollectedBundle[];
  /** Folders with a journal and without a manifest. */
  readonly unfinished: readonly string[];
  /** What a plan has made jobs of; null where nobody says. */
  readonly planned: Matrix | null;
}

/** Makes the index of what was found. One run whose bundle is there twice, and not the same, holds nowhere. */
export function buildEvidenceIndex({ roots, bundles, unfinished, planned }: Collected, generatedAt: string): EvidenceIndex {
  const runs = judgeTwice(bundles.map(indexed)).toSorted((left, right) => compare(left.run_id, right.run_id) || compare(left.run_dir, right.run_dir));
  const missing = (planned?.include ?? []).filter((pack) => !runs.some(({ holds, task, pack_sha256: hash }) => holds && task === pack.id && hash === pack.sha256));
  return evidenceIndex.parse({
    schema_version: 1,
    generated_at: generatedAt,
    roots_scanned: [...roots].toSorted(),
    runs,
    unfinished: unfinished.map((folder) => ({ run_dir: folder, run_id: runId.safeParse(lastName(folder)).data ?? null })).toSorted((left, right) => compare(left.run_dir, right.run_dir)),
    missing,
  });
}

/** How everything in an index ended, the worst of it: a bundle that does not hold is BLOCKED, and a run of which there is none FAILED. */
export function worstOf({ runs, unfinished, missing }: EvidenceIndex): { readonly status: Status; readonly reason: string } {
  const ends = runs.map(({ holds, status, reason }) => (holds && status !== null && reason !== null ? { status, reason } : { status: 'BLOCKED' as const, reason: 'evidence:altered' }));
  const lost = [...unfinished, ...missing].map(() => ({ status: 'FAILED' as const, reason: 'run:lost' }));
  return [...ends, ...lost].reduce((worst, end) => (STATUSES.indexOf(end.status) > STATUSES.indexOf(worst.status) ? end : worst), { status: 'SUCCESS', reason: 'run:success' });
}

const MOST_DIFFERENCES = 20;

function indexed({ folder, manifest, manifestSha256, differences }: CollectedBundle): IndexedRun {
  const holds = manifest !== null && manifestSha256 !== null && differences.length === 0;
  const under = (path: string): string => (folder === '.' ? path : `${folder}/${path}`);
  const digest = sha256.safeParse(manifestSha256).data ?? null;
  const files = holds ? manifest.files.map(({ path, bytes, sha256: hash }) => ({ type: typeOf(path), path: under(path), schema_version: VERSIONED.has(path) ? 1 : null, sha256: hash, bytes })) : [];
  return {
    run_id: manifest?.run ?? lastName(folder),
    run_dir: folder,
    manifest_path: under('manifest.json'),
    artifacts: [...(digest === null ? [] : [{ type: 'manifest' as const, path: under('manifest.json'), schema_version: 1, sha256: digest, bytes: null }]), ...files].toSorted((left, right) => compare(left.path, right.path)),
    holds,
    differences: differences.slice(0, MOST_DIFFERENCES).map(({ file, what }) => ({ file, what })),
    task: manifest?.task ?? null,
    pack_sha256: manifest?.bindings.packSha256 ?? null,
    status: holds ? manifest.verdict.status : null,
    reason: holds ? manifest.verdict.reason : null,
    started_at: manifest?.startedAt ?? null,
    ended_at: manifest?.endedAt ?? null,
    manifest_sha256: digest,
  };
}

/** A copy is a copy; what is not has been changed, and nobody can say which of them. */
function judgeTwice(runs: readonly IndexedRun[]): readonly IndexedRun[] {
  const byId = Map.groupBy(runs, ({ run_id: id }) => id);
  return runs.map((run) => {
    const others = (byId.get(run.run_id) ?? []).filter((other) => other !== run && other.manifest_sha256 !== run.manifest_sha256);
    if (others.length === 0) return run;
    const difference = { file: 'manifest.json', what: `the run is there again with another manifest, in ${others.map(({ run_dir: folder }) => folder).join(' and ')}` };
    return { ...run, holds: false, status: null, reason: null, differences: [difference, ...run.differences].slice(0, MOST_DIFFERENCES) };
  });
}

/** Files of a schema that says its version, which is 1. */
const VERSIONED: ReadonlySet<string> = new Set(['review-report.json', 'telemetry.json']);

type ArtifactType = (typeof ARTIFACT_TYPES)[number];

const TYPES: Readonly<Record<string, ArtifactType>> = {
  'review-report.json': 'review_report',
  'journal.jsonl': 'journal',
  'summary.md': 'summary',
  'report.html': 'report',
  'telemetry.json': 'telemetry',
  'plan.json': 'plan',
  'change.json': 'change',
  'change.patch': 'change_patch',
  'plugin_result.json': 'plugin_result',
  'findings.sarif': 'findings',
  'statement.intoto.json': 'statement',
};

function typeOf(path: string): ArtifactType {
  const known = Object.hasOwn(TYPES, path) ? TYPES[path] : undefined;
  return known ?? (path.endsWith('.events.jsonl') ? 'events' : path.endsWith('.log') ? 'log' : 'file');
}

function lastName(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
