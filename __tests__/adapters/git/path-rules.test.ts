import { describe, expect, it } from 'vitest';
import { bytePath, shown } from '../../../src/adapters/git/byte-path.ts';
import { findTwins, isGitName, unsafeReason } from '../../../src/adapters/git/path-rules.ts';

describe('the name of a git directory', () => {
  it.each(['.git', '.GIT', '.gIt', 'git~1', 'GIT~2', '.git.', '.git ', '.git . .', '.git:stream', '.git::$INDEX_ALLOCATION', '.g\u200cit', '\ufeff.git', '.gi\u206ft\u200f'])('is %j to some file system', (name) => {
    expect(isGitName(bytePath(name))).toBe(true);
  });

  it.each(['.github', '.gitignore', '.gitmodules', '.git-blame-ignore-revs', 'x.git', 'git', '.gitx', 'git~', 'git~one', '. git', '..git'])('is not %j', (name) => {
    expect(isGitName(bytePath(name))).toBe(false);
  });
});

describe('a path', () => {
  it.each(['a', 'src/ä.ts', 'con', 'a b', '日本/語', '.env', '"', 'a:b', 'trailing.'])('is taken as %j', (path) => {
    expect(unsafeReason(bytePath(path))).toBe(null);
  });

  it.each(['a\ufe0f', 'src/\u3164', 'a\u034fb', 'a\u200bb', 'a\u{e0100}'])('is not taken as %j, which looks like another', (path) => {
    expect(unsafeReason(bytePath(path))).toBe('its name holds an invisible character');
  });

  it('is measured in bytes', () => {
    expect(unsafeReason(bytePath('ä'.repeat(2048)))).toBe(null);
    expect(unsafeReason(bytePath(`${'ä'.repeat(2048)}x`))).toBe('its path is longer than 4096 bytes');
  });

  it('is shown in messages without anything invisible', () => {
    expect(shown(bytePath('a\u001b[2J\u202e"\\\nü'))).toBe('"a\\u{1b}[2J\\u{202e}\\u{22}\\u{5c}\\u{a}ü"');
    expect(shown('\xff')).toBe('"ÿ"');
  });
});

describe('twins', () => {
  const known = new Map([['Old', 1], ['old', 1], ['Dir/a', 1], ['dir/a', 1]]);

  it('of the base are left alone', () => {
    expect(findTwins(['Old', 'old', 'Dir/a', 'dir/a', 'dir/new'], known)).toBe(null);
  });

  it('are found where one is new, as file or as folder', () => {
    expect(findTwins(['Old', 'old', 'OLD'], known)).toEqual({ path: 'OLD', twin: 'Old' });
    expect(findTwins(['x/y/z', 'x/Y/w'], known)).toEqual({ path: 'x/Y', twin: 'x/y' });
    expect(findTwins(['stra\u017fe', 'STRASE'].map(bytePath), known)).not.toBe(null);
  });

  it('are no twins in different folders', () => {
    expect(findTwins(['a/x', 'b/X', 'a', 'b'].map((path) => path), known)).toBe(null);
  });
});
