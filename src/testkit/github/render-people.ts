import type { Permission, User, World } from './world.ts';

/** What GitHub's API shows of any object: plain JSON. */
export type Rendered = Readonly<Record<string, unknown>>;

/** A `simple-user`. */
export function renderUser({ urls }: World, user: User): Rendered {
  const url = `${urls.api}/users/${encodeURIComponent(user.login)}`;
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId('U', user.id),
    avatar_url: `${urls.server}/avatars/${user.id}`,
    gravatar_id: '',
    url,
    html_url: `${urls.server}/${user.type === 'Bot' ? 'apps/' : ''}${encodeURIComponent(user.login.replace(/\[bot\]$/, ''))}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** A `public-user`. */
export function renderPublicUser(world: World, user: User): Rendered {
  return {
    ...renderUser(world, user),
    name: null,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: world.createdAt,
    updated_at: world.createdAt,
  };
}

/** The answer about a collaborator: `permission` knows four words only, so maintain reads write and triage reads read. */
export function renderPermission(world: World, user: User): Rendered {
  return {
    permission: coarse[user.permission],
    role_name: user.permission,
    user: { ...renderUser(world, user), role_name: user.permission, permissions: powers(user.permission) },
  };
}

/** The boolean powers of a role. */
export function powers(permission: Permission): Rendered {
  const rank = ranks.indexOf(permission);
  return { admin: rank >= 5, maintain: rank >= 4, push: rank >= 3, triage: rank >= 2, pull: rank >= 1 };
}

/** How GitHub names an author's tie to the repository. */
export function association(world: World, user: User): string {
  if (user.login.toLowerCase() === world.owner.toLowerCase()) return 'OWNER';
  return ranks.indexOf(user.permission) >= 2 && user.type === 'User' ? 'COLLABORATOR' : 'NONE';
}

/** An opaque global id. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}

const ranks: readonly Permission[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const coarse: Readonly<Record<Permission, string>> = { none: 'none', read: 'read', triage: 'read', write: 'write', maintain: 'write', admin: 'admin' };
