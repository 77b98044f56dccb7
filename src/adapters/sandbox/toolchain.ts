import { readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, normalize, resolve } from 'node:path';
import { isWithin } from '../files/within.ts';
import { OWN_FOLDERS, SYSTEM_FOLDERS } from './system-folders.ts';

/** What names the programs that a sandboxed command may use. */
export interface ToolchainRequest {
  /** The variable PATH, as the runner has it. */
  readonly path: string;
  /** Absolute folders shown besides, whole: what the owner of the machine lists. */
  readonly extra: readonly string[];
  /** Absolute folders that must stay invisible but for what is asked for here. */
  readonly hidden: readonly string[];
}

/** What to show, read-only, and the PATH that finds it. */
export interface Toolchain {
  readonly folders: readonly string[];
  readonly path: string;
  /** What was asked for and is not shown, with the reason, one line each. */
  readonly skipped: readonly string[];
}

// Thousands of small questions to the system: asked one after the other they take a tenth of what promises would.

const MOST_ENTRIES = 64;
const MOST_NAMES = 8192;
const MOST_FOLDERS = 512;
const MOST_HOPS = 8;

/**
 * Finds the folders of the toolchain: each entry of PATH, its parent when it is a `bin` (there lie the libraries), and
 * what its symbolic links lead to. Below a hidden folder an entry is shown alone, without its parent.
 */
export function findToolchain(request: ToolchainRequest): Toolchain {
  const hidden = everySpelling(request.hidden);
  const found = { folders: new Set<string>(), skipped: [] as string[], path: [] as string[] };
  const entries = [...new Set(request.path.split(':').filter((entry) => isAbsolute(entry)).map(plain))];
  for (const entry of entries.slice(0, MOST_ENTRIES)) {
    if (!isFolder(entry)) continue;
    const refusal = refusalOf(entry, hidden);
    if (refusal !== null) {
      found.skipped.push(`${entry}: ${refusal}`);
      continue;
    }
    found.path.push(entry);
    for (const folder of foldersOfEntry(entry, hidden)) found.folders.add(folder);
    for (const target of targetsOf(entry)) {
      for (const folder of foldersOfTarget(target, hidden)) found.folders.add(folder);
    }
  }
  for (const entry of request.extra) {
    const refusal = refusalOfExtra(entry, hidden);
    if (refusal === null) found.folders.add(plain(entry));
    else found.skipped.push(`${entry}: ${refusal}`);
  }
  if (entries.length > MOST_ENTRIES) found.skipped.push(`PATH: only its first ${MOST_ENTRIES} entries are used`);
  if (found.folders.size > MOST_FOLDERS) found.skipped.push(`PATH: only the first ${MOST_FOLDERS} folders it leads to are shown`);
  const folders = [...found.folders].filter((folder) => !isShownAnyway(folder)).slice(0, MOST_FOLDERS);
  return { folders: folders.toSorted(), path: found.path.join(':'), skipped: found.skipped };
}

/** Why a folder may not be shown, or null. What it really is counts as well as how it is spelled. */
function refusalOf(folder: string, hidden: readonly string[]): string | null {
  const real = realpathSync(folder);
  for (const path of [folder, real]) {
    if (path === '/' || OWN_FOLDERS.some((own) => isWithin(own, path))) return 'the sandbox has a folder of its own there';
    if (['/proc', '/dev', '/sys'].some((kernel) => isWithin(path, kernel))) return 'it belongs to the kernel';
    if (hidden.some((other) => isWithin(other, path))) return 'it is hidden from untrusted programs, or holds what is';
  }
  return null;
}

function refusalOfExtra(entry: string, hidden: readonly string[]): string | null {
  if (!isAbsolute(entry)) return 'it is no absolute path';
  return isFolder(plain(entry)) ? refusalOf(plain(entry), hidden) : 'there is no such folder';
}

function foldersOfEntry(entry: string, hidden: readonly string[]): readonly string[] {
  const real = realpathSync(entry);
  const isBelowHidden = hidden.some((folder) => isWithin(entry, folder) || isWithin(real, folder));
  return isBelowHidden ? [entry] : [entry, ...parentOfBin(entry, hidden)];
}

/** The folder of what a link leads to, which holds the rest of that program; the file alone when that folder is hidden. */
function foldersOfTarget(target: string, hidden: readonly string[]): readonly string[] {
  const folder = isFolder(target) ? target : dirname(target);
  if (refusalOf(folder, hidden) === null) return [folder, ...parentOfBin(folder, hidden)];
  return folder === target || refusalOf(target, hidden) !== null ? [] : [target];
}

/** A folder right inside a hidden one, such as `~/.local`, holds more than one program and is never taken as a whole. */
function parentOfBin(folder: string, hidden: readonly string[]): readonly string[] {
  const parent = dirname(folder);
  if (!['bin', 'sbin'].includes(basename(folder)) || refusalOf(parent, hidden) !== null) return [];
  const above = [dirname(parent), dirname(realpathSync(parent))];
  return above.some((path) => hidden.includes(path)) ? [] : [parent];
}

/** Where the links in a folder lead, every step of the way, since each must exist to be followed. */
function targetsOf(folder: string): readonly string[] {
  const names = orNull(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  const targets: string[] = [];
  for (const name of names.slice(0, MOST_NAMES)) {
    if (!name.isSymbolicLink()) continue;
    let link = join(folder, name.name);
    for (let hop = 0; hop < MOST_HOPS; hop += 1) {
      const next = linkTarget(link);
      if (next === null) break;
      targets.push(next);
      link = next;
    }
  }
  return targets.filter((target) => !isShownAnyway(target));
}

/** Null when the path is no link or leads nowhere: then there is nothing to show. */
function linkTarget(path: string): string | null {
  return orNull(() => {
    const target = resolve(dirname(path), readlinkSync(path));
    statSync(target);
    return target;
  });
}

function isFolder(path: string): boolean {
  return orNull(() => statSync(path).isDirectory()) ?? false;
}

/** Null for what is not there or not for our eyes, which PATH is full of. */
function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && ['ENOENT', 'ENOTDIR', 'EACCES', 'EINVAL', 'ELOOP'].includes(String(thrown.code))) return null;
    throw thrown;
  }
}

function isShownAnyway(path: string): boolean {
  return SYSTEM_FOLDERS.some((folder) => isWithin(path, folder));
}

function everySpelling(hidden: readonly string[]): readonly string[] {
  const spellings = new Set<string>();
  for (const path of hidden.map(plain)) {
    spellings.add(path);
    if (isFolder(path)) spellings.add(realpathSync(path));
  }
  return [...spellings];
}

function plain(path: string): string {
  const normal = normalize(path);
  return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}
