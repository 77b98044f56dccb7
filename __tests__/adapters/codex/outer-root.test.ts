import { describe, expect, it } from 'vitest';
import { outerRoot } from '../../../src/adapters/codex/outer-root.ts';

describe('the root folder of a Codex that has a user of its own', () => {
  it('names all that is there, folders on the way open to everybody, the outer before the inner', () => {
    expect(outerRoot({
      systemFolders: [{ path: '/usr', link: null }, { path: '/bin', link: 'usr/bin' }],
      readable: ['/root/tools', '/usr/local/bin', '/bin/odd', '/root/tools/inner'],
      writable: ['/root/temp/turn', '/tmp/clone/ws'],
      users: '/root/temp/turn/users',
      startIn: '/tmp/clone/ws',
    })).toEqual([
      '--die-with-parent',
      '--ro-bind', '/usr', '/usr', '--symlink', 'usr/bin', '/bin',
      '--ro-bind-try', '/nix/store', '/nix/store', '--ro-bind-try', '/run/current-system/sw', '/run/current-system/sw',
      '--bind', '/proc', '/proc', '--dev', '/dev', '--perms', '1777', '--tmpfs', '/tmp',
      '--perms', '0755', '--dir', '/root', '--ro-bind-try', '/root/tools', '/root/tools',
      '--ro-bind-try', '/root/tools/inner', '/root/tools/inner',
      '--perms', '0755', '--dir', '/root/temp', '--bind', '/root/temp/turn', '/root/temp/turn',
      '--perms', '0755', '--dir', '/tmp/clone', '--bind', '/tmp/clone/ws', '/tmp/clone/ws',
      '--ro-bind', '/root/temp/turn/users', '/etc/passwd',
      '--remount-ro', '/',
      '--chdir', '/tmp/clone/ws',
      '--',
    ]);
  });
});
