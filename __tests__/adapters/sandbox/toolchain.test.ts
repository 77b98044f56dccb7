import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findToolchain, type Toolchain, type ToolchainRequest } from '../../../src/adapters/sandbox/toolchain.ts';
import { scratch } from '../scratch.ts';

/** Makes files (a text) and links (what follows `-> `) below a new folder, and finds the toolchain in it with `home` hidden. */
function find(tree: Readonly<Record<string, string>>, path: readonly string[], request: Partial<Pick<ToolchainRequest, 'extra' | 'hidden'>> = {}): Toolchain {
  const root = scratch();
  const full = (name: string): string => (name.startsWith('/') ? name : join(root, name));
  mkdirSync(join(root, 'home'));
  for (const [name, content] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    if (content.startsWith('-> ')) symlinkSync(content.slice(3), join(root, name));
    else writeFileSync(join(root, name), content);
  }
  const found = findToolchain({ path: path.map(full).join(':'), extra: (request.extra ?? []).map(full), hidden: (request.hidden ?? ['home']).map(full) });
  const short = (text: string): string => text.replaceAll(`${root}/`, '');
  return { folders: found.folders.map(short), path: short(found.path), skipped: found.skipped.map(short) };
}

describe('the toolchain', () => {
  it('is each folder of PATH outside the system, and the parent of a bin', () => {
    expect(find({ 'tools/node/bin/node': '', 'tools/plain/tool': '' }, ['tools/node/bin', 'tools/plain', '/usr/bin'])).toEqual({
      folders: ['tools/node', 'tools/node/bin', 'tools/plain'],
      path: 'tools/node/bin:tools/plain:/usr/bin',
      skipped: [],
    });
  });

  it('leaves out what is not there, twice or relative', () => {
    const root = scratch();
    expect(findToolchain({ path: `:.:bin:${root}/absent:/usr/bin/:/usr/bin:node_modules/.bin`, extra: [], hidden: [] })).toEqual({ folders: [], path: '/usr/bin', skipped: [] });
  });

  it('is below a hidden folder the entry alone', () => {
    expect(find({ 'home/.cargo/bin/cargo': '', 'home/.cargo/credentials.toml': '' }, ['home/.cargo/bin']).folders).toEqual(['home/.cargo/bin']);
  });

  it('is what the links in an entry lead to, with the rest of that program', () => {
    expect(find({
      'home/.local/bin/npm': '-> ../lib/node_modules/npm/bin/npm-cli.js',
      'home/.local/lib/node_modules/npm/bin/npm-cli.js': '',
      'home/.local/lib/node_modules/npm/package.json': '',
    }, ['home/.local/bin']).folders).toEqual(['home/.local/bin', 'home/.local/lib/node_modules/npm', 'home/.local/lib/node_modules/npm/bin']);
  });

  it('is every step of a link that leads on', () => {
    expect(find({
      'home/bin/tool': '-> ../app/current/tool',
      'home/app/current': '-> v2',
      'home/app/v2/tool': '-> ../shared/deep/tool',
      'home/app/shared/deep/tool': '',
    }, ['home/bin']).folders).toEqual(['home/app/current', 'home/app/shared/deep', 'home/bin']);
  });

  it('is only the file where a link leads right into a hidden folder', () => {
    expect(find({ 'home/bin/tool': '-> ../script.sh', 'home/script.sh': '', 'home/secret': '' }, ['home/bin']).folders).toEqual(['home/bin', 'home/script.sh']);
  });

  it('is never the parent right inside a hidden folder', () => {
    expect(find({ 'tools/tool': '-> ../home/.local/bin/tool', 'home/.local/bin/tool': '', 'home/.local/share/keys': '' }, ['tools']).folders).toEqual(['home/.local/bin', 'tools']);
  });

  it('is no hidden folder and none above one, however it is spelled', () => {
    const found = find({ 'home/tool': '', 'link': '-> home', 'up/bin': '-> ../home' }, ['home', 'link', 'home/..', 'up/bin']);
    expect(found).toMatchObject({ folders: [], path: '' });
    expect(found.skipped.map((line) => line.split(': ')[1])).toEqual(Array.from({ length: 4 }, () => 'it is hidden from untrusted programs, or holds what is'));
  });

  it('follows no link to nowhere, in circles or into the kernel', () => {
    expect(find({ 'bin/a': '-> nowhere', 'bin/b': '-> c', 'bin/c': '-> b', 'bin/d': '-> /proc/version', 'bin/e': '-> /dev/null' }, ['bin'], { hidden: ['home', '.'] }).folders).toEqual(['bin']);
  });

  it('leaves out the folders the sandbox has of its own', () => {
    expect(findToolchain({ path: '/tmp:/:/proc:/dev:/var', extra: ['/run', '/sys/kernel', '/proc/1'], hidden: [] }).skipped).toHaveLength(8);
  });

  it('is also what is listed besides, whole, below a hidden folder too', () => {
    expect(find({ 'home/.rustup/toolchains/x': '' }, [], { extra: ['home/.rustup', 'home', 'absent'] })).toEqual({
      folders: ['home/.rustup'],
      path: '',
      skipped: ['home: it is hidden from untrusted programs, or holds what is', 'absent: there is no such folder'],
    });
  });

  it('shows links of the system that lead out of it', () => {
    const { folders } = findToolchain({ path: '/usr/local/bin:/usr/bin', extra: [], hidden: [] });
    expect(folders.every((folder) => !folder.startsWith('/usr/'))).toBe(true);
  });
});
