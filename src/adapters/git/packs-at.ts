import type { Sha } from '../../contract/ids.ts';
import { PACK_FILES } from '../../contract/pack-parts.ts';
import { textOf } from './byte-path.ts';
import { listTree, type TreeEntry } from './list-tree.ts';
import { readBlobs } from './read-blobs.ts';
import type { TrustedGit } from './trusted-git.ts';

/** A folder of a commit that holds files of a pack. */
export interface PackAt {
  readonly path: string;
  /** The regular files that can belong to a pack, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const NAMES: ReadonlySet<string> = new Set(PACK_FILES.map(({ name }) => name));

/** A README stands in other folders too. */
const MARKS: ReadonlySet<string> = new Set(PACK_FILES.flatMap(({ name, required }) => (required ? [name] : [])));

/** Those packs of a fetched commit that `choose` answers of the folders of all of them, by path. Faults: `git:broken`. */
export async function packsAt(trusted: TrustedGit, commit: Sha, choose: (folders: readonly string[]) => readonly string[]): Promise<readonly PackAt[]> {
  const found = [...(await listTree(trusted, commit)).values()].flatMap(placeOf);
  const all = [...Map.groupBy(found, ({ folder }) => folder)].filter(([, files]) => files.some(({ name }) => MARKS.has(name)));
  const chosen = new Set(choose(all.map(([folder]) => folder)));
  const folders = all.filter(([folder]) => chosen.has(folder));
  const blobs = await readBlobs(trusted, folders.flatMap(([, files]) => files.map(({ sha }) => sha)));
  return folders
    .map(([path, files]) => ({ path, files: new Map(files.map(({ name, sha }) => [name, blobs.get(sha) ?? new Uint8Array()] as const)) }))
    .toSorted((left, right) => (left.path < right.path ? -1 : 1));
}

interface Placed {
  readonly folder: string;
  readonly name: string;
  readonly sha: string;
}

function placeOf({ mode, sha, path }: TreeEntry): readonly Placed[] {
  const text = textOf(path);
  const cut = text?.lastIndexOf('/') ?? -1;
  // A pack has a folder, since that is its name.
  if (text === null || cut === -1 || !mode.startsWith('100') || text.split('/').includes('node_modules')) return [];
  const name = text.slice(cut + 1);
  return NAMES.has(name) ? [{ folder: text.slice(0, cut), name, sha }] : [];
}
