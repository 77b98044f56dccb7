import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPath, matchExactly, matchFolded, unsafePath } from '../../src/core/paths.ts';

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom('.', '..', '/', '\\', ' ', ':', '~1', '.github', '.GitHub', '.gıthub', 'İ', 'ß', 'ſ', 'K', '．', '／', '＼', '…', 'é', 'e\u0301', '\u200d', '\u00ad', '\ufe0f', 'Σ', 'ς', 'ﬁ', '\ud800', 'a'), { maxLength: 12 }).map((parts) => parts.join('')),
);

describe('foldPath', () => {
  it.each([
    ['src/App.ts', 'src/app.ts'],
    ['./a//b/./c', 'a/b/c'],
    ['a/../b', 'b'],
    ['../a', '../a'],
    ['a\\B', 'a/b'],
    ['name. . ', 'name'],
    ['.env.', '.env'],
    ['caf\u0065\u0301', 'caf\u00e9'],
    ['Straße', 'strasse'],
    ['K', 'k'],
    ['ſecrets', 'secrets'],
    ['．ｇｉｔｈｕｂ', '.github'],
    ['a／b', 'a_b'],
    ['.g\u200dit', '.git'],
  ])('takes %j for %j', (path, folded) => {
    expect(foldPath(path)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(nasty, (path) => {
      expect(foldPath(foldPath(path))).toBe(foldPath(path));
    }), { numRuns: 5000 });
  });
});

describe('matchExactly', () => {
  it.each([
    ['**', '.github/x', true],
    ['src/**', 'src/.hidden/x', true],
    ['src/**', 'SRC/x', false],
    ['src/', 'src/deep/x', true],
    ['src/**', 'src/x', true],
    ['src/**', 'src/a/b/.c', true],
    ['src/**', 'src', false],
    ['src/', 'src', false],
    ['src/**/**', 'src', false],
    ['{src,docs}/**', 'src', false],
    ['{src,docs}/**', 'docs/a/b', true],
    ['{src/**,docs/**}', 'src', false],
    ['{src/**,docs/**}', 'docs/a/b', true],
    ['src/{**,x}', 'src', false],
    ['a/*/**', 'a/b', false],
    ['a/*/**', 'a/b/c', true],
    ['**/*/**', 'a/b', true],
    ['**', 'src', true],
    ['**/**', 'src', true],
    ['app/[id]/**', 'app/[id]/x', true],
    ['app/[id]/**', 'app/[id]', false],
    ['src/*.ts', 'src/deep/x.ts', false],
    ['src/{a,b}.ts', 'src/b.ts', true],
    ['app/(group)/**', 'app/(group)/x', true],
    ['app/(a|b)/x', 'app/a/x', false],
    ['app/+(a)/x', 'app/aa/x', false],
    ['!src', 'x', false],
  ])('%j and %j: %s', (glob, path, expected) => {
    expect(matchExactly([glob])(path)).toBe(expected);
  });

  it('matches nothing when there is no glob', () => {
    expect(matchExactly([])('x')).toBe(false);
  });
});

describe('matchFolded', () => {
  it.each([
    ['infra', 'infra/deep/x.tf'],
    ['infra/', 'infra/x.tf'],
    ['infra/**', 'infra'],
    ['infra/', 'infra'],
    ['name.', 'name.'],
    ['infra./x', 'infra./x'],
    ['app/[id]/**', 'app/[id]/x'],
    ['/infra/**', 'infra/x.tf'],
    ['./infra/**', 'infra/x.tf'],
    ['Infra/**', 'INFRA/x.tf'],
    ['app/(admin)/**', 'app/(Admin)/x'],
    ['docs/caf\u00e9.md', 'docs/cafe\u0301.md'],
    ['docs/［a］.md', 'docs/［a］.md'],
    ['*.key', 'x:y.key'],
    ['deploy.sh', 'deploy.sh:stream'],
    ['deploy.sh', 'deploy.sh::$DATA'],
  ])('%j covers %j', (glob, path) => {
    expect(matchFolded([glob])(path)).toBe(true);
  });

  it('covers nothing beside it', () => {
    expect(matchFolded(['infra'])('infrastructure/x')).toBe(false);
    expect(matchFolded([])('x')).toBe(false);
  });

  it('covers whatever folds to the same path', () => {
    fc.assert(fc.property(nasty, (path) => {
      const folded = foldPath(path);
      fc.pre(folded !== '' && !/[*?[\]{}!()|+@^$\\]/.test(folded) && !folded.startsWith('../') && folded !== '..');
      expect(matchFolded([folded])(path)).toBe(true);
    }), { numRuns: 3000 });
  });
});

describe('unsafePath', () => {
  it.each([
    ['/etc/passwd', 'it is absolute'],
    ['C:/x', 'it is absolute'],
    ['a\\b', 'it holds a backslash'],
    ['a\nb', 'it holds a control character'],
    ['a\u2028b', 'it holds a control character'],
    ['a\u202eb', 'it holds an invisible character'],
    ['a\u{e0041}b', 'it holds an invisible character'],
    ['a\ufe0fb', 'it holds an invisible character'],
    ['a\u3164b', 'it holds an invisible character'],
    ['a\u034fb', 'it holds an invisible character'],
    ['a\u115fb', 'it holds an invisible character'],
    ['a\uffa0b', 'it holds an invisible character'],
    ['a\ud800b', 'it is not Unicode text'],
    ['', 'it holds an empty, `.` or `..` step'],
    ['a//b', 'it holds an empty, `.` or `..` step'],
    ['a/./b', 'it holds an empty, `.` or `..` step'],
    ['../b', 'it holds an empty, `.` or `..` step'],
    ['a/', 'it holds an empty, `.` or `..` step'],
    ['PACKAG~1.JSO', 'it has the form of a short name, which Windows takes for another file'],
    ['GITHUB~1/workflows/x.yml', 'it has the form of a short name, which Windows takes for another file'],
    ['src/app.ts', null],
    ['.github/x', null],
    ['a b/ü/日本/x~.ts', null],
    ['app/(group)/[id]/page.tsx', null],
  ])('says of %j: %s', (path, why) => {
    expect(unsafePath(path)).toBe(why);
  });

  it('answers for every text', () => {
    fc.assert(fc.property(nasty, (path) => {
      const why = unsafePath(path);
      expect(why === null || why.length > 0).toBe(true);
    }), { numRuns: 3000 });
  });
});

it('a glob that forbids reads the same whether it is looked up by name or matched', () => {
  const cases = [
    ['**/keys', ['keys', 'a/keys', 'a/keys/b', 'KEYS/x', 'a/Keys.'], ['keysmith', 'a/monkeys', 'key/s']],
    ['**/keys/**', ['keys/b', 'a/keys/b'], ['a/monkeys/b']],
    ['**/*.pem', ['a.pem', 'b/A.PEM', 'b/a.pem/c'], ['a.pems']],
    ['keys', ['keys', 'keys/a'], ['a/keys']],
    ['**/K\u00e9y', ['k\u00e9y', 'a/ke\u0301y/b'], ['key']],
    ['**/a b/', ['x/a b/c'], ['a', 'b']],
  ] as const;
  for (const [glob, inside, outside] of cases) {
    const matches = matchFolded([glob]);
    expect([glob, ...inside.filter((path) => !matches(path)), ...outside.filter(matches)]).toEqual([glob]);
  }
});
