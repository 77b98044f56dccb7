import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { permissionsTable, tomlTable, workOutPermissions } from '../../../src/adapters/codex/permissions.ts';
import { readableFolders, realPathOf } from '../../../src/adapters/codex/readable-folders.ts';
import { isWithin } from '../../../src/adapters/files/within.ts';
import { isFault } from '../../../src/core/fault.ts';

describe('what a turn may see', () => {
  let root: string;
  beforeEach(async () => {
    const runs = path.resolve(import.meta.dirname, '../../../.runs');
    await mkdir(runs, { recursive: true });
    root = await mkdtemp(path.join(runs, 'permissions-'));
    for (const folder of ['opt/node/bin', 'opt/runner/_work/_temp', 'opt/runner/tools', 'opt/runner/_work/cache']) await mkdir(path.join(root, folder), { recursive: true });
    await writeFile(path.join(root, 'opt/file'), '');
    await symlink('runner/_work/_temp', path.join(root, 'opt/shortcut'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const below = (names: readonly string[]): string[] => names.map((name) => path.join(root, name));
  const readable = async (wanted: readonly string[], hidden: readonly string[]): Promise<string[]> =>
    (await readableFolders(below(wanted), below(hidden))).map((found) => path.relative(root, found));

  it('is a folder whole when nothing in it is hidden', async () => {
    expect(await readable(['opt'], ['elsewhere'])).toEqual(['opt']);
  });

  it('is the rest of a folder when something in it is hidden, without links', async () => {
    expect(await readable(['opt'], ['opt/runner/_work/_temp'])).toEqual(['opt/file', 'opt/node', 'opt/runner/_work/cache', 'opt/runner/tools']);
  });

  it('is a folder asked for by name below a hidden one', async () => {
    expect(await readable(['opt/runner/tools'], ['opt'])).toEqual(['opt/runner/tools']);
  });

  it('is not a hidden folder itself, whatever name it is asked for by', async () => {
    expect(await readable(['opt/runner/_work/_temp', 'opt/shortcut'], ['opt/runner/_work/_temp'])).toEqual([]);
    expect(await readable(['opt/runner/_work/_temp'], ['opt/shortcut'])).toEqual([]);
  });

  it('is a folder under its real name and under the name it was asked for by', async () => {
    await symlink('runner/tools', path.join(root, 'opt/current'));
    expect(await readable(['opt/current'], ['opt/runner/_work'])).toEqual(['opt/current', 'opt/runner/tools']);
  });

  it('keeps a folder that is hidden before it exists out of what is shown', async () => {
    expect(await readable(['opt/node'], ['opt/node/later/evidence'])).toEqual(['opt/node/bin']);
    expect(await realPathOf(path.join(root, 'opt/shortcut/later'))).toBe(path.join(root, 'opt/runner/_work/_temp/later'));
  });

  it('takes only whole names for folders inside folders', () => {
    expect([isWithin('/a/b', '/a'), isWithin('/a', '/a'), isWithin('/ab', '/a'), isWithin('/a', '/')]).toEqual([true, true, false, true]);
  });

  it('spells what is shown, and denies only what Codex would show of itself', async () => {
    const permissions = await workOutPermissions({ access: 'read-only', hidden: [root, '/usr/local/zz-hidden'], visible: below(['opt/node']), codex: '/c/bin/codex', toolFolder: '/c/path', shellHome: '/t/shell', scratch: '/t/scratch' });
    expect(permissionsTable({ ...permissions, readable: permissions.readable.filter((found) => !found.startsWith('/opt')) })).toBe(
      `{":minimal"="read",":workspace_roots"="read","${root}/opt/node"="read","/c/bin/codex"="read","/t/shell"="read","/c/path"="read","/t/scratch"="write","/usr/local/zz-hidden"="deny"}`,
    );
  });

  it('refuses a folder whose name Codex would read as a pattern', () => {
    const spelled = (folder: string) => (): string => permissionsTable({ workspace: 'read', readable: [folder], writable: [], denied: [] });
    for (const folder of ['/a*', '/a?', '/a[b]', '/a{b}', '/a\nb']) expect(spelled(folder)).toThrow('whose name reads as a pattern');
    try {
      spelled('/a*')();
    } catch (thrown) {
      expect(isFault(thrown) && thrown.code).toBe('codex:sandbox');
    }
    expect(spelled('/a b/"q"/ü')()).toContain('"/a b/\\"q\\"/ü"="read"');
  });

  it('spells strings for TOML', () => {
    expect(tomlTable({ 'a.b': 'x"y\\z\n' })).toBe('{"a.b"="x\\"y\\\\z\\n"}');
  });
});
