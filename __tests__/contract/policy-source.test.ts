import { describe, expect, it } from 'vitest';
import { policySource, sourceName } from '../../src/contract/policy-source.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

describe('where a floor is', () => {
  it.each([
    ['', null],
    ['policies/org.yml', { kind: 'file', path: 'policies/org.yml' }],
    ['/etc/codex/floor.yaml', { kind: 'file', path: '/etc/codex/floor.yaml' }],
    ['a@b.yml', { kind: 'file', path: 'a@b.yml' }],
    [`acme/policies/codex/floor.yml@${COMMIT}`, { kind: 'commit', repository: 'acme/policies', path: 'codex/floor.yml', commit: COMMIT }],
    [`acme/.github/floor.yaml@${COMMIT}`, { kind: 'commit', repository: 'acme/.github', path: 'floor.yaml', commit: COMMIT }],
  ])('is read from %j', (text, expected) => {
    expect(policySource.parse(text)).toEqual(expected);
  });

  it.each([
    ['acme/policies/floor.yml@main', 'what follows the @ is "main", which can come to mean something else; it must be a commit in full, 40 lower-case hexadecimal digits'],
    ['acme/policies/floor.yml@v1.2.3', 'what follows the @ is "v1.2.3", which can come to mean something else; it must be a commit in full, 40 lower-case hexadecimal digits'],
    [`acme/policies/floor.yml@${COMMIT.slice(0, 7)}`, 'what follows the @ is "0123456", which can come to mean something else; it must be a commit in full, 40 lower-case hexadecimal digits'],
    [`acme/policies/floor.yml@${COMMIT.toUpperCase()}`, `what follows the @ is "${COMMIT.toUpperCase()}", which can come to mean something else; it must be a commit in full, 40 lower-case hexadecimal digits`],
    [`floor.yml@${COMMIT}`, 'before the @ it is not owner/name/path/to/file.yml'],
    [`acme/../floor.yml@${COMMIT}`, 'before the @ it is not owner/name/path/to/file.yml'],
    [`acme/policies/../x/floor.yml@${COMMIT}`, 'its path holds an empty, . or .. step, or a backslash'],
    ['https://example.com/floor.yml', 'it is an address; a floor is read from a file of the runner or from a commit on GitHub'],
    ['acme/policies', 'it names no file that ends in .yml or .yaml'],
    ['a\nb.yml', 'it is longer than a path, or holds a line break or a control character'],
  ])('is not read from %j, by name', (text, why) => {
    expect(policySource.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([why]);
  });

  it('is named as it was written', () => {
    for (const text of ['org.yml', `acme/policies/a/b.yml@${COMMIT}`]) expect(sourceName(policySource.parse(text) ?? { kind: 'file', path: '' })).toBe(text);
  });
});
