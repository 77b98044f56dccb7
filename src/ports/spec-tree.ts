/** What a file is and holds, by git's own names: two files of the same mode and name hold the same. */
export interface TreeFile {
  /** As git writes it, such as 100644; 120000 is a symbolic link, 160000 a submodule. */
  readonly mode: string;
  readonly sha: string;
}

/** One state of a repository that specs are judged in: a commit, or the work tree of a checkout. Faults: `git:broken`. */
export interface SpecTree {
  /** Every file, by its path from the root. */
  readonly files: ReadonlyMap<string, TreeFile>;
  /** Reads regular files all at once. Left out are those that are none, are larger than so many bytes, or cannot be had. */
  read(paths: readonly string[], mostBytes: number): Promise<ReadonlyMap<string, Uint8Array>>;
  /** The paths that differ between each of these commits and this state; a commit that cannot be had is left out. */
  movedSince(commits: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
}
