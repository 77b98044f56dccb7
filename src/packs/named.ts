import { matchExactly } from '../core/paths.ts';

/** Says of folders whether words name them: a path means itself and everything below it, a glob what it matches. */
export function namedFolders(words: readonly string[]): (folder: string) => boolean {
  const [globs, paths] = [words.filter((word) => /[*?[\]{}]/.test(word)), words.filter((word) => !/[*?[\]{}]/.test(word))];
  const matches = matchExactly(globs);
  return (folder) => matches(folder) || paths.some((path) => folder === path || folder.startsWith(`${path}/`));
}
