import { describe, expect, it } from 'vitest';
import { treeDifferences } from '../../src/core/tree-differences.ts';

const state = (files: Readonly<Record<string, string>>) => new Map(Object.entries(files).map(([path, written]) => [path, { mode: written.split(' ')[0] ?? '', sha: written.split(' ')[1] ?? '' }]));

describe('the differences between two states', () => {
  it('are what is new, what holds something else, what is a file of another kind, and then what is gone', () => {
    const before = state({ same: '100644 a', changed: '100644 a', executable: '100644 a', linked: '100644 a', gone: '100644 a', 'also/gone': '100644 a' });
    const after = state({ new: '100644 b', linked: '120000 a', executable: '100755 a', changed: '100644 b', same: '100644 a' });
    expect(treeDifferences(before, after)).toEqual(['new', 'linked', 'executable', 'changed', 'gone', 'also/gone']);
  });

  it('are two of a file that was renamed, also where but its case was', () => {
    expect(treeDifferences(state({ 'A.md': '100644 a' }), state({ 'a.md': '100644 a' }))).toEqual(['a.md', 'A.md']);
  });

  it('are none of a state and itself, and everything of one and nothing', () => {
    const one = state({ a: '100644 a', b: '160000 b' });
    expect([treeDifferences(one, one), treeDifferences(state({}), one), treeDifferences(one, state({})), treeDifferences(state({}), state({}))]).toEqual([[], ['a', 'b'], ['a', 'b'], []]);
  });
});
