import { dirname, join, relative, resolve, sep } from 'node:path';
import { folderNames, packFoldersAt, packsIn, readPackFiles, repositoryRoot } from '../adapters/files/pack-folders.ts';
import { PACKS_FOLDER } from '../contract/pack-parts.ts';
import { likeOneOf } from '../packs/id-problem.ts';
import { judgeTogether } from '../packs/judge-together.ts';
import { readPack, type ReadPack } from '../packs/read-pack.ts';

/** The packs that words of the command line mean, or which word means none. */
export type LoadedPacks = { readonly known: true; readonly packs: readonly ReadPack[] } | { readonly known: false; readonly why: string };

/** Is shown every pack that is read: its path from the root of the repository, its files, and whether a word means it. */
export type Seen = (path: string, files: ReadonlyMap<string, Uint8Array>, isNamed: boolean) => void;

/** What is looked at beyond the packs that are meant. */
export interface Around {
  /** Whether the packs beside those that are meant are read too, and all of the usual place: others may wait for them. */
  readonly besides?: boolean;
  readonly seen?: Seen;
  /** Says which ids are there besides those of packs. */
  readonly known?: (id: string) => boolean;
}

/** Reads the packs that paths and globs mean, all those of taskpacks/ without any, each once, and judges them side by side. */
export function loadPacks(words: readonly string[], cwd: string, { besides = false, seen = () => undefined, known = () => false }: Around = {}): LoadedPacks {
  const foldersAt = remembered((path) => packFoldersAt(path, cwd));
  const named = new Set<string>();
  for (const word of words.length === 0 ? [PACKS_FOLDER] : words) {
    const found = foldersAt(isGlob(word) ? word : resolve(cwd, word));
    if (found === null) return { known: false, why: isGlob(word) ? `no pack matches ${word}.` : `there is no pack at ${word}: no folder with a task.yml, or it may not be read.` };
    for (const folder of found) named.add(folder);
  }
  const rootOf = remembered((folder) => repositoryRoot(folder, cwd));
  const packs: ReadPack[] = [];
  for (const folder of besides ? new Set([...named, ...foldersBeside(named, rootOf, foldersAt)]) : named) {
    try {
      const [path, files] = [slashed(relative(rootOf(dirname(folder)), folder)), readPackFiles(folder)];
      seen(path, files, named.has(folder));
      packs.push(readPack({ path, shown: slashed(relative(cwd, folder)), files }));
    } catch (thrown) {
      if (thrown instanceof Error && 'syscall' in thrown) return { known: false, why: `the pack at ${slashed(relative(cwd, folder))} could not be read: ${thrown.message}.` };
      throw thrown;
    }
  }
  const isBeside = likeOneOf(besides ? [] : parentsOf(named).flatMap((folder) => folderNames(folder)));
  return { known: true, packs: judgeTogether(packs, (id) => isBeside(id) || known(id)) };
}

function parentsOf(folders: ReadonlySet<string>): readonly string[] {
  return [...new Set([...folders].map((folder) => dirname(folder)))];
}

/** All packs of the usual place of the repository, and those in one folder with one that is named. */
function foldersBeside(named: ReadonlySet<string>, rootOf: (folder: string) => string, foldersAt: (path: string) => readonly string[] | null): readonly string[] {
  const parents = parentsOf(named);
  const usual = [...new Set(parents.map((folder) => join(rootOf(folder), PACKS_FOLDER)))];
  const others = parents.filter((folder) => !usual.some((one) => folder === one || folder.startsWith(`${one}${sep}`)));
  return [...usual.flatMap((folder) => foldersAt(folder) ?? []), ...others.flatMap((folder) => packsIn(folder))];
}

/** Whether a word of the command line means whatever it matches. */
function isGlob(word: string): boolean {
  return /[*?[\]{}]/.test(word);
}

/** Packs stand side by side, so the answer for their folder is asked for once. */
function remembered<Answer>(ask: (folder: string) => Answer): (folder: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (folder) => {
    const found = known.get(folder) ?? { answer: ask(folder) };
    known.set(folder, found);
    return found.answer;
  };
}

function slashed(path: string): string {
  return path === '' ? '.' : path.split(sep).join('/');
}
