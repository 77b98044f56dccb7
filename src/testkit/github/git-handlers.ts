import { objectType, readRef, writeBlob, writeObject } from './bare-repository.ts';
import { commitBytes, parseCommit, type Signature } from './git-commit.ts';
import { tryGit } from './git-process.ts';
import { editTree, listTree, TreeEditError, type ListedEntry } from './git-tree.ts';
import { readTreeEdits } from './read-tree-edits.ts';
import { created, notFound, ok, unprocessable, type Handlers } from './exchange.ts';
import { nodeId, type Rendered } from './render-people.ts';
import { repositoryUrl, webUrl } from './render-repository.ts';
import { verification } from './verification.ts';
import type { User, World } from './world.ts';

/** The Git Data API: every object is written into the bare repository from the request's literal fields. */
export const gitHandlers = {
  'git/get-ref': async ({ path }, world) => {
    const ref = `refs/${path.ref}`;
    const sha = await readRef(world.repository, ref);
    return sha === undefined ? notFound() : ok(await renderRef(world, ref, sha));
  },
  'git/list-matching-refs': async ({ path }, world) => {
    const listed = (await world.repository.git(['for-each-ref', '--format=%(refname) %(objectname)'])).toString().split('\n').map((line) => line.split(' '));
    const matching = listed.filter(([ref = '']) => ref.startsWith(`refs/${path.ref}`));
    return ok(await Promise.all(matching.map(([ref = '', sha = '']) => renderRef(world, ref, sha))));
  },
  'git/create-ref': async ({ body: { ref, sha } }, world) => {
    if (!(await isRefName(ref))) return unprocessable(`${ref} is not a valid ref name.`);
    if ((await objectType(world.repository, sha)) === undefined) return unprocessable('Object does not exist');
    if ((await readRef(world.repository, ref)) !== undefined) return unprocessable('Reference already exists');
    const done = await updateRef(world, ref, sha, '0'.repeat(40));
    return done ? created(await renderRef(world, ref, sha)) : unprocessable('Reference update failed');
  },
  'git/update-ref': async ({ path, body: { sha, force = false } }, world) => {
    const ref = `refs/${path.ref}`;
    const old = await readRef(world.repository, ref);
    if (old === undefined) return unprocessable('Reference does not exist');
    if ((await objectType(world.repository, sha)) === undefined) return unprocessable('Object does not exist');
    if (!force && !(await isAncestor(world, old, sha))) return unprocessable('Update is not a fast forward');
    const done = await updateRef(world, ref, sha, old);
    return done ? ok(await renderRef(world, ref, sha)) : unprocessable('Reference update failed');
  },
  'git/create-blob': async ({ body: { content, encoding = 'utf-8' } }, world) => {
    if (encoding !== 'utf-8' && encoding !== 'base64') return unprocessable(`Invalid encoding: ${encoding}`);
    if (encoding === 'base64' && !isBase64(content)) return unprocessable('content is not valid Base64');
    const sha = await writeBlob(world.repository, encoding === 'base64' ? Buffer.from(content, 'base64') : content);
    return created({ sha, url: `${repositoryUrl(world)}/git/blobs/${sha}` });
  },
  'git/get-tree': async ({ path, query }, world) => {
    const result = await tryGit(['--git-dir', world.repository.directory, 'rev-parse', '--quiet', '--verify', '--end-of-options', `${path.tree_sha}^{tree}`]);
    if (result.code !== 0) return notFound();
    return ok(await renderTree(world, result.stdout.toString().trim(), query.recursive !== undefined));
  },
  'git/create-tree': async ({ body }, world) => {
    const base = body.base_tree;
    if (base !== undefined && (await objectType(world.repository, base)) !== 'tree') return unprocessable('base_tree is not a valid tree oid');
    const edits = await readTreeEdits(world.repository, body.tree, base !== undefined);
    if (typeof edits === 'string') return unprocessable(edits);
    try {
      return created(await renderTree(world, await editTree(world.repository, base, edits), false));
    } catch (error) {
      if (error instanceof TreeEditError) return unprocessable(`GitRPC::BadObjectState: ${error.message}`);
      throw error;
    }
  },
  'git/get-commit': async ({ path }, world) =>
    (await objectType(world.repository, path.commit_sha)) === 'commit' ? ok(await renderCommit(world, path.commit_sha)) : notFound(),
  'git/create-commit': async ({ body }, world) => {
    const parents = body.parents ?? [];
    if ((await objectType(world.repository, body.tree)) !== 'tree') return unprocessable('Tree SHA does not exist');
    for (const parent of parents)
      if ((await objectType(world.repository, parent)) !== 'commit') return unprocessable('Parent SHA does not exist or is not a commit object');
    if (body.message.includes('\0')) return unprocessable('message contains a null byte');
    const bot = botSignature(world.self, world.now());
    const author: Signature = { ...bot, ...body.author };
    const committer: Signature = { ...author, ...body.committer };
    if ([author, committer].some(({ name, email }) => /[<>\n\0]/.test(name + email) || name.trim() === ''))
      return unprocessable('author or committer is not a valid identity');
    const { tree, message, signature } = body;
    const sha = await writeObject(
      world.repository,
      'commit',
      commitBytes({ tree, parents, author, committer, message, ...(signature === undefined ? {} : { signature }) }),
    );
    if (body.author === undefined && body.committer === undefined && signature === undefined && world.self.type === 'Bot') world.signed.add(sha);
    return created(await renderCommit(world, sha));
  },
} satisfies Partial<Handlers>;

/** Whether GitHub takes a name as that of a ref: below `refs/`, with a kind and a name that git accepts. */
async function isRefName(ref: string): Promise<boolean> {
  return /^refs\/[^/]+\/./.test(ref) && (await tryGit(['check-ref-format', ref])).code === 0;
}

async function updateRef(world: World, ref: string, sha: string, old: string): Promise<boolean> {
  return (await tryGit(['--git-dir', world.repository.directory, 'update-ref', ref, sha, old])).code === 0;
}

async function isAncestor(world: World, old: string, sha: string): Promise<boolean> {
  return (await tryGit(['--git-dir', world.repository.directory, 'merge-base', '--is-ancestor', old, sha])).code === 0;
}

function isBase64(text: string): boolean {
  const compact = text.replace(/\s/g, '');
  return compact.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(compact);
}

function botSignature(user: User, date: string): Signature {
  return { name: user.login, email: `${user.id}+${user.login}@users.noreply.github.com`, date };
}

async function renderRef(world: World, ref: string, sha: string): Promise<Rendered> {
  const type = (await objectType(world.repository, sha)) ?? 'commit';
  const url = `${repositoryUrl(world)}/git`;
  return { ref, node_id: nodeId('REF', ref), url: `${url}/${ref}`, object: { type, sha, url: `${url}/${type}s/${sha}` } };
}

async function renderTree(world: World, sha: string, recursive: boolean): Promise<Rendered> {
  const url = `${repositoryUrl(world)}/git`;
  const kinds = { blob: 'blobs', tree: 'trees', commit: 'commits' } as const;
  const entry = (listed: ListedEntry): Rendered => ({ ...listed, ...(listed.type === 'commit' ? {} : { url: `${url}/${kinds[listed.type]}/${listed.sha}` }) });
  return { sha, url: `${url}/trees/${sha}`, tree: (await listTree(world.repository, sha, recursive)).map(entry), truncated: false };
}

async function renderCommit(world: World, sha: string): Promise<Rendered> {
  const commit = parseCommit((await world.repository.git(['cat-file', 'commit', sha])).toString());
  const url = `${repositoryUrl(world)}/git`;
  const signed = world.signed.has(sha);
  return {
    sha,
    node_id: nodeId('C', sha),
    url: `${url}/commits/${sha}`,
    html_url: `${webUrl(world)}/commit/${sha}`,
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    tree: { sha: commit.tree, url: `${url}/trees/${commit.tree}` },
    parents: commit.parents.map((parent) => ({ sha: parent, url: `${url}/commits/${parent}`, html_url: `${webUrl(world)}/commit/${parent}` })),
    verification: verification(commit.signature, signed ? commit.committer.date : null),
  };
}
