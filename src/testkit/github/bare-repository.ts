import { git, tryGit } from './git-process.ts';
import { commitBytes, type Signature } from './git-commit.ts';
import { editTree } from './git-tree.ts';

/** A real bare git repository on disk; every answer about git comes from it. */
export type BareRepository = {
  readonly directory: string;
  /** Runs git in the repository; throws when git fails. */
  readonly git: (args: readonly string[], input?: string | Uint8Array) => Promise<Buffer>;
};

/** Where the first commit comes from: a commit of a work tree (its history included), or files that make one new commit. */
export type RepositorySource =
  | { readonly workTree: string; readonly commit?: string }
  | { readonly files: Readonly<Record<string, string>>; readonly message?: string };

/** Creates a bare repository in an empty or absent folder, its default branch at the source's commit. */
export async function createBareRepository(directory: string, defaultBranch: string, source: RepositorySource): Promise<BareRepository> {
  await git(['init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`, directory]);
  const repository = openBareRepository(directory);
  if ('workTree' in source) {
    const commit = source.commit ?? 'HEAD';
    await git([
      '-C',
      source.workTree,
      '-c',
      'core.hooksPath=/dev/null',
      'push',
      '--quiet',
      '--no-verify',
      directory,
      `${commit}^{commit}:refs/heads/${defaultBranch}`,
    ]);
  } else {
    await commitFiles(repository, defaultBranch, source.files, source.message ?? 'Begin');
  }
  return repository;
}

/** Takes a bare repository that is there already. */
export function openBareRepository(directory: string): BareRepository {
  return { directory, git: (args, input) => git(['--git-dir', directory, ...args], input) };
}

/** Commits files (null deletes) on top of a branch as a person would push them, and answers the new SHA. */
export async function commitFiles(
  repository: BareRepository,
  branch: string,
  files: Readonly<Record<string, string | null>>,
  message: string,
  by: Signature = pusher(),
): Promise<string> {
  const parent = await resolveCommit(repository, `refs/heads/${branch}`);
  const base = parent === undefined ? undefined : (await repository.git(['rev-parse', `${parent}^{tree}`])).toString().trim();
  // Files that hold the same are one blob, and each is a process.
  const blobs = new Map<string, Promise<string>>();
  const blobOf = (text: string): Promise<string> => {
    const sha = blobs.get(text) ?? writeBlob(repository, text);
    blobs.set(text, sha);
    return sha;
  };
  const edits = await Promise.all(
    Object.entries(files).map(async ([path, text]) => ({
      path,
      entry: text === null ? null : ({ mode: '100644', type: 'blob', sha: await blobOf(text) } as const),
    })),
  );
  const tree = await editTree(repository, base, edits);
  const sha = await writeObject(repository, 'commit', commitBytes({ tree, parents: parent === undefined ? [] : [parent], author: by, committer: by, message }));
  await repository.git(['update-ref', `refs/heads/${branch}`, sha]);
  return sha;
}

/** The commit a name stands for, or undefined when there is none. */
export async function resolveCommit(repository: BareRepository, name: string): Promise<string | undefined> {
  const result = await tryGit(['--git-dir', repository.directory, 'rev-parse', '--quiet', '--verify', '--end-of-options', `${name}^{commit}`]);
  return result.code === 0 ? result.stdout.toString().trim() : undefined;
}

/** The type of an object (blob, tree, commit, tag), or undefined when the repository does not have it. */
export async function objectType(repository: BareRepository, sha: string): Promise<string | undefined> {
  if (!/^[0-9a-f]{40}$/.test(sha)) return undefined;
  const result = await tryGit(['--git-dir', repository.directory, 'cat-file', '-t', sha]);
  return result.code === 0 ? result.stdout.toString().trim() : undefined;
}

/** What a ref points at exactly, or undefined when there is no such ref. */
export async function readRef(repository: BareRepository, ref: string): Promise<string | undefined> {
  const result = await tryGit(['--git-dir', repository.directory, 'show-ref', '--verify', '--hash', '--', ref]);
  return result.code === 0 ? result.stdout.toString().trim() : undefined;
}

/** Writes a blob and answers its SHA. */
export function writeBlob(repository: BareRepository, content: string | Uint8Array): Promise<string> {
  return writeObject(repository, 'blob', content);
}

/** Writes an object from its literal bytes, which git checks for form, and answers its SHA. */
export async function writeObject(repository: BareRepository, type: 'blob' | 'commit', content: string | Uint8Array): Promise<string> {
  return (await repository.git(['hash-object', '-t', type, '-w', '--stdin'], content)).toString().trim();
}

function pusher(): Signature {
  return { name: 'Octo Cat', email: 'octocat@users.noreply.github.com', date: '2026-01-01T00:00:00Z' };
}
