import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../../adapters/files/digest.ts';
import { readText } from '../../adapters/files/read-text.ts';
import { verifyBundle } from '../../adapters/files/verify-bundle.ts';
import { reportFacts } from '../../contract/facts.ts';
import type { Sha } from '../../contract/ids.ts';
import { manifest as manifestSchema, type Manifest } from '../../contract/manifest.ts';
import { record } from '../../contract/record.ts';
import type { Verdict } from '../../contract/status.ts';
import { parseJson } from '../../contract/parse-json.ts';
import type { Entry } from '../../packs/select.ts';
import { pipeline } from '../../pipeline.ts';
import { VERSION } from '../../version.ts';
import { taskFolder } from '../job.ts';

/** Ends after which a pack is run again without being asked: nothing had been decided. */
const UNDECIDED: readonly string[] = ['run:lost', 'run:cancelled', 'run:dry-run'];

/** Says whether a run ended before anything was decided about its pack. */
export function isUndecided(reason: string): boolean {
  return UNDECIDED.includes(reason);
}

/** The folder in which the bundles of a pack lie, one a run. */
export function folderOf(root: string, pack: string): string {
  return join(root, taskFolder({ issue: null, taskPack: pack }));
}

/** How a bundle says that its run ended, and what was delivered. */
export interface BundleEnd {
  readonly verdict: Verdict;
  readonly pull: string | null;
}

/** Reads how a run ended from its folder, unverified; null where its bundle is not closed. */
export async function readEnd(folder: string): Promise<BundleEnd | null> {
  const manifest = await readManifest(folder);
  if (manifest === null) return null;
  const journal = (await readText(join(folder, 'journal.jsonl'))) ?? '';
  const last = record.safeParse(parseJson(journal.trimEnd().split('\n').at(-1) ?? '')).data;
  return { verdict: manifest.verdict, pull: reportFacts.safeParse(last?.facts).data?.delivery?.pullRequest?.url ?? null };
}

/** A run of a pack, as it stands and on this very base, that came to its end here with a bundle that verifies; null where there is none. */
export async function endedHere(root: string, { pack, sha256 }: Entry, repository: string, base: Sha): Promise<{ readonly folder: string; readonly verdict: Verdict } | null> {
  const folder = folderOf(root, pack);
  const names = existsSync(folder) ? (await readdir(folder)).toSorted().toReversed() : [];
  for (const name of names) {
    const manifest = await readManifest(join(folder, name));
    if (manifest === null || isUndecided(manifest.verdict.reason)) continue;
    const { bindings, verdict } = manifest;
    if (bindings.packSha256 !== sha256 || bindings.baseCommit !== base || bindings.repository?.toLowerCase() !== repository.toLowerCase()) continue;
    const { differences } = await verifyBundle(join(folder, name), { steps: pipeline, digest: digestOf }, VERSION);
    if (differences.length === 0) return { folder: join(folder, name), verdict };
  }
  return null;
}

async function readManifest(folder: string): Promise<Manifest | null> {
  const path = join(folder, 'manifest.json');
  return existsSync(path) ? (manifestSchema.safeParse(parseJson(await readFile(path, 'utf8'))).data ?? null) : null;
}
