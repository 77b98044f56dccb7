import { nodeId, powers, renderUser, type Rendered } from './render-people.ts';
import { userOf } from './acts.ts';
import type { World } from './world.ts';

/** Paths below the repository, by the key that GitHub gives each. */
const templates: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

/** The repository as pull requests, runs and webhooks show it (`repository`, `minimal-repository`). */
export function renderRepository(world: World): Rendered {
  const url = repositoryUrl(world);
  const web = webUrl(world);
  const open = [...world.issues.values()].filter(({ state }) => state === 'open').length;
  return {
    id: 1,
    node_id: nodeId('R', 1),
    name: world.name,
    full_name: `${world.owner}/${world.name}`,
    private: world.private,
    visibility: world.private ? 'private' : 'public',
    owner: renderUser(world, userOf(world, world.owner)),
    html_url: web,
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(Object.entries(templates).map(([key, path]) => [key, `${url}${path}`])),
    git_url: `${web.replace(/^http/, 'git')}.git`,
    ssh_url: `git@${new URL(web).hostname}:${world.owner}/${world.name}.git`,
    clone_url: `${web}.git`,
    svn_url: web,
    mirror_url: null,
    homepage: null,
    created_at: world.createdAt,
    updated_at: world.createdAt,
    pushed_at: world.createdAt,
    size: 0,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    forks_count: 0,
    forks: 0,
    language: null,
    license: null,
    topics: [],
    is_template: false,
    archived: false,
    disabled: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    open_issues_count: open,
    open_issues: open,
    default_branch: world.defaultBranch,
  };
}

/** The answer of repos/get (`full-repository`), with what the token may do. */
export function renderFullRepository(world: World): Rendered {
  return { ...renderRepository(world), network_count: 0, subscribers_count: 0, permissions: powers(world.self.permission) };
}

/** The repository's address in the API. */
export function repositoryUrl(world: World): string {
  return `${world.urls.api}/repos/${world.owner}/${world.name}`;
}

/** The repository's address for people and git. */
export function webUrl(world: World): string {
  return `${world.urls.server}/${world.owner}/${world.name}`;
}
