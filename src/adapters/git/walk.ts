import type { Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { Fault } from '../../core/fault.ts';
import { inBatches } from './batches.ts';
import { bytePath, bytesOf, shown, type BytePath } from './byte-path.ts';
import { codeOf, lstatOrNull } from './file-codes.ts';
import { isGitName, unsafeReason } from './path-rules.ts';

const MAX_FILES = 1_000_000;

// What GitHub takes. A file that the base has in that very size was taken.
const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** A file or a symbolic link of the work tree, with the mode git gives it. */
export interface WalkedFile {
  readonly path: BytePath;
  readonly mode: '100644' | '100755' | '120000';
}

/** What the walk must know of git: which paths it ignores, which the base has, which of them are submodules. */
export interface WalkRules {
  /** As `git ls-files --directory` spells them: folders end in `/`. */
  readonly ignored: ReadonlySet<BytePath>;
  readonly known: ReadonlyMap<BytePath, { readonly size: number | null }>;
  readonly submodules: ReadonlySet<BytePath>;
}

/**
 * Lists what git would take of a work tree. Looks at every entry with lstat and follows no link; leaves out what is ignored
 * and the `.git` at the root. Faults: `tree:nested-repository`, `tree:special-file`, `tree:hard-link`, `tree:unsafe-path`,
 * `tree:too-large`, `tree:submodule-changed`.
 */
export async function walkWorkTree(root: string, rules: WalkRules): Promise<readonly WalkedFile[]> {
  const files: WalkedFile[] = [];
  const folders: BytePath[] = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readFolder(root, folder);
    refuseBareRepository(folder, entries, rules);
    for (const entry of entries) {
      const found = judge(entry, rules);
      if (found === 'folder') folders.push(entry.path);
      else if (found !== 'nothing') files.push(found);
      if (files.length > MAX_FILES) throw new Fault('tree:too-large', `The work tree holds more than ${MAX_FILES} files.`);
    }
  }
  await Promise.all([...rules.submodules].map((path) => refuseChangedSubmodule(root, path)));
  return files;
}

interface Entry {
  readonly path: BytePath;
  readonly name: BytePath;
  readonly stats: Stats;
}

async function readFolder(root: string, folder: BytePath): Promise<readonly Entry[]> {
  const absolute = bytePath(root) + (folder === '' ? '' : `/${folder}`);
  try {
    const names = await readdir(bytesOf(absolute), { encoding: 'buffer' });
    return await inBatches(names, async (bytes) => {
      const name = bytes.toString('latin1');
      return { name, path: folder === '' ? name : `${folder}/${name}`, stats: await lstat(bytesOf(`${absolute}/${name}`)) };
    });
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === 'ENAMETOOLONG') throw new Fault('tree:unsafe-path', `Below ${shown(folder)} lies a path that is too long.`, thrown);
    if (code === 'EACCES') throw new Fault('tree:special-file', `The folder ${shown(folder)} can not be read.`, thrown);
    throw thrown;
  }
}

function judge({ path, name, stats }: Entry, rules: WalkRules): WalkedFile | 'folder' | 'nothing' {
  if (path === '.git' || rules.submodules.has(path)) return 'nothing';
  if (isGitName(name)) throw new Fault('tree:nested-repository', `${shown(path)} would be taken for the git directory of a repository inside the work tree.`);
  if (rules.ignored.has(path) || rules.ignored.has(`${path}/`)) return 'nothing';
  if (stats.isDirectory()) return 'folder';
  const reason = rules.known.has(path) ? null : unsafeReason(path);
  if (reason !== null) throw new Fault('tree:unsafe-path', `${shown(path)} can not be taken: ${reason}.`);
  if (stats.isSymbolicLink()) return { path, mode: '120000' };
  if (!stats.isFile()) throw new Fault('tree:special-file', `${shown(path)} is ${kindOf(stats)}.`);
  if (stats.nlink > 1) throw new Fault('tree:hard-link', `${shown(path)} has ${stats.nlink} names on disk.`);
  if ((stats.mode & 0o400) === 0) throw new Fault('tree:special-file', `${shown(path)} is a file that its owner can not read.`);
  if (stats.size > MAX_FILE_BYTES && rules.known.get(path)?.size !== stats.size) throw new Fault('tree:too-large', `${shown(path)} has ${stats.size} bytes; GitHub takes ${MAX_FILE_BYTES}.`);
  return { path, mode: (stats.mode & 0o100) === 0 ? '100644' : '100755' };
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a named pipe';
  if (stats.isSocket()) return 'a socket';
  return 'a device';
}

/** A bare repository needs no `.git`: git takes any folder for one that looks the part, with its configuration. */
function refuseBareRepository(folder: BytePath, entries: readonly Entry[], rules: WalkRules): void {
  const has = (name: string, isFolder: boolean): boolean => entries.some((entry) => entry.name === name && entry.stats.isDirectory() === isFolder);
  if (!has('HEAD', false) || !has('objects', true) || !has('refs', true)) return;
  const head = folder === '' ? 'HEAD' : `${folder}/HEAD`;
  if (!rules.known.has(head)) throw new Fault('tree:nested-repository', `${shown(folder)} looks like a bare repository inside the work tree.`);
}

/** A submodule stays what the base says: an empty folder, or nothing where its folder was removed. */
async function refuseChangedSubmodule(root: string, path: BytePath): Promise<void> {
  const parts = path.split('/');
  for (let length = 1; length <= parts.length; length += 1) {
    const name = parts.slice(0, length).join('/');
    const stats = await lstatOrNull(`${bytePath(root)}/${name}`);
    if (stats === null) return;
    if (!stats.isDirectory()) throw new Fault('tree:submodule-changed', `${shown(name)} is no folder any more; the submodule ${shown(path)} is there.`);
  }
  const left = await readFolder(root, path);
  if (left.length > 0) throw new Fault('tree:submodule-changed', `The folder of the submodule ${shown(path)} is not empty.`);
}
