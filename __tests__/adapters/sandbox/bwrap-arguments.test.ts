import { describe, expect, it } from 'vitest';
import { bwrapArguments, sandboxEnvironment, type SandboxShape } from '../../../src/adapters/sandbox/bwrap-arguments.ts';
import { watched } from '../../../src/adapters/sandbox/watcher.ts';

const shape: SandboxShape = {
  host: {
    systemFolders: [{ path: '/usr', link: null }, { path: '/bin', link: 'usr/bin' }, { path: '/etc', link: null }],
    covered: [{ path: '/home/u', kind: 'folder' }, { path: '/etc/ssl/private', kind: 'folder' }, { path: '/etc/shadow', kind: 'file' }, { path: '/srv/secret', kind: 'folder' }],
    resolver: '/run/systemd/resolve/stub-resolv.conf',
  },
  toolchain: ['/home/u/.tools/bin'],
  workspace: '/home/u/work/repo',
  network: false,
  watcher: '/home/u/work/watcher/sh',
};

const TAIL = ['--chdir', '/home/u/work/repo', '--json-status-fd', '3', '--', ...watched(['npm', 'test'])];

describe('the arguments of bubblewrap', () => {
  it('name everything that is there, the outer before the inner', () => {
    expect(bwrapArguments(shape, ['npm', 'test'])).toEqual([
      '--unshare-user', '--unshare-pid', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try', '--unshare-net',
      '--die-with-parent', '--new-session', '--as-pid-1', '--cap-drop', 'ALL',
      '--proc', '/proc',
      '--dev', '/dev',
      '--perms', '1777', '--tmpfs', '/tmp', '--perms', '0700', '--dir', '/tmp/home',
      '--tmpfs', '/run',
      '--ro-bind', '/usr', '/usr',
      '--symlink', 'usr/bin', '/bin',
      '--ro-bind', '/etc', '/etc',
      '--perms', '1777', '--tmpfs', '/var/tmp',
      '--ro-bind', '/dev/null', '/etc/shadow',
      '--tmpfs', '/etc/ssl/private',
      '--ro-bind', '/home/u/.tools/bin', '/home/u/.tools/bin',
      '--bind', '/home/u/work/repo', '/home/u/work/repo',
      '--ro-bind', '/proc/sys', '/proc/sys',
      '--ro-bind', '/home/u/work/watcher/sh', '/.watcher/sh',
      '--remount-ro', '/etc/ssl/private',
      '--remount-ro', '/',
      ...TAIL,
    ]);
  });

  it('share the network and show the resolver only where that was asked for', () => {
    const open = bwrapArguments({ ...shape, network: true }, ['npm', 'test']);
    expect(open).not.toContain('--unshare-net');
    expect(open.join(' ')).toContain('--ro-bind /run/systemd/resolve/stub-resolv.conf /run/systemd/resolve/stub-resolv.conf');
    expect(bwrapArguments(shape, ['true']).join(' ')).not.toContain('resolv');
  });

  it('cover a hidden folder inside a shown one, and show the workspace inside that again', () => {
    const covered = bwrapArguments({ ...shape, workspace: '/opt/runner/work/repo', toolchain: ['/opt/runner/tools/bin'], host: { ...shape.host, systemFolders: [{ path: '/opt', link: null }], covered: [{ path: '/opt/runner', kind: 'folder' }] } }, ['true']).join(' ');
    expect(covered).toContain('--ro-bind /opt /opt --perms 1777 --tmpfs /var/tmp --tmpfs /opt/runner --ro-bind /opt/runner/tools/bin /opt/runner/tools/bin --bind /opt/runner/work/repo /opt/runner/work/repo --ro-bind /proc/sys /proc/sys --ro-bind /home/u/work/watcher/sh /.watcher/sh --remount-ro /opt/runner --remount-ro /');
  });

  it('cover a folder of the system that is hidden itself', () => {
    const covered = bwrapArguments({ ...shape, toolchain: [], host: { ...shape.host, systemFolders: [{ path: '/opt', link: null }], covered: [{ path: '/opt', kind: 'folder' }] } }, ['true']).join(' ');
    expect(covered).toContain('--ro-bind /opt /opt --tmpfs /opt');
  });

  it('never cover the workspace, whatever is said to be hidden', () => {
    const covered = bwrapArguments({ ...shape, host: { ...shape.host, covered: [{ path: shape.workspace, kind: 'folder' }, { path: '/home/u/.tools/bin', kind: 'folder' }] } }, ['true']);
    expect(covered.filter((word) => word === '--remount-ro')).toHaveLength(1);
  });

  it('leave a workspace below the temporary folder visible', () => {
    const mounts = bwrapArguments({ ...shape, workspace: '/tmp/w/repo' }, ['true']).join(' ');
    expect(mounts.indexOf('--tmpfs /tmp ')).toBeLessThan(mounts.indexOf('--bind /tmp/w/repo'));
  });

  it('give an environment of seven names', () => {
    expect(sandboxEnvironment('/usr/bin:/bin', '/w')).toEqual({ PATH: '/usr/bin:/bin', HOME: '/tmp/home', TMPDIR: '/tmp', LANG: 'C.UTF-8', CI: 'true', TERM: 'dumb', PWD: '/w' });
  });
});
