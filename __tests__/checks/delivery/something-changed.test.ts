import { describe, expect, it } from 'vitest';
import { somethingChanged } from '../../../src/checks/delivery/something-changed.ts';
import { BASE_TREE, changed, facts, implement } from '../../facts.ts';
import { ask } from '../ask.ts';

describe('something-changed', () => {
  it.each([
    [[changed('a')], '1 file changed.'],
    [[changed('a'), changed('b')], '2 files changed.'],
  ])('passes when there is a change', (files, sentence) => {
    expect(ask(somethingChanged, facts({ implement: implement(files) }))).toEqual({ outcome: 'pass', reason: 'change:none', sentence, places: [] });
  });

  it('fails when no file was changed, or the tree is the one of the base', () => {
    const answer = { outcome: 'fail', reason: 'change:none', sentence: 'Codex ended without changing any file.', places: [] };
    const same = implement();
    expect(ask(somethingChanged, facts({ implement: implement([]) }))).toEqual(answer);
    expect(ask(somethingChanged, facts({ implement: { ...same, change: { ...same.change, candidateTree: BASE_TREE } } }))).toEqual(answer);
  });

  it('is not reached when nothing was implemented', () => {
    expect(ask(somethingChanged, {}).outcome).toBe('not-run');
  });
});
