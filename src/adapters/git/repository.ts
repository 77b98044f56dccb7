import { sha, type Sha } from '../../contract/ids.ts';
import { Fault } from '../../core/fault.ts';
import type { Evidence } from '../../ports/evidence.ts';
import type { Base, Repository } from '../../ports/workspace.ts';
import { isBranchName } from './branch-name.ts';
import { commitTree } from './commit-tree.ts';
import { fetchingCommits } from './hold-commits.ts';
import { bytePath, records, textOf } from './byte-path.ts';
import { parseTreeEntry } from './list-tree.ts';
import { readChange } from './read-change.ts';
import type { GitEnd } from './run-git.ts';
import type { TrustedGit } from './trusted-git.ts';

/** Where the base comes from and where patches go. */
export interface RepositoryOptions {
  readonly trusted: TrustedGit;
  /** Address of the repository, without credentials. */
  readonly remoteUrl: string;
  /** A token that may read the contents, or null for a public server. */
  readonly token: string | null;
  readonly evidence: Evidence;
}

const FETCH_TIMEOUT_MS = 15 * 60_000;
const BASE_REF = 'refs/orchestrator/base';

/** Opens the port over the trusted git directory. Throws when the address carries credentials, which would show in lists of processes. */
export function createRepository(options: RepositoryOptions): Repository {
  const { username, password } = new URL(options.remoteUrl);
  if (username !== '' || password !== '') throw new Fault('git:fetch-failed', 'The address of the repository must not carry credentials.');
  const { trusted, evidence } = options;
  return {
    fetchBase: (branch) => fetchBase(options, branch),
    holdBase: (base) => holdBase(options, base),
    readFile: async (commit, path) => {
      const blob = await findFile(trusted, commit, path);
      return blob === null ? null : readBlob(trusted, blob);
    },
    paths: async (tree) => records(await trusted.run({ args: ['ls-tree', '-r', '-z', '--name-only', '--full-tree', tree] })).map((path) => textOf(path) ?? path),
    readBlob: (blob) => readBlob(trusted, blob),
    specTree: (tree) => commitTree(trusted, tree, fetchingCommits(options)),
    change: (base, tree) => readChange(trusted, base, tree),
    writePatch: async (change, path) => {
      const writer = await evidence.open(path);
      const args = ['diff-tree', '-r', '-p', '--binary', '--full-index', '--no-ext-diff', '--no-textconv', '--no-renames', '--no-color', change.baseTree, change.candidateTree];
      try {
        await trusted.run({ args, onStdout: (chunk) => writer.write(chunk) });
      } catch (thrown) {
        await writer.close();
        throw thrown;
      }
      return writer.close();
    },
  };
}

/** Fetches the commit a branch points to now, at depth 1. Faults: `git:base-missing`, `git:fetch-failed`, `git:broken`. */
export async function fetchBase(options: Omit<RepositoryOptions, 'evidence'>, branch: string): Promise<Base> {
  if (!isBranchName(branch)) throw new Fault('git:base-missing', `${JSON.stringify(branch)} can not be the name of a branch.`);
  const { trusted, remoteUrl } = options;
  const end = await fetchRefs(options, [`+refs/heads/${branch}:${BASE_REF}`]);
  if (!end.ok && end.complaint.includes("couldn't find remote ref")) {
    throw new Fault('git:base-missing', `There is no branch ${JSON.stringify(branch)} at ${remoteUrl}.`);
  }
  if (!end.ok) throw new Fault('git:fetch-failed', `The branch ${JSON.stringify(branch)} could not be fetched: ${withoutToken(end.complaint, options.token)}`);
  const commit = await resolve(trusted, `${BASE_REF}^{commit}`);
  return { branch, commit, tree: await resolve(trusted, `${commit}^{tree}`) };
}

/** Has the commit of a base here, which another machine may have named. Faults: `git:fetch-failed`, `git:broken`. */
async function holdBase(options: RepositoryOptions, { commit, tree }: Base): Promise<void> {
  const { trusted } = options;
  const isHere = (await trusted.attempt({ args: ['cat-file', '-e', `${commit}^{tree}`] })).ok;
  const end = isHere ? null : await fetchRefs(options, [`+${commit}:${BASE_REF}`]);
  if (end !== null && !end.ok) throw new Fault('git:fetch-failed', `The commit ${commit} could not be fetched: ${withoutToken(end.complaint, options.token)}`);
  const found = await resolve(trusted, `${commit}^{tree}`);
  if (found !== tree) throw new Fault('git:broken', `The commit ${commit} holds the tree ${found}, and should hold ${tree}.`);
}

/** Fetches commits by these refspecs, at a depth of one unless told otherwise, and answers how that ended. */
export function fetchRefs(options: Omit<RepositoryOptions, 'evidence'>, refspecs: readonly string[], depth = 1): Promise<GitEnd> {
  const args = ['fetch', '--quiet', `--depth=${depth}`, '--no-tags', '--no-write-fetch-head', '--', options.remoteUrl, ...refspecs];
  return options.trusted.attempt({ args, env: credentialOf(options), timeoutMs: FETCH_TIMEOUT_MS });
}

/** Git's name of what a name stands for. Faults: `git:broken`. */
export async function resolve(trusted: TrustedGit, name: string): Promise<Sha> {
  const output = await trusted.run({ args: ['rev-parse', '--verify', name] });
  return sha.parse(output.toString('utf8').trim());
}

/** Hands the token to git for this server only, where neither the process list nor a file shows it. */
function credentialOf(options: Omit<RepositoryOptions, 'evidence'>): Record<string, string> {
  if (options.token === null) return {};
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${new URL(options.remoteUrl).origin}/.extraheader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${encoded(options.token)}`,
  };
}

function encoded(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64');
}

/** What git said, with the token taken out. */
export function withoutToken(text: string, token: string | null): string {
  return token === null || token === '' ? text : text.replaceAll(token, '***').replaceAll(encoded(token), '***');
}

async function findFile(trusted: TrustedGit, commit: Sha, path: string): Promise<string | null> {
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..')) return null;
  const output = await trusted.run({ args: ['ls-tree', '-z', '--long', '--full-tree', commit, '--', path] });
  const entry = records(output).map(parseTreeEntry).find((candidate) => candidate.path === bytePath(path));
  return entry !== undefined && (entry.mode === '100644' || entry.mode === '100755') ? entry.sha : null;
}

function readBlob(trusted: TrustedGit, blob: string): Promise<Buffer> {
  return trusted.run({ args: ['cat-file', 'blob', blob] });
}
