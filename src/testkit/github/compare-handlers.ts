import { tryGit } from './git-process.ts';
import { parseCommit, type Signature } from './git-commit.ts';
import { notFound, ok, type Handlers } from './exchange.ts';
import { page } from './pagination.ts';
import { nodeId, renderUser, type Rendered } from './render-people.ts';
import { repositoryUrl, webUrl } from './render-repository.ts';
import { verification } from './verification.ts';
import { resolveCommit } from './bare-repository.ts';
import type { World } from './world.ts';

/** What one commit has that another has not, as git counts it. */
export const compareHandlers = {
  'repos/compare-commits-with-basehead': async ({ path, query }, world) => {
    const [from = '', to = ''] = path.basehead.split('...');
    const [base, head] = await Promise.all([resolveCommit(world.repository, from), resolveCommit(world.repository, to)]);
    if (base === undefined || head === undefined) return notFound();
    const found = await tryGit(['--git-dir', world.repository.directory, 'merge-base', base, head]);
    if (found.code !== 0) return notFound(`No common ancestor between ${from} and ${to}.`);
    const ahead = await revisions(world, `${base}..${head}`);
    const behind = await revisions(world, `${head}..${base}`);
    const { slice, headers } = page(ahead, query, `${repositoryUrl(world)}/compare/${path.basehead}`);
    const address = `${webUrl(world)}/compare/${path.basehead}`;
    const body = {
      url: `${repositoryUrl(world)}/compare/${path.basehead}`,
      html_url: address,
      permalink_url: address,
      diff_url: `${address}.diff`,
      patch_url: `${address}.patch`,
      base_commit: await renderHistoryCommit(world, base),
      merge_base_commit: await renderHistoryCommit(world, found.stdout.toString().trim()),
      status: ahead.length === 0 ? (behind.length === 0 ? 'identical' : 'behind') : behind.length === 0 ? 'ahead' : 'diverged',
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: await Promise.all(slice.map((sha) => renderHistoryCommit(world, sha))),
      files: await changedFiles(world, found.stdout.toString().trim(), head),
    };
    return ok(body, headers);
  },
} satisfies Partial<Handlers>;

/** As many files as GitHub names of a comparison. */
const MOST_FILES = 300;

async function changedFiles(world: World, from: string, to: string): Promise<readonly Rendered[]> {
  const words = (await world.repository.git(['diff', '--raw', '--numstat', '-z', '--no-abbrev', '--no-renames', from, to])).toString().split('\0');
  const counts = new Map(words.flatMap((word) => { const [, added, removed, path] = /^(\d+|-)\t(\d+|-)\t([^]+)$/.exec(word) ?? []; return path === undefined ? [] : [[path, [Number(added) || 0, Number(removed) || 0] as const] as const]; }));
  return words.slice(0, MOST_FILES * 2).flatMap((word, index) => {
    const [, sha, status] = /^:\d+ \d+ [0-9a-f]{40} ([0-9a-f]{40}) ([AMDT])$/.exec(word) ?? [];
    const filename = words[index + 1];
    if (sha === undefined || status === undefined || filename === undefined) return [];
    const [additions, deletions] = counts.get(filename) ?? [0, 0];
    const path = encodeURI(filename);
    return [{ sha, filename, status: STATUS[status] ?? 'changed', additions, deletions, changes: additions + deletions, blob_url: `${webUrl(world)}/blob/${to}/${path}`, raw_url: `${webUrl(world)}/raw/${to}/${path}`, contents_url: `${repositoryUrl(world)}/contents/${path}?ref=${to}` }];
  });
}

const STATUS: Readonly<Record<string, string>> = { A: 'added', M: 'modified', D: 'removed' };

/** Oldest first, as GitHub lists them. */
async function revisions(world: World, range: string): Promise<readonly string[]> {
  return (await world.repository.git(['rev-list', '--reverse', '--topo-order', range])).toString().split('\n').filter((line) => line !== '');
}

/** A commit as histories show it: what git holds, and the accounts that its addresses belong to. */
async function renderHistoryCommit(world: World, sha: string): Promise<Rendered> {
  const { tree, parents, author, committer, message, signature } = parseCommit((await world.repository.git(['cat-file', 'commit', sha])).toString());
  const url = `${repositoryUrl(world)}/commits/${sha}`;
  const gitUrl = `${repositoryUrl(world)}/git`;
  return {
    url,
    sha,
    node_id: nodeId('C', sha),
    html_url: `${webUrl(world)}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${gitUrl}/commits/${sha}`,
      author,
      committer,
      message,
      comment_count: 0,
      tree: { sha: tree, url: `${gitUrl}/trees/${tree}` },
      verification: verification(signature, world.signed.has(sha) ? committer.date : null),
    },
    author: accountOf(world, author),
    committer: accountOf(world, committer),
    parents: parents.map((parent) => ({ sha: parent, url: `${repositoryUrl(world)}/commits/${parent}`, html_url: `${webUrl(world)}/commit/${parent}` })),
  };
}

/** By the address that GitHub gives an account; anybody may put it into a commit. */
function accountOf(world: World, { email }: Signature): Rendered | null {
  const [, id] = /^(\d+)\+.*@users\.noreply\.github\.com$/.exec(email) ?? [];
  const user = [world.self, ...world.users.values()].find((one) => String(one.id) === id);
  return user === undefined ? null : renderUser(world, user);
}
