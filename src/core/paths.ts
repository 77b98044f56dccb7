import picomatch from 'picomatch';

/** Says whether a path matches any of the globs; a leading dot is an ordinary character. */
export type Matches = (path: string) => boolean;

/** The same on every system, since a bundle is judged again anywhere. */
const OPTIONS = { dot: true, nonegate: true, windows: false, maxLength: 16_384 } as const;

/**
 * Folds the spellings of a path that some system takes for the same file: Unicode form and width, case, characters that
 * are not seen, `.` and `..` steps, back-slashes, trailing dots and spaces. The stricter reading wins: it is for refusing.
 */
export function foldPath(path: string): string {
  const names: string[] = [];
  for (const name of path.split(/[/\\]/).map(foldName)) {
    if (name === '' || name === '.') continue;
    if (name === '..' && names.length > 0 && names.at(-1) !== '..') names.pop();
    else names.push(name);
  }
  return names.join('/');
}

/** Matches paths as git spells them, letter for letter. A glob for what is below a folder does not match the folder: as a path of its own it is a link or a file. */
export function matchExactly(globs: readonly string[]): Matches {
  return matcher(globs.map((glob) => plainGlob(glob).replace(/(?<=[^/*])(\/\*\*)+$/, '/**/*')));
}

/** Matches paths whatever their spelling, for globs that forbid: a glob that names a folder covers everything below it. */
export function matchFolded(globs: readonly string[]): Matches {
  const plain = globs.map(plainGlob);
  const exact = matcher(withBelow(plain.filter((glob) => foldPath(glob) !== glob)));
  const names = new Set(plain.flatMap((glob) => ANYWHERE.exec(foldText(glob))?.[1] ?? []));
  const folded = matcher(withBelow(plain.map(foldText).filter((glob) => !ANYWHERE.test(glob))));
  return (path) => exact(path) || readings(path).some((reading) => reading.split('/').some((name) => names.has(name)) || folded(reading));
}

/** A glob covers what it names, and everything below that. */
export function withBelow(globs: readonly string[]): readonly string[] {
  return globs.flatMap((glob) => [glob, `${glob}/**`]);
}

/** A name wherever it stands, as most globs are: looked up among the names of a path, which is some hundred times faster than to match it. */
const ANYWHERE = /^\*\*\/([^/*?[\]{}!()|\\+@]+)$/;

/** Says why a path is not a plain relative path, or null when it is one. */
export function unsafePath(path: string): string | null {
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'it is absolute';
  if (path.includes('\\')) return 'it holds a backslash';
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(path)) return 'it holds a control character';
  if (INVISIBLE.test(path)) return 'it holds an invisible character';
  if (!path.isWellFormed()) return 'it is not Unicode text';
  const names = path.split('/');
  if (names.some((name) => name === '..' || name === '.' || name === '')) return 'it holds an empty, `.` or `..` step';
  if (names.some((name) => SHORT_NAME.test(name))) return 'it has the form of a short name, which Windows takes for another file';
  return null;
}

const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** Windows gives long names a second one of eight characters, a tilde and a number among them: `GITHUB~1`, `PACKAG~1.JSO`. */
const SHORT_NAME = /^[^.~]{1,6}~\d{1,6}(\.[^.]{0,3})?$/;

/** A path as it stands and, where it holds a colon, as Windows reads it: what follows the colon names a stream of the same file. */
function readings(path: string): readonly string[] {
  const folded = foldPath(path);
  if (!folded.includes(':')) return [folded];
  return [folded, foldPath(folded.split('/').map((name) => name.replace(/:.*$/s, '')).join('/'))];
}

/** Folded again until nothing changes: one step can lay bare what another folds, such as a dot in another width. */
function foldName(name: string): string {
  let folded = name;
  for (let before = ''; before !== folded; ) {
    before = folded;
    folded = foldText(folded).replace(/[/\\]/g, '_').replace(/(?<=[^. ])[. ]+$/, '');
  }
  return folded;
}

/** Upper case first, so that letters with two lower-case forms meet. */
function foldText(text: string): string {
  return text
    .replace(/\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, '')
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC');
}

/** A glob without the habits of other formats that would make it match nothing: `./` and `/` before it, `/` behind it. */
function plainGlob(glob: string): string {
  return glob.replace(/^(\.?\/)+/, '').replace(/\/+$/, '/**');
}

/** Parentheses and bars are letters here: the library would read them as a regular expression of the author's. */
function matcher(globs: readonly string[]): Matches {
  return globs.length === 0 ? () => false : picomatch(globs.map((glob) => glob.replace(/[()|]/g, '\\$&')), OPTIONS);
}
