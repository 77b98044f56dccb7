import type { ChangedFile } from '../contract/change.ts';
import type { Place } from '../contract/finding.ts';

/** So many files are named. */
const NAMED = 5;

/** The files of a change with the most lines added and deleted, the largest first. */
export function largestFiles(files: readonly ChangedFile[]): readonly Place[] {
  return files
    .toSorted((left, right) => linesOf(right) - linesOf(left))
    .slice(0, NAMED)
    .map(({ path, addedLines, deletedLines }) => ({ where: path, what: addedLines === null ? 'binary' : `+${addedLines} −${deletedLines ?? 0}` }));
}

function linesOf({ addedLines, deletedLines }: ChangedFile): number {
  return (addedLines ?? 0) + (deletedLines ?? 0);
}
