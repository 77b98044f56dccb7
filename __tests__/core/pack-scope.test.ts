import { describe, expect, it } from 'vitest';
import type { TaskPack } from '../../src/contract/task-pack.ts';
import { howToOpen } from '../../src/core/approvals.ts';
import { judgedBy } from '../../src/core/judged-by.ts';
import { outOfScope, protectionBy } from '../../src/core/scope-rules.ts';
import { intake, pack, packIntake, policyOf } from '../facts.ts';

const policy = policyOf({ scope: { 'allowed-paths': ['src/**', 'docs/**', 'taskpacks/**'], 'forbidden-paths': ['src/gen/**'] } });
const of = (parts: Partial<TaskPack>) => pack(parts);
const { issue } = intake();

describe('the scope of a run of a pack', () => {
  it('is what policy, pack and issue all allow, less what one of them forbids', () => {
    const known = { pack: of({ scope: { allowedPaths: ['src/**', 'lib/**'], forbiddenPaths: ['src/old'] } }), issue: issue === null ? null : { ...issue, contract: { ...issue.contract, allowedPaths: ['src/a/**', 'src/old/**', 'src/gen/**', 'lib/**'] } } };
    const objection = outOfScope(policy, known);
    expect(['src/a/x.js', 'src/b.js', 'lib/x.js', 'docs/x.md', 'src/Old/x.js', 'src/gen/x.js'].map(objection)).toEqual([
      null,
      'it matches no pattern of Allowed paths in the issue',
      'it matches no pattern of scope.allowed-paths',
      'it matches no pattern of scope.allowed_paths in the task pack',
      'it matches scope.forbidden_paths of the task pack',
      'it matches scope.forbidden-paths',
    ]);
  });

  it('holds the files that the pack asks for, as far as the policy allows', () => {
    const objection = outOfScope(policy, { issue: null, pack: of({ scope: { allowedPaths: ['src/**'], forbiddenPaths: [] }, artifacts: { required: ['docs/report.md', 'out/x.json'], optional: [] } }) });
    expect(['docs/report.md', 'docs/other.md', 'out/x.json'].map((path) => objection(path) === null)).toEqual([true, false, false]);
  });
});

describe('the folder of the pack that is run', () => {
  const why = (parts: Partial<TaskPack>, path: string) => protectionBy(policy, { pack: of(parts) })(path);

  it.each(['taskpacks/GREET-1/acceptance.yml', 'taskpacks/greet-1/Task.YML', 'taskpacks/GREET-1/check.py', 'taskpacks/GREET-1'])('is protected for good: %s', (path) => {
    expect(why({}, path)).toEqual({ why: 'protected: the task pack that is run', lifts: null });
  });

  it('may hold what the pack names there, but never another text of its own documents', () => {
    const named = { scope: { allowedPaths: ['taskpacks/GREET-1/**'], forbiddenPaths: [] } };
    expect([why(named, 'taskpacks/GREET-1/out/report.json'), why(named, 'taskpacks/GREET-1/spec.md')]).toEqual([null, { why: 'protected: the task pack that is run', lifts: null }]);
    expect(why({ artifacts: { required: ['taskpacks/GREET-1/out/*.json'], optional: [] } }, 'taskpacks/GREET-1/out/report.json')).toBeNull();
    expect(why({ scope: { allowedPaths: ['**'], forbiddenPaths: [] } }, 'taskpacks/GREET-1/out/report.json')?.lifts).toBeNull();
  });

  it('is not the folder of another pack', () => {
    expect(why({}, 'taskpacks/GREET-10/spec.md')).toBeNull();
  });
});

describe('the plugin of the pack', () => {
  const why = (kind: 'module' | 'python', path: string) => protectionBy(policy, { pack: of({ plugin: { kind, spec: kind === 'module' ? 'src/tools/plugin.mjs' : 'src.tools:Plugin' }, scope: { allowedPaths: ['src/**'], forbiddenPaths: [] } }) })(path);

  it.each(['src/tools/plugin.mjs', 'src/Tools/PLUGIN.mjs'])('is protected for good, wherever it lies and however it is spelled: %s', (path) => {
    expect(why('module', path)).toEqual({ why: 'protected: the plugin of the task pack', lifts: null });
  });

  it('is that file alone', () => {
    expect(why('module', 'src/tools/other.mjs')).toBeNull();
    expect(why('python', 'src.tools:Plugin')).toBeNull();
  });

  it('belongs to what a run goes by, so that another one on the base makes a delivery outdated', () => {
    expect(judgedBy(packIntake(of({ plugin: { kind: 'module', spec: 'src/tools/plugin.mjs' } })))).toContain('src/tools/plugin.mjs');
  });
});

describe('a protected file in a run of a pack without an issue', () => {
  it('is opened by no comment, since there is nothing to comment on', () => {
    const known = packIntake(pack({ scope: { allowedPaths: null, forbiddenPaths: [] } }));
    expect(known.approvalHash).not.toBeNull();
    expect(howToOpen(['package.json'], policyOf(), known)).toBeNull();
    expect(howToOpen(['package.json'], policyOf(), intake())).toContain('/codex approve dependencies');
  });
});
