import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHostView } from '../../../src/adapters/sandbox/host-view.ts';
import { scratch } from '../scratch.ts';

describe('the view of the host', () => {
  it('holds the folders of the system as they are, links as links', () => {
    const { systemFolders } = readHostView([]);
    expect(systemFolders).toContainEqual({ path: '/usr', link: null });
    expect(systemFolders).toContainEqual({ path: '/etc', link: null });
    expect(systemFolders.map(({ path }) => path)).not.toContain('/home');
  });

  it('covers what is hidden by every spelling, and only what exists', () => {
    const root = scratch();
    mkdirSync(join(root, 'real'));
    symlinkSync('real', join(root, 'link'));
    writeFileSync(join(root, 'file'), '');
    const { covered } = readHostView([join(root, 'link'), join(root, 'file'), join(root, 'absent'), '/']);
    expect(covered.filter(({ path }) => path.startsWith(root))).toEqual([
      { path: join(root, 'link'), kind: 'folder' },
      { path: join(root, 'real'), kind: 'folder' },
      { path: join(root, 'file'), kind: 'file' },
    ]);
    expect(covered.map(({ path }) => path)).not.toContain('/');
  });

  it('covers what in /etc only some may read', () => {
    const { covered } = readHostView([]);
    expect(covered).toContainEqual({ path: '/etc/shadow', kind: 'file' });
    expect(covered.map(({ path }) => path)).not.toContain('/etc/passwd');
  });
});
