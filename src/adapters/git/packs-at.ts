import type { Sha } from '../../contract/ids.ts';
import { PACK_FILES } from '../../contract/pack-parts.ts';
import { Fault } from '../../core/fault.ts';
import { textOf } from './byte-path.ts';
import { listTree, type TreeEntry } from './list-tree.ts';
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
  const blobs = await readBlobs(trusted, [...new Set(folders.flatMap(([, files]) => files.map(({ sha }) => sha)))]);
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

/** All in one process, since a thousand packs are five thousand files. */
async function readBlobs(trusted: TrustedGit, shas: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>();
  if (shas.length === 0) return blobs;
  const output = await trusted.run({ args: ['cat-file', '--batch'], stdin: shas.map((sha) => `${sha}\n`).join('') });
  for (let place = 0; place < output.length; ) {
    const end = output.indexOf(10, place);
    const [, sha, size] = /^([0-9a-f]{40}) blob (\d+)$/.exec(output.toString('latin1', place, end)) ?? [];
    if (end === -1 || sha === undefined || size === undefined) throw new Fault('git:broken', 'git cat-file wrote a line that can not be read.');
    blobs.set(sha, output.subarray(end + 1, end + 1 + Number(size)));
    place = end + 1 + Number(size) + 1;
  }
  return blobs;
}
