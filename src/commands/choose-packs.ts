import { join } from 'node:path';
import type { Environment } from '../adapters/actions/runner-file.ts';
import { systemClock } from '../adapters/clock.ts';
import { digestOf } from '../adapters/files/digest.ts';
import { packsAt } from '../adapters/git/packs-at.ts';
import { fetchBase } from '../adapters/git/repository.ts';
import { createTrustedGit } from '../adapters/git/trusted-git.ts';
import type { Client } from '../adapters/github/client.ts';
import { createReads } from '../adapters/github/forge.ts';
import { packPulls } from '../adapters/github/pack-pulls.ts';
import { findProgram } from '../adapters/process/find-program.ts';
import { PACKS_FOLDER } from '../contract/pack-parts.ts';
import { packUnit } from '../core/unit.ts';
import { deliveredPacks, isBranchOf } from '../packs/delivered-packs.ts';
import { judgeTogether } from '../packs/judge-together.ts';
import { namedFolders } from '../packs/named.ts';
import { packSha256 } from '../packs/pack-hash.ts';
import { readPack, type ReadPack } from '../packs/read-pack.ts';
import { selectPacks, type Candidate, type Choice, type Selection } from '../packs/select.ts';
import { isTouched } from '../packs/touched.ts';
import type { Base } from '../ports/workspace.ts';

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
  const { client, wish } = choosing;
  const base = await readBase(choosing);
  const { candidates, packs } = await readCandidates(choosing, base);
  const pulls = await packPulls(client, await branchesOf(candidates, client), base.branch);
  const selection = selectPacks({ candidates, delivered: deliveredPacks(pulls), wish, today: systemClock.now().slice(0, 10) });
  return { base: { branch: base.branch, commit: base.commit, tree: base.tree }, packs, selection };
}

interface Fetched extends Base {
  readonly trusted: ReturnType<typeof createTrustedGit>;
}

async function readBase({ client, env, token, branch, scratch, signal }: Choosing): Promise<Fetched> {
  const trusted = createTrustedGit({ folder: join(scratch, 'git'), file: (await findProgram('git', env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin')) ?? '/usr/bin/git', network: env, signal });
  return { trusted, ...(await fetchBase({ trusted, remoteUrl: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${client.repository}`, token }, branch ?? (await createReads(client).defaultBranch()))) };
}

interface Found {
  readonly candidates: readonly Candidate[];
  readonly packs: readonly ReadPack[];
}

/** Those of the usual place are read besides, since others may wait for them; what is wrong with one that nobody asks for is not told. */
async function readCandidates({ folders, changed }: Choosing, { trusted, commit }: Fetched): Promise<Found> {
  const isNamed = namedFolders(folders);
  const isUsual = namedFolders([PACKS_FOLDER]);
  const found = await packsAt(trusted, commit, (folder) => isNamed(folder) || isUsual(folder));
  const packs = judgeTogether(found.map(({ path, files }) => readPack({ path, files })));
  const hashes = new Map(found.map(({ path, files }) => [path, packSha256(files, digestOf)]));
  const candidates = packs.flatMap(({ path, pack }) => {
    const sha256 = hashes.get(path);
    return sha256 === undefined ? [] : [{ path, pack, sha256, wanted: isNamed(path) && (changed === null || isTouched(path, changed)) }];
  });
  return { candidates, packs };
}

/** The branches from which the packs that are asked for, and those they wait for, could have been delivered. */
async function branchesOf(candidates: readonly Candidate[], client: Client): Promise<readonly string[]> {
  const ids = [...new Set(candidates.flatMap(({ pack, wanted }) => (pack === null || !wanted ? [] : [pack.id, ...pack.dependsOn])))];
  if (ids.length === 0) return [];
  const known = new Set(ids.map((id) => packUnit(id, null).branch));
  const aside = [...(await createReads(client).branchHeads('codex/')).keys()].filter((branch) => !known.has(branch) && known.has(branch.slice(0, -'-01234567'.length)) && ids.some((id) => isBranchOf(id, branch)));
  return [...known, ...aside];
}
