import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyGlob } from '../../src/contract/policy-glob.ts';
import { matchExactly, matchFolded } from '../../src/core/paths.ts';
import { parseIssue } from '../../src/issue/parse-issue.ts';

const WILDCARDS = 'holds too many wildcards: ** with names behind it may stand there twice, and so may a further * in a name; all in all three times, as in **/test/**/*.spec.*';
const BRACES = 'stands for more than 32 globs by its braces: write it as several, or name a folder above them';

const flawOf = (glob: string): string | null => policyGlob.safeParse(glob).error?.issues[0]?.message ?? null;

describe('T-43: a glob that would keep a run busy for good', () => {
  it.each([
    ['*a*a*a*ab', WILDCARDS],
    [`${'*a'.repeat(8)}b`, WILDCARDS],
    ['*a*/*a*/*a*/b', WILDCARDS],
    ['**/a/**/a/**/b', WILDCARDS],
    ['**/*a*/**/*a*/b', WILDCARDS],
    ['{a,*}{a,*}{a,*}{a,*}b', WILDCARDS],
    ['{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}', BRACES],
    ['{a,aa}'.repeat(80), BRACES],
  ])('%s is refused, and says why', (glob, flaw) => {
    expect(flawOf(glob)).toBe(flaw);
  });

  it('is refused in an issue, too, with its line', () => {
    expect(parseIssue('## Allowed paths\n\n- `*a*a*a*a*a*a*a*ab`\n').pathFlaws).toContainEqual(expect.objectContaining({ where: 'Allowed paths, line 3', what: `"*a*a*a*a*a*a*a*ab" ${WILDCARDS}` }));
  });

  it.each(['**/test/**/*.spec.*', '**/*.test.*', 'packages/*/src/*/*.{ts,tsx,js,jsx}', '*-*-*.ts', '**/a/**/b/**', '{src,test,docs}/**/*.{ts,tsx,md}', '*/*/*/*/*/*/*.ts', '**'])('people write %s, which is none', (glob) => {
    expect(flawOf(glob)).toBeNull();
  });

  it('is not among those that are taken: each answers for paths made to keep it busy', () => {
    const glob = fc.array(fc.constantFrom('*', '**/', '/', 'a', '{a,*}', '{a,aa}', '?', '[a-b]', '*a', '/**/', '/**'), { minLength: 2, maxLength: 14 }).map((parts) => parts.join('')).filter((text) => flawOf(text) === null);
    const paths = ['a'.repeat(255), `${'a'.repeat(120)}/${'a'.repeat(120)}/c`, `${'a/'.repeat(250)}c`];
    fc.assert(fc.property(glob, (text) => {
      for (const path of paths) expect([typeof matchExactly([text])(path), typeof matchFolded([text])(path)]).toEqual(['boolean', 'boolean']);
    }), { numRuns: 500 });
  });
});
