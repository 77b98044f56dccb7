import { readlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from '../../contract/change.ts';
import { sha, type Sha } from '../../contract/ids.ts';
import { Fault } from '../../core/fault.ts';
import type { Base } from '../../ports/workspace.ts';
import { inBatches } from './batches.ts';
import { bytePath, bytesOf, records, shown, type BytePath } from './byte-path.ts';
import { refuseOddIgnoreFiles } from './ignore-files.ts';
import { listTree, type TreeEntry } from './list-tree.ts';
import { findTwins } from './path-rules.ts';
import { readChange } from './read-change.ts';
import type { TrustedGit } from './trusted-git.ts';
import { walkWorkTree, type WalkedFile } from './walk.ts';

/**
 * Reads a work tree into a candidate tree, what `git add` would take of it, and compares that with the base.
 * Nothing of the work tree is run or read as configuration, and no link is followed; nobody may write in it meanwhile.
 * Faults: `tree:*` and `git:broken`.
 */
export async function takeSnapshot(trusted: TrustedGit, folder: string, base: Base): Promise<Change> {
  const known = await listTree(trusted, base.tree);
  const submodules = new Map([...known].filter(([, entry]) => entry.mode === '160000'));
  const ignored = new Set(await listIgnored(trusted, folder, base.tree));
  const files = await walkWorkTree(folder, { ignored, known, submodules: new Set(submodules.keys()) });
  const twins = findTwins([...files.map((file) => file.path), ...submodules.keys()], known);
  if (twins !== null) {
    throw new Fault('tree:unsafe-path', `${shown(twins.path)} and ${shown(twins.twin)} are one name to a file system without case or Unicode forms.`);
  }
  const candidate = await trusted.withScratch(async (scratch) => {
    const blobs = await writeBlobs(trusted, folder, files, scratch);
    return writeTree(trusted, [...blobs, ...submodules.values()], join(scratch, 'index'));
  });
  return readChange(trusted, base, candidate);
}

/** Lists what git ignores in a work tree, by the `.gitignore` files in it; a folder that is ignored whole ends in `/`. */
export async function listIgnored(trusted: TrustedGit, folder: string, tree: Sha): Promise<readonly BytePath[]> {
  await refuseOddIgnoreFiles(folder);
  return trusted.withScratch(async (scratch) => {
    const env = { GIT_INDEX_FILE: join(scratch, 'index') };
    await trusted.run({ args: ['read-tree', tree], env });
    const args = [`--work-tree=${folder}`, 'ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'];
    return records(await trusted.run({ args, env }));
  });
}

type IndexEntry = Pick<TreeEntry, 'mode' | 'sha' | 'path'>;

/** Writes all contents with one git process. Git reads a link's target where we have put it, never through the link. */
async function writeBlobs(trusted: TrustedGit, folder: string, files: readonly WalkedFile[], scratch: string): Promise<readonly IndexEntry[]> {
  if (files.length === 0) return [];
  const numbered = files.map((file, number) => ({ file, number }));
  const sources = await inBatches(numbered, async ({ file, number }) => {
    const path = `${bytePath(folder)}/${file.path}`;
    if (file.mode !== '120000') return path;
    const target = join(scratch, String(number));
    await writeFile(target, await readlink(bytesOf(path), { encoding: 'buffer' }));
    return bytePath(target);
  });
  const stdin = bytesOf(sources.map((source) => `${asLine(source)}\n`).join(''));
  const names = (await trusted.run({ args: ['hash-object', '-w', '--no-filters', '--stdin-paths'], stdin })).toString('latin1').split('\n');
  return numbered.map(({ file, number }) => {
    const blob = names[number];
    if (blob === undefined || blob === '') throw new Fault('git:broken', `git hash-object gave no name for ${shown(file.path)}.`);
    return { mode: file.mode, sha: blob, path: file.path };
  });
}

/** A path on a line of its own; git reads a quoted one back. Only a base can bring a line feed: in a new name it is refused. */
function asLine(path: BytePath): string {
  return path.includes('\n') ? `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"` : path;
}

async function writeTree(trusted: TrustedGit, entries: readonly IndexEntry[], index: string): Promise<Sha> {
  const env = { GIT_INDEX_FILE: index };
  const stdin = bytesOf(entries.map((entry) => `${entry.mode} ${entry.sha}\t${entry.path}\0`).join(''));
  await trusted.run({ args: ['update-index', '-z', '--index-info'], env, stdin });
  // Git drops a name it does not like, such as a .gitmodules that is a link, and still answers 0.
  const taken = new Set(records(await trusted.run({ args: ['ls-files', '-z'], env })));
  const dropped = entries.find((entry) => !taken.has(entry.path));
  if (dropped !== undefined) throw new Fault('tree:unsafe-path', `git itself refuses ${shown(dropped.path)} as a name in a tree.`);
  const output = await trusted.run({ args: ['write-tree'], env });
  return sha.parse(output.toString('latin1').trim());
}
