import { describe, expect, it } from 'vitest';
import { LIFTABLE, type ApprovalComment, type EnvironmentReview } from '../../src/contract/approval.ts';
import type { IntakeFacts } from '../../src/contract/intake.ts';
import { approvalsWanted, rulingBy, shortcoming, stillProtected } from '../../src/core/approvals.ts';
import { PROTECTED_PATHS } from '../../src/core/protected-paths.ts';
import { intake, policyOf } from '../facts.ts';

const HASH = intake().approvalHash ?? '';
const SHORT = HASH.slice(0, 8);

function comment(parts: Partial<ApprovalComment> = {}): ApprovalComment {
  return { source: 'comment', category: 'dependencies', hash: SHORT, by: 'lisa', person: true, edited: false, level: 'maintain', at: '2026-11-21T09:59:00.000Z', url: 'https://github.com/octo/demo/issues/7#issuecomment-1', ...parts };
}

function review(parts: Partial<EnvironmentReview> = {}): EnvironmentReview {
  return { source: 'environment', environment: 'codex', state: 'approved', by: 'olga', url: 'https://github.com/octo/demo/actions/runs/99', ...parts };
}

const known = (...approvals: IntakeFacts['approvals']): IntakeFacts => intake({ approvals });
const missing = (path: string, said: IntakeFacts['approvals'], policy = policyOf()) => rulingBy(policy, known(...said))(path)?.missing;

describe('an approval in a comment', () => {
  it.each([
    ['maintain, eight characters of the hash', {}, null],
    ['admin, the whole hash', { level: 'admin', hash: HASH }, null],
    ['wrong hash', { hash: '0'.repeat(8) }, 'it is of another text of the issue, another task pack, another policy or another base commit'],
    ['a hash that begins right and goes on wrong', { hash: `${SHORT}${HASH.slice(8, 12) === '0000' ? '1111' : '0000'}` }, 'it is of another text of the issue, another task pack, another policy or another base commit'],
    ['write permission only', { level: 'write' }, 'its author has write, and it takes maintain or admin'],
    ['triage', { level: 'triage' }, 'its author has triage, and it takes maintain or admin'],
    ['stranger', { level: 'none' }, 'its author has none, and it takes maintain or admin'],
    ['GitHub would not say', { level: 'unknown' }, 'GitHub did not say whether its author has the permission maintain'],
    ['bot with admin', { person: false, level: 'admin' }, 'no person wrote it'],
    ['edited comment', { edited: true, level: 'admin' }, 'it was edited after it was written'],
    ['after the run began', { at: '2026-11-21T10:00:01.000Z' }, 'it was written after this run began'],
    ['in the second the run began', { at: '2026-11-21T10:00:00.000Z' }, null],
  ] as const)('%s', (_, parts, why) => {
    const said = comment(parts);
    expect(shortcoming(said, policyOf(), known(said))).toBe(why);
    expect(missing('package.json', [said])).toEqual(why === null ? [] : ['dependencies']);
    expect(stillProtected(policyOf(), known(said))('package.json')).toBe(why === null ? null : 'protected: dependencies');
  });

  it('counts for nothing while the hash is not known', () => {
    expect(shortcoming(comment(), policyOf(), intake({ approvalHash: null }))).toBe('nobody knows what it is of');
  });

  it('counts only for its own category', () => {
    expect(missing('package.json', [comment({ category: 'ci' })])).toEqual(['dependencies']);
    expect(missing('.github/workflows/ci.yml', [comment({ category: 'dependencies' })])).toEqual(['ci']);
  });

  it.each([
    ['the text before it', { bodyEditedAt: '2026-11-21T09:58:59.000Z' }, null],
    ['the title before it', { titleChangedAt: '2026-11-21T09:58:59.000Z' }, null],
    ['the text in the same second', { bodyEditedAt: '2026-11-21T09:59:00.000Z' }, 'the issue was edited after it was written'],
    ['the text after it, though to one whose hash begins alike', { bodyEditedAt: '2026-11-21T09:59:30.000Z' }, 'the issue was edited after it was written'],
    ['the title after it', { titleChangedAt: '2026-11-21T09:59:30.000Z' }, 'the issue was edited after it was written'],
  ] as const)('where somebody edited %s', (_, edit, why) => {
    const { history } = intake();
    expect(shortcoming(comment(), policyOf(), intake({ history: history === null ? null : { ...history, ...edit } }))).toBe(why);
  });

  it('counts for nothing where the past of the issue is not known', () => {
    expect(shortcoming(comment(), policyOf(), intake({ history: null }))).toBe('the issue was edited after it was written');
  });

  it('is not spoilt by another that does not count', () => {
    expect(missing('package.json', [comment({ level: 'write', by: 'mona' }), comment({ hash: '0'.repeat(8) }), comment()])).toEqual([]);
  });

  it('opens a file of two categories only together with the other, from two people', () => {
    const path = 'billing/package.json';
    expect(missing(path, [comment()])).toEqual(['billing']);
    const both = [comment(), comment({ category: 'billing', by: 'olga', level: 'admin' })];
    expect(rulingBy(policyOf(), known(...both))(path)).toEqual({
      why: 'protected: billing, dependencies',
      missing: [],
      approved: 'approved by olga (admin, https://github.com/octo/demo/issues/7#issuecomment-1) and lisa (maintain, https://github.com/octo/demo/issues/7#issuecomment-1)',
    });
  });
});

describe('what nobody can open', () => {
  const everything = [...LIFTABLE, 'auth', 'secrets', 'security'].map((category) => comment({ category, level: 'admin', hash: HASH }));

  it.each([
    'src/auth/login.ts', 'CODEOWNERS', '.github/CODEOWNERS', '.env', 'AGENTS.md', '.git/config', '.gitmodules', '.vscode/tasks.json', 'Makefile', 'vitest.config.ts', '.npmrc', 'node_modules/a/index.js',
    '.github/codex-orchestrator.yml', '.github/copilot-instructions.md', 'auth/package.json', 'billing/secrets.ts',
    'setup.py', 'pyproject.toml', 'Pipfile', 'crates/a/Cargo.toml', 'build.rs', 'Gemfile', 'shop.gemspec', 'mix.exs', 'Package.swift', 'Podfile', 'pnpm-workspace.yaml', 'go.work', 'pom.xml', 'app/build.gradle.kts', 'settings.gradle', 'gradle/scripts/test.gradle', 'gradle/init.kts', 'Shop.csproj', 'Directory.Build.targets', 'Rakefile',
    '.github/instructions/all.instructions.md', '.github/prompts/x.prompt.md', '.github/agents/x.md', 'docs/style.instructions.md', '.agents/skills/a/SKILL.md',
  ])('%s, whatever an admin approves', (path) => {
    expect(missing(path, everything)).toBeNull();
    expect(stillProtected(policyOf(), known(...everything))(path)).not.toBeNull();
    expect(approvalsWanted([path], policyOf(), known())).toEqual([]);
  });

  it('is what the policy itself lists or runs', () => {
    const policy = policyOf({ 'protected-paths': ['apps/shop/package.json'], verification: { commands: [{ id: 'test', run: ['node', 'telemetry/check.mjs'] }] } });
    expect([missing('apps/shop/package.json', everything, policy), missing('telemetry/check.mjs', everything, policy), missing('telemetry/other.mjs', everything, policy)]).toEqual([null, null, []]);
  });

  it('is a category that the policy does not let people open', () => {
    const policy = policyOf({ approvals: { categories: ['ci'] } });
    expect([missing('package.json', everything, policy), missing('LICENSE', [review()], policy), missing('.github/workflows/x.yml', everything, policy)]).toEqual([null, null, []]);
  });

  it('is every category without a word, and each word is that of one category', () => {
    const words = PROTECTED_PATHS.flatMap(({ lifts }) => lifts ?? []);
    expect(words.toSorted()).toEqual([...LIFTABLE].toSorted());
    expect(PROTECTED_PATHS.filter(({ lifts }) => lifts === null).map(({ name }) => name)).toEqual([
      'the policy of this tool', 'instructions to agents', 'git machinery', 'tools that run on opening the repository', 'secrets', 'auth and security', 'what the verification commands run by name', 'settings of package managers and installed code', 'build files that are programs or say what is tested',
    ]);
  });
});

describe('an environment', () => {
  const policy = policyOf({ approvals: { categories: ['dependencies', 'ci'], environment: 'Codex' } });

  it.each([
    ['approved', [review()], []],
    ['rejected', [review({ state: 'rejected' })], ['dependencies']],
    ['approved by one and rejected by another', [review(), review({ state: 'rejected', by: 'mona' })], ['dependencies']],
    ['another environment', [review({ environment: 'production' })], ['dependencies']],
    ['approved, and another one rejected', [review(), review({ environment: 'production', state: 'rejected' })], []],
  ] as const)('%s', (_, said, left) => {
    expect(missing('package.json', [...said], policy)).toEqual(left);
  });

  it('counts for nothing where the policy names none', () => {
    expect(missing('package.json', [review()])).toEqual(['dependencies']);
  });

  it('counts for nothing in a later attempt, since nobody can tell which review is whose', () => {
    const { trigger } = intake();
    const again = intake({ approvals: [review()], trigger: trigger === null ? null : { ...trigger, workflowRun: { ...trigger.workflowRun, attempt: 2 } } });
    expect(shortcoming(review(), policy, again)).toBe('an environment counts on the first attempt only');
  });

  it('opens only what the policy lets people open', () => {
    expect([missing('.github/workflows/x.yml', [review()], policy), missing('billing/x.ts', [review()], policy), missing('src/auth.ts', [review()], policy)]).toEqual([[], null, null]);
  });
});

describe('what would have to be approved', () => {
  it('is every word that is missing, once', () => {
    expect(approvalsWanted(['src/a.ts', 'package.json', 'go.mod', 'LICENSE'], policyOf(), known())).toEqual(['dependencies', 'licensing']);
    expect(approvalsWanted(['package.json', 'LICENSE'], policyOf(), known(comment()))).toEqual(['licensing']);
  });

  it('is nothing where an approval would not be enough', () => {
    const narrow = policyOf({ scope: { 'allowed-paths': ['src/**'] } });
    expect(approvalsWanted(['package.json'], narrow, known())).toEqual([]);
    expect(approvalsWanted(['package.json', 'Makefile'], policyOf(), known())).toEqual([]);
    expect(approvalsWanted(['package.json'], policyOf(), intake({ approvalHash: null }))).toEqual([]);
  });
});
