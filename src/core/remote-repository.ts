/** The repository that a git remote leads to, as owner/name, where it is one of this server; null for any other address. */
export function remoteRepository(remote: string, serverUrl: string): string | null {
  const server = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : '';
  const [, host = '', path = ''] = /^(?:https?:\/\/|ssh:\/\/|git:\/\/)(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(remote) ?? /^(?:[^@/]+@)?([^/:]+):(?!\/\/)(.+)$/.exec(remote) ?? [];
  const [, repository] = /^\/?([A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(path) ?? [];
  return server !== '' && host.toLowerCase() === server.toLowerCase() ? (repository ?? null) : null;
}
