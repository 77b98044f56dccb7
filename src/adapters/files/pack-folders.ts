import { closeSync, existsSync, openSync, readdirSync, readSync, statSync, fstatSync, constants, type Dirent, type Stats } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { PACK_FILES } from '../../contract/pack-parts.ts';
import { matchExactly } from '../../core/paths.ts';

/** More than any file of a pack may hold, so that whoever reads it says so. */
const MOST_BYTES = 512 * 1024;

/** Folders that are never walked into. */
const OTHERS = new Set(['.git', 'node_modules']);

const NAMES: ReadonlySet<string> = new Set(PACK_FILES.map(({ name }) => name));

/** What makes a folder one of a pack; a README stands in others too. */
const MARKS: ReadonlySet<string> = new Set(['task.yml', 'acceptance.yml', 'spec.md', 'risk.md', 'runbook.md']);

/** The regular files of a folder that can belong to a pack, as bytes by name; links are not read. Of one that is far too large only the beginning is. */
export function readPackFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  return new Map(entriesOf(folder).flatMap((entry) => (entry.isFile() && NAMES.has(entry.name) ? [[entry.name, beginningOf(join(folder, entry.name))] as const] : [])));
}

/**
 * The folders that a word of the command line means, in the order of the alphabet: a folder that is a pack and those below
 * it, the folder of a file of a pack, or the packs that a glob matches. Null where there is none.
 */
export function packFoldersAt(word: string, cwd: string): readonly string[] | null {
  const path = resolve(cwd, word);
  const found = statOf(path);
  if (found?.isFile() === true) return NAMES.has(path.slice(path.lastIndexOf(sep) + 1)) ? [dirname(path)] : null;
  if (found?.isDirectory() === true) {
    const packs = packsBelow(path);
    return packs.length === 0 ? null : packs;
  }
  if (!/[*?[\]{}]/.test(word)) return null;
  const from = word.split('/').slice(0, word.split('/').findIndex((step) => /[*?[\]{}]/.test(step))).join('/') || (word.startsWith('/') ? '/' : '.');
  const matches = matchExactly([word.replace(/^(\.\/)+/, '').replace(/\/+$/, '')]);
  const start = resolve(cwd, from);
  if (statOf(start)?.isDirectory() !== true) return null;
  const spelled = (folder: string): string => (word.startsWith('/') ? folder : relative(cwd, folder)).split(sep).join('/');
  const all = packsBelow(start).filter((folder) => matches(spelled(folder)) || readdirSync(folder).some((name) => MARKS.has(name) && matches(`${spelled(folder)}/${name}`)));
  return all.length === 0 ? null : all;
}

/** The root of the repository that a folder is in, by the nearest `.git` above it; `otherwise` where there is none. */
export function repositoryRoot(folder: string, otherwise: string): string {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
    if (dirname(current) === current) return otherwise;
  }
}

/** The folders in a folder that are packs. */
export function packsIn(folder: string): readonly string[] {
  return folderNames(folder).map((name) => join(folder, name)).filter((one) => isPack(entriesOf(one)));
}

/** The names of the folders in a folder; none where it cannot be looked into. */
export function folderNames(folder: string): readonly string[] {
  return entriesOf(folder).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/** A pack may hold others: every folder is looked into. */
function packsBelow(folder: string): readonly string[] {
  const entries = entriesOf(folder);
  const inner = entries.filter((entry) => entry.isDirectory() && !OTHERS.has(entry.name)).map(({ name }) => name);
  return [...(isPack(entries) ? [folder] : []), ...inner.toSorted().flatMap((name) => packsBelow(join(folder, name)))];
}

function isPack(entries: readonly Dirent[]): boolean {
  return entries.some((entry) => entry.isFile() && MARKS.has(entry.name));
}

function entriesOf(folder: string): readonly Dirent[] {
  return ifThere(() => readdirSync(folder, { withFileTypes: true })) ?? [];
}

function statOf(path: string): Stats | undefined {
  return ifThere(() => statSync(path, { throwIfNoEntry: false }));
}

/** Undefined where there is nothing to be read, or nobody may. */
function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && ['ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG'].includes(String(thrown.code))) return undefined;
    throw thrown;
  }
}

/** Cut where a letter ends, so that what was cut off is not taken for a broken one. */
function beginningOf(path: string): Uint8Array {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const { size } = fstatSync(file);
    const bytes = Buffer.alloc(Math.min(size, MOST_BYTES));
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) read = readSync(file, bytes, length, bytes.length - length, length);
    if (size > MOST_BYTES) while (length > 0 && (bytes[length - 1] ?? 0) >= 0x80) length -= 1;
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
