import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/adapters/files/digest.ts';
import type { SpecTree } from '../../src/ports/spec-tree.ts';
import { judgeTree } from '../../src/specs/judge-tree.ts';
import { codes, line, policyOf, SPEC, spec, TODAY, WHOLE } from './stage.ts';
import { treeOf } from './tree.ts';

const judge = (tree: SpecTree, before: SpecTree | null = null, { about = [], policy = {} }: { readonly about?: readonly string[]; readonly policy?: Readonly<Record<string, unknown>> } = {}) => judgeTree({ tree, before, about, policy: policyOf(policy), today: TODAY, digest: digestOf });
const APPROVED = ['id: login', ...WHOLE, 'triggers: [security-auth]', 'covers: [src/auth]', 'approval: {by: [ada], on: 2026-01-10}'];

describe('the specs of a state', () => {
  it('are those that the policy names, at any depth, judged with what they pin and with the index', async () => {
    const [moved, gone, unread] = ['a', 'b', 'c'].map((digit) => digit.repeat(40));
    const tree = treeOf({
      [SPEC]: spec(...WHOLE, 'covers: [src]', `pins: [{path: src/a.ts, sha256: "${digestOf('a')}"}, {path: src/b.ts, sha256: "${digestOf('a')}"}, {path: src/c.ts, sha256: "${digestOf('c')}"}, {path: src/d.ts, sha256: "${digestOf('d')}"}, {commit: ${moved}}, {commit: ${gone}}, {commit: ${unread}}]`),
      'specs/a/b/c.md': spec('owner: x'),
      'specs/README.md': 'none',
      'src/a.ts': 'a',
      'src/b.ts': 'b',
      'src/d.ts': { unread: 'too large' },
      'tasks/index.json': JSON.stringify({ specs: [{ path: SPEC }, { path: 'specs/gone.md' }] }),
    }, { [moved ?? '']: ['src/b.ts', 'docs/x.md'], [gone ?? '']: ['docs/x.md'] });
    const { report, specs } = await judge(tree);
    expect(specs.map(({ path }) => path)).toEqual(['specs/a/b/c.md', SPEC]);
    expect(report.specs.find(({ path }) => path === SPEC)?.pins.map(({ state }) => state)).toEqual(['same', 'moved', 'gone', 'unknown', 'moved', 'same', 'unknown']);
    expect(codes(report)).toEqual(['index-missing', 'review-missing', 'index-unknown', 'pin-moved', 'pin-gone', 'pin-unchecked', 'pin-moved', 'pin-unchecked']);
    expect(tree.asked).not.toContain('specs/README.md');
  });

  it('that are links, too large or not to be had are errors, never fresh; so is such an index', async () => {
    const { report, specs } = await judge(treeOf({ [SPEC]: spec(...WHOLE), 'specs/link.md': { link: '/etc/passwd' }, 'specs/large.md': 'x'.repeat(1024 * 1024 + 1), 'specs/gone.md': { unread: '' }, 'tasks/index.json': { link: '../x' } }));
    expect(specs.map(({ path }) => path)).toEqual([SPEC]);
    expect(report.findings.map(line)).toEqual(['specs/gone.md', 'specs/large.md', 'specs/link.md', 'tasks/index.json'].map((path) => `${path}:1:1 error spec:unreadable this is a link, or larger than a spec or an index may be, so that it was not read`));
  });

  it('may be just so large', async () => {
    const text = spec(...WHOLE);
    const { report } = await judge(treeOf({ [SPEC]: text + 'x'.repeat(1024 * 1024 - text.length) }));
    expect(codes(report)).toEqual([]);
  });

  it('are judged without an index where the policy has none', async () => {
    const tree = treeOf({ [SPEC]: spec(...WHOLE), 'tasks/index.json': '{' });
    expect(codes((await judge(tree, null, { policy: { index: null } })).report)).toEqual([]);
    expect(codes((await judge(tree)).report)).not.toEqual([]);
  });
});

describe('a change', () => {
  const CODE = { 'src/auth/login.ts': 'one\n' };

  it('is what differs between two states, deleted files included, and needs a spec that was approved before it', async () => {
    const before = treeOf({ [SPEC]: spec(...APPROVED), ...CODE });
    for (const after of [{ 'src/auth/login.ts': 'two\n' }, {}]) {
      expect(codes((await judge(treeOf({ [SPEC]: spec(...APPROVED), ...after }), before)).report)).toEqual([]);
      expect((await judge(treeOf(after), treeOf(CODE))).report.findings.map(({ code, path, severity }) => [code, path, severity])).toEqual([['spec:mini-spec-missing', 'src/auth/login.ts', 'error']]);
    }
    const fresh = await judge(treeOf({ [SPEC]: spec(...APPROVED), 'src/auth/login.ts': 'two\n' }), treeOf(CODE));
    expect([codes(fresh.report), fresh.report.specs[0]?.approval.state]).toEqual([['mini-spec-missing'], 'unmerged']);
  });

  it('is none where nothing differs, and where no state is there to compare with', async () => {
    expect(codes((await judge(treeOf(CODE), treeOf(CODE))).report)).toEqual([]);
    expect(codes((await judge(treeOf(CODE), null)).report)).toEqual([]);
  });

  it('may name the spec it is about', async () => {
    const unrelated = spec(...APPROVED.filter((field) => !field.startsWith('triggers')));
    const [before, after] = [treeOf({ [SPEC]: unrelated, ...CODE }), treeOf({ [SPEC]: unrelated, 'src/auth/login.ts': 'two\n' })];
    expect(codes((await judge(after, before)).report)).toEqual(['mini-spec-missing']);
    for (const name of ['login', SPEC]) expect(codes((await judge(after, before, { about: [name] })).report)).toEqual([]);
  });

  it('is looked into only where a trigger looks at lines, and is not known to be harmless where it could not be', async () => {
    const policy = { 'mini-specs': { 'security-auth': { paths: [], words: ['password'], 'word-paths': ['src/**'] }, 'novel-patterns': { mode: 'off' }, dependencies: { mode: 'off' }, 'public-api': { mode: 'off' }, 'migrations-schema': { mode: 'off' }, 'cross-service': { mode: 'off' } } };
    const before = treeOf({ 'src/a.ts': 'a\n', 'src/same.ts': 's\n', 'src/large.ts': { unread: '1' }, 'src/link.ts': { link: 'a' }, 'docs/b.md': 'b\n' });
    const after = treeOf({ 'src/a.ts': 'a\nlet password;\n', 'src/same.ts': 's\n', 'src/large.ts': { unread: '2' }, 'src/link.ts': { link: 'b' }, 'docs/b.md': 'password\n' });
    const { report, text } = await judge(after, before, { policy });
    expect(report.findings.map(({ code, severity, path, line: at }) => `${code} ${severity} ${path}:${at}`)).toEqual(['spec:mini-spec-missing error src/a.ts:2', 'spec:change-unread unknown src/large.ts:1']);
    expect(after.asked.toSorted()).toEqual(['src/a.ts', 'src/large.ts', 'src/link.ts', 'tasks/index.json']);
    expect([text('src/a.ts'), text('src/large.ts'), text('docs/b.md')]).toEqual(['a\nlet password;\n', undefined, undefined]);
  });
});

describe('the text of a file', () => {
  it('is that of a spec and of the index as they were judged', async () => {
    const { text } = await judge(treeOf({ [SPEC]: spec(...WHOLE), 'tasks/index.json': '{}' }));
    expect([text(SPEC), text('tasks/index.json'), text('nowhere')]).toEqual([spec(...WHOLE), '{}', undefined]);
  });
});
