import picomatch from 'picomatch';

/** Says whether a path matches any of the globs; a leading dot is an ordinary character. */
export type Matches = (path: string) => boolean;

/** Folds the spellings of a path that some system takes for the same file: Unicode form, case, `.` steps, trailing dots and spaces. */
export function foldPath(path: string): string {
  return path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/[\p{Cf}\uFE00-\uFE0F]/gu, '')
    .split('/')
    .map((name) => name.toLowerCase().normalize('NFC').replace(/(?<=[^. ])[. ]+$/, ''))
    .filter((name) => name !== '' && name !== '.')
    .join('/');
}

/** Matches paths as git spells them, letter for letter. */
export function matchExactly(globs: readonly string[]): Matches {
  return picomatch([...globs], { dot: true, nonegate: true, maxLength: 512 });
}

/** Matches paths whatever their spelling: path and globs are folded first. */
export function matchFolded(globs: readonly string[]): Matches {
  const matches = picomatch(globs.map((glob) => glob.normalize('NFC').toLowerCase()), { dot: true, nonegate: true, maxLength: 512 });
  return (path) => matches(foldPath(path));
}

/** Says why a path is not a plain relative path, or null when it is one. */
export function unsafePath(path: string): string | null {
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'it is absolute';
  if (path.includes('\\')) return 'it holds a backslash';
  if (/\p{Cc}/u.test(path)) return 'it holds a control character';
  if (path.split('/').some((name) => name === '..' || name === '.' || name === '')) return 'it holds an empty, `.` or `..` step';
  return null;
}
