import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, readFile, readdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { specReport } from '../../src/contract/spec.ts';
import { propose, type Proposed } from '../../src/testkit/github/propose.ts';
import type { GitHub } from '../../src/testkit/github/server.ts';
import { git, put, temporaryFolder } from '../adapters/git/lab.ts';
import { daysAgo, guardStage, loginSpec, today, type Guarded } from '../e2e/spec-guard.ts';
import { root } from '../repository/files.ts';

const SPEC = 'docs/specs/login.md';
const LOGIN = 'src/auth/login.ts';
const MINUTES = 180_000;

/** One line of a commit as git fast-import takes it: a file with this mode and content, a submodule, or what is deleted. A path may hold any byte as `\351`. */
const write = (path: string, content: string, mode = '100644'): string => `M ${mode} inline "${path}"\ndata ${Buffer.byteLength(content)}\n${content}\n`;
const submodule = (path: string, commit = 'c0ffee'.repeat(7).slice(0, 40)): string => `M 160000 ${commit} "${path}"\n`;
const remove = (path: string): string => `D "${path}"\n`;

/** Commits whatever git can hold, on a branch that begins at main. */
async function commit({ world }: GitHub, branch: string, ...changes: readonly string[]): Promise<void> {
  await world.repository.git(['fast-import', '--quiet', '--force'], `commit refs/heads/${branch}\ncommitter Eve <eve@example.org> 1767225600 +0000\ndata 1\nx\nfrom refs/heads/main^0\n${changes.join('')}\n`);
}

let count = 0;

/** Has a pull request guarded that makes these changes to main. */
async function attack({ github, guard }: Awaited<ReturnType<typeof guardStage>>, changes: readonly string[], { title = 'Log in faster', body = '' } = {}): Promise<Guarded & { readonly found: readonly string[]; readonly proposed: Proposed }> {
  const branch = `attack-${(count += 1)}`;
  await commit(github, branch, ...changes);
  const proposed = await propose(github.world, { by: 'author', branch, title, body, files: {} });
  const guarded = await guard({ name: 'pull_request', payload: proposed.payload });
  const report = join(guarded.outputs['evidence-path'] ?? '', 'spec-guard.json');
  const found = existsSync(report) ? specReport.parse(JSON.parse(readFileSync(report, 'utf8'))).findings.map(({ code, path }) => `${code.replace('spec:', '')} ${path}`) : [];
  return { ...guarded, found, proposed };
}

describe('code that needs a spec is changed and passes without one', () => {
  it('not by its name, its mode, a link, a submodule, its line ends, its encoding, or by taking it away', async () => {
    const stage = await guardStage({ [LOGIN]: 'export const login = 1;\n', 'src/tool.ts': 'export {};\n', 'db/tool.ts': 'create\n-- nothing\ntable t;\n', 'services/a/x': '1', 'services/b/x': '1' });
    const binary = { '.gitattributes': write('.gitattributes', '* binary -diff linguist-generated\n') }['.gitattributes'];
    const attacks: Readonly<Record<string, readonly [changes: readonly string[], path: string]>> = {
      'its mode alone': [[write(LOGIN, 'export const login = 1;\n', '100755')], LOGIN],
      'a link in its place': [[write(LOGIN, '../tool.ts', '120000')], LOGIN],
      'line ends alone': [[write(LOGIN, 'export const login = 1;\r\n'), binary], LOGIN],
      'taken away': [[remove(LOGIN)], LOGIN],
      'moved to another spelling': [[remove('src/auth'), write('src/A\u200butH./login.ts', 'export const login = 1;\n')], 'src/A\u200butH./login.ts'],
      'a submodule in place of its folder': [[remove('src/auth'), submodule('src/auth')], 'src/auth'],
      'two services that are submodules now': [[remove('services'), submodule('services/c'), submodule('services/d')], 'services/c'],
      'a word behind a zero byte': [[write('src/tool.ts', '// \0\nimport "node:child_process";\n'), binary], 'src/tool.ts'],
      'a word in UTF-16': [[write('src/tool.ts', Array.from('\nimport "node:child_process";\n').join('\0'))], 'src/tool.ts'],
      'a word in wide letters': [[write('src/tool.py', '\uff45\uff56\uff41\uff4c(x)\n')], 'src/tool.py'],
      'a word whose lines come together': [[write('db/tool.ts', 'create\ntable t;\n')], 'db/tool.ts'],
    };
    const seen = Object.entries(attacks).map(async ([name, [changes, path]]) => ({ name, path, ...(await attack(stage, changes)) }));
    for (const { name, path, conclusion, found } of await Promise.all(seen)) expect([name, conclusion, found.includes(`mini-spec-missing ${path}`)], found.join()).toEqual([name, 'failure', true]);
  }, MINUTES);

  it('not behind a second file whose name reads the same and is no UTF-8', async () => {
    const stage = await guardStage({ 'src/auth/é.ts': 'export const login = 1;\n' });
    const { conclusion, found, summary } = await attack(stage, [write('src/auth/é.ts', 'export const login = 2;\n'), write('src/auth/\\351.ts', 'export const login = 1;\n')]);
    expect([conclusion, found]).toEqual(['failure', [expect.stringContaining('mini-spec-missing src/auth/')]]);
    expect(summary).toContain('src/auth/é.ts');
  }, MINUTES);
});

describe('a spec that does not count', () => {
  const INDEX = (status: string, gate: string) => JSON.stringify({ specs: [{ id: '0001', path: SPEC, status, gate: { status: gate, approved_on: daysAgo(3), approver: ['ada'] } }] }, null, 2);
  const code = write(LOGIN, 'export const login = 2;\n');
  const missing = `mini-spec-missing ${LOGIN}`;

  it('does not come to count by what the change says of it: approved by the index, brought back, covering more, moved, or spelled twice', async () => {
    const pending = loginSpec(daysAgo(2)).replace(/approval: .*\n/, '');
    const over = loginSpec(daysAgo(2)).replace('owner:', 'status: superseded\nowner:');
    const cases: Readonly<Record<string, readonly [base: Readonly<Record<string, string>>, changes: readonly string[]]>> = {
      'approved by the index': [{ [SPEC]: pending, 'tasks/index.json': INDEX('active', 'pending') }, [write('tasks/index.json', INDEX('active', 'approved'))]],
      'no longer rejected by the index': [{ [SPEC]: loginSpec(daysAgo(2)), 'tasks/index.json': INDEX('active', 'rejected') }, [remove('tasks/index.json')]],
      'over, and brought back': [{ [SPEC]: over }, [write(SPEC, loginSpec(today()))]],
      'over by the index, and brought back': [{ [SPEC]: loginSpec(daysAgo(2)), 'tasks/index.json': INDEX('done', 'approved') }, [write('tasks/index.json', INDEX('active', 'approved'))]],
      'covering everything': [{ [SPEC]: loginSpec(daysAgo(2)).replace('[src/auth]', '[docs]') }, [write(SPEC, loginSpec(today()).replace('[src/auth]', '["[^q]*/**", "{src,docs}/**"]'))]],
      'moved': [{ [SPEC]: loginSpec(daysAgo(2)) }, [remove(SPEC), write('docs/specs/other.md', loginSpec(daysAgo(2)))]],
      'approved in a second front matter': [{ [SPEC]: pending }, [write(SPEC, `${pending}\n---\napproval: {by: [eve], on: ${daysAgo(9)}}\n---\n`)]],
      'reviewed tomorrow': [{ [SPEC]: loginSpec(daysAgo(2)) }, [write(SPEC, loginSpec(daysAgo(-1)))]],
    };
    for (const [name, [base, changes]] of Object.entries(cases)) {
      const { conclusion, found } = await attack(await guardStage({ [LOGIN]: 'export const login = 1;\n', ...base }), [code, ...changes], { title: '0001', body: `Relates to ${SPEC} and 0001.` });
      expect([name, conclusion, found.includes(missing)], found.join()).toEqual([name, 'failure', true]);
    }
  }, MINUTES);

  it('does not come to count by taking the policy, the index or the folder of the specs away', async () => {
    const policy = 'version: 1\nverification: {commands: [{id: test, run: [npm, test]}]}\nspecs: {paths: ["notes/**/*.md"]}\n';
    const stage = await guardStage({ [LOGIN]: 'export const login = 1;\n', 'notes/login.md': loginSpec(daysAgo(45)), '.github/codex-orchestrator.yml': policy });
    const takenAway = [[remove('.github/codex-orchestrator.yml')], [write('.github/codex-orchestrator.yml', '../notes/login.md', '120000')], [remove('notes'), write('Notes/login.md', loginSpec(today()))], [remove('notes'), write('notes', '../elsewhere', '120000')]];
    for (const { conclusion, found } of await Promise.all(takenAway.map((changes) => attack(stage, [code, ...changes])))) expect([conclusion, found.includes(missing)], found.join()).toEqual(['failure', true]);
  }, MINUTES);
});

describe('a spec or an index made to stop the guard', () => {
  it('is refused as what it is, whatever it repeats, nests, names or holds', async () => {
    const stage = await guardStage({ 'README.md': '# Shop\n' });
    const yaml = (fields: string): string => `---\nowner: eve\nlast_review: ${today()}\n${fields}\n---\n\n# It\n`;
    const { conclusion, outputs, found } = await attack(stage, [
      write('docs/specs/aliases.md', yaml(`a: &a [x, x]\n${Array.from({ length: 30 }, (_, index) => `b${index}: [*a, *a]`).join('\n')}`)),
      write('docs/specs/binary.md', '\0\u0001\ufffd'),
      write('docs/specs/deep.md', yaml(`a: ${'['.repeat(20_000)}`)),
      write('docs/specs/globs.md', yaml(`relates_to: ["${'{a,b}'.repeat(200)}", "${'*a'.repeat(60)}b"]`)),
      write('docs/specs/huge.md', 'x'.repeat(2 * 1024 * 1024)),
      write('docs/specs/keys.md', yaml(Array.from({ length: 3000 }, (_, index) => `k${index}: 1`).join('\n'))),
      write('docs/specs/pins.md', yaml(`pins:\n${Array.from({ length: 60 }, (_, index) => `  - commit: "${String(index).padStart(40, '0')}"\n    path: README.md`).slice(0, 1).join('\n')}`)),
      write('docs/specs/spaces.md', yaml(`status: "a${' '.repeat(60_000)}b"`)),
      write('docs/specs/tags.md', yaml('a: !!js/function "x"\n<<: {status: done}')),
      write('docs/specs/year.md', yaml('').replace(/last_review: .*/, 'last_review: 0000-01-01T00:00:00+01:00')),
      write('tasks/index.json', `{"items": ${'['.repeat(50_000)}`),
    ], { title: 'x'.repeat(200), body: '#'.repeat(65_000) });
    expect([conclusion, outputs['status'], outputs['reason']]).toEqual(['failure', 'BLOCKED', 'specs:findings']);
    for (const finding of ['unreadable docs/specs/aliases.md', 'unreadable docs/specs/deep.md', 'unreadable docs/specs/huge.md', 'pin-unchecked docs/specs/pins.md', 'status-unknown docs/specs/spaces.md', 'unreadable docs/specs/tags.md', 'review-impossible docs/specs/year.md', 'index-unreadable tasks/index.json']) expect(found).toContain(finding);
  }, MINUTES);
});

describe('what a hostile pull request says', () => {
  it('comes to life nowhere, and no token is told', async () => {
    const stage = await guardStage({ 'README.md': '# Shop\n' });
    const { github } = stage;
    const trick = `@everyone <img src=x> [a](https://evil.example) \u202e \u001b[31m ${github.token}`;
    const { conclusion, log, summary, annotations, proposed } = await attack(stage, [
      write('docs/specs/a\\012::error::owned @octo/team.md', `---\ntitle: "${trick.replace('\u001b', '\\e')}"\nstatus: "${github.token}"\nlast_review: "::set-output name=x::y"\n---\n\n# ${trick}\n\n::add-mask::x\n##[error]x\n`),
      write('docs/specs/b.md', `---\nowner: ["${github.token}"]\nlast_review: "##[error] ${github.token}"\n---\n`),
    ], { title: '::error::owned', body: '\n::stop-commands::x\n' });
    const comments = [...github.world.comments.values()].map(({ body }) => body).join('\n');
    const shown = [...github.world.checkRuns.values()].map((check) => JSON.stringify(check)).join('\n');
    expect([conclusion, annotations, github.violations]).toEqual(['failure', [], []]);
    expect([comments, shown].map((text) => text.length > 200)).toEqual([true, true]);
    for (const text of [log, summary, comments, shown]) expect(text).not.toContain(github.token);
    for (const text of [summary, comments]) expect(text.replace(/`[^`\n]*`/g, '')).not.toMatch(/(?<![\w&;\u200b])@(?:everyone|octo)|<img|\]\(https:\/\/evil|\u202e|[^\P{Cc}\n]/u);
    expect(log.split('\n').filter((line) => /^\s*(?:::|.*##\[)/.test(line) && !line.startsWith('::group') && /owned|evil|set-output|add-mask|stop-commands/.test(line))).toEqual([]);
    expect(proposed.head).toMatch(/^[0-9a-f]{40}$/);
  }, MINUTES);
});

/** The command line from the sources, in a process of its own. */
async function guardHere(cwd: string, ...args: readonly string[]): Promise<{ readonly code: number | null; readonly said: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [join(root, 'src/main.ts'), 'spec-guard', ...args], { cwd, env: { PATH: process.env['PATH'] ?? '' }, timeout: 60_000, killSignal: 'SIGKILL' }, (_, out, err) => resolve({ code: child.exitCode, said: `${out}${err}` }));
  });
}

async function checkout(): Promise<string> {
  const folder = await temporaryFolder();
  await git(folder, 'init', '-q', '-b', 'main');
  await put(folder, { [SPEC]: loginSpec(daysAgo(2)), [LOGIN]: 'export const login = 1;\n' });
  await git(folder, 'add', '-A');
  await git(folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'x');
  return folder;
}

describe('a checkout that somebody else has prepared', () => {
  it.each(['clean', 'process'])('has no filter of its configuration started (%s), whatever its name', async (kind) => {
    const folder = await checkout();
    const trap = join(folder, '.git', 'started');
    await put(folder, { '.gitattributes': '* filter=e=v.il\n', [LOGIN]: 'export const login = 2;\n' });
    await git(folder, 'config', `filter.e=v.il.${kind}`, `touch '${trap}'; cat`);
    await git(folder, 'config', 'filter.e=v.il.required', 'true');
    const { code, said } = await guardHere(folder, '--base', 'main');
    expect([code, existsSync(trap)], said).toEqual([0, false]);
  }, MINUTES);

  it('has no hook, no watcher of files and no program of its remote started', async () => {
    const folder = await checkout();
    const trap = join(folder, '.git', 'started');
    for (const [name, value] of [['core.fsmonitor', `touch '${trap}'`], ['core.hooksPath', '.git/traps'], ['extensions.partialClone', 'origin'], ['core.repositoryformatversion', '1'], ['remote.origin.promisor', 'true'], ['remote.origin.url', `ext::touch ${trap}`], ['protocol.ext.allow', 'always']] as const) await git(folder, 'config', name, value);
    await mkdir(join(folder, '.git/traps'));
    await writeFile(join(folder, '.git/traps/post-index-change'), `#!/bin/sh\ntouch '${trap}'\n`, { mode: 0o755 });
    const tree = (await git(folder, 'rev-parse', 'main^{tree}')).toString().trim();
    await rm(join(folder, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    const { code, said } = await guardHere(folder, '--base', 'main');
    expect([code, existsSync(trap)], said).toEqual([3, false]);
  }, MINUTES);

  it('with a link in the place of a folder has nothing written behind it', async () => {
    const folder = await checkout();
    const elsewhere = await temporaryFolder();
    await rename(join(folder, 'docs/specs'), join(elsewhere, 'specs'));
    await symlink(join(elsewhere, 'specs'), join(folder, 'docs/specs'));
    const before = await readFile(join(elsewhere, 'specs/login.md'), 'utf8');
    for (const named of [SPEC, join(elsewhere, 'specs/login.md'), `../${SPEC}`]) expect(await guardHere(folder, '--touch', named)).toMatchObject({ code: 1, said: expect.stringContaining('there is no such file in the checkout') });
    expect(await readFile(join(elsewhere, 'specs/login.md'), 'utf8')).toBe(before);
  }, MINUTES);

  it('keeps the mode and every other byte of a spec that is written to', async () => {
    const folder = await checkout();
    const text = `\ufeff${loginSpec(daysAgo(2), ' \u2028\ttail  ').replaceAll('\n', '\r\n')}`;
    await writeFile(join(folder, SPEC), text);
    await chmod(join(folder, SPEC), 0o666);
    const { code, said } = await guardHere(folder, '--touch', '--pin', SPEC);
    expect(code, said).toBe(0);
    const after = await readFile(join(folder, SPEC), 'utf8');
    expect(after.replace(/pins:\r\n(?: .*\r\n)+/, '')).toBe(text.replace(`last_review: ${daysAgo(2)}`, `last_review: ${today()}`));
    expect([(await stat(join(folder, SPEC))).mode & 0o777, await readdir(join(folder, 'docs/specs'))]).toEqual([0o666, ['login.md']]);
  }, MINUTES);
});
