import { PACKS_FOLDER } from '../contract/pack-parts.ts';
import { matchExactly } from '../core/paths.ts';

/** Of all folders of packs those that are named, and those that others may wait for: beside them, and in the usual place. */
export function namedAndBeside(folders: readonly string[], isNamed: (folder: string) => boolean): readonly string[] {
  const parentOf = (folder: string): string => folder.slice(0, Math.max(folder.lastIndexOf('/'), 0));
  const parents = new Set(folders.filter(isNamed).map(parentOf));
  return folders.filter((folder) => parents.has(parentOf(folder)) || isNamed(folder) || folder.startsWith(`${PACKS_FOLDER}/`));
}

/** Says of folders whether words name them: a path means itself and everything below it, a glob what it matches. */
export function namedFolders(words: readonly string[]): (folder: string) => boolean {
  const [globs, paths] = [words.filter((word) => /[*?[\]{}]/.test(word)), words.filter((word) => !/[*?[\]{}]/.test(word))];
  const matches = matchExactly(globs);
  return (folder) => matches(folder) || paths.some((path) => folder === path || folder.startsWith(`${path}/`));
}
