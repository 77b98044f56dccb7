import type { Environment } from '../adapters/actions/runner-file.ts';
import { systemClock } from '../adapters/clock.ts';
import { digestOf } from '../adapters/files/digest.ts';
import { packsAt } from '../adapters/git/packs-at.ts';
import { fetchBase } from '../adapters/git/repository.ts';
import type { TrustedGit } from '../adapters/git/trusted-git.ts';
import type { Client } from '../adapters/github/client.ts';
import { createReads } from '../adapters/github/forge.ts';
import type { DeliveredPack } from '../contract/pack-pull.ts';
import { branchesOfPacks, deliveredPacks } from '../packs/delivered-packs.ts';
import { judgeTogether } from '../packs/judge-together.ts';
import { namedAndBeside, namedFolders } from '../packs/named.ts';
import { packSha256 } from '../packs/pack-hash.ts';
import { readPack, type ReadPack } from '../packs/read-pack.ts';
import { selectPacks, type Candidate, type Choice, type Selection } from '../packs/select.ts';
import { isTouched } from '../packs/touched.ts';
import type { Base } from '../ports/workspace.ts';
import { openGit } from './open-git.ts';
import { serverUrl } from './surroundings.ts';

/** What packs are chosen for, and how they are reached. */
export interface Choosing {
  readonly client: Client;
  readonly env: Environment;
  readonly token: string;
  /** Null: the default branch. */
  readonly branch: string | null;
  /** A folder of ours, which the git directory is made in. */
  readonly scratch: string;
  readonly signal: AbortSignal;
  /** Folders of packs, or globs of them, from the root of the repository. */
  readonly folders: readonly string[];
  /** Only packs with one of these paths; null takes all. */
  readonly changed: readonly string[] | null;
  readonly wish: Choice['wish'];
}

/** The packs that are run now, and why the others are not, on the commit they were read from. */
export interface Chosen {
  readonly base: Base;
  readonly packs: readonly ReadPack[];
  readonly selection: Selection;
}

/** Reads the packs of the base commit and asks what became of them, then selects. Faults as those of git and GitHub. */
export async function choosePacks(choosing: Choosing): Promise<Chosen> {
  const { wish } = choosing;
  const base = await readBase(choosing);
  const { candidates, packs, delivered } = await readCandidates(choosing, base);
  const selection = selectPacks({ candidates, delivered, wish, today: systemClock.now().slice(0, 10) });
  return { base: { branch: base.branch, commit: base.commit, tree: base.tree }, packs, selection };
}

interface Fetched extends Base {
  readonly trusted: TrustedGit;
}

async function readBase({ client, env, token, branch, scratch, signal }: Choosing): Promise<Fetched> {
  const trusted = await openGit(scratch, env, signal);
  return { trusted, ...(await fetchBase({ trusted, remoteUrl: `${serverUrl(env)}/${client.repository}`, token }, branch ?? (await createReads(client).defaultBranch()))) };
}

interface Found {
  readonly candidates: readonly Candidate[];
  readonly packs: readonly ReadPack[];
  readonly delivered: readonly DeliveredPack[];
}

/**
 * Reads the packs that are named, with those beside them and in the usual place, since others may wait for them, and asks
 * what has become of them all. What is wrong with one that nobody asks for is not told.
 */
async function readCandidates({ client, folders, changed }: Choosing, { trusted, commit, branch }: Fetched): Promise<Found> {
  const isNamed = namedFolders(folders);
  const found = await packsAt(trusted, commit, (all) => namedAndBeside(all, isNamed));
  const read = found.map(({ path, files }) => readPack({ path, files }));
  const delivered = await deliveredAlready(read, client, branch);
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

async function deliveredAlready(packs: readonly ReadPack[], client: Client, base: string): Promise<readonly DeliveredPack[]> {
  const ids = [...new Set(packs.flatMap(({ pack }) => (pack === null ? [] : [pack.id, ...pack.dependsOn])))];
  if (ids.length === 0) return [];
  const forge = createReads(client);
  return deliveredPacks(await forge.packPulls(branchesOfPacks(ids, (await forge.branchHeads('codex/')).keys()), base));
}
