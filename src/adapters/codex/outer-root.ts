import { isWithin } from '../files/within.ts';
import type { SystemFolder } from '../sandbox/host-view.ts';

/** What the Codex process itself sees when it runs as a user of its own; every path absolute. */
export interface OuterView {
  readonly systemFolders: readonly SystemFolder[];
  /** Files and folders shown read-only besides those of the system. */
  readonly readable: readonly string[];
  /** Folders shown as they are. */
  readonly writable: readonly string[];
  /** The list of users in which the new one stands. */
  readonly users: string;
  readonly startIn: string;
}

/** Folders of systems that keep their programs elsewhere; Codex shows them to its commands where they exist. */
const ODD_SYSTEMS = ['/nix/store', '/run/current-system/sw'];

/**
 * The arguments of bubblewrap, up to the program, for a root of nothing but what is named. It makes no namespace of
 * users or processes, so that whoever is not root inside has the rights of an ordinary user of this machine, no more and
 * no fewer; and `/proc` is that of the machine, uncovered, because the kernel refuses a new one, which Codex's own
 * sandbox needs, where it would show more than the old.
 */
export function outerRoot(view: OuterView): readonly string[] {
  const { systemFolders, readable, writable, users, startIn } = view;
  const asked = [
    ...readable.filter((path) => !systemFolders.some((folder) => isWithin(path, folder.path))).map((path) => ({ path, how: '--ro-bind-try' })),
    ...writable.map((path) => ({ path, how: '--bind' })),
  ].toSorted((a, b) => depth(a.path) - depth(b.path));
  const shown = [...systemFolders.map(({ path }) => path), '/proc', '/dev'];
  const made = new Set(['/tmp']);
  return [
    '--die-with-parent',
    ...systemFolders.flatMap(({ path, link }) => (link === null ? ['--ro-bind', path, path] : ['--symlink', link, path])),
    ...ODD_SYSTEMS.flatMap((path) => ['--ro-bind-try', path, path]),
    '--bind', '/proc', '/proc', '--dev', '/dev', '--perms', '1777', '--tmpfs', '/tmp',
    ...asked.flatMap(({ path, how }) => {
      const missing = foldersAbove(path).filter((folder) => !made.has(folder) && !shown.some((other) => isWithin(folder, other)));
      for (const folder of missing) made.add(folder);
      shown.push(path);
      return [...missing.flatMap((folder) => ['--perms', '0755', '--dir', folder]), how, path, path];
    }),
    '--ro-bind', users, '/etc/passwd',
    '--remount-ro', '/',
    '--chdir', startIn,
    '--',
  ];
}

/** The outermost first; without this bubblewrap makes them itself, for root alone. */
function foldersAbove(path: string): readonly string[] {
  const names = path.split('/').slice(1, -1);
  return names.map((_, index) => `/${names.slice(0, index + 1).join('/')}`);
}

function depth(path: string): number {
  return path.split('/').length;
}
