import { bytesOf, textOf, type BytePath } from './byte-path.ts';

const MAX_PATH_BYTES = 4096;

// What macOS leaves out when it compares names, as git's own protectHFS lists it.
const HFS_IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/** Says whether some file system would take a name for `.git`: by case, by ignored code points, by Windows' short names and endings. */
export function isGitName(name: BytePath): boolean {
  const plain = (textOf(name) ?? name).replace(HFS_IGNORED, '').toLowerCase();
  return /^(\.git|git~\d+)[. ]*(:.*)?$/s.test(plain);
}

/** Says why a new path can not be taken, or null when it can. */
export function unsafeReason(path: BytePath): string | null {
  const text = textOf(path);
  if (text === null) return 'its name is not valid UTF-8';
  if (bytesOf(path).length > MAX_PATH_BYTES) return `its path is longer than ${MAX_PATH_BYTES} bytes`;
  if (text.includes('\\')) return 'its name holds a backslash, which other systems read as a folder';
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)) return 'its name holds a control character';
  if (/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(text)) return 'its name holds an invisible character';
  return null;
}

/** Two paths, as folders or files, that a file system without case or without Unicode forms takes for one. */
export interface Twins {
  readonly path: BytePath;
  readonly twin: BytePath;
}

/** Finds a path that differs from another, or from the folder of another, only by case or by Unicode form, when one of the two is new. */
export function findTwins(paths: Iterable<BytePath>, known: ReadonlyMap<BytePath, unknown>): Twins | null {
  const spelling = new Map<string, BytePath>();
  let knownNames: ReadonlySet<BytePath> | undefined;
  for (const path of paths) {
    const parts = path.split('/');
    let name = '';
    let folded = '';
    for (const part of parts) {
      name = name === '' ? part : `${name}/${part}`;
      folded = `${folded}/${fold(part)}`;
      const twin = spelling.get(folded);
      if (twin === undefined) spelling.set(folded, name);
      else if (twin !== name) {
        knownNames ??= namesOf(known.keys());
        if (!knownNames.has(name) || !knownNames.has(twin)) return { path: name, twin };
      }
    }
  }
  return null;
}

function fold(name: BytePath): string {
  const text = textOf(name);
  if (text === null) return name;
  // Upper case first, so that letters with two lower-case forms meet.
  return text.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

/** The paths and all folders above them. */
function namesOf(paths: Iterable<BytePath>): ReadonlySet<BytePath> {
  const names = new Set<BytePath>();
  for (const path of paths) {
    for (let name = path; name !== '' && !names.has(name); name = name.slice(0, Math.max(name.lastIndexOf('/'), 0))) names.add(name);
  }
  return names;
}
