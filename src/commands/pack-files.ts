import { dirname, relative, sep } from 'node:path';
import { folderNames, packFoldersAt, readPackFiles, repositoryRoot } from '../adapters/files/pack-folders.ts';
import { PACKS_FOLDER } from '../contract/pack-parts.ts';
import { isLikeFolder } from '../packs/id-problem.ts';
import { judgeTogether } from '../packs/judge-together.ts';
import type { Warning } from '../packs/pack-document.ts';
import { readPack, type ReadPack } from '../packs/read-pack.ts';

/** The packs that words of the command line mean, or which word means none. */
export type LoadedPacks = { readonly known: true; readonly packs: readonly ReadPack[] } | { readonly known: false; readonly why: string };

/** Is shown every pack that is read: its path from the root of the repository, its folder on disk, and its files. */
export type Seen = (path: string, folder: string, files: ReadonlyMap<string, Uint8Array>) => void;

/** Reads the packs that paths and globs mean, all those of taskpacks/ without any, each once, and judges them side by side. */
export function loadPacks(words: readonly string[], cwd: string, seen: Seen = () => undefined): LoadedPacks {
  const folders = new Set<string>();
  for (const word of words.length === 0 ? [PACKS_FOLDER] : words) {
    const found = packFoldersAt(word, cwd);
    if (found === null) return { known: false, why: /[*?[\]{}]/.test(word) ? `no pack matches ${word}.` : `there is no pack at ${word}: no folder with a task.yml, or it may not be read.` };
    for (const folder of found) folders.add(folder);
  }
  const rootOf = remembered((folder) => repositoryRoot(folder, cwd));
  const packs: ReadPack[] = [];
  for (const folder of folders) {
    try {
      packs.push(readFolder(folder, cwd, rootOf, seen));
    } catch (thrown) {
      if (thrown instanceof Error && 'syscall' in thrown) return { known: false, why: `the pack at ${slashed(relative(cwd, folder))} could not be read: ${thrown.message}.` };
      throw thrown;
    }
  }
  const around = new Set([...folders].map((folder) => dirname(folder)));
  const neighbours = [...around].flatMap((folder) => folderNames(folder));
  return { known: true, packs: judgeTogether(packs, (id) => neighbours.some((name) => isLikeFolder(id, name))) };
}

/** Warnings as a terminal shows them. */
export function warningsText(warnings: readonly Warning[]): string {
  return warnings.map(({ sentence, remedy, frame }) => `Warning: ${sentence}\n${frame === undefined ? '' : `${frame.replaceAll(/^/gm, '  ')}\n`}  ${remedy}\n`).join('\n');
}

function readFolder(folder: string, cwd: string, rootOf: (parent: string) => string, seen: Seen): ReadPack {
  const [path, files] = [slashed(relative(rootOf(dirname(folder)), folder)), readPackFiles(folder)];
  seen(path, folder, files);
  return readPack({ path, shown: slashed(relative(cwd, folder)), files });
}

/** Packs stand side by side, so the answer for their folder is asked for once. */
function remembered(ask: (folder: string) => string): (folder: string) => string {
  const known = new Map<string, string>();
  return (folder) => {
    const answer = known.get(folder) ?? ask(folder);
    known.set(folder, answer);
    return answer;
  };
}

function slashed(path: string): string {
  return path === '' ? '.' : path.split(sep).join('/');
}
