import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { specReport } from '../../src/contract/spec.ts';
import { GUARD_USAGE } from '../../src/commands/spec-guard/guard-options.ts';
import { root } from '../repository/files.ts';

const SPEC = 'docs/specs/login.md';
const TODAY = ['--today', '2026-01-31'];
const specText = (reviewed: string, ...more: readonly string[]): string => `---\nid: "0001"\nowner: identity-team\nlast_review: ${reviewed}\n${more.map((line) => `${line}\n`).join('')}---\n\n# Logging in\n\nWith a passkey.\n`;
const APPROVED = ['triggers: [security-auth]', 'covers: [src/auth]', 'approval: {by: [ada], on: 2026-01-10}'];

let folder = '';
beforeAll(() => void (folder = realpathSync(mkdtempSync(join(tmpdir(), 'spec-guard-')))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A checkout with one commit of these files, which is where the branch of its remote is. */
function checkout(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const at = join(folder, name);
  mkdirSync(at);
  git(at, 'init', '-q');
  put(at, files);
  git(at, 'add', '--all');
  git(at, 'commit', '-qm', 'base', '--allow-empty');
  git(at, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  return at;
}

function git(at: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main', ...args], { cwd: at, encoding: 'utf8' }).trim();
}

function put(at: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    writeFileSync(join(at, path), content);
  }
}

/** Asks the verb once for each list of arguments, all in one process, since most of the time goes into starting one. */
const DRIVER = `import { specGuardCommand } from ${JSON.stringify(join(root, 'src/commands/spec-guard/spec-guard.ts'))};
process.umask(0o077);
for (const args of JSON.parse(process.argv[1])) {
  const status = await specGuardCommand(args, process.env);
  process.stdout.write('\\0' + status + '\\0');
  process.stderr.write('\\0');
}`;

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function guards(cwd: string, asked: readonly (readonly string[])[], env: Readonly<Record<string, string>> = {}): readonly Ended[] {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', DRIVER, JSON.stringify(asked)], { cwd, encoding: 'utf8', env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, ...env }, timeout: 60_000, killSignal: 'SIGKILL' });
  const [said, complaints] = [stdout.split('\0'), stderr.split('\0')];
  return asked.map((_, index) => ({ status: Number(said[2 * index + 1] ?? 'NaN'), stdout: said[2 * index] ?? '', stderr: complaints[index] ?? '' }));
}

function guard(cwd: string, ...args: readonly string[]): Ended {
  const [ended] = guards(cwd, [args]);
  if (ended === undefined) throw new Error('nothing was asked');
  return ended;
}

const findings = ({ stdout }: Ended): readonly string[] => specReport.parse(JSON.parse(stdout)).findings.map(({ code, path, line }) => `${code} ${path}:${line}`);

describe('spec-guard', () => {
  it('ends with 0 where nothing is wrong or is only warned of, with 1 where something is, and with 3 where something could not be checked', () => {
    const at = checkout('ends', { [SPEC]: specText('2026-01-20') });
    const [clean, expiring, stale, future] = guards(at, [TODAY, ['--today', '2026-02-18'], ['--today', '2026-02-20'], ['--today', '2026-01-19']]);
    expect([clean, expiring, stale, future].map((ended) => ended?.status)).toEqual([0, 0, 1, 1]);
    expect(clean?.stdout).toBe('1 spec: 1 fresh, on 2026-01-31 (UTC); no findings.\nPassed.\n');
    expect(stale?.stdout).toContain(`${SPEC}:4:14  error`);
    expect(stale?.stdout).toContain('> 4 | last_review: 2026-01-20');
    put(at, { [SPEC]: specText('2026-01-20', 'covers: [src]', `pins: [{commit: ${'f'.repeat(40)}}]`) });
    const [unknown, dry, both] = guards(at, [TODAY, [...TODAY, '--dry-run'], ['--today', '2026-03-01', '--json']]);
    expect([unknown?.status, dry?.status, both?.status]).toEqual([3, 3, 1]);
    expect(unknown?.stdout).toContain('not checked');
  });

  it('prints with --json exactly the specs and the findings on one line, and everything else to stderr', () => {
    const at = checkout('json', { [SPEC]: specText('2025-01-20') });
    const { status, stdout, stderr } = guard(at, '--json', ...TODAY);
    expect([status, Object.keys(JSON.parse(stdout)), stdout.indexOf('\n')]).toEqual([1, ['specs', 'findings'], stdout.length - 1]);
    const { specs, findings: found } = specReport.parse(JSON.parse(stdout));
    expect([specs.map(({ path, state, ageDays, sha256 }) => [path, state, ageDays, sha256]), found.map(({ code, line }) => [code, line])]).toEqual([[[SPEC, 'stale', 376, digestOf(specText('2025-01-20'))]], [['spec:stale', 4]]]);
    expect(stderr).toMatch(/^Judged is what is on the disk, and what differs from [0-9a-f]{12}, where it parted from origin\/main\.\n$/);
  });

  it('ends with 0 of findings in a dry run, and says them all the same', () => {
    const at = checkout('dry', { [SPEC]: specText('2025-01-20') });
    const [dry, real] = guards(at, [[...TODAY, '--dry-run'], TODAY]);
    expect([dry?.status, real?.status, dry?.stdout === real?.stdout]).toEqual([0, 1, true]);
  });

  it('writes SARIF beside what it prints, to a file named from where it is called; where it cannot, it says so', () => {
    const at = checkout('sarif', { [SPEC]: specText('2025-01-20') });
    const [written, nowhere, intoFolder] = guards(join(at, 'docs'), [[...TODAY, '--sarif', 'out.sarif', '--json'], [...TODAY, '--sarif', 'no/such/out.sarif', '--json'], [...TODAY, '--sarif', 'specs']]);
    expect([written?.status, nowhere?.status, intoFolder?.status]).toEqual([1, 3, 3]);
    const { version, runs } = JSON.parse(readFileSync(join(at, 'docs/out.sarif'), 'utf8'));
    expect([version, runs[0].results.map((result: { readonly ruleId: string }) => result.ruleId)]).toEqual(['2.1.0', ['spec:stale']]);
    expect([nowhere?.stdout, nowhere?.stderr]).toEqual(['', expect.stringMatching(/codex-orchestrator: no\/such\/out\.sarif could not be written: ENOENT.*\. Name a file in a folder that is there\.\n$/)]);
    expect(intoFolder?.stderr).toContain('specs could not be written: EISDIR');
  });

  it('judges the change since the base by the specs that it is about', () => {
    const at = checkout('about', { [SPEC]: specText('2026-01-20', 'covers: [src/auth]', 'approval: {by: [ada], on: 2026-01-10}'), 'src/auth/login.ts': 'one\n' });
    put(at, { 'src/auth/login.ts': 'two\n' });
    const [missing, byId, byPath, alone] = guards(at, [[...TODAY, '--json'], [...TODAY, '--json', '--about', 'Log in (0001)'], [...TODAY, '--json', '--about', `See ${SPEC}.`], [...TODAY, '--json', '--base', 'HEAD']]);
    expect([missing, byId, byPath, alone].map((ended) => ended?.status)).toEqual([1, 0, 0, 1]);
    if (missing !== undefined) expect(findings(missing)).toEqual(['spec:mini-spec-missing src/auth/login.ts:1']);
  });

  it('goes by the policy of the base, and says where the one on the disk is another; --policy goes by a file', () => {
    const policy = (specs: string): string => `version: 1\nverification: {commands: [{id: test, run: [npm, test]}]}\nspecs: ${specs}\n`;
    const at = checkout('policy', { [SPEC]: specText('2026-01-20'), '.github/codex-orchestrator.yml': policy('{max-age-days: 5}') });
    put(at, { '.github/codex-orchestrator.yml': policy('{max-age-days: 50}'), 'docs/wrong.yml': policy('{max-age: 5}') });
    const [ofBase, named, gone, wrong] = guards(join(at, 'docs'), [[...TODAY, '--json'], [...TODAY, '--policy', '../.github/codex-orchestrator.yml'], [...TODAY, '--policy', 'nowhere.yml'], [...TODAY, '--policy', 'wrong.yml']]);
    expect([ofBase?.status, named?.status, gone?.status, wrong?.status]).toEqual([1, 0, 3, 3]);
    expect(ofBase?.stderr).toContain('.github/codex-orchestrator.yml is judged by as it is in the base ');
    expect(named?.stderr).not.toContain('is judged by as it is in the base');
    expect(gone?.stderr).toBe('codex-orchestrator: there is no file nowhere.yml, or it may not be read.\n');
    expect(wrong?.stderr).toContain('unknown field `specs.max-age`');
  });

  it('says what it needs where there is no base, no such base, or no checkout', () => {
    const at = checkout('bases', { [SPEC]: specText('2026-01-20') });
    git(at, 'branch', 'release');
    const [release] = guards(at, [TODAY], { GITHUB_BASE_REF: 'release' });
    expect([release?.status, release?.stderr.includes('There is no revision "origin/release" here.')]).toEqual([3, true]);
    git(at, 'update-ref', 'refs/remotes/origin/release', 'HEAD');
    const [ofJob] = guards(at, [TODAY], { GITHUB_BASE_REF: 'release' });
    expect(ofJob?.stderr).toContain('where it parted from origin/release.');
    for (const ref of ['main', 'release']) git(at, 'update-ref', '-d', `refs/remotes/origin/${ref}`);
    const [none, named, wrong] = guards(at, [TODAY, [...TODAY, '--base', 'release'], [...TODAY, '--base', 'origin/next']]);
    expect([none?.status, named?.status, wrong?.status]).toEqual([0, 0, 3]);
    expect(none?.stderr).toBe('No base was found, so that only the specs are judged, and no change. Name one with --base.\n');
    expect(wrong?.stderr).toBe('codex-orchestrator: There is no revision "origin/next" here. Fetch it (git fetch origin next; in a workflow: fetch-depth: 0 at actions/checkout), or name another with --base.\n');
    const outside = guard(folder, ...TODAY);
    expect([outside.status, outside.stdout, outside.stderr]).toEqual([3, '', `codex-orchestrator: ${folder} is in no checkout of git. Run this in one.\n`]);
  });

  it('refuses what it is not asked so, and shows how', () => {
    const asked = [
      [['--frobnicate'], "Unknown option '--frobnicate'"],
      [['--today', '2026-02-30'], '--today is "2026-02-30", which is no day; write it as YYYY-MM-DD.'],
      [['--today', 'now'], '--today is "now", which is no day'],
      [['--base'], "Option '--base <value>' argument missing"],
      [['--json=yes'], "Option '--json' does not take an argument"],
      [[SPEC], `"${SPEC}" is named, and specs are named only to be written to, by --touch or --pin. All specs are judged.`],
      [['--touch'], '--touch wants the specs that it is to write to.'],
      [['--pin'], '--pin wants the specs that it is to write to.'],
      ...[['--json'], ['--sarif', 'x'], ['--base', 'main'], ['--about', 'x']].map((more) => [['--touch', SPEC, ...more], '--touch and --pin write to specs and judge nothing, so that --json, --sarif, --base and --about have no place beside them.'] as const),
    ] as const;
    for (const [index, { status, stdout, stderr }] of guards(folder, asked.map(([args]) => args)).entries()) {
      const [args, says = ''] = asked[index] ?? [];
      expect([args, status, stdout]).toEqual([args, 2, '']);
      expect(stderr.startsWith(`codex-orchestrator: ${says}`)).toBe(true);
      expect(stderr.endsWith(`\n${GUARD_USAGE}\n`)).toBe(true);
    }
  });
});

describe('spec-guard --touch', () => {
  it('writes the day of the review in place: the rest stays byte for byte, and so does the mode of the file', () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('---\r\nowner:   "x"  # ours\r\nlast_review:\t\'2025-01-01\'   # then\r\n---\r\n\r\n# Größe \u0001\r\nlast line without end')]);
    const at = checkout('touch', { [SPEC]: bytes, 'docs/specs/bare.md': '# Bare\nOwner: x\n- **Last review:** 2025-01-01\n\nText.\n', 'docs/specs/none.md': '# None\n\nText.\n' });
    chmodSync(join(at, SPEC), 0o664);
    const { status, stdout, stderr } = guard(join(at, 'docs'), '--touch', ...TODAY, 'specs/login.md', './specs/../specs/login.md', join(at, 'docs/specs/bare.md'), 'specs/none.md');
    expect([status, stderr]).toEqual([0, '']);
    expect(readFileSync(join(at, SPEC)).toString('latin1')).toBe(bytes.toString('latin1').replace('2025-01-01', '2026-01-31'));
    expect(readFileSync(join(at, 'docs/specs/bare.md'), 'utf8')).toBe('# Bare\nOwner: x\n- **Last review:** 2026-01-31\n\nText.\n');
    expect(readFileSync(join(at, 'docs/specs/none.md'), 'utf8')).toBe('# None\nlast_review: 2026-01-31\n\nText.\n');
    expect([statSync(join(at, SPEC)).mode & 0o777, readdirSync(join(at, 'docs/specs'))]).toEqual([0o664, ['bare.md', 'login.md', 'none.md']]);
    expect(stdout).toBe(`${SPEC}:\n  - last_review:\t'2025-01-01'   # then\n  3: + last_review:\t'2026-01-31'   # then\ndocs/specs/bare.md:\n  - - **Last review:** 2025-01-01\n  3: + - **Last review:** 2026-01-31\ndocs/specs/none.md:\n  2: + last_review: 2026-01-31\n`);
    expect(guard(at, '--touch', ...TODAY, SPEC).stdout).toBe(`${SPEC}: nothing to change\n`);
  });

  it('says in a dry run what it would write, and writes nothing', () => {
    const at = checkout('touch-dry', { [SPEC]: specText('2026-01-20') });
    const { status, stdout } = guard(at, '--touch', '--dry-run', ...TODAY, SPEC);
    expect([status, stdout]).toEqual([0, `${SPEC}: would become\n  - last_review: 2026-01-20\n  4: + last_review: 2026-01-31\n`]);
    expect(readFileSync(join(at, SPEC), 'utf8')).toBe(specText('2026-01-20'));
  });

  it('leaves alone what it cannot edit, says why, writes the others, and ends with 1', () => {
    const at = checkout('touch-flaws', { [SPEC]: specText('2026-01-20'), 'docs/specs/anchor.md': '---\nlast_review: &day 2026-01-01\nowner: x\n---\n', 'docs/specs/broken.md': '---\nowner: [\n---\n', 'docs/specs/latin.md': new Uint8Array([0x23, 0x20, 0xe9, 10]), 'docs/specs/large.md': `# Large\n${'x'.repeat(1024 * 1024)}`, 'README.md': '# Read me\n' });
    symlinkSync('login.md', join(at, 'docs/specs/link.md'));
    put(folder, { 'outside.md': '# Outside\n' });
    const named = ['anchor', 'broken', 'latin', 'large', 'link', 'gone'].map((name) => `docs/specs/${name}.md`);
    const before = named.map((path) => (existsSync(join(at, path)) ? readFileSync(join(at, path), 'latin1') : null)).slice(0, 4);
    const { status, stdout, stderr } = guard(at, '--touch', ...TODAY, ...named, 'README.md', '../outside.md', 'docs', SPEC);
    expect([status, stdout.startsWith(`${SPEC}:\n`)]).toEqual([1, true]);
    expect(stderr.split('\n').map((line) => line.replace('codex-orchestrator: ', ''))).toEqual([
      expect.stringMatching(/^docs\/specs\/anchor\.md is left as it is: .+\.$/),
      expect.stringMatching(/^docs\/specs\/broken\.md is left as it is: .+ \(line \d\)\.$/),
      'docs/specs/latin.md is left as it is: line 1 is no UTF-8.',
      'docs/specs/large.md is left as it is: it is a link, larger than 1 MiB, or may not be read.',
      'docs/specs/link.md is left as it is: it is a link, larger than 1 MiB, or may not be read.',
      'docs/specs/gone.md is left as it is: there is no such file in the checkout.',
      'README.md is left as it is: it is no spec; `specs.paths` of the policy says where they are: tasks/specs/**/*.md, docs/specs/**/*.md, docs/design/specs/**/*.md, specs/**/*.md.',
      '../outside.md is left as it is: there is no such file in the checkout.',
      'docs is left as it is: there is no such file in the checkout.',
      '',
    ]);
    expect(named.map((path) => (existsSync(join(at, path)) ? readFileSync(join(at, path), 'latin1') : null)).slice(0, 4)).toEqual(before);
    expect(readFileSync(join(folder, 'outside.md'), 'utf8')).toBe('# Outside\n');
    expect(readFileSync(join(at, SPEC), 'utf8')).toBe(specText('2026-01-31'));
  });

  it('needs no base, and goes by the policy on the disk, as the spec is', () => {
    const at = checkout('touch-base', { 'notes/a.md': '# A\n' });
    put(at, { '.github/codex-orchestrator.yml': 'version: 1\nverification: {commands: [{id: test, run: [npm, test]}]}\nspecs: {paths: [notes/**]}\n' });
    git(at, 'checkout', '-q', '--orphan', 'alone');
    git(at, 'commit', '-qm', 'alone');
    expect([guard(at, ...TODAY).status, guard(at, '--touch', ...TODAY, 'notes/a.md').status]).toEqual([3, 0]);
  });
});

describe('spec-guard --pin', () => {
  it('pins each file that a spec covers, brings pins up to date, and leaves the rest byte for byte', () => {
    const at = checkout('pin', { [SPEC]: specText('2026-01-20', 'covers: [src/shop, docs/specs]'), 'src/shop/b.ts': 'b', 'src/shop/deep/a.ts': 'a', 'src/other.ts': 'o' });
    symlinkSync('b.ts', join(at, 'src/shop/link.ts'));
    expect(guard(at, '--pin', ...TODAY, SPEC).status).toBe(0);
    const pins = (one: string, two: string) => ['covers: [src/shop, docs/specs]', 'pins:', '  - path: src/shop/b.ts', `    sha256: ${digestOf(one)}`, '  - path: src/shop/deep/a.ts', `    sha256: ${digestOf(two)}`];
    const unquoted = readFileSync(join(at, SPEC), 'utf8').replaceAll(/sha256: "([0-9a-f]{64})"/g, 'sha256: $1');
    expect(unquoted).toBe(specText('2026-01-20', ...pins('b', 'a')));
    expect(guard(at, ...TODAY).status).toBe(0);
    put(at, { 'src/shop/b.ts': 'changed', 'src/shop/new.ts': 'new' });
    expect(findings(guard(at, '--json', '--base', 'HEAD', ...TODAY))).toContain(`spec:pin-moved ${SPEC}:7`);
    expect(guard(at, '--pin', '--touch', ...TODAY, SPEC).status).toBe(0);
    expect(readFileSync(join(at, SPEC), 'utf8').replaceAll(/sha256: "([0-9a-f]{64})"/g, 'sha256: $1')).toBe(specText('2026-01-31', ...pins('changed', 'a')));
  });

  it('pins by commit where the spec does, once what it covers is committed', () => {
    const first = 'a'.repeat(40);
    const at = checkout('pin-commit', { [SPEC]: specText('2026-01-20', 'covers: [src]', `pins: [{commit: ${first}}]`), 'src/a.ts': 'a' });
    put(at, { 'src/a.ts': 'b', 'docs/x.md': 'x' });
    const open = guard(at, '--pin', ...TODAY, SPEC);
    expect([open.status, open.stderr]).toEqual([1, `codex-orchestrator: ${SPEC} is left as it is: it pins by a commit, and src/a.ts differs from HEAD; commit that first.\n`]);
    git(at, 'commit', '-qm', 'b', 'src/a.ts');
    expect(guard(at, '--pin', ...TODAY, SPEC).status).toBe(0);
    expect(readFileSync(join(at, SPEC), 'utf8').replaceAll('"', '')).toContain(`pins: [{commit: ${git(at, 'rev-parse', 'HEAD')}}]`);
  });

  it('says why it pins nothing: nothing is covered, too much is, or a pinned file is gone', () => {
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`many/${index}.ts`, `${index}`]));
    const at = checkout('pin-flaws', { 'specs/none.md': specText('2026-01-20'), 'specs/empty.md': specText('2026-01-20', 'covers: [nowhere]'), 'specs/many.md': specText('2026-01-20', 'covers: [many]'), 'specs/gone.md': specText('2026-01-20', `pins: [{path: src/gone.ts, sha256: "${'a'.repeat(64)}"}]`), ...many });
    const { status, stdout, stderr } = guard(at, '--pin', ...TODAY, 'specs/none.md', 'specs/empty.md', 'specs/many.md', 'specs/gone.md');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.replaceAll('codex-orchestrator: ', '')).toBe(`specs/none.md is left as it is: it neither pins files nor says in \`covers\` which it describes.
specs/empty.md is left as it is: no file is there of those that its \`covers\` names.
specs/many.md is left as it is: its \`covers\` names 201 files, and at most 200 are pinned one by one; write \`pins: [{commit: …}]\` with a commit, which pins all that it covers.
specs/gone.md is left as it is: it pins src/gone.ts, which is no file that can be read; say in the spec what became of it, and remove that pin.
`);
    rmSync(join(at, 'many/0.ts'));
    expect(guard(at, '--pin', ...TODAY, 'specs/many.md').status).toBe(0);
  });

  it('pins what git holds, where line ends on the disk are others, and edits the spec with its own', () => {
    const at = checkout('pin-crlf', { '.gitattributes': '*.md text eol=crlf\n*.ts text eol=crlf\n', [SPEC]: specText('2026-01-20', 'covers: [src]').replaceAll('\n', '\r\n'), 'src/a.ts': 'a\r\nb\r\n' });
    expect(guard(at, '--pin', '--touch', ...TODAY, SPEC).status).toBe(0);
    const text = readFileSync(join(at, SPEC), 'utf8');
    expect([text.includes(digestOf('a\nb\n')), /(?<!\r)\n/.test(text), text.includes('last_review: 2026-01-31\r\n')]).toEqual([true, false, true]);
    expect(guard(at, ...TODAY).status).toBe(0);
  });

  it('says how an approved change is covered all the same after it was pinned', () => {
    const at = checkout('pin-approved', { [SPEC]: specText('2026-01-20', ...APPROVED), 'src/auth/login.ts': 'one\n' });
    put(at, { 'src/auth/login.ts': 'two\n' });
    expect(guard(at, '--pin', '--touch', ...TODAY, SPEC).status).toBe(0);
    expect(guard(at, ...TODAY).status).toBe(0);
  });
});
