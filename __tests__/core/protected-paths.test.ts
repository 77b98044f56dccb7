import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPath } from '../../src/core/paths.ts';
import { PROTECTED_PATHS } from '../../src/core/protected-paths.ts';
import { outOfScope, protectedBy } from '../../src/core/scope-rules.ts';
import { policyOf } from '../facts.ts';

const guarded = protectedBy(policyOf(), { pack: null });
const scope = outOfScope(policyOf(), { issue: null, pack: null });

/** What an attacker would write to reach a protected file past a list of names. */
const SPELLINGS = [
  ['.github/workflows/x.yml', 'CI and policy'],
  ['.GitHub/workflows/x.yml', 'CI and policy'],
  ['.GITHUB/WORKFLOWS/X.YML', 'CI and policy'],
  ['.github\\workflows\\x.yml', 'CI and policy'],
  ['.github', 'CI and policy'],
  ['./.github/workflows/x.yml', 'CI and policy'],
  ['./a/../.github/workflows/x.yml', 'CI and policy'],
  ['a/b/../../.github/x', 'CI and policy'],
  ['.github//workflows/x.yml', 'CI and policy'],
  ['.github./workflows/x.yml', 'CI and policy'],
  ['.github /workflows/x.yml', 'CI and policy'],
  ['.github. ./workflows/x.yml', 'CI and policy'],
  ['.g\u200dithub/workflows/x.yml', 'CI and policy'],
  ['.git\u00adhub/workflows/x.yml', 'CI and policy'],
  ['.github\ufeff/x', 'CI and policy'],
  ['.github\ufe0f/x', 'CI and policy'],
  ['.g\u{e0069}ithub/x', 'CI and policy'],
  ['．ｇｉｔｈｕｂ/x', 'CI and policy'],
  ['․github/x', 'CI and policy'],
  ['.gıthub/x', 'CI and policy'],
  ['.github:stream/x', 'CI and policy'],
  ['.github::$INDEX_ALLOCATION/workflows/x.yml', 'CI and policy'],
  ['packages/a/.github/x', 'CI and policy'],
  ['action.yml', 'CI and policy'],
  ['tools/mine/Action.YAML', 'CI and policy'],
  ['a/../action.yml', 'CI and policy'],
  ['Jenkinsfile', 'CI and policy'],
  ['AGENTS.md', 'instructions to agents'],
  ['docs/Agents.MD', 'instructions to agents'],
  ['.codex/config.toml', 'instructions to agents'],
  ['src/.Claude/settings.json', 'instructions to agents'],
  ['opencode.json', 'instructions to agents'],
  ['.junie/guidelines.md', 'instructions to agents'],
  ['.rules', 'instructions to agents'],
  ['.gitmodules', 'git machinery'],
  ['sub/.gitattributes', 'git machinery'],
  ['.git/hooks/pre-commit', 'git machinery'],
  ['.Husky/pre-commit', 'git machinery'],
  ['.vscode/tasks.json', 'tools that run on opening the repository'],
  ['.env', 'secrets'],
  ['.ENV.production', 'secrets'],
  ['.env.', 'secrets'],
  ['.env.a／b', 'secrets'],
  ['keys/server.PEM', 'secrets'],
  ['keys/server.pem ', 'secrets'],
  ['x:y.key', 'secrets'],
  ['config/ſecrets/x', 'secrets'],
  ['config/secrets.yml', 'secrets'],
  ['src/Auth/login.ts', 'auth and security'],
  ['src/auth.ts', 'auth and security'],
  ['CODEOWNERS', 'auth and security'],
  ['src/billing/charge.ts', 'billing'],
  ['Telemetry/x', 'telemetry'],
  ['LICENSES/MIT.txt', 'licensing'],
  ['licenſe', 'licensing'],
  ['vitest.config.ts', 'what the verification commands run by name'],
  ['Makefile', 'what the verification commands run by name'],
  ['sub/GNUmakefile', 'what the verification commands run by name'],
  ['justfile', 'what the verification commands run by name'],
  ['.justfile', 'what the verification commands run by name'],
  ['Taskfile.yml', 'what the verification commands run by name'],
  ['Taskfile.yaml', 'what the verification commands run by name'],
  ['Rakefile', 'what the verification commands run by name'],
  ['tests/conftest.py', 'what the verification commands run by name'],
  ['vite.config.mts', 'what the verification commands run by name'],
  ['ava.config.js', 'what the verification commands run by name'],
  ['deno.json', 'what the verification commands run by name'],
  ['deno.jsonc', 'what the verification commands run by name'],
  ['turbo.json', 'what the verification commands run by name'],
  ['nx.json', 'what the verification commands run by name'],
  ['package.json', 'dependencies'],
  ['PACKAGE.JSON', 'dependencies'],
  ['pac\u212aage.json', 'dependencies'],
  ['package.json::$DATA', 'dependencies'],
  ['packages/a/package-lock.json', 'dependencies'],
  ['requirements-dev.txt', 'dependencies'],
  ['requirements/dev.txt', 'dependencies'],
  ['node_modules/left-pad/index.js', 'settings of package managers and installed code'],
  ['.cargo/config.toml', 'settings of package managers and installed code'],
  ['.NPMRC', 'settings of package managers and installed code'],
  ['gradle/wrapper/gradle-wrapper.properties', 'settings of package managers and installed code, dependencies'],
  ['.github/codex-orchestrator.yml', 'CI and policy, the policy of this tool'],
  ['.GitHub/Codex-Orchestrator.yaml', 'CI and policy, the policy of this tool'],
] as const;

describe('protected paths', () => {
  it.each(SPELLINGS)('refuse %j as %s', (path, category) => {
    expect(guarded(path)).toBe(`protected: ${category}`);
  });

  it('are tried in at least forty spellings', () => {
    expect(SPELLINGS.length).toBeGreaterThanOrEqual(40);
  });

  it.each(['src/app.ts', 'README.md', 'docs/authors.md', 'src/github/client.ts', 'src/environment.ts', 'test/hello.test.ts', 'src/keyboard.ts', 'github/x', '.gitignore', 'src/package/json.ts', 'src/rules.ts', 'docs/makefile.md'])('leave %j alone', (path) => {
    expect(guarded(path)).toBeNull();
    expect(scope(path)).toBeNull();
  });

  it.each(['GITHUB~1/workflows/x.yml', 'PACKAG~1.JSO', '.github\\workflows\\x.yml', './a/../.github/x', '.git\u00adhub/x'])('need no guard for %j, which is out of every scope', (path) => {
    expect(scope(path)).not.toBeNull();
  });

  it('refuse what folds to a protected path, whatever the rest of its spelling', () => {
    const seeds = fc.constantFrom(...SPELLINGS.map(([path]) => path));
    const noise = fc.constantFrom('', '\u200b', '\u00ad', '\u2060', '\ufe0e', '\u{e0001}');
    fc.assert(fc.property(seeds, fc.array(noise, { minLength: 1, maxLength: 60 }), fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }), (path, between, upper) => {
      const spelled = Array.from(path).map((letter, at) => ((upper[at % upper.length] ?? false) ? letter.toUpperCase() : letter) + (between[at % between.length] ?? '')).join('');
      fc.pre(guarded(foldPath(spelled)) !== null);
      expect(guarded(spelled)).not.toBeNull();
    }), { numRuns: 3000 });
  });

  it('name each category, say why it is one, and are written as they are matched', () => {
    for (const { name, why, globs } of PROTECTED_PATHS) {
      expect(name).toMatch(/\S/);
      expect(why).toMatch(/\.$/);
      expect(globs.filter((glob) => glob !== glob.toLowerCase() || glob.endsWith('/'))).toEqual([]);
      expect(new Set(globs).size).toBe(globs.length);
    }
  });
});

describe('the protected paths of a policy', () => {
  const own = protectedBy(policyOf({ 'protected-paths': ['Infra/', 'app/(admin)', '*.tf'] }), { pack: null });

  it.each([
    ['infra/main.ts', 'protected by the policy'],
    ['INFRA', 'protected by the policy'],
    ['app/(Admin)/page.tsx', 'protected by the policy'],
    ['main.TF', 'protected by the policy'],
    ['deep/main.tf', null],
    ['src/app.ts', null],
  ])('say of %j: %s', (path, why) => {
    expect(own(path)).toBe(why);
  });
});

describe('the files that the commands of a policy run', () => {
  const objection = protectedBy(policyOf({
    setup: { commands: [{ id: 'prepare', run: ['node', 'scripts/prepare.mjs'] }, { id: 'linked', run: ['/usr/bin/python3.12', './Tools/Gen.py', 'src/data.py'] }] },
    verification: {
      commands: [
        { id: 'ci', run: ['./ci.sh', 'src/input.txt'] },
        { id: 'check', run: ['scripts/check'] },
        { id: 'again', run: ['sh', 'ci.sh'] },
        { id: 'syntax', run: ['node', '--check', 'src/x.mjs'] },
        { id: 'tests', run: ['node', '--test', 'test/x.mjs'] },
        { id: 'make', run: ['make', 'all'] },
        { id: 'absolute', run: ['bash', '/opt/run.sh'] },
        { id: 'here', run: ['node', '.'] },
        { id: 'local', run: ['tools/bin/tsx', 'a/../scripts/deep.ts'] },
      ],
    },
    'protected-paths': ['scripts/check'],
  }), { pack: null });

  it.each([
    ['scripts/prepare.mjs', 'prepare'],
    ['tools/gen.py', 'linked'],
    ['ci.sh', 'ci'],
    ['CI.sh', 'ci'],
    ['c\ufe0fi.sh', 'ci'],
    ['scripts/check', 'check'],
    ['tools/bin/tsx', 'local'],
    ['scripts/deep.ts', 'local'],
  ])('hold %j, which command %s runs', (path, id) => {
    expect(objection(path)).toBe(`protected: the policy runs it (command ${id})`);
  });

  it.each(['src/data.py', 'src/input.txt', 'src/x.mjs', 'test/x.mjs', 'all', 'opt/run.sh', 'scripts/other.mjs', 'node', 'make'])('leave %j alone', (path) => {
    expect(objection(path)).toBeNull();
  });

  it('stand behind a built-in category', () => {
    expect(protectedBy(policyOf({ setup: { commands: [{ id: 'auth', run: ['node', 'auth.mjs'] }] } }), { pack: null })('auth.mjs')).toBe('protected: auth and security, the policy runs it (command auth)');
  });
});

describe('the scope of a policy', () => {
  const narrow = outOfScope(policyOf({ scope: { 'allowed-paths': ['src/**', 'Docs/'], 'forbidden-paths': ['src/generated', 'src/**/*.snap'] } }), { issue: null, pack: null });

  it.each([
    ['src/app.ts', null],
    ['src/.hidden/app.ts', null],
    ['Docs/a/b.md', null],
    ['src', 'it matches no pattern of scope.allowed-paths'],
    ['Docs', 'it matches no pattern of scope.allowed-paths'],
    ['src/generated', 'it matches scope.forbidden-paths'],
    ['SRC/app.ts', 'it matches no pattern of scope.allowed-paths'],
    ['docs/a.md', 'it matches no pattern of scope.allowed-paths'],
    ['README.md', 'it matches no pattern of scope.allowed-paths'],
    ['src/generated/x.ts', 'it matches scope.forbidden-paths'],
    ['src/Generated/x.ts', 'it matches scope.forbidden-paths'],
    ['src/a/b.SNAP', 'it matches scope.forbidden-paths'],
    ['src/../README.md', 'it holds an empty, `.` or `..` step'],
    ['/src/app.ts', 'it is absolute'],
    ['src\\app.ts', 'it holds a backslash'],
  ])('says of %j: %s', (path, why) => {
    expect(narrow(path)).toBe(why);
  });

  it('is everything when the policy names none', () => {
    expect(scope('any/where')).toBeNull();
  });
});
