import { listTree, type ListedEntry } from './git-tree.ts';
import type { Rendered } from './render-people.ts';
import { repositoryUrl, webUrl } from './render-repository.ts';
import type { World } from './world.ts';

/** GitHub gives no content of a file larger than this, in bytes. */
const largestInline = 1024 * 1024;

/** What is at a path of a commit: a file with its content, a folder's list or a symlink; `submodule`, or undefined when nothing is there. */
export async function renderContent(
  world: World,
  commit: string,
  ref: string,
  path: string,
): Promise<Rendered | readonly Rendered[] | 'submodule' | undefined> {
  const clean = path.replace(/^\/+|\/+$/g, '');
  const entry = (await listTree(world.repository, commit, true)).find((listed) => listed.path === clean);
  if (entry === undefined) return undefined;
  if (entry.type === 'commit') return 'submodule';
  if (entry.type === 'tree')
    return (await listTree(world.repository, entry.sha)).map((inner) => renderEntry(world, ref, { ...inner, path: `${clean}/${inner.path}` }));
  const shown = renderEntry(world, ref, entry);
  const bytes = await world.repository.git(['cat-file', 'blob', entry.sha]);
  if (entry.mode === '120000') return { ...shown, target: bytes.toString() };
  if (bytes.length > largestInline) return { ...shown, content: '', encoding: 'none' };
  return {
    ...shown,
    content: bytes
      .toString('base64')
      .replace(/.{60}/g, '$&\n')
      .replace(/\n?$/, bytes.length === 0 ? '' : '\n'),
    encoding: 'base64',
  };
}

function renderEntry(world: World, ref: string, entry: ListedEntry): Rendered {
  const encoded = entry.path.split('/').map(encodeURIComponent).join('/');
  const url = `${repositoryUrl(world)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const git = `${repositoryUrl(world)}/git/${entry.type === 'tree' ? 'trees' : 'blobs'}/${entry.sha}`;
  const html = `${webUrl(world)}/${entry.type === 'tree' ? 'tree' : 'blob'}/${encodeURIComponent(ref)}/${encoded}`;
  const type = entry.type === 'tree' ? 'dir' : entry.type === 'commit' ? 'submodule' : entry.mode === '120000' ? 'symlink' : 'file';
  return {
    name: entry.path.slice(entry.path.lastIndexOf('/') + 1),
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    type,
    url,
    git_url: git,
    html_url: html,
    download_url: type === 'file' ? `${webUrl(world)}/raw/${encodeURIComponent(ref)}/${encoded}` : null,
    _links: { self: url, git, html },
  };
}
