import { changedFile, type Change, type ChangedFile } from '../../contract/change.ts';
import { repoPath, sha, type Sha } from '../../contract/ids.ts';
import { Fault } from '../../core/fault.ts';
import type { Base } from '../../ports/workspace.ts';
import { records, shown, textOf, type BytePath } from './byte-path.ts';
import { readLinkTargets } from './link-targets.ts';
import type { TrustedGit } from './trusted-git.ts';

/** Compares a candidate tree with the base: one line a path, renames not followed. Faults: `tree:unsafe-path`, `git:broken`. */
export async function readChange(trusted: TrustedGit, base: Base, candidateTree: Sha): Promise<Change> {
  const args = ['diff-tree', '-r', '-z', '--raw', '--numstat', '--full-index', '--no-abbrev', '--no-renames', '--no-ext-diff', '--no-textconv', base.tree, candidateTree];
  const { raw, counts } = split(records(await trusted.run({ args })));
  const sizes = await sizesOf(trusted, raw);
  const links = raw.filter(isLink).map((line) => ({ path: line.path, blob: line.newSha, bytes: sizes.get(line.newSha) ?? 0 }));
  const targets = await readLinkTargets(trusted, links);
  const files = raw.map((line) => changed(line, counts.get(line.path), sizes, targets));
  return { baseCommit: base.commit, baseTree: base.tree, candidateTree, files };
}

interface RawLine {
  readonly oldMode: string;
  readonly newMode: string;
  readonly oldSha: string;
  readonly newSha: string;
  readonly letter: string;
  readonly path: BytePath;
}

interface Counts {
  readonly added: number | null;
  readonly deleted: number | null;
}

const KINDS = { A: 'added', M: 'modified', D: 'deleted', T: 'type-changed' } as const satisfies Record<string, ChangedFile['kind']>;

/** Takes the two listings apart: raw lines are followed by their path as a record of its own, counts carry it. */
function split(lines: readonly string[]): { readonly raw: readonly RawLine[]; readonly counts: ReadonlyMap<BytePath, Counts> } {
  const raw: RawLine[] = [];
  const counts = new Map<BytePath, Counts>();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const next = line.startsWith(':') ? lines[at + 1] : undefined;
    if (next !== undefined) {
      raw.push(parseRaw(line, next));
      at += 1;
    } else {
      const [, added, deleted, path] = /^(\d+|-)\t(\d+|-)\t([^]+)$/.exec(line) ?? [];
      if (added === undefined || deleted === undefined || path === undefined) throw unreadable();
      counts.set(path, { added: added === '-' ? null : Number(added), deleted: deleted === '-' ? null : Number(deleted) });
    }
  }
  return { raw, counts };
}

function parseRaw(line: string, path: BytePath): RawLine {
  const [, oldMode, newMode, oldSha, newSha, letter] = /^:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) ([A-Z])$/.exec(line) ?? [];
  if (oldMode === undefined || newMode === undefined || oldSha === undefined || newSha === undefined || letter === undefined) throw unreadable();
  return { oldMode, newMode, oldSha, newSha, letter, path };
}

function unreadable(): Fault {
  return new Fault('git:broken', 'git diff-tree wrote a line that can not be read.');
}

/** Asks for the sizes of all new contents at once; a submodule has none. */
async function sizesOf(trusted: TrustedGit, raw: readonly RawLine[]): Promise<ReadonlyMap<string, number>> {
  const blobs = raw.filter((line) => line.letter !== 'D' && line.newMode !== '160000').map((line) => line.newSha);
  if (blobs.length === 0) return new Map();
  const output = await trusted.run({ args: ['cat-file', '--batch-check=%(objectname) %(objectsize)'], stdin: blobs.map((blob) => `${blob}\n`).join('') });
  return new Map(output.toString('latin1').split('\n').filter((line) => line !== '').map((line) => {
    const [, blob, size] = /^([0-9a-f]{40}) (\d+)$/.exec(line) ?? [];
    if (blob === undefined || size === undefined) throw new Fault('git:broken', `git cat-file does not know the size of a blob: ${line}`);
    return [blob, Number(size)];
  }));
}

function isLink({ newMode }: RawLine): boolean {
  return newMode === '120000';
}

function changed(line: RawLine, counts: Counts | undefined, sizes: ReadonlyMap<string, number>, targets: ReadonlyMap<string, string>): ChangedFile {
  const path = textOf(line.path);
  if (path === null) throw new Fault('tree:unsafe-path', `${shown(line.path)} was changed, but its name is not valid UTF-8.`);
  const kind = Object.entries(KINDS).find(([letter]) => letter === line.letter)?.[1];
  if (kind === undefined || counts === undefined) throw unreadable();
  return changedFile.parse({
    path: repoPath.parse(path),
    kind,
    oldMode: line.oldMode,
    newMode: line.newMode,
    oldSha: sha.parse(line.oldSha),
    newSha: sha.parse(line.newSha),
    addedLines: counts.added,
    deletedLines: counts.deleted,
    bytes: sizes.get(line.newSha) ?? 0,
    linkTarget: isLink(line) ? (targets.get(line.newSha) ?? null) : null,
  });
}
