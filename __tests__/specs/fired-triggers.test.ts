import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedLines } from '../../src/specs/changed-lines.ts';
import { firedTriggers, type TouchedFile } from '../../src/specs/fired-triggers.ts';
import { policyOf } from './stage.ts';

const file = (path: string, before: string | null | undefined, after: string | null | undefined): TouchedFile => ({ path, before: () => before, after: () => after });

function fired(files: readonly TouchedFile[], miniSpecs: unknown = {}): Readonly<Record<string, readonly string[]>> {
  const { triggers } = firedTriggers({ files }, policyOf({ 'mini-specs': miniSpecs }), () => false);
  return Object.fromEntries(triggers.map(({ id, files: found }) => [id, found.map(({ path, line, why }) => `${path}:${line} ${why}`)]));
}

const governs = 'the policy governs this path';

describe('a path', () => {
  it.each([
    ['src/auth/login.ts', 'security-auth'],
    ['SRC/Auth/login.ts', 'security-auth'],
    ['src/auth.ts', 'security-auth'],
    ['.github/CODEOWNERS', 'security-auth'],
    ['app/permissions.py', 'security-auth'],
    ['db/migrations/1.sql', 'migrations-schema'],
    ['prisma/schema.prisma', 'migrations-schema'],
    ['proto/user.proto', 'migrations-schema'],
    ['openapi.v2.yaml', 'public-api'],
    ['api/schema.graphql', 'public-api'],
    ['package.json', 'dependencies'],
    ['sub/go.mod', 'dependencies'],
    ['requirements-dev.txt', 'dependencies'],
  ])('%s needs a spec of the kind %s by the default', (path, id) => {
    expect(fired([file(path, null, 'x')])).toEqual({ [id]: [`${path}:1 ${governs}`] });
  });

  it.each(['src/author.ts', 'docs/guide.md', 'src/login.ts', 'package-lock.json', 'README.md', 'src/schema.ts', 'authors.md'])('%s needs none', (path) => {
    expect(fired([file(path, null, 'x')])).toEqual({});
  });
});

describe('a word', () => {
  it.each([
    ['const a = eval(b)', true],
    ['const a = EVAL (b)', true],
    ['medieval(b)', false],
    ['evaluate(b)', false],
    ['eval_it(b)', false],
    ['a.eval', true],
    ['new   Function("x")', true],
    ['newFunction("x")', false],
  ])('in %s is found: %s', (text, isFound) => {
    expect(Object.keys(fired([file('a.js', null, text)]))).toEqual(isFound ? ['novel-patterns'] : []);
  });

  it('is looked for in lines that were added or removed, and nowhere else', () => {
    const before = 'one\njwt.sign(a)\ntwo\n';
    expect(fired([file('a.ts', before, `${before}three\n`)])).toEqual({});
    expect(fired([file('a.ts', before, 'two\njwt.sign(a)\none\n')])).toEqual({});
    expect(fired([file('a.ts', before, 'one\ntwo\n')])).toEqual({ 'security-auth': ['a.ts:1 a line that was removed holds "jwt"'] });
    expect(fired([file('a.ts', before, `${before}jwt.sign(b)\n`)])).toEqual({ 'security-auth': ['a.ts:4 a line that was added holds "jwt"'] });
    expect(fired([file('a.ts', null, before)])).toEqual({ 'security-auth': ['a.ts:2 a line that was added holds "jwt"'] });
    expect(fired([file('a.ts', before, null)])).toEqual({ 'security-auth': ['a.ts:1 a line that was removed holds "jwt"'] });
  });

  it('is no matter of line ends', () => {
    expect(fired([file('a.ts', 'a\njwt\n', 'a\r\njwt\r\n')])).toEqual({});
  });

  it('means its letters, whatever they would mean in an expression', () => {
    const words = { 'public-api': { paths: [], words: ['a.b', '(c)', 'd|e', '$f*', '[g]', '\\h', '^i', 'j-k/l'], 'word-paths': ['**'] } };
    const found = ['axb', 'a.b', '(c)', 'c', 'd', 'd|e', '$f*', '$ff', '[g]', 'g', '\\h', '^i', 'i', 'j-k/l'].filter((text) => 'public-api' in fired([file('x.txt', null, text)], words));
    expect(found).toEqual(['a.b', '(c)', 'd|e', '$f*', '[g]', '\\h', '^i', 'j-k/l']);
  });

  it('is not looked for in other files, nor in what is no text', () => {
    expect(fired([file('notes.md', null, 'eval')])).toEqual({});
    expect(fired([file('a.js', null, null)])).toEqual({});
  });
});

describe('lines that nobody could read', () => {
  it('are told once for each file, with what they might have set off', () => {
    const { triggers, unread } = firedTriggers({ files: [file('a.js', undefined, 'x'), file('b.js', 'x', undefined), file('c.md', undefined, undefined)] }, policyOf(), () => false);
    expect(triggers).toEqual([]);
    const ids = ['security-auth', 'migrations-schema', 'public-api', 'novel-patterns'];
    expect(unread).toEqual([{ path: 'a.js', triggers: ids }, { path: 'b.js', triggers: ids }]);
  });
});

describe('services', () => {
  const at = (...paths: readonly string[]): readonly string[] => fired(paths.map((path) => file(path, null, 'x')))['cross-service'] ?? [];

  it('are counted by the folder of each', () => {
    expect(at('services/a/1.txt', 'services/a/2.txt', 'services/a/sub/3.txt')).toEqual([]);
    expect(at('services/a/1.txt', 'Services/A/2.txt')).toEqual([]);
    expect(at('services/a/1.txt', 'services/b/2.txt', 'docs/x.txt')).toEqual(['services/a/1.txt:1 services/a is one of 2 services that are changed together', 'services/b/2.txt:1 services/b is one of 2 services that are changed together']);
    expect(at('services/a/1.txt', 'apps/web/2.txt')).toHaveLength(2);
    expect(at('services/1.txt', 'services/2.txt')).toEqual([]);
  });

  it('are those of the policy, as many as it says', () => {
    const count = (atLeast: number): number => (fired(['x/a/q', 'x/b/q', 'x/c/q'].map((path) => file(path, null, 'x')), { 'cross-service': { folders: ['x/?'], 'at-least': atLeast } })['cross-service'] ?? []).length;
    expect([count(2), count(3), count(4)]).toEqual([3, 3, 0]);
  });
});

it('finds the lines that one text holds more often than the other', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 8 });
  fc.assert(fc.property(texts, texts, (before, after) => {
    const count = (lines: readonly string[], text: string): number => lines.filter((line) => line === text).length;
    const found = changedLines(before.join('\n'), after.join('\n'));
    const [old, now] = [before, after].map((lines) => (lines.join('\n') === '' ? [] : lines));
    for (const text of ['a', 'b', 'c', '']) {
      const more = count(now ?? [], text) - count(old ?? [], text);
      expect(found.filter((line) => line.text === text && line.side === 'added')).toHaveLength(Math.max(0, more));
      expect(found.filter((line) => line.text === text && line.side === 'removed')).toHaveLength(Math.max(0, -more));
    }
    for (const { text, line, side } of found) expect((side === 'added' ? now : old)?.[line - 1]).toBe(text);
  }));
});
