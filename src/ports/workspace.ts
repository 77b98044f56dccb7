import type { Change } from '../contract/change.ts';
import type { FileReference, Sha, Sha256 } from '../contract/ids.ts';
import type { SpecTree } from './spec-tree.ts';

/** A folder of its own with a checkout in it, bytes equal to the blobs, without remote and credentials. */
export interface Workspace {
  readonly name: WorkspaceName;
  /** Absolute path of the checkout. */
  readonly folder: string;
  readonly tree: Sha;
}

export type WorkspaceName = 'prepare' | 'plan' | 'implement' | 'verify';

/** What prepare left behind and every later workspace receives afresh. */
export interface PreparedOutputs {
  /** Git-ignored paths, folders ending in `/`. */
  readonly paths: readonly string[];
  readonly files: number;
  readonly bytes: number;
}

/** A file that is there. */
export interface FoundFile {
  readonly bytes: number;
  readonly sha256: Sha256;
}

/** The base of a run: one commit, fetched by us at depth 1. */
export interface Base {
  readonly branch: string;
  readonly commit: Sha;
  readonly tree: Sha;
}

/**
 * The trusted git directory: the only place where git runs, with a clean configuration and environment.
 * Faults: `git:base-missing`, `git:fetch-failed`, `git:broken`.
 */
export interface Repository {
  /** Fetches the commit that `branch` points to now, at depth 1. */
  fetchBase(branch: string): Promise<Base>;
  /** Makes sure that the commit is here; one that is not is fetched by its name, at depth 1. */
  holdBase(base: Base): Promise<void>;
  /** Reads a regular file of a fetched commit; null when there is none at that path. */
  readFile(commit: Sha, path: string): Promise<Uint8Array | null>;
  /** The paths of all files of a tree, or of a commit's; a link and a submodule are files here. */
  paths(tree: Sha): Promise<readonly string[]>;
  /** Reads a blob that is in the trusted git directory. */
  readBlob(blob: Sha): Promise<Uint8Array>;
  /** The files of a tree that is here, or of a commit's, for whoever reads many at once. */
  specTree(tree: Sha): Promise<SpecTree>;
  /** Compares a tree that is here with that of a base. */
  change(base: Base, tree: Sha): Promise<Change>;
  /** Writes the change as a git patch, binary files included, into the bundle. */
  writePatch(change: Change, path: string): Promise<FileReference>;
}

/**
 * Fresh checkouts, and the reading of what became of them.
 * Faults: `tree:nested-repository`, `tree:special-file`, `tree:hard-link`, `tree:unsafe-path`, `tree:submodule-changed`, `git:broken`.
 */
export interface Workspaces {
  /** Lays a fresh checkout of a tree, with the prepared outputs copied into it; an older one of that name is removed. */
  open(name: WorkspaceName, base: Base, tree: Sha): Promise<Workspace>;
  /** Keeps the git-ignored outputs of the prepare workspace for every workspace opened later. */
  keepPrepared(workspace: Workspace): Promise<PreparedOutputs>;
  /** Reads the workspace from disk into a candidate tree and compares that with the base. */
  snapshot(workspace: Workspace, base: Base): Promise<Change>;
  /** Looks for a regular file in a workspace once nothing runs in it any more, by its path from there; a link, also on the way, and a file of more than 64 MiB are none. */
  fileIn(workspace: Workspace, path: string): Promise<FoundFile | null>;
  /** Removes every workspace and the prepared outputs. */
  removeAll(): Promise<void>;
}

