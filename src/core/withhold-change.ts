import type { Change } from '../contract/change.ts';
import { repoPath, sha, type Sha } from '../contract/ids.ts';
import type { ChangeHit } from '../contract/secret-scan.ts';

/** Git's name of nothing: what stands where a digest could be tried against guesses. */
const NOTHING: Sha = sha.parse('0'.repeat(40));

/** What is written in a turn of Codex that makes a change, and may quote it: its words, and the digests of them. The turn goes by its name, that of each attempt its own. */
export function quotingFiles(name: string): readonly [events: string, stderr: string, tools: string, turn: string] {
  return [`codex/${name}.events.jsonl`, `codex/${name}.stderr.log`, `codex/${name}.tools.jsonl`, `codex/${name}.turn.json`];
}

/** What stands in the place of those files when the change holds a secret. */
export const WITHHELD_NOTE = 'Withheld: the change of this turn holds a secret, and what Codex said may quote it.\n';

/** The same when nobody came to look. */
export const UNSEARCHED_NOTE = 'Withheld: the change of this turn was not searched for secrets before the run broke off, and what Codex said may quote it.\n';

/** Says whether a change must be withheld: it brings in a secret. */
export function mustWithhold(hits: readonly Pick<ChangeHit, 'inBase'>[]): boolean {
  return hits.some(({ inBase }) => !inBase);
}

/** What may be told of a change that holds a secret: paths, modes and sizes; a secret in a path is overwritten. */
export function withholdChange(change: Change, hits: readonly ChangeHit[]): Change {
  return {
    ...change,
    candidateTree: NOTHING,
    files: change.files.map((file) => ({ ...file, path: repoPath.parse(cleanPath(file.path, hits)), newSha: NOTHING, addedLines: null, deletedLines: null, linkTarget: null })),
  };
}

/** The hits of a withheld change, with the paths as they are told. */
export function withholdHits(hits: readonly ChangeHit[]): readonly ChangeHit[] {
  return hits.map((hit) => ({ ...hit, path: repoPath.parse(cleanPath(hit.path, hits)) }));
}

/** Offsets of a path are counted in bytes. */
function cleanPath(path: string, hits: readonly ChangeHit[]): string {
  const own = hits.filter((hit) => hit.part === 'path' && hit.path === path);
  if (own.length === 0) return path;
  const bytes = new TextEncoder().encode(path);
  for (const { offset, length } of own) bytes.fill(0x2a, offset, offset + length);
  return new TextDecoder().decode(bytes);
}
