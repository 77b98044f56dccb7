import { lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SYSTEM_FOLDERS } from './system-folders.ts';
import { isWithin } from '../files/within.ts';

/** A path of the host, and what stands there. */
export interface HostEntry {
  readonly path: string;
  readonly kind: 'file' | 'folder';
}

/** A folder of the system: its own, or a link such as `/bin` to `usr/bin`. */
export interface SystemFolder {
  readonly path: string;
  readonly link: string | null;
}

/** What must be known of the host before a sandbox can be described. */
export interface HostView {
  readonly systemFolders: readonly SystemFolder[];
  /** What a sandbox must cover where it shows a folder above it: the hidden places, by every spelling that exists. */
  readonly covered: readonly HostEntry[];
  /** The file behind `/etc/resolv.conf` when that leads outside the folders of the system, else null. */
  readonly resolver: string | null;
}

const MOST_ENTRIES = 20_000;

// Thousands of small questions to the system: asked one after the other they take a tenth of what promises would.

/** Reads the host; `hidden` are absolute paths, and those that do not exist need no cover. */
export function readHostView(hidden: readonly string[]): HostView {
  return { systemFolders: findSystemFolders(), covered: [...findPlaces(hidden), ...findSecrets('/etc')], resolver: findResolver() };
}

/** The folders of the system that this host has. */
export function findSystemFolders(): readonly SystemFolder[] {
  const found: SystemFolder[] = [];
  for (const path of SYSTEM_FOLDERS) {
    const entry = orMissing(() => lstatSync(path));
    if (entry?.isSymbolicLink() === true) found.push({ path, link: readlinkSync(path) });
    else if (entry?.isDirectory() === true) found.push({ path, link: null });
  }
  return found;
}

function findPlaces(hidden: readonly string[]): readonly HostEntry[] {
  const places: HostEntry[] = [];
  for (const path of hidden) {
    const real = orMissing(() => realpathSync(path));
    if (real === null || real === '/') continue;
    const kind = statSync(real).isDirectory() ? 'folder' : 'file';
    for (const spelling of new Set([path, real])) places.push({ path: spelling, kind });
  }
  return places;
}

/**
 * What in a folder only its owner or a group may read: a sandbox keeps our user, who may be root, and root without any
 * capability still reads what root owns.
 */
function findSecrets(folder: string): readonly HostEntry[] {
  const secrets: HostEntry[] = [];
  const folders = [folder];
  let seen = 0;
  for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
    const names = orMissing(() => readdirSync(current)) ?? [];
    seen += names.length;
    if (seen > MOST_ENTRIES) throw new Error(`${folder} holds more than ${MOST_ENTRIES} files, too many to look for secrets in it`);
    for (const name of names) {
      const path = join(current, name);
      const entry = orMissing(() => lstatSync(path));
      if (entry === null || entry.isSymbolicLink()) continue;
      const isOpen = (entry.mode & 0o004) !== 0 && (!entry.isDirectory() || (entry.mode & 0o001) !== 0);
      if (!isOpen) secrets.push({ path, kind: entry.isDirectory() ? 'folder' : 'file' });
      else if (entry.isDirectory()) folders.push(path);
    }
  }
  return secrets.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function findResolver(): string | null {
  const real = orMissing(() => realpathSync('/etc/resolv.conf'));
  return real === null || SYSTEM_FOLDERS.some((folder) => isWithin(real, folder)) ? null : real;
}

/** Null for what is not there, or may not be seen by our user, who is also the sandbox's. */
function orMissing<T>(read: () => T): T | null {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && ['ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP'].includes(String(thrown.code))) return null;
    throw thrown;
  }
}
