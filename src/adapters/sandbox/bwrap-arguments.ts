import type { HostEntry, HostView } from './host-view.ts';
import { OWN_FOLDERS, SANDBOX_HOME } from './system-folders.ts';
import { isWithin } from '../files/within.ts';
import { watched, WATCHER } from './watcher.ts';

/** What one sandbox shows and allows. */
export interface SandboxShape {
  readonly host: HostView;
  /** Folders and files shown read-only besides the system's. */
  readonly toolchain: readonly string[];
  /** The one folder that can be written, without symbolic links in its path. */
  readonly workspace: string;
  readonly network: boolean;
  /** The shell on the host that watches the command: see `layWatcher`. */
  readonly watcher: string;
}

/** The descriptor through which bubblewrap tells that the command was started and how it ended. */
const STATUS_DESCRIPTOR = '3';

const NAMESPACES = ['--unshare-user', '--unshare-pid', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try'];

/** The arguments of bubblewrap for a command, which starts in a folder of the workspace: it starts from an empty root, and what is not named here is not there. */
export function bwrapArguments(shape: SandboxShape, argv: readonly string[], folder: string = shape.workspace): readonly string[] {
  const mounts = mountsOf(shape);
  return [
    ...NAMESPACES,
    ...(shape.network ? [] : ['--unshare-net']),
    // Else a process of bubblewrap watches inside, which the command could make tell another exit code.
    '--die-with-parent', '--new-session', '--as-pid-1', '--cap-drop', 'ALL',
    ...mounts.flatMap(({ args }) => args),
    // Root without capabilities still owns the kernel's settings: left writable they would change the host.
    '--ro-bind', '/proc/sys', '/proc/sys',
    '--ro-bind', shape.watcher, WATCHER,
    // Only now, for mount points are made inside these.
    ...mounts.filter(({ isSealed }) => isSealed).flatMap(({ path }) => ['--remount-ro', path]),
    '--remount-ro', '/',
    '--chdir', folder, '--json-status-fd', STATUS_DESCRIPTOR,
    '--', ...watched(argv),
  ];
}

/** The whole environment inside; bubblewrap gets the same, for its own is readable in there as that of process 1. */
export function sandboxEnvironment(toolPath: string, folder: string, python?: string): Readonly<Record<string, string>> {
  const ofPython = python === undefined ? {} : { PYTHONPATH: python, PATH: `${python}/bin:${toolPath}` };
  return { PATH: toolPath, HOME: SANDBOX_HOME, TMPDIR: '/tmp', LANG: 'C.UTF-8', CI: 'true', TERM: 'dumb', PWD: folder, ...ofPython };
}

interface Mount {
  readonly path: string;
  readonly rank: number;
  /** Whether it becomes read-only once all mounts are made. */
  readonly isSealed: boolean;
  readonly args: readonly string[];
}

/** Which of two mounts at the same path is made later, and so wins. */
const RANK = { own: 0, shown: 1, cover: 2, asked: 3, workspace: 4 } as const;

/** Every mount, the outer before the inner: so the innermost rule about a path is the one that holds. */
function mountsOf(shape: SandboxShape): readonly Mount[] {
  const { host, workspace } = shape;
  const shown: readonly Mount[] = [
    ...host.systemFolders.map(({ path, link }) => ({ path, rank: RANK.shown, isSealed: false, args: link === null ? ['--ro-bind', path, path] : ['--symlink', link, path] })),
    ...shape.toolchain.map(asked),
    ...(shape.network && host.resolver !== null ? [asked(host.resolver)] : []),
    { path: workspace, rank: RANK.workspace, isSealed: false, args: ['--bind', workspace, workspace] },
  ];
  const covers = host.covered
    .filter(({ path }) => shown.some((mount) => isWithin(path, mount.path)))
    .filter(({ path }) => !shown.some((mount) => mount.path === path && mount.rank > RANK.cover))
    .map(cover);
  return [...OWN_FOLDERS.map(ownMount), ...shown, ...covers].toSorted((a, b) => depth(a.path) - depth(b.path) || a.rank - b.rank);
}

function asked(path: string): Mount {
  return { path, rank: RANK.asked, isSealed: false, args: ['--ro-bind', path, path] };
}

function cover({ path, kind }: HostEntry): Mount {
  const isSealed = kind === 'folder';
  return { path, rank: RANK.cover, isSealed, args: isSealed ? ['--tmpfs', path] : ['--ro-bind', '/dev/null', path] };
}

function ownMount(path: (typeof OWN_FOLDERS)[number]): Mount {
  const args = {
    '/proc': ['--proc', '/proc'],
    '/dev': ['--dev', '/dev'],
    '/tmp': ['--perms', '1777', '--tmpfs', '/tmp', '--perms', '0700', '--dir', SANDBOX_HOME],
    '/var/tmp': ['--perms', '1777', '--tmpfs', '/var/tmp'],
    '/run': ['--tmpfs', '/run'],
  }[path];
  return { path, rank: RANK.own, isSealed: false, args };
}

function depth(path: string): number {
  return path.split('/').length;
}
