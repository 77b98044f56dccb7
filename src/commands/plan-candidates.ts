import { digestOf } from '../adapters/files/digest.ts';
import { packsAt } from '../adapters/git/packs-at.ts';
import type { TrustedGit } from '../adapters/git/trusted-git.ts';
import type { Client } from '../adapters/github/client.ts';
import { createReads } from '../adapters/github/forge.ts';
import type { DeliveredPack } from '../contract/pack-pull.ts';
import { branchesOfPacks, deliveredPacks } from '../packs/delivered-packs.ts';
import { judgeTogether } from '../packs/judge-together.ts';
import { namedAndBeside, namedFolders } from '../packs/named.ts';
import { packSha256 } from '../packs/pack-hash.ts';
import { readPack, type ReadPack } from '../packs/read-pack.ts';
import type { Candidate } from '../packs/select.ts';
import { isTouched } from '../packs/touched.ts';
import type { Base } from '../ports/workspace.ts';

/** What a plan chooses from. */
export interface PlanCandidates {
  readonly candidates: readonly Candidate[];
  readonly packs: readonly ReadPack[];
  readonly delivered: readonly DeliveredPack[];
}

/** Where packs are read, and which are asked for. */
export interface PlanSource {
  readonly trusted: TrustedGit;
  readonly client: Client;
  readonly base: Base;
  /** Folders, or globs of them. */
  readonly named: readonly string[];
  /** The paths that were changed, of which one has to be in a pack that is asked for; null where that does not matter. */
  readonly changed: readonly string[] | null;
}

/**
 * Reads the packs of the base commit that are named, with those beside them and in the usual place, since others may wait
 * for them, and what has become of them all on GitHub. What is wrong with one that nobody asks for is not told.
 */
export async function planCandidates({ trusted, client, base, named, changed }: PlanSource): Promise<PlanCandidates> {
  const isNamed = namedFolders(named);
  const found = await packsAt(trusted, base.commit, (folders) => namedAndBeside(folders, isNamed));
  const read = found.map(({ path, files }) => readPack({ path, files }));
  const delivered = await deliveredAlready(read, client, base);
  const merged = new Set(delivered.flatMap(({ id, state }) => (state === 'merged' ? [id] : [])));
  // A pack that was merged and taken away is there for those that build on it.
  const packs = judgeTogether(read, (id) => merged.has(id));
  const hashes = new Map(found.map(({ path, files }) => [path, packSha256(files, digestOf)]));
  const candidates = packs.flatMap(({ path, pack }) => {
    const sha256 = hashes.get(path);
    return sha256 === undefined ? [] : [{ path, pack, sha256, wanted: isNamed(path) && (changed === null || isTouched(path, changed)) }];
  });
  return { candidates, packs, delivered };
}

async function deliveredAlready(packs: readonly ReadPack[], client: Client, base: Base): Promise<readonly DeliveredPack[]> {
  const ids = [...new Set(packs.flatMap(({ pack }) => (pack === null ? [] : [pack.id, ...pack.dependsOn])))];
  if (ids.length === 0) return [];
  const forge = createReads(client);
  return deliveredPacks(await forge.packPulls(branchesOfPacks(ids, (await forge.branchHeads('codex/')).keys()), base.branch));
}
