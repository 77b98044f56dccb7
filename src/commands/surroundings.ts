import type { Environment } from '../adapters/actions/runner-file.ts';

/** Where GitHub is: what the environment says, as that of a job does, or github.com. */
export function serverUrl(env: Environment): string {
  return env['GITHUB_SERVER_URL'] ?? 'https://github.com';
}

/** Where its API is. */
export function apiUrl(env: Environment): string {
  return env['GITHUB_API_URL'] ?? 'https://api.github.com';
}

/** Where programs are looked for. */
export function searchPath(env: Environment): string {
  return env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin';
}
