import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTarget } from '../../src/core/link-target.ts';

const OUT = 'it leads out of the repository';
const ROOT = 'it leads to the root of the repository';
const BEHIND = 'it steps back behind a name, which may itself be a link';
const DOTS = 'it holds a step that some system takes for `.` or `..`';
const GIT = 'it leads into `.git`';

const step = fc.constantFrom('..', '.', '', 'a', 'b', '.git', '.GIT', 'git~1', '.. ', '．．', '.\u200d.', '…', 'etc', 'C:', '\\', '\0');
const target = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.array(step, { maxLength: 10 }).map((steps) => steps.join('/')));
const link = fc.array(fc.constantFrom('a', 'b', 'src', 'deep'), { minLength: 1, maxLength: 5 }).map((names) => names.join('/'));

describe('linkTarget', () => {
  it.each([
    ['src/l', 'a', 'src/a'],
    ['l', 'a', 'a'],
    ['src/l', '../docs/x.md', 'docs/x.md'],
    ['src/deep/l', '../../docs/', 'docs'],
    ['src/l', './/a/./b', 'src/a/b'],
    ['src/l', '.', 'src'],
    ['src/l', './../docs', 'docs'],
    ['src/l', '日本/ü.ts', 'src/日本/ü.ts'],
  ])('%j to %j leads to %s', (from, to, path) => {
    expect(linkTarget(from, to)).toEqual({ path });
  });

  it.each([
    ['src/l', '', 'it leads nowhere'],
    ['src/l', '/proc/self/environ', 'it is absolute'],
    ['src/l', '//src/a', 'it is absolute'],
    ['src/l', 'C:/Windows', 'it is absolute'],
    ['src/l', 'c:secret', 'it is absolute'],
    ['src/l', '..\\..\\x', 'it holds a backslash'],
    ['src/l', 'a\0b', 'it holds a control character'],
    ['src/l', 'a\n', 'it holds a control character'],
    ['src/l', '../../etc/passwd', OUT],
    ['src/deep/l', '../../../../etc/passwd', OUT],
    ['l', '..', OUT],
    ['l', '../repository/a', OUT],
    ['l', '.', ROOT],
    ['src/l', '..', ROOT],
    ['src/l', './.././', ROOT],
    ['src/l', 'a/..', BEHIND],
    ['src/l', 'folder/../../../etc/passwd', BEHIND],
    ['src/l', '.. /.. /x', DOTS],
    ['src/l', '．．/x', DOTS],
    ['src/l', '.\u200d./x', DOTS],
    ['src/l', '../.git', GIT],
    ['src/l', '../.GIT/config', GIT],
    ['src/l', 'vendor/.git. /hooks', GIT],
    ['src/l', '../.g\u200cit/x', GIT],
    ['src/l', '../.git::$INDEX_ALLOCATION', GIT],
    ['src/l', '../git~1/config', 'it has the form of a short name, which Windows takes for another file'],
    ['src/l', 'a\u202eb', 'it holds an invisible character'],
  ])('%j to %j is refused: %s', (from, to, objection) => {
    expect(linkTarget(from, to)).toEqual({ objection });
  });

  it('never leads outside, to the root or into .git, and leads where the system would', () => {
    fc.assert(fc.property(link, target, (from, to) => {
      const led = linkTarget(from, to);
      if ('objection' in led) return;
      const names = led.path.split('/');
      expect(names.every((name) => name !== '' && name !== '.' && name !== '..' && name.toLowerCase() !== '.git')).toBe(true);
      expect(posix.resolve('/repository', posix.dirname(from), to)).toBe(`/repository/${led.path}`);
    }), { numRuns: 5000 });
  });
});
